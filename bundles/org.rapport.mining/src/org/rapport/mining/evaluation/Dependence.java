package org.rapport.mining.evaluation;

import java.util.Arrays;

/**
 * Which evaluated rows may be alike, so that they tell less than as many unrelated rows would.
 *
 * @param kind why rows may be alike
 * @param groups the group of every evaluated row, any number ≥ 0; empty unless rows are in groups; not copied
 * @since 0.1
 */
public record Dependence(Kind kind, int[] groups) {

  /** The rows were drawn one by one. */
  public static final Dependence NONE = new Dependence(Kind.NONE, new int[0]);

  /** Why rows may be alike. */
  public enum Kind {
    /** They were drawn one by one. */
    NONE,
    /** Rows of a group belong together. */
    GROUPS,
    /** Rows of one period belong together. */
    TIME
  }

  /** Rows in groups; every evaluated row has one. */
  public static Dependence ofGroups(int[] groups) {
    return new Dependence(Kind.GROUPS, groups);
  }

  /** Rows of one later period or of several. */
  public static Dependence ofTime() {
    return new Dependence(Kind.TIME, new int[0]);
  }

  /** @return the number of different groups, 0 when rows are in none */
  public int groupCount() {
    return (int) Arrays.stream(groups).distinct().count();
  }
}
