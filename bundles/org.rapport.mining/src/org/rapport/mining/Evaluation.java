package org.rapport.mining;

import java.time.Instant;
import java.util.Optional;

/**
 * How models are judged: on rows that they have not seen.
 *
 * @since 0.1
 */
public sealed interface Evaluation {

  /** One stratified split into a training part and a test part: a fifth of the rows is kept for the test. */
  static Evaluation holdOut() {
    return new HoldOut(0.2);
  }

  /** The number of models trained per algorithm. */
  int trainings();

  /**
   * The column by which rows are divided: of groups, or of times. Empty when rows are divided by lot, and when the data
   * set's own time column is meant.
   */
  default Optional<String> column() {
    return Optional.empty();
  }

  /**
   * The data set without the dividing column among its features, unless the features were named one by one: a group's
   * name says nothing about the rows of other groups, and a time says nothing about later ones.
   *
   * @throws org.rapport.table.NoSuchColumnException if the dividing column is not in the table
   */
  default Dataset withoutColumn(Dataset data) {
    Optional<String> divided = column();
    divided.ifPresent(data.table()::column);
    if (divided.isEmpty() || data.featuresChosen() || !data.features().contains(divided.get())) {
      return data;
    }
    return data.withFeatures(data.features().stream().filter(name -> !name.equals(divided.get())).toList());
  }

  private static void checkFraction(double fraction) {
    if (!(fraction >= 0.01 && fraction <= 0.9)) {
      throw new MiningException(
          "The fraction of rows kept for the test is " + fraction + "; it must lie between 0.01 and 0.9.");
    }
  }

  private static void checkNumber(String what, int number, int least) {
    if (number < least || number > 100) {
      throw new MiningException(
          "The number of " + what + " is " + number + "; it must lie between " + least + " and 100.");
    }
  }

  /**
   * One stratified split.
   *
   * @param fraction the fraction of rows kept for the test, 0.01 … 0.9
   */
  record HoldOut(double fraction) implements Evaluation {
    /** @throws MiningException if the fraction is out of range */
    public HoldOut {
      checkFraction(fraction);
    }

    @Override
    public int trainings() {
      return 1;
    }
  }

  /**
   * Stratified cross-validation: the rows are dealt into folds; each fold is predicted by a model trained on the others.
   *
   * @param folds the number of folds, 2 … 100
   * @param repeats how often that is done with another deal, 1 … 100
   */
  record CrossValidation(int folds, int repeats) implements Evaluation {
    /** @throws MiningException if a number is out of range */
    public CrossValidation {
      checkNumber("folds", folds, 2);
      checkNumber("repeats", repeats, 1);
    }

    @Override
    public int trainings() {
      return folds * repeats;
    }
  }

  /**
   * One split that keeps together all rows of a group, for example all orders of an account: no group is on both sides.
   * Of several deals the one is taken whose classes are spread most evenly.
   *
   * @param group the column that names the group of a row; rows without one are left out
   * @param fraction the fraction of rows kept for the test, 0.01 … 0.9, as nearly as whole groups allow
   */
  record GroupHoldOut(String group, double fraction) implements Evaluation {
    /** @throws MiningException if the fraction is out of range */
    public GroupHoldOut {
      checkFraction(fraction);
    }

    @Override
    public int trainings() {
      return 1;
    }

    @Override
    public Optional<String> column() {
      return Optional.of(group);
    }
  }

  /**
   * Cross-validation that keeps together all rows of a group. Groups are dealt so that folds are of like size and have
   * like shares of the classes.
   *
   * @param group the column that names the group of a row; rows without one are left out
   * @param folds the number of folds, 2 … 100
   * @param repeats how often that is done with another deal, 1 … 100
   */
  record GroupFolds(String group, int folds, int repeats) implements Evaluation {
    /** @throws MiningException if a number is out of range */
    public GroupFolds {
      checkNumber("folds", folds, 2);
      checkNumber("repeats", repeats, 1);
    }

    @Override
    public int trainings() {
      return folds * repeats;
    }

    @Override
    public Optional<String> column() {
      return Optional.of(group);
    }
  }

  /**
   * One split by time: trained on the earlier rows, tested on the last ones. Rows of the same time stay together.
   *
   * @param time the column of times (or of numbers that grow with time); empty for the data set's
   *        {@link Dataset#time() time column}. Rows without a time are left out
   * @param fraction the fraction of rows kept for the test, 0.01 … 0.9, as nearly as rows of the same time allow
   */
  record TimeHoldOut(Optional<String> time, double fraction) implements Evaluation {
    /** @throws MiningException if the fraction is out of range */
    public TimeHoldOut {
      checkFraction(fraction);
    }

    @Override
    public int trainings() {
      return 1;
    }

    @Override
    public Optional<String> column() {
      return time;
    }
  }

  /**
   * One split at a moment: trained on the rows before it, tested on the rows from then on.
   *
   * @param time the column of times; empty for the data set's {@link Dataset#time() time column}. Rows without a time
   *        are left out
   * @param from the first moment of the test part
   */
  record TimeCut(Optional<String> time, Instant from) implements Evaluation {
    @Override
    public int trainings() {
      return 1;
    }

    @Override
    public Optional<String> column() {
      return time;
    }
  }

  /**
   * Several splits by time, the rolling origin of forecasting (Tashman, Out-of-sample tests of forecasting accuracy,
   * 2000): the rows in order of time are cut into one part more than there are periods; every part but the first is
   * predicted by a model trained on all rows before it. Rows of the same time stay together.
   *
   * @param time the column of times (or of numbers that grow with time); empty for the data set's
   *        {@link Dataset#time() time column}. Rows without a time are left out
   * @param periods the number of tested periods, 2 … 100
   */
  record RollingOrigin(Optional<String> time, int periods) implements Evaluation {
    /** @throws MiningException if the number is out of range */
    public RollingOrigin {
      checkNumber("periods", periods, 2);
    }

    @Override
    public int trainings() {
      return periods;
    }

    @Override
    public Optional<String> column() {
      return time;
    }
  }
}
