package org.rapport.store.internal.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

/** Against the vector of RFC 9106, section 5.3, and against BouncyCastle. */
class Argon2idTest {
  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Test
  void givesTheTagOfTheRfc() {
    byte[] tag = new Argon2id(32, 4).tag(filled(32, 1), filled(16, 2), filled(8, 3), filled(12, 4), 3, 32);
    assertEquals("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659", HexFormat.of().formatHex(tag));
  }

  @Test
  void agreesWithBouncyCastleForAnyParameters() {
    Random random = new Random(9106);
    for (int trial = 0; trial < 150; trial++) {
      int lanes = 1 + random.nextInt(5);
      int memory = 8 * lanes + random.nextInt(trial % 10 == 0 ? 5_000 : 300);
      int passes = 1 + random.nextInt(4);
      int length = 4 + random.nextInt(trial % 3 == 0 ? 300 : 61);
      byte[] password = new byte[random.nextInt(200)];
      byte[] salt = new byte[8 + random.nextInt(30)];
      byte[] secret = new byte[random.nextInt(20)];
      byte[] data = new byte[random.nextInt(20)];
      for (byte[] bytes : new byte[][]{password, salt, secret, data}) {
        random.nextBytes(bytes);
      }
      Argon2BytesGenerator library = new Argon2BytesGenerator();
      library.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
          .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory).withIterations(passes)
          .withParallelism(lanes).withSalt(salt).withSecret(secret).withAdditional(data).build());
      byte[] expected = new byte[length];
      library.generateBytes(password, expected);
      Argon2id own = new Argon2id(memory, lanes);
      assertArrayEquals(expected, own.tag(password, salt, secret, data, passes, length), "trial " + trial);
      assertArrayEquals(expected, own.tag(password, salt, secret, data, passes, length), "again, trial " + trial);
    }
  }
}
