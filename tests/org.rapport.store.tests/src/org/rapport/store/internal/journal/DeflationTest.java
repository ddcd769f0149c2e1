package org.rapport.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.junit.jupiter.api.Test;

/** Bodies of records come back as they were, noise and text in any mixture. */
class DeflationTest {
  private static byte[] inflated(byte[] deflated, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(deflated);
    byte[] body = new byte[length];
    int at = 0;
    while (!inflater.finished() && at < length) {
      at += inflater.inflate(body, at, length - at);
    }
    assertEquals(length, at);
    inflater.inflate(new byte[1]);
    assertTrue(inflater.finished());
    inflater.end();
    return body;
  }

  @Test
  void everyMixtureComesBack() throws DataFormatException {
    Random random = new Random(31);
    for (int round = 0; round < 200; round++) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int piece = random.nextInt(6); piece >= 0; piece--) {
        byte[] bytes = new byte[random.nextInt(100_000)];
        if (random.nextBoolean()) {
          random.nextBytes(bytes);
        } else {
          for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(1 + round % 20));
          }
        }
        body.writeBytes(bytes);
      }
      body.write(1);
      byte[] whole = body.toByteArray();
      byte[] deflated = Deflation.of(whole);
      if (deflated != null) {
        assertTrue(deflated.length < whole.length);
        assertArrayEquals(whole, inflated(deflated, whole.length), "round " + round);
      }
    }
  }

  @Test
  void textShrinksAndNoiseStaysAsItIs() {
    Random random = new Random(32);
    byte[] noise = new byte[1 << 20];
    random.nextBytes(noise);
    assertTrue(Deflation.isNoise(noise, 0, 1 << 15));
    assertNull(Deflation.of(noise));
    byte[] text = "Ada Lovelace, London, 1815. ".repeat(50_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    assertFalse(Deflation.isNoise(text, 0, 1 << 15));
    byte[] deflated = Deflation.of(text);
    assertNotNull(deflated);
    assertTrue(deflated.length < text.length / 50);
    byte[] both = java.util.Arrays.copyOf(text, text.length + noise.length);
    System.arraycopy(noise, 0, both, text.length, noise.length);
    byte[] mixed = Deflation.of(both);
    assertNotNull(mixed);
    assertTrue(mixed.length < noise.length * 1.03, () -> "" + mixed.length);
  }
}
