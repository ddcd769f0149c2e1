package org.rapport.store.internal.mapping;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** Some records of one entity, by a bit for each id; never changes. Ids are positive and below 2^31. */
public final class IdSet {
  /** No records. */
  public static final IdSet NONE = new IdSet(new long[0], 0);

  private final long[] words;
  private final int count;

  private IdSet(long[] words, int count) {
    this.words = words;
    this.count = count;
  }

  /**
   * @param ids in any order; one that is there twice counts once
   * @return the set
   */
  public static IdSet of(int[] ids) {
    int greatest = -1;
    for (int id : ids) {
      greatest = Math.max(greatest, id);
    }
    long[] words = new long[(greatest >> 6) + 1];
    int count = 0;
    for (int id : ids) {
      long bit = 1L << id;
      count += (words[id >> 6] & bit) == 0 ? 1 : 0;
      words[id >> 6] |= bit;
    }
    return new IdSet(words, count);
  }

  /** @return whether a record is in it; what is no id is not */
  public boolean contains(long id) {
    return id >= 0 && id >> 6 < words.length && (words[(int) (id >> 6)] >>> id & 1) != 0;
  }

  /** @return how many records are in it */
  public int count() {
    return count;
  }

  /** @return the ids, rising */
  public long[] ids() {
    long[] ids = new long[count];
    int at = 0;
    for (int w = 0; w < words.length; w++) {
      for (long word = words[w]; word != 0; word &= word - 1) {
        ids[at++] = ((long) w << 6) + Long.numberOfTrailingZeros(word);
      }
    }
    return ids;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdSet set && (set.words == words || set.count == count && Arrays.equals(set.words, words));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return count + " records";
  }
}
