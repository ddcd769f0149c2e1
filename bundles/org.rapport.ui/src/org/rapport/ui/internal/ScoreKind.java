package org.rapport.ui.internal;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.ScoreNumbers;
import org.rapport.insight.clv.LifetimeScores;
import org.rapport.insight.rfm.RfmScores;

/** What the number of a score is: scores are told apart by their names, and those of users by their numbers. */
public enum ScoreKind {
  /** The probability of something that is feared, such as leaving. */
  RISK,
  /** Another probability. */
  SHARE,
  /** An amount or an expected number. */
  NUMBER,
  /** One of a few whole numbers. */
  MARK;

  private static final Set<String> MARKS = Set.of(RfmScores.RECENCY, RfmScores.FREQUENCY, RfmScores.MONETARY,
      RfmScores.SEGMENT);

  /** Whether it is a part of one, written as per cent. */
  public boolean isShare() {
    return this == RISK || this == SHARE;
  }

  /**
   * The kind of a score.
   *
   * @param name its name
   * @param model the model in one line, or null when there may be several
   * @param least the smallest number there is of it
   * @param most the largest one
   */
  public static ScoreKind of(String name, @Nullable String model, double least, double most) {
    if (MARKS.contains(name)) {
      return MARK;
    }
    return !ScoreNumbers.isProbability(name, model, least) || !ScoreNumbers.isProbability(name, model, most) ? NUMBER
        : LifetimeScores.ALIVE.equals(name) ? SHARE : RISK;
  }
}
