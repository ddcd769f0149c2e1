package org.rapport.insight;

import java.util.List;

import org.rapport.mining.Reason;

/**
 * The scores of one name that are to be written beside accounts.
 *
 * @param name the name of the scores, 1 to 120 visible characters
 * @param algorithm what computed them, for example "BG/NBD"
 * @param model the model in one line; cut at 300 characters
 * @param accounts the ids of the accounts, each once
 * @param values by account; NaN for an account that gets no score
 * @param reasons by account, strongest first, or no lists at all; an account without reasons gets {@code none}
 * @param none stands where there is no reason, so that a score never keeps the reasons of the value before
 * @since 0.1
 */
public record AccountScores(String name, String algorithm, String model, long[] accounts, double[] values,
    List<List<Reason>> reasons, Reason none) {

  /** The longest name of scores. */
  public static final int LONGEST_NAME = 120;

  /**
   * Checks that there is a value for each account, and that the name can be used.
   *
   * @throws InsightException when the name is not usable
   */
  public AccountScores {
    name = checked(name);
    reasons = List.copyOf(reasons);
    if (accounts.length != values.length || !reasons.isEmpty() && reasons.size() != accounts.length) {
      throw new IllegalArgumentException("A value and reasons for each of " + accounts.length + " accounts, please.");
    }
  }

  /**
   * A name of scores without the blanks around it.
   *
   * @throws InsightException when it is empty, longer than 120 characters, or has invisible ones
   */
  public static String checked(String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.chars().anyMatch(Character::isISOControl)) {
      throw new InsightException("The scores need a name of 1 to 120 visible characters, for example Churn.");
    }
    return plain;
  }
}
