package org.rapport.store.internal.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.SecretKey;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final String FIRST = ""
      + "5241504b45593031000000400000000100000001c1631e870e70ec451d308410090373a7534684bbbf4d2b1addbcca621347"
      + "d6ea6675b7354378c3c0581d264242a6a9873173dcbb83bdc339a96d93706e77bb896e66bd439804a8e5e575c1aa8e7f69ae"
      + "132a9dd243d62c021020094435930a5dde6d6724559e7991c5db51c59178fa7c5e5d790ea9c2f5e0e34c683c";

  private final Path folder;

  KeyFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSamePassphraseGivesTheSameKeys() throws IOException {
    byte[] pages;
    byte[] journal;
    String id;
    try (DatabaseKey key = KeyFile.create(folder, "correct horse".toCharArray(), KeyCost.TEST)) {
      pages = key.pages().getEncoded();
      journal = key.journal().getEncoded();
      id = key.databaseId();
    }
    assertTrue(KeyFile.exists(folder));
    assertTrue(id.matches("[0-9a-f]{32}"), id);
    try (DatabaseKey key = KeyFile.open(folder, "correct horse".toCharArray())) {
      assertArrayEquals(pages, key.pages().getEncoded());
      assertArrayEquals(journal, key.journal().getEncoded());
      assertEquals(id, key.databaseId());
      assertEquals(32, pages.length);
      assertFalse(Arrays.equals(pages, journal));
    }
  }

  @Test
  void aWrongPassphraseIsRejectedAndLeavesTheFileAlone() throws IOException {
    KeyFile.create(folder, "right".toCharArray(), KeyCost.TEST).close();
    byte[] before = Files.readAllBytes(folder.resolve(KeyFile.FILE_NAME));
    for (String wrong : new String[]{"", "Right", "right ", "wrong"}) {
      RejectedPassphraseException e = assertThrows(RejectedPassphraseException.class,
          () -> KeyFile.open(folder, wrong.toCharArray()));
      assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
    }
    assertArrayEquals(before, Files.readAllBytes(folder.resolve(KeyFile.FILE_NAME)));
  }

  @Test
  void everyFlippedBitIsDamageAndNeverAWrongPassphrase() throws IOException {
    KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST).close();
    Path file = folder.resolve(KeyFile.FILE_NAME);
    byte[] good = Files.readAllBytes(file);
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, bad);
      assertThrows(DamagedKeyFileException.class, () -> KeyFile.open(folder, "p".toCharArray()), "bit " + bit);
    }
  }

  @Test
  void everyOtherLengthIsDamage() throws IOException {
    KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST).close();
    Path file = folder.resolve(KeyFile.FILE_NAME);
    byte[] good = Files.readAllBytes(file);
    for (int length = 0; length <= good.length + 8; length++) {
      if (length != good.length) {
        Files.write(file, Arrays.copyOf(good, length));
        assertThrows(DamagedKeyFileException.class, () -> KeyFile.open(folder, "p".toCharArray()));
      }
    }
    Files.delete(file);
    assertThrows(DamagedKeyFileException.class, () -> KeyFile.open(folder, "p".toCharArray()));
  }

  @Test
  void anotherPassphraseWrapsTheSameKey() throws IOException {
    byte[] pages;
    try (DatabaseKey key = KeyFile.create(folder, "old".toCharArray(), KeyCost.TEST)) {
      pages = key.pages().getEncoded();
    }
    assertThrows(RejectedPassphraseException.class,
        () -> KeyFile.changePassphrase(folder, "not it".toCharArray(), "new".toCharArray(), KeyCost.TEST));
    KeyFile.changePassphrase(folder, "old".toCharArray(), "new".toCharArray(), new KeyCost(128, 2, 1));
    assertThrows(RejectedPassphraseException.class, () -> KeyFile.open(folder, "old".toCharArray()));
    try (DatabaseKey key = KeyFile.open(folder, "new".toCharArray())) {
      assertArrayEquals(pages, key.pages().getEncoded());
    }
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "no temporary file stays");
    }
  }

  @Test
  void anExistingKeyIsNeverOverwritten() throws IOException {
    KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST).close();
    assertThrows(FileAlreadyExistsException.class, () -> KeyFile.create(folder, "q".toCharArray(), KeyCost.TEST));
    KeyFile.open(folder, "p".toCharArray()).close();
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST).close();
    Path file = folder.resolve(KeyFile.FILE_NAME);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  void composedAndDecomposedLettersAreTheSamePassphrase() throws IOException {
    KeyFile.create(folder, "Schl\u00fcssel \u5ba2\u6237".toCharArray(), KeyCost.TEST).close();
    KeyFile.open(folder, "Schlu\u0308ssel \u5ba2\u6237".toCharArray()).close();
  }

  @Test
  void closingWipesEveryKey() throws IOException {
    DatabaseKey key = KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST);
    SecretKey pages = key.pages();
    byte[] secret = key.secret();
    key.close();
    key.close();
    assertArrayEquals(new byte[32], secret);
    assertTrue(pages.isDestroyed());
    assertThrows(IllegalStateException.class, pages::getEncoded);
    assertThrows(IllegalStateException.class, key::pages);
  }

  @Test
  void twoDatabasesShareNothing() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    try (DatabaseKey a = KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST);
        DatabaseKey b = KeyFile.create(other, "p".toCharArray(), KeyCost.TEST)) {
      assertFalse(Arrays.equals(a.pages().getEncoded(), b.pages().getEncoded()));
      assertFalse(a.databaseId().equals(b.databaseId()));
    }
  }

  @Test
  void aKeyRingOpensItBesidesThePassphrase() throws IOException {
    byte[] pages;
    try (DatabaseKey key = KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST)) {
      pages = key.pages().getEncoded();
    }
    assertThrows(RejectedPassphraseException.class, () -> KeyFile.openRing(folder, filled(32, 1)));
    assertThrows(RejectedPassphraseException.class,
        () -> KeyFile.addRing(folder, "q".toCharArray(), filled(32, 1)));
    KeyFile.addRing(folder, "p".toCharArray(), filled(32, 1));
    KeyFile.addRing(folder, "p".toCharArray(), filled(32, 2));
    KeyFile.changePassphrase(folder, "p".toCharArray(), "r".toCharArray(), KeyCost.TEST);
    for (int ring = 1; ring <= 2; ring++) {
      try (DatabaseKey key = KeyFile.openRing(folder, filled(32, ring))) {
        assertArrayEquals(pages, key.pages().getEncoded());
      }
    }
    KeyFile.removeRing(folder, filled(32, 1));
    assertThrows(RejectedPassphraseException.class, () -> KeyFile.openRing(folder, filled(32, 1)));
    KeyFile.openRing(folder, filled(32, 2)).close();
    for (int ring = 10; ring < 40; ring++) {
      KeyFile.addRing(folder, "r".toCharArray(), filled(32, ring));
    }
    assertEquals(KeySlots.MOST_RINGS, KeyFile.rings(folder));
    KeyFile.openRing(folder, filled(32, 39)).close();
    KeyFile.open(folder, "r".toCharArray()).close();
    assertThrows(RejectedPassphraseException.class, () -> KeyFile.openRing(folder, new byte[0]));
  }

  @Test
  void everyFlippedBitOfAFileWithKeyRingsIsDamage() throws IOException {
    KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST).close();
    KeyFile.addRing(folder, "p".toCharArray(), filled(32, 7));
    Path file = folder.resolve(KeyFile.FILE_NAME);
    byte[] good = Files.readAllBytes(file);
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] bad = good.clone();
      bad[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, bad);
      assertThrows(DamagedKeyFileException.class, () -> KeyFile.openRing(folder, filled(32, 7)), "bit " + bit);
    }
  }

  /** A file of the first version of the product: passphrase "p", 64 KiB, one pass. */
  @Test
  void aFileOfTheFirstFormatIsReadAndRewrittenOnChange() throws IOException {
    Files.write(folder.resolve(KeyFile.FILE_NAME), HexFormat.of().parseHex(FIRST));
    assertThrows(RejectedPassphraseException.class, () -> KeyFile.open(folder, "q".toCharArray()));
    byte[] pages;
    try (DatabaseKey key = KeyFile.open(folder, "p".toCharArray())) {
      pages = key.pages().getEncoded();
      assertEquals(FIRST.substring(40, 72), key.databaseId());
    }
    KeyFile.removeRing(folder, filled(32, 3));
    assertArrayEquals(HexFormat.of().parseHex(FIRST), Files.readAllBytes(folder.resolve(KeyFile.FILE_NAME)));
    KeyFile.addRing(folder, "p".toCharArray(), filled(32, 3));
    try (DatabaseKey a = KeyFile.open(folder, "p".toCharArray());
        DatabaseKey b = KeyFile.openRing(folder, filled(32, 3))) {
      assertArrayEquals(pages, a.pages().getEncoded());
      assertArrayEquals(pages, b.pages().getEncoded());
    }
  }

  @Test
  void aGuessCostsAtLeastTheAgreedMemoryAndAsManyPassesAsTakeItsTime() {
    assertEquals(new KeyCost(65536, 3, 1), KeyCost.DEFAULT);
    assertEquals(KeyCost.DEFAULT, KeyCost.of(400_000_000), "a slow computer");
    assertEquals(new KeyCost(65536, 30, 1), KeyCost.of(10_000_000), "a fast one");
    String cheap = System.clearProperty(KeyCost.TEST_PROPERTY);
    try {
      KeyCost here = KeyCost.measured();
      assertTrue(here.memoryKib() >= 64 * 1024 && here.passes() >= 3, here::toString);
    } finally {
      if (cheap != null) {
        System.setProperty(KeyCost.TEST_PROPERTY, cheap);
      }
    }
    assertThrows(IllegalArgumentException.class, () -> new KeyCost(7, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new KeyCost(64, 0, 1));
  }

  /** RFC 9106, section 5.3: the library we lean on gives the published tag. */
  @Test
  void argon2idGivesThePublishedTag() {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    byte[] salt = filled(16, 2);
    argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withIterations(3).withMemoryAsKB(32).withParallelism(4).withSalt(salt).withSecret(filled(8, 3))
        .withAdditional(filled(12, 4)).build());
    byte[] tag = new byte[32];
    argon.generateBytes(filled(32, 1), tag);
    assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", HexFormat.of().formatHex(tag));
  }

  /** An independent HKDF-SHA-256 (RFC 5869, two lines of HMAC) gives the same sub-key. */
  @Test
  void subKeysAreHkdf() throws Exception {
    byte[] id = filled(16, 7);
    byte[] secret = filled(32, 9);
    byte[] extracted = hmac(id, secret);
    byte[] label = "rapport 1 pages".getBytes(StandardCharsets.UTF_8);
    byte[] input = Arrays.copyOf(label, label.length + 1);
    input[label.length] = 1;
    try (DatabaseKey key = new DatabaseKey(id, secret.clone())) {
      assertArrayEquals(hmac(extracted, input), key.pages().getEncoded());
    }
  }

  private static byte[] hmac(byte[] key, byte[] data) throws Exception {
    javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
    mac.init(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(data);
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
