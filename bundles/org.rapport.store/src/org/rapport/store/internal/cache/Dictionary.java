package org.rapport.store.internal.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The different texts of a column, numbered from 0 in the order of their appearance. It only grows, by one thread at a
 * time; readers know by their column how many texts are theirs. Of a text whose small letters are more than a matter of
 * ASCII, they are kept beside it.
 */
public final class Dictionary {
  private static final int RECENT = 256;

  private final Texts texts = new Texts();
  private final Texts folded = new Texts();
  /** The code of each folded text. */
  private volatile int[] complex = new int[0];
  /** The folded text of each code, plus 1; 0 for those that ASCII alone folds. */
  private volatile int[] foldedOf = new int[0];
  /** Where each text is: its hash in the upper half, its code plus 1 in the lower one, 0 for an empty slot. */
  private long[] slots = new long[64];
  /** Texts that came lately, by length and ends: columns of few values find nearly all of theirs here. */
  private final @Nullable String[] recent = new @Nullable String[RECENT];
  private final int[] recentCodes = new int[RECENT];
  private byte[] scratch = new byte[256];
  private volatile @Nullable Ranks ranks;

  /** @return how many texts there are */
  public int size() {
    return texts.size();
  }

  /** @return the text of a code */
  public String get(int code) {
    return texts.get(code);
  }

  Texts texts() {
    return texts;
  }

  Texts folded() {
    return folded;
  }

  /** @return the codes of the texts in {@link #folded()} */
  int[] complex() {
    return complex;
  }

  /** @return the place of a code's folded text, or -1 when ASCII alone folds it */
  int foldedOf(int code) {
    int[] f = foldedOf;
    return code < f.length ? f[code] - 1 : -1;
  }

  /**
   * @return the code of a text, a new one if need be
   * @throws UnfitException when there is too much text, or half a character in it
   */
  synchronized int add(String text) throws UnfitException {
    int last = text.length() - 1;
    int place = last < 0 ? 0 : (text.length() * 31 + text.charAt(0)) * 31 + text.charAt(last) & RECENT - 1;
    if (text.equals(recent[place])) {
      return recentCodes[place];
    }
    int length = encode(text);
    int hash = hash(scratch, length);
    int slot = slot(hash, length);
    int code = (int) slots[slot] - 1;
    if (code < 0) {
      code = texts.size();
      texts.add(scratch, length);
      slots[slot] = (long) hash << 32 | code + 1;
      if (code * 2L > slots.length && slots.length < 1 << 30) {
        grow();
      }
      if (length > text.length()) {
        fold(text, code);
      }
    }
    recent[place] = text;
    recentCodes[place] = code;
    return code;
  }

  /** @return the code of a text, or -1 when there is none */
  synchronized int find(String text) throws UnfitException {
    int length = encode(text);
    return (int) slots[slot(hash(scratch, length), length)] - 1;
  }

  private void fold(String text, int code) throws UnfitException {
    String small = text.toLowerCase(Locale.ROOT);
    byte[] bytes = small.getBytes(StandardCharsets.UTF_8);
    boolean simple = bytes.length == texts.starts()[code + 1] - texts.starts()[code];
    for (int i = 0, at = texts.starts()[code]; simple && i < bytes.length; i++, at++) {
      simple = bytes[i] == (byte) Ranks.SMALL[texts.pool()[at] & 0xFF];
    }
    if (simple) {
      return;
    }
    int index = folded.size();
    folded.add(bytes, bytes.length);
    if (index >= complex.length) {
      complex = Arrays.copyOf(complex, Math.max(16, index * 2));
    }
    complex[index] = code;
    if (code >= foldedOf.length) {
      foldedOf = Arrays.copyOf(foldedOf, Math.max(16, code * 3 / 2 + 1));
    }
    foldedOf[code] = index + 1;
  }

  /** Writes a text to the scratch area. */
  private int encode(String text) throws UnfitException {
    int length = text.length();
    if (scratch.length < length) {
      scratch = new byte[Math.max(length, scratch.length * 2)];
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        return encodeAny(text);
      }
      scratch[i] = (byte) c;
    }
    return length;
  }

  private int encodeAny(String text) throws UnfitException {
    checkWhole(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (scratch.length < bytes.length) {
      scratch = new byte[bytes.length * 2];
    }
    System.arraycopy(bytes, 0, scratch, 0, bytes.length);
    return bytes.length;
  }

  /** UTF-8 has no place for half a character. */
  static void checkWhole(String text) throws UnfitException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean whole = Character.isHighSurrogate(c) && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
        if (!whole) {
          throw new UnfitException("half a character");
        }
        i++;
      }
    }
  }

  private int slot(int hash, int length) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    byte[] pool = texts.pool();
    int[] starts = texts.starts();
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash) {
        int code = (int) slots[slot] - 1;
        if (Arrays.equals(pool, starts[code], starts[code + 1], scratch, 0, length)) {
          return slot;
        }
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static int hash(byte[] bytes, int length) {
    int h = 0;
    for (int i = 0; i < length; i++) {
      h = h * 31 + bytes[i];
    }
    h *= 0x9E3779B9;
    return h ^ h >>> 15;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    int mask = slots.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & mask;
        while (slots[slot] != 0) {
          slot = slot + 1 & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  /** Gives back what was reserved for growth. */
  synchronized void trim() {
    texts.trim();
    folded.trim();
  }

  /**
   * @param known how many texts the caller knows
   * @return the order of at least that many of them: without regard to case first
   */
  Ranks ranks(int known) {
    Ranks r = ranks;
    if (r == null || r.size() < known) {
      synchronized (texts) {
        r = ranks;
        if (r == null || r.size() < known) {
          r = Ranks.of(this, known, r);
          ranks = r;
        }
      }
    }
    return r;
  }

  /** @return how much memory it takes, in bytes */
  long bytes() {
    return 64 + texts.bytes() + folded.bytes() + 4L * (complex.length + foldedOf.length) + 8L * slots.length
        + 8L * texts.size();
  }
}
