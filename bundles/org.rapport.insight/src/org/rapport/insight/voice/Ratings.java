package org.rapport.insight.voice;

import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.statistics.Tails;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.Intervals;

/**
 * Answers on a scale from 1, of which the upper ones are good: satisfaction (CSAT) from 1 to 5, satisfied from 4; effort
 * (CES 2.0: "made it easy") from 1 to 7, easy from 5.
 *
 * @since 0.1
 */
public final class Ratings {
  private final String question;
  private final long[] counts;
  private final int good;

  private Ratings(String question, int most, int good, int[] answers) {
    this.question = question;
    this.good = good;
    this.counts = new long[most];
    for (int answer : answers) {
      if (answer < 1 || answer > most) {
        throw new InsightException("An answer about " + question + " is 1 to " + most + ", not " + answer + ".");
      }
      counts[answer - 1]++;
    }
    if (answers.length == 0) {
      throw new InsightException("There is no answer about " + question + ", so there is no figure.");
    }
  }

  /**
   * Answers about satisfaction, 1 … 5.
   *
   * @throws InsightException when there is none, or one is outside 1 … 5
   */
  public static Ratings satisfaction(int... answers) {
    return new Ratings("satisfaction", 5, 4, answers);
  }

  /**
   * Answers about effort, 1 … 7, where 7 is the easiest.
   *
   * @throws InsightException when there is none, or one is outside 1 … 7
   */
  public static Ratings effort(int... answers) {
    return new Ratings("effort", 7, 5, answers);
  }

  /** What was asked about: {@code satisfaction} or {@code effort}. */
  public String question() {
    return question;
  }

  /** The least good answer. */
  public int good() {
    return good;
  }

  /** How often each answer was given, from 1 on. */
  public long[] counts() {
    return counts.clone();
  }

  /** How many answers there are, 1 or more. */
  public long answers() {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** How many answers are good. */
  public long goodAnswers() {
    long sum = 0;
    for (int i = good - 1; i < counts.length; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /** Whether the answers are too few to decide by, see {@link NetPromoterScore#FEW}. */
  public boolean few() {
    return answers() < NetPromoterScore.FEW;
  }

  /** The share of good answers with Wilson's interval. */
  public Estimate share() {
    return new Estimate((double) goodAnswers() / answers(), Intervals.wilson(goodAnswers(), answers()), "Wilson");
  }

  /** The mean answer. */
  public double mean() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += (i + 1.0) * counts[i];
    }
    return sum / answers();
  }

  /** The mean's interval by Student's t, cut to the scale; empty for a single answer and when all answers are the same. */
  public Optional<Interval> meanInterval() {
    double mean = mean();
    double squares = 0;
    for (int i = 0; i < counts.length; i++) {
      squares += counts[i] * (i + 1 - mean) * (i + 1 - mean);
    }
    if (answers() < 2 || squares == 0) {
      return Optional.empty();
    }
    double degrees = answers() - 1.0;
    double half = Tails.studentQuantile(degrees) * Math.sqrt(squares / degrees / answers());
    return Optional.of(new Interval(Math.max(1, mean - half), Math.min(counts.length, mean + half)));
  }
}
