package org.rapport.insight.segment;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A set of accounts by their ids; never changes.
 *
 * @since 0.1
 */
public final class AccountSet {
  /** No accounts. */
  public static final AccountSet NONE = new AccountSet(new long[0]);

  private final long[] ids;

  private AccountSet(long[] ids) {
    this.ids = ids;
  }

  /**
   * A set.
   *
   * @param ids in any order; one that is there twice counts once
   */
  public static AccountSet of(long... ids) {
    return new AccountSet(Arrays.stream(ids).sorted().distinct().toArray());
  }

  /** How many accounts it has. */
  public int size() {
    return ids.length;
  }

  /** The ids, rising. */
  public long[] ids() {
    return ids.clone();
  }

  /** Whether an account is in it. */
  public boolean contains(long id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }

  /** How many accounts are in both sets. */
  public int common(AccountSet other) {
    int count = 0;
    for (int i = 0, j = 0; i < ids.length && j < other.ids.length;) {
      int order = Long.compare(ids[i], other.ids[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountSet set && Arrays.equals(set.ids, ids);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  @Override
  public String toString() {
    return ids.length + " accounts";
  }
}
