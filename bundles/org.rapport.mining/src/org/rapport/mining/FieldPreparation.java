package org.rapport.mining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * How the columns of a field are made ready for algorithms. Every part may be left open: what a field leaves open is as
 * the {@link PreparationSettings#general() general} preparation says, and what that leaves open is as the algorithm
 * wants it.
 *
 * @param imputation what takes the place of missing values
 * @param indicator whether a column "is missing" is added where training rows have missing values
 * @param scaling how numbers are scaled
 * @param encoding how categories become numbers
 * @param order the levels from the lowest to the highest for {@link Encoding#ORDINAL}; may be empty
 * @param rare which levels are merged into {@value #OTHER}
 * @param dates what dates become
 * @param transform what numbers become before they are scaled
 * @param bins the number of bins for {@link Transform#EQUAL_WIDTH} and {@link Transform#EQUAL_COUNT}, 2 … 1,000; 0 if
 *        left open ({@value #DEFAULT_BINS})
 * @since 0.1
 */
public record FieldPreparation(Imputation imputation, Indicator indicator, Scaling scaling, Encoding encoding,
    List<String> order, Optional<RareLevels> rare, Dates dates, Transform transform, int bins) {
  /** Everything left open. */
  public static final FieldPreparation AUTO = new FieldPreparation(Imputation.AUTO, Indicator.AUTO, Scaling.AUTO,
      Encoding.AUTO, List.of(), Optional.empty(), Dates.AUTO, Transform.AUTO, 0);
  /** The level that rare levels become. */
  public static final String OTHER = "(other)";
  /** The level of missing values with {@link Imputation#LEVEL}. */
  public static final String MISSING = "(missing)";
  /** The number of bins when none is given. */
  public static final int DEFAULT_BINS = 10;
  private static final int MOST_BINS = 1_000;

  /**
   * Copies the order.
   *
   * @throws MiningException if a level is in the order twice or the number of bins is out of range
   */
  public FieldPreparation {
    order = List.copyOf(order);
    if (new HashSet<>(order).size() != order.size()) {
      throw new MiningException("The order of levels names one of them twice: " + String.join(", ", order) + ".");
    }
    if (bins != 0 && (bins < 2 || bins > MOST_BINS)) {
      throw new MiningException("The number of bins is " + bins + "; it must lie between 2 and 1,000.");
    }
  }

  /** What takes the place of missing values. */
  public enum Imputation {
    /** Left open: the median of numbers and dates, the most frequent level of categories. */
    AUTO,
    /** The mean of numbers and dates; the most frequent level of categories. */
    MEAN,
    /** The median of numbers and dates; the most frequent level of categories. */
    MEDIAN,
    /** The most frequent value; of equally frequent numbers the smallest. */
    MODE,
    /** A level of its own for categories; the median of numbers and dates. */
    LEVEL,
    /** Nothing: the row is left out and counted. */
    DROP
  }

  /** Whether there is a column that says which values were missing. */
  public enum Indicator {
    /** Left open: none. */
    AUTO,
    /** None. */
    NONE,
    /** One of 0 and 1, for fields of which training rows have missing values. */
    ADD
  }

  /** How numbers are scaled. Location and width are learnt on the training rows. */
  public enum Scaling {
    /** Left open: as the algorithm wants it. */
    AUTO,
    /** Not at all. */
    NONE,
    /** Mean 0, standard deviation (of the population) 1. */
    STANDARDISE,
    /** The smallest value 0, the largest 1. */
    MIN_MAX,
    /** Median 0, distance of the quartiles 1. */
    ROBUST
  }

  /** How categories become numbers. */
  public enum Encoding {
    /** Left open: not at all, or one-hot for algorithms that want only numbers. */
    AUTO,
    /** Not at all; one-hot for algorithms that want only numbers. */
    NONE,
    /** One column of 0 and 1 for every level. */
    ONE_HOT,
    /** The place of the level in the given order, else in the order of the table, from 0. */
    ORDINAL,
    /**
     * The share of each class (the mean of a number) among the training rows of the level, smoothed towards that of all
     * rows. A training row's own target never takes part in its code: it comes from folds that do not hold the row.
     */
    TARGET
  }

  /** What dates become. */
  public enum Dates {
    /** Left open: days since 1970-01-01. */
    AUTO,
    /** Days since 1970-01-01. */
    DAYS,
    /** Days from the date to the reference day, see {@link PreparationSettings#asOf()}. */
    AGE,
    /** Year, month 1 … 12 and weekday. */
    PARTS,
    /** The age and the parts. */
    AGE_AND_PARTS
  }

  /** What numbers become before they are scaled. */
  public enum Transform {
    /** Left open: as they are. */
    AUTO,
    /** As they are. */
    NONE,
    /**
     * log(1 + x). Among the general settings it is for non-negative numbers whose skewness exceeds 1; for a single field
     * it needs non-negative numbers.
     */
    LOG,
    /** Levels of equal width between the smallest and the largest training value. */
    EQUAL_WIDTH,
    /** Levels with about equally many training rows. */
    EQUAL_COUNT
  }

  /**
   * Which levels are rare: those with fewer training rows than either limit says.
   *
   * @param count the fewest rows of a level that is kept, 0 or more
   * @param share the smallest share of the rows with a value, 0 … 0.5
   */
  public record RareLevels(int count, double share) {
    /** @throws MiningException if a limit is out of range */
    public RareLevels {
      if (count < 0 || !(share >= 0 && share <= 0.5)) {
        throw new MiningException("Levels are rare below a count of 0 or more and a share between 0 and 0.5, but "
            + count + " and " + share + " were given.");
      }
    }

    /**
     * Whether a level is rare.
     *
     * @param rows training rows of the level
     * @param values training rows with a value
     */
    public boolean contains(int rows, int values) {
      return rows < count || rows < share * values;
    }
  }

  /** Nothing merged. */
  public static final RareLevels KEEP_ALL = new RareLevels(0, 0);

  /** These parts; those left open from another preparation. */
  public FieldPreparation or(FieldPreparation other) {
    return new FieldPreparation(imputation == Imputation.AUTO ? other.imputation : imputation,
        indicator == Indicator.AUTO ? other.indicator : indicator, scaling == Scaling.AUTO ? other.scaling : scaling,
        encoding == Encoding.AUTO ? other.encoding : encoding, order.isEmpty() ? other.order : order,
        rare.isPresent() ? rare : other.rare, dates == Dates.AUTO ? other.dates : dates,
        transform == Transform.AUTO ? other.transform : transform, bins == 0 ? other.bins : bins);
  }

  /** With another imputation. */
  public FieldPreparation with(Imputation chosen) {
    return new FieldPreparation(chosen, indicator, scaling, encoding, order, rare, dates, transform, bins);
  }

  /** With or without an indicator. */
  public FieldPreparation with(Indicator chosen) {
    return new FieldPreparation(imputation, chosen, scaling, encoding, order, rare, dates, transform, bins);
  }

  /** With another scaling. */
  public FieldPreparation with(Scaling chosen) {
    return new FieldPreparation(imputation, indicator, chosen, encoding, order, rare, dates, transform, bins);
  }

  /** With another encoding. */
  public FieldPreparation with(Encoding chosen) {
    return new FieldPreparation(imputation, indicator, scaling, chosen, order, rare, dates, transform, bins);
  }

  /** With ordinal codes in an order from the lowest to the highest level. */
  public FieldPreparation ordinal(List<String> levels) {
    return new FieldPreparation(imputation, indicator, scaling, Encoding.ORDINAL, levels, rare, dates, transform, bins);
  }

  /** With another limit for rare levels. */
  public FieldPreparation with(RareLevels chosen) {
    return new FieldPreparation(imputation, indicator, scaling, encoding, order, Optional.of(chosen), dates, transform,
        bins);
  }

  /** With another form of dates. */
  public FieldPreparation with(Dates chosen) {
    return new FieldPreparation(imputation, indicator, scaling, encoding, order, rare, chosen, transform, bins);
  }

  /** With another form of numbers. */
  public FieldPreparation with(Transform chosen) {
    return new FieldPreparation(imputation, indicator, scaling, encoding, order, rare, dates, chosen, bins);
  }

  /** With numbers in bins. */
  public FieldPreparation binned(Transform chosen, int number) {
    return new FieldPreparation(imputation, indicator, scaling, encoding, order, rare, dates, chosen, number);
  }
}
