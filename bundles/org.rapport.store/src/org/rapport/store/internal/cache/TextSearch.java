package org.rapport.store.internal.cache;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the texts of a dictionary that have a text anywhere in them, in any case. */
final class TextSearch {
  private final byte[] wanted;

  private TextSearch(byte[] wanted) {
    this.wanted = wanted;
  }

  /**
   * @param small what to look for, in small letters
   * @return the search
   */
  static TextSearch of(String small) {
    return new TextSearch(small.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Searches.
   *
   * @param known how many texts of the dictionary count
   * @param found gets a bit set for each text that has it
   * @param leading gets a bit set for each text that begins with it, or with it after a line break; null when nobody
   *        asks
   */
  void search(Dictionary dictionary, int known, long[] found, long @Nullable [] leading) {
    Texts texts = dictionary.texts();
    search(texts.pool(), texts.starts(), known, found, leading, dictionary, null);
    Texts folded = dictionary.folded();
    int[] codes = dictionary.complex();
    search(folded.pool(), folded.starts(), folded.size(), found, leading, dictionary, codes);
  }

  /** Goes through the pool as if it were one text, and looks up whose it is only where something was found. */
  private void search(byte[] pool, int[] starts, int count, long[] found, long @Nullable [] leading,
      Dictionary dictionary, int @Nullable [] codes) {
    int end = starts[count];
    int length = wanted.length;
    int text = 0;
    int at = next(pool, 0, end);
    while (at >= 0) {
      text = textOf(starts, text, count, at);
      int to = starts[text + 1];
      int code = codes == null ? text : codes[text];
      boolean counts = codes == null ? dictionary.foldedOf(code) < 0 : code < found.length << 6;
      if (counts && at + length <= to) {
        found[code >> 6] |= 1L << code;
        if (leading != null && (at == starts[text] || pool[at - 1] == '\n')) {
          leading[code >> 6] |= 1L << code;
        }
      }
      // the first place decides unless a later one may lead a line
      at = next(pool, leading == null || at + length > to ? to : at + 1, end);
    }
    if (length == 0 && codes == null) {
      for (int code = 0; code < count; code++) {
        found[code >> 6] |= 1L << code;
      }
    }
  }

  /** @return the text in which a place is, looked for from another on */
  private static int textOf(int[] starts, int from, int count, int at) {
    int step = 1;
    int low = from;
    while (low + step < count && starts[low + step] <= at) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(count, low + step);
    while (high - low > 1) {
      int middle = low + high >>> 1;
      if (starts[middle] <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** @return the next place of what is wanted, or -1 */
  private int next(byte[] pool, int from, int end) {
    int length = wanted.length;
    if (length == 0) {
      return -1;
    }
    byte first = wanted[0];
    byte capital = first >= 'a' && first <= 'z' ? (byte) (first - 32) : first;
    int last = end - length;
    for (int i = from; i <= last; i++) {
      byte b = pool[i];
      if (b == first || b == capital) {
        int j = 1;
        while (j < length && Ranks.SMALL[pool[i + j] & 0xFF] == (wanted[j] & 0xFF)) {
          j++;
        }
        if (j == length) {
          return i;
        }
      }
    }
    return -1;
  }
}
