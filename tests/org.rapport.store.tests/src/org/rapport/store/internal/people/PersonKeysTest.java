package org.rapport.store.internal.people;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.internal.keys.DamagedKeyFileException;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;

/** Every record has a key of its own; a destroyed one can't be had from anything that is left. */
class PersonKeysTest {
  private final Path folder;
  private final DatabaseKey key;

  PersonKeysTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.key = KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST);
  }

  @AfterEach
  void close() {
    key.close();
  }

  private static String hex(PersonKeys keys, int code, long id) {
    byte[] bytes = keys.walk().key(code, id);
    return bytes == null ? "destroyed" : HexFormat.of().formatHex(bytes);
  }

  /** An independent walk down the tree, straight from its definition. */
  @Test
  void aKeyIsTheHashOfTheSeedAndTheLeafsBits() throws Exception {
    byte[] seed = new byte[32];
    new Random(3).nextBytes(seed);
    long leaf = 5L << 48 | 123_456;
    byte[] expected = seed;
    for (int bit = 63; bit >= 0; bit--) {
      byte[] input = Arrays.copyOf(expected, 33);
      input[32] = (byte) (leaf >>> bit & 1);
      expected = MessageDigest.getInstance("SHA-256").digest(input);
    }
    PersonTree.Walk walk = PersonTree.whole(seed).new Walk();
    walk.key(leaf - 1);
    assertArrayEquals(expected, walk.key(leaf));
  }

  @Test
  void keysAreTheSameInAnyOrderAndAfterReopening() throws IOException {
    PersonKeys keys = PersonKeys.create(folder, key);
    Random random = new Random(11);
    Map<Long, String> seen = new HashMap<>();
    PersonKeys.Walk walk = keys.walk();
    for (int i = 0; i < 3000; i++) {
      long id = random.nextInt(4) == 0 ? random.nextLong(1L << 48) : random.nextInt(500);
      String hex = HexFormat.of().formatHex(Objects.requireNonNull(walk.key(5, id)));
      assertEquals(seen.computeIfAbsent(id, x -> hex), hex);
    }
    assertEquals(seen.size(), seen.values().stream().distinct().count(), "no two records share a key");
    assertFalse(seen.containsValue(hex(keys, 6, seen.keySet().iterator().next())), "entities share no keys");
    PersonKeys again = PersonKeys.open(folder, key);
    seen.forEach((id, hex) -> assertEquals(hex, hex(again, 5, id)));
  }

  @Test
  void aDestroyedKeyIsGoneAndAllOthersStay() throws IOException {
    PersonKeys keys = PersonKeys.create(folder, key);
    Random random = new Random(5);
    Map<Long, String> before = new HashMap<>();
    for (long id = 0; id < 300; id++) {
      before.put(id, hex(keys, 5, id));
    }
    long record = 0;
    Map<Long, String> left = new HashMap<>(before);
    while (left.size() > 100) {
      long a = random.nextInt(300);
      long b = random.nextInt(300);
      record += 3;
      keys.erase(new int[]{5, 5}, new long[]{a, b}, record);
      left.remove(a);
      left.remove(b);
      PersonKeys shown = random.nextBoolean() ? keys : PersonKeys.open(folder, key);
      before.forEach((id, hex) -> assertEquals(left.containsKey(id) ? hex : "destroyed", hex(shown, 5, id)));
      assertTrue(shown.walk().isErased(5, a));
      assertEquals(record, shown.heeded());
    }
    assertFalse(keys.walk().isErased(6, 1));
    assertTrue(Files.size(folder.resolve("people")) < 30_000, "grows with erasures only");
  }

  @Test
  void theFirstAndTheLastRecordCanBeDestroyed() throws IOException {
    PersonKeys keys = PersonKeys.create(folder, key);
    long last = (1L << 48) - 1;
    String neighbour = hex(keys, 65_535, last - 1);
    keys.erase(new int[]{1, 65_535}, new long[]{0, last}, 1);
    assertNull(keys.walk().key(1, 0));
    assertNull(keys.walk().key(65_535, last));
    assertEquals(neighbour, hex(keys, 65_535, last - 1));
    assertThrows(IllegalArgumentException.class, () -> keys.walk().key(5, last + 1));
    assertThrows(IllegalArgumentException.class, () -> keys.walk().key(0, 1));
  }

  /** Nothing in the file leads to a destroyed key: no seed in it is on the way from the root to the leaf. */
  @Test
  void noSeedAboveADestroyedKeyIsKept() throws Exception {
    byte[] seed = new byte[32];
    new Random(8).nextBytes(seed);
    long leaf = 6L << 48 | 77;
    PersonTree tree = PersonTree.whole(seed).without(new long[]{leaf, leaf + 5, leaf + 1});
    ByteBuffer out = ByteBuffer.allocate(tree.size());
    tree.write(out);
    String kept = HexFormat.of().formatHex(out.array());
    byte[] above = seed;
    for (int bit = 63; bit >= 0; bit--) {
      assertFalse(kept.contains(HexFormat.of().formatHex(above)), "the seed above bit " + bit);
      byte[] input = Arrays.copyOf(above, 33);
      input[32] = (byte) (leaf >>> bit & 1);
      above = MessageDigest.getInstance("SHA-256").digest(input);
    }
    assertFalse(kept.contains(HexFormat.of().formatHex(above)), "the key itself");
  }

  @Test
  void everyFlippedBitAndEveryCutIsDamage() throws IOException {
    PersonKeys.create(folder, key).erase(new int[]{5}, new long[]{9}, 4);
    Path file = folder.resolve("people");
    byte[] good = Files.readAllBytes(file);
    for (int bit = 0; bit < good.length * 8; bit += 3) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, bad);
      assertThrows(DamagedKeyFileException.class, () -> PersonKeys.open(folder, key), "bit " + bit);
    }
    for (int length = 0; length < good.length; length += 7) {
      Files.write(file, Arrays.copyOf(good, length));
      assertThrows(DamagedKeyFileException.class, () -> PersonKeys.open(folder, key), "length " + length);
    }
    Files.delete(file);
    DamagedKeyFileException e = assertThrows(DamagedKeyFileException.class, () -> PersonKeys.open(folder, key));
    assertTrue(e.getMessage().contains("missing"), e::getMessage);
  }

  @Test
  void theFileOfAnotherDatabaseIsRefusedAndNoneIsOverwritten() throws IOException {
    PersonKeys.create(folder, key);
    assertThrows(FileAlreadyExistsException.class, () -> PersonKeys.create(folder, key));
    Path other = Files.createDirectory(folder.resolve("other"));
    try (DatabaseKey otherKey = KeyFile.create(other, "p".toCharArray(), KeyCost.TEST)) {
      Files.copy(folder.resolve("people"), other.resolve("people"));
      assertThrows(DamagedKeyFileException.class, () -> PersonKeys.open(other, otherKey));
    }
  }
}
