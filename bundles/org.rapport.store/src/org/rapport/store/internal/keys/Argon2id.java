package org.rapport.store.internal.keys;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.bouncycastle.crypto.digests.Blake2bDigest;

/**
 * Argon2id, version 1.3 (A. Biryukov, D. Dinu, D. Khovratovich, S. Josefsson, RFC 9106, 2021), with its memory in one
 * array: a guess takes half as long as with the library's objects for each block, so that more passes fit into the time
 * that a person waits. What is compared with what a guesser has should be as quick as it can be. Not to be used by two
 * threads.
 */
final class Argon2id {
  private static final int VERSION = 0x13;
  private static final int TYPE = 2;
  private static final int SLICES = 4;
  /** A block of 1 KiB, in longs. */
  private static final int BLOCK = 128;
  private static final int DIGEST = 64;
  private static final long LOW = 0xFFFFFFFFL;

  private final int memoryKib;
  private final int lanes;
  private final int laneLength;
  private final int segmentLength;
  private final long[] memory;
  private final long[] mixed = new long[BLOCK];
  private final long[] input = new long[BLOCK];
  private final long[] addresses = new long[BLOCK];

  /**
   * @param memoryKib the memory of a guess in KiB, eight for each lane at least
   * @param lanes lanes, which are filled one after the other
   */
  Argon2id(int memoryKib, int lanes) {
    this.memoryKib = memoryKib;
    this.lanes = lanes;
    segmentLength = memoryKib / (SLICES * lanes);
    laneLength = segmentLength * SLICES;
    memory = new long[laneLength * lanes * BLOCK];
  }

  /**
   * @param password the password
   * @param salt the salt
   * @param secret the secret of the one who checks, may be empty
   * @param data associated data, may be empty
   * @param passes passes over the memory, 1 at least
   * @param length bytes of the result, 4 at least
   * @return the tag; nothing of it is left in the memory
   */
  byte[] tag(byte[] password, byte[] salt, byte[] secret, byte[] data, int passes, int length) {
    byte[] seed = seed(password, salt, secret, data, passes, length);
    for (int lane = 0; lane < lanes; lane++) {
      for (int column = 0; column < 2; column++) {
        ints(seed, DIGEST, column, lane);
        byte[] first = extended(seed, BLOCK * Long.BYTES);
        ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(memory, (lane * laneLength + column)
            * BLOCK, BLOCK);
        Arrays.fill(first, (byte) 0);
      }
    }
    for (int pass = 0; pass < passes; pass++) {
      for (int slice = 0; slice < SLICES; slice++) {
        for (int lane = 0; lane < lanes; lane++) {
          fill(pass, passes, slice, lane);
        }
      }
    }
    byte[] tag = extended(last(), length);
    Arrays.fill(seed, (byte) 0);
    Arrays.fill(memory, 0);
    Arrays.fill(mixed, 0);
    Arrays.fill(addresses, 0);
    return tag;
  }

  /** H0, with room for the two numbers that make the first blocks of it. */
  private byte[] seed(byte[] password, byte[] salt, byte[] secret, byte[] data, int passes, int length) {
    Blake2bDigest digest = new Blake2bDigest(DIGEST * Byte.SIZE);
    for (int number : new int[]{lanes, length, memoryKib, passes, VERSION, TYPE}) {
      update(digest, number);
    }
    for (byte[] part : new byte[][]{password, salt, secret, data}) {
      update(digest, part.length);
      digest.update(part, 0, part.length);
    }
    byte[] seed = new byte[DIGEST + 2 * Integer.BYTES];
    digest.doFinal(seed, 0);
    return seed;
  }

  private static void update(Blake2bDigest digest, int number) {
    byte[] bytes = new byte[Integer.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(number);
    digest.update(bytes, 0, bytes.length);
  }

  private static void ints(byte[] bytes, int at, int first, int second) {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, first).putInt(at + Integer.BYTES, second);
  }

  /** H', the hash of any length. */
  private static byte[] extended(byte[] bytes, int length) {
    byte[] result = new byte[length];
    int left = length;
    Blake2bDigest digest = new Blake2bDigest(Math.min(length, DIGEST) * Byte.SIZE);
    update(digest, length);
    digest.update(bytes, 0, bytes.length);
    if (length <= DIGEST) {
      digest.doFinal(result, 0);
      return result;
    }
    byte[] value = new byte[DIGEST];
    digest.doFinal(value, 0);
    while (left > DIGEST) {
      System.arraycopy(value, 0, result, length - left, DIGEST / 2);
      left -= DIGEST / 2;
      digest = new Blake2bDigest(Math.min(left, DIGEST) * Byte.SIZE);
      digest.update(value, 0, DIGEST);
      digest.doFinal(value, 0);
    }
    System.arraycopy(value, 0, result, length - left, left);
    return result;
  }

  private byte[] last() {
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < BLOCK; i++) {
      long sum = 0;
      for (int lane = 0; lane < lanes; lane++) {
        sum ^= memory[((lane + 1) * laneLength - 1) * BLOCK + i];
      }
      bytes.putLong(sum);
    }
    return bytes.array();
  }

  private void fill(int pass, int passes, int slice, int lane) {
    boolean independent = pass == 0 && slice < SLICES / 2;
    Arrays.fill(input, 0);
    long[] parameters = {pass, lane, slice, (long) laneLength * lanes, passes, TYPE};
    System.arraycopy(parameters, 0, input, 0, parameters.length);
    int from = pass == 0 && slice == 0 ? 2 : 0;
    for (int index = from; index < segmentLength; index++) {
      if (independent && (index == from || index % BLOCK == 0)) {
        nextAddresses();
      }
      int column = slice * segmentLength + index;
      int before = lane * laneLength + (column == 0 ? laneLength : column) - 1;
      long random = independent ? addresses[index % BLOCK] : memory[before * BLOCK];
      int other = pass == 0 && slice == 0 ? lane : (int) ((random >>> Integer.SIZE) % lanes);
      int reference = other * laneLength + column(random & LOW, pass, slice, index, other == lane);
      int block = (lane * laneLength + column) * BLOCK;
      compress(memory, before * BLOCK, memory, reference * BLOCK, memory, block, pass > 0);
    }
  }

  /** The column of the block that is mixed in: of those that are there already, later ones more often. */
  private int column(long random, int pass, int slice, int index, boolean same) {
    long there = (pass == 0 ? slice : SLICES - 1) * (long) segmentLength + (same ? index - 1 : index == 0 ? -1 : 0);
    long square = random * random >>> Integer.SIZE;
    long relative = there - 1 - (there * square >>> Integer.SIZE);
    long start = pass == 0 || slice == SLICES - 1 ? 0 : (slice + 1L) * segmentLength;
    return (int) ((start + relative) % laneLength);
  }

  private void nextAddresses() {
    input[6]++;
    Arrays.fill(addresses, 0);
    long[] none = new long[BLOCK];
    compress(none, 0, input, 0, addresses, 0, false);
    compress(none, 0, addresses, 0, addresses, 0, false);
  }

  /** G: two blocks into one, which is added to what was there if wanted. */
  private void compress(long[] x, int atX, long[] y, int atY, long[] to, int at, boolean add) {
    long[] z = mixed;
    if (add) {
      for (int i = 0; i < BLOCK; i++) {
        long sum = x[atX + i] ^ y[atY + i];
        z[i] = sum;
        to[at + i] ^= sum;
      }
    } else {
      for (int i = 0; i < BLOCK; i++) {
        long sum = x[atX + i] ^ y[atY + i];
        z[i] = sum;
        to[at + i] = sum;
      }
    }
    for (int row = 0; row < BLOCK; row += 16) {
      permute(z, row, 2);
    }
    for (int column = 0; column < 16; column += 2) {
      permute(z, column, 16);
    }
    for (int i = 0; i < BLOCK; i++) {
      to[at + i] ^= z[i];
    }
  }

  /** P: eight pairs of numbers that lie so far from each other. */
  private static void permute(long[] z, int at, int step) {
    int c = at + 2 * step;
    int e = at + 4 * step;
    int g = at + 6 * step;
    mix(z, at, c, e, g);
    mix(z, at + 1, c + 1, e + 1, g + 1);
    mix(z, at + step, c + step, e + step, g + step);
    mix(z, at + step + 1, c + step + 1, e + step + 1, g + step + 1);
    mix(z, at, c + 1, e + step, g + step + 1);
    mix(z, at + 1, c + step, e + step + 1, g);
    mix(z, at + step, c + step + 1, e, g + 1);
    mix(z, at + step + 1, c, e + 1, g + step);
  }

  /** GB of the RFC: BLAKE2b's quarter round with multiplications. */
  private static void mix(long[] z, int ia, int ib, int ic, int id) {
    long a = z[ia];
    long b = z[ib];
    long c = z[ic];
    long d = z[id];
    a += b + 2 * (a & LOW) * (b & LOW);
    d = Long.rotateRight(d ^ a, 32);
    c += d + 2 * (c & LOW) * (d & LOW);
    b = Long.rotateRight(b ^ c, 24);
    a += b + 2 * (a & LOW) * (b & LOW);
    d = Long.rotateRight(d ^ a, 16);
    c += d + 2 * (c & LOW) * (d & LOW);
    b = Long.rotateRight(b ^ c, 63);
    z[ia] = a;
    z[ib] = b;
    z[ic] = c;
    z[id] = d;
  }
}
