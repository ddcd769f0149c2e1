package org.rapport.insight.metric;

/**
 * Something to know before a figure is believed.
 *
 * @param kind what sort of thing
 * @param sentence one or two sentences for users
 * @since 0.1
 */
public record Warning(Kind kind, String sentence) {

  /** Sorts of warnings. */
  public enum Kind {
    /** A figure is defined by itself. */
    CIRCULAR,
    /** Something would have to be divided by nothing. */
    DIVISION_BY_ZERO,
    /** The whole book and a single customer are mixed. */
    MIXED_LEVELS,
    /** There are too few rows to say much. */
    TOO_FEW_ROWS,
    /** Without a limit it would not be finite, so it is cut at a horizon. */
    CAPPED,
    /** Amounts in several currencies without a rate. */
    MIXED_CURRENCIES,
    /** It says what came after something, not what came of it. */
    ATTRIBUTED_NOT_CAUSED,
    /** Something is assumed that nobody has said. */
    ASSUMED,
    /** Rows had to be left out. */
    LEFT_OUT,
    /** It is true by construction and says nothing new. */
    TRUE_BY_CONSTRUCTION,
    /** Two ways of computing the same thing don't agree. */
    CONTRADICTORY,
    /** It is estimated from a sample or a model. */
    ESTIMATED
  }
}
