package org.rapport.insight.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.table.Names;

/**
 * A named part of the customers, by recency (R) and by the mean of the scores of frequency and monetary value (FM), each
 * on the scale from 1 to 5. Every pair of scores belongs to exactly one segment. With another number of bins a score s is
 * taken to that scale as 5 s / bins, rounded up; a mean that ends in .5 is rounded up.
 *
 * @since 0.1
 */
public enum RfmSegment {
  /** R 4–5 and FM 5, or R 5 and FM 4. */
  CHAMPIONS("Champions", "R is 4 or 5 and FM is 5, or R is 5 and FM is 4",
      "They ordered lately, often and for much: thank them and ask for referrals."),
  /** R 3 and FM 4–5, or R 4 and FM 4. */
  LOYAL("Loyal", "R is 3 and FM is 4 or 5, or R is 4 and FM is 4",
      "They order regularly: offer what goes with their orders."),
  /** R 4–5 and FM 2–3. */
  POTENTIAL_LOYALISTS("Potential loyalists", "R is 4 or 5 and FM is 2 or 3",
      "They ordered lately and more than once: win them for the next order."),
  /** R 5 and FM 1. */
  NEW("New customers", "R is 5 and FM is 1", "Their first orders are recent: welcome them well."),
  /** R 4 and FM 1. */
  PROMISING("Promising", "R is 4 and FM is 1", "They ordered a little, not long ago: keep in touch."),
  /** R 3 and FM 3. */
  NEED_ATTENTION("Need attention", "R is 3 and FM is 3",
      "Middling in everything: a limited offer may bring them back."),
  /** R 3 and FM 1–2. */
  ABOUT_TO_SLEEP("About to sleep", "R is 3 and FM is 1 or 2",
      "They order little and their last order is some time ago: remind them."),
  /** R 1–2 and FM 3–4. */
  AT_RISK("At risk", "R is 1 or 2 and FM is 3 or 4",
      "They used to order often or for much, but long ago: call them personally."),
  /** R 1–2 and FM 5. */
  CANNOT_LOSE("Cannot lose them", "R is 1 or 2 and FM is 5",
      "Once among the best, and silent since: find out why, and win them back."),
  /** R 2 and FM 1–2. */
  HIBERNATING("Hibernating", "R is 2 and FM is 1 or 2", "Few and small orders, long ago: only cheap channels pay."),
  /** R 1 and FM 1–2. */
  LOST("Lost", "R is 1 and FM is 1 or 2", "Few and small orders, longest ago: leave them, or try once more.");

  private static final int SCALE = 5;
  /** By R from 1 and FM from 1. */
  private static final RfmSegment[][] GRID = {{LOST, LOST, AT_RISK, AT_RISK, CANNOT_LOSE},
      {HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, CANNOT_LOSE},
      {ABOUT_TO_SLEEP, ABOUT_TO_SLEEP, NEED_ATTENTION, LOYAL, LOYAL},
      {PROMISING, POTENTIAL_LOYALISTS, POTENTIAL_LOYALISTS, LOYAL, CHAMPIONS},
      {NEW, POTENTIAL_LOYALISTS, POTENTIAL_LOYALISTS, CHAMPIONS, CHAMPIONS}};

  private final String title;
  private final String rule;
  private final String advice;

  RfmSegment(String title, String rule, String advice) {
    this.title = title;
    this.rule = rule;
    this.advice = advice;
  }

  /** Its name, such as {@code At risk}. */
  public String title() {
    return title;
  }

  /** The rule by which customers belong to it. */
  public String rule() {
    return rule;
  }

  /** What it stands for and what to do about it, in one line. */
  public String advice() {
    return advice;
  }

  /** Its number, from 1 for champions to 11 for lost: the value of the score {@code RFM segment}. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * The segment of scores.
   *
   * @param recency the score of recency, 1 to {@code bins}
   * @param frequency that of frequency
   * @param monetary that of monetary value
   * @param bins how many scores there are
   */
  public static RfmSegment of(int recency, int frequency, int monetary, int bins) {
    int f = fifth(frequency, bins);
    int m = fifth(monetary, bins);
    return GRID[fifth(recency, bins) - 1][(f + m + 1) / 2 - 1];
  }

  private static int fifth(int score, int bins) {
    return (SCALE * score + bins - 1) / bins;
  }

  /** The segment of a name in any case, also written {@code at-risk}; empty when there is none. */
  public static Optional<RfmSegment> find(String name) {
    String plain = plain(name);
    return Arrays.stream(values()).filter(s -> plain(s.title).equals(plain) || plain(s.name()).equals(plain))
        .findFirst();
  }

  /** A sentence on a name that is none: what is near, or all there are. */
  public static String unknown(String name) {
    List<String> titles = Arrays.stream(values()).map(RfmSegment::title).toList();
    return "There is no RFM segment \"" + name + "\". " + Names.nearest(name, titles).map(near -> "Did you mean \""
        + near
        + "\"?").orElse("There are: " + String.join(", ", titles) + ".");
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
