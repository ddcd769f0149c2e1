package org.rapport.store.internal.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.store.internal.keys.LockHeldException;

class SealedChannelTest {
  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

  private final Path file;
  private final FilePath sealed;
  private SealedFiles.Registration registration;

  SealedChannelTest(@TempDir Path folder) throws IOException {
    file = folder.resolve("data");
    registration = SealedFiles.register(ID, KEY);
    sealed = FilePath.get(SealedFiles.name(ID, file));
    registration.close();
  }

  @BeforeEach
  void register() throws IOException {
    registration = SealedFiles.register(ID, KEY);
  }

  @AfterEach
  void forget() {
    registration.close();
  }

  @Test
  void whatIsWrittenIsReadAndNowhereInTheClear() throws IOException {
    byte[] text = "Ada Lovelace, customer since 1843. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    write(0, text);
    assertArrayEquals(text, readAll());
    assertEquals(text.length, sealed.size());
    String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertFalse(raw.contains("Lovelace"));
    assertEquals(52 + text.length + 28 * ((text.length + 4095) / 4096), Files.size(file));
  }

  /** Random writes, truncations and reads at any place, compared with the same on an array. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void behavesLikeAnArray(long seed) throws IOException {
    Random random = new Random(seed);
    byte[] expected = new byte[0];
    for (int session = 0; session < 4; session++) {
      try (FileChannel channel = sealed.open("rw")) {
        for (int step = 0; step < 40; step++) {
          int at = place(random, expected.length + 9000);
          if (random.nextInt(5) == 0) {
            channel.truncate(at);
            expected = Arrays.copyOf(expected, Math.min(at, expected.length));
          } else {
            byte[] piece = new byte[1 + place(random, random.nextInt(10) == 0 ? 1_500_000 : 20_000)];
            random.nextBytes(piece);
            assertEquals(piece.length, channel.write(ByteBuffer.wrap(piece), at));
            expected = Arrays.copyOf(expected, Math.max(expected.length, at + piece.length));
            System.arraycopy(piece, 0, expected, at, piece.length);
          }
          assertEquals(expected.length, channel.size());
          compareSomewhere(random, channel, expected);
        }
        channel.force(true);
      }
      assertArrayEquals(expected, readAll());
    }
  }

  private static int place(Random random, int bound) {
    int any = random.nextInt(bound);
    return random.nextBoolean() ? any : any / 4096 * 4096;
  }

  private static void compareSomewhere(Random random, FileChannel channel, byte[] expected) throws IOException {
    int at = random.nextInt(expected.length + 2);
    ByteBuffer piece = ByteBuffer.allocate(random.nextInt(30_000));
    int read = channel.read(piece, at);
    int there = Math.max(0, Math.min(expected.length - at, piece.capacity()));
    assertEquals(piece.capacity() == 0 ? 0 : there == 0 ? -1 : there, read);
    int from = Math.min(at, expected.length);
    assertArrayEquals(Arrays.copyOfRange(expected, from, from + there), Arrays.copyOf(piece.array(), there));
  }

  @Test
  void everyFlippedBitIsAnErrorAndNeverWrongData() throws IOException {
    byte[] contents = new byte[4096 + 100];
    new Random(11).nextBytes(contents);
    write(0, contents);
    byte[] good = Files.readAllBytes(file);
    int step = 7; // every byte of the file is hit, and every bit of a byte in turn
    for (int bit = 0; bit < good.length * 8; bit += step) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, bad);
      assertThrows(DamagedBlockException.class, this::readAll, "bit " + bit);
    }
  }

  @Test
  void damageNamesTheBlockAndLeavesTheOthersReadable() throws IOException {
    byte[] contents = new byte[4096 * 5];
    new Random(12).nextBytes(contents);
    write(0, contents);
    byte[] bytes = Files.readAllBytes(file);
    bytes[52 + 3 * 4124 + 2000] ^= 1;
    Files.write(file, bytes);
    try (FileChannel channel = sealed.open("r")) {
      for (int block = 0; block < 5; block++) {
        int place = block * 4096;
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        if (block == 3) {
          DamagedBlockException e = assertThrows(DamagedBlockException.class, () -> channel.read(buffer, place));
          assertEquals(3, e.block());
          assertTrue(e.getMessage().contains("data"), e.getMessage());
        } else {
          channel.read(buffer, place);
          assertArrayEquals(Arrays.copyOfRange(contents, place, place + 4096), buffer.array());
        }
      }
    }
  }

  @Test
  void blocksCanNotChangePlaces() throws IOException {
    write(0, new byte[4096 * 2]);
    byte[] bytes = Files.readAllBytes(file);
    byte[] swapped = bytes.clone();
    System.arraycopy(bytes, 52, swapped, 52 + 4124, 4124);
    System.arraycopy(bytes, 52 + 4124, swapped, 52, 4124);
    Files.write(file, swapped);
    assertThrows(DamagedBlockException.class, this::readAll);
  }

  @Test
  void blocksOfAnotherFileAreRefused() throws IOException {
    write(0, new byte[4096 * 2]);
    byte[] first = Files.readAllBytes(file);
    Files.delete(file);
    write(0, new byte[4096 * 2]);
    byte[] second = Files.readAllBytes(file);
    System.arraycopy(first, 52, second, 52, 4124);
    Files.write(file, second);
    assertThrows(DamagedBlockException.class, this::readAll);
  }

  @Test
  void anotherKeyOrAnotherDatabaseOpensNothing() throws IOException {
    write(0, new byte[100]);
    registration.close();
    assertThrows(IOException.class, () -> sealed.open("r"), "no key at all");
    byte[] other = new byte[32];
    other[5] = 1;
    registration = SealedFiles.register(ID, new SecretKeySpec(other, "AES"));
    assertThrows(DamagedBlockException.class, () -> sealed.open("r"));
    registration.close();
    registration = SealedFiles.register("another", KEY);
    assertThrows(DamagedBlockException.class, () -> FilePath.get(SealedFiles.name("another", file)).open("r"));
  }

  @Test
  void noNonceIsUsedTwice() throws IOException {
    Set<String> nonces = new HashSet<>();
    int expected = 0;
    for (int session = 0; session < 3; session++) {
      for (int time = 0; time < 5; time++) {
        write(0, new byte[4096 * 100]);
        byte[] bytes = Files.readAllBytes(file);
        for (int block = 0; block < 100; block++) {
          nonces.add(Arrays.toString(Arrays.copyOfRange(bytes, 52 + block * 4124, 52 + block * 4124 + 12)));
          expected++;
        }
      }
    }
    assertEquals(expected, nonces.size());
  }

  @Test
  void anyShorterFileIsAnErrorOrAShorterPrefix() throws IOException {
    byte[] contents = new byte[4096 + 50];
    new Random(13).nextBytes(contents);
    write(0, contents);
    byte[] good = Files.readAllBytes(file);
    for (int length = 1; length < good.length; length++) {
      Files.write(file, Arrays.copyOf(good, length));
      try {
        byte[] read = readAll();
        assertTrue(read.length % 4096 == 0, "whole blocks only, at " + length);
        assertArrayEquals(Arrays.copyOf(contents, read.length), read);
      } catch (DamagedBlockException e) {
        assertTrue(e.block() >= -1);
      }
    }
  }

  @Test
  void streamsAndTemporaryFilesAreSealedToo() throws IOException {
    try (OutputStream out = sealed.newOutputStream(false)) {
      out.write("first ".getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream out = sealed.newOutputStream(true)) {
      out.write("second".getBytes(StandardCharsets.UTF_8));
    }
    try (InputStream in = sealed.newInputStream()) {
      assertEquals("first second", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("second"));
    FilePath temporary = sealed.createTempFile(".temp.db", false);
    assertTrue(temporary instanceof SealedFilePath);
    assertEquals(0, temporary.size());
    temporary.delete();
  }

  @Test
  void pathsThatCouldSmuggleSettingsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> SealedFiles.url(ID, Path.of("/tmp/a;INIT=x")));
    assertThrows(IllegalArgumentException.class, () -> SealedFiles.url(ID, Path.of("relative")));
    assertThrows(LockHeldException.class, () -> SealedFiles.register(ID, KEY), "registered already");
    assertThrows(IllegalArgumentException.class, () -> SealedFiles.register("a:b", KEY));
  }

  private void write(long position, byte[] bytes) throws IOException {
    try (FileChannel channel = sealed.open("rw")) {
      channel.write(ByteBuffer.wrap(bytes), position);
    }
  }

  private byte[] readAll() throws IOException {
    try (FileChannel channel = sealed.open("r")) {
      ByteBuffer all = ByteBuffer.allocate((int) channel.size());
      int read = channel.read(all, 0);
      assertEquals(all.capacity(), Math.max(0, read));
      return all.array();
    }
  }
}
