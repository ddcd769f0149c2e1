package org.rapport.insight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.mining.ClassWeights;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;

/**
 * Says how rows were made ready for algorithms, every step that was asked for in a sentence of its own. What was left to
 * the algorithms, such as how they scale, they say themselves.
 *
 * @since 0.1
 */
public final class PreparationSteps {

  private PreparationSteps() {}

  /** The sentences, at least one: what happened to missing values is always said. */
  public static List<String> of(PreparationSettings settings) {
    List<String> steps = new ArrayList<>();
    steps.add(missing(settings.general().imputation()));
    steps(settings.general(), "", steps);
    settings.fields().forEach((field, own) -> {
      if (own.imputation() != Imputation.AUTO) {
        steps.add("In \"" + field + "\": " + lower(missing(own.imputation())));
      }
      steps(own, field, steps);
    });
    settings.asOf().ifPresent(day -> steps.add("Ages were counted to " + day + "."));
    if (!settings.leftOut().isEmpty()) {
      steps.add("These fields were left out: " + names(settings.leftOut()) + ".");
    }
    if (!settings.classesLeftOut().isEmpty()) {
      steps.add("Rows of these classes were left out: " + names(settings.classesLeftOut()) + ".");
    }
    if (settings.dropDuplicates()) {
      steps.add("Of rows that are equal in all fields and the target only the first was used.");
    }
    if (settings.classWeights().kind() == ClassWeights.Kind.BALANCED) {
      steps.add("In training every class weighed the same, however many rows it has.");
    } else if (settings.classWeights().kind() == ClassWeights.Kind.BY_HAND) {
      steps.add("In training the rows of the classes weighed: " + settings.classWeights().byClass().entrySet().stream()
          .map(PreparationSteps::weight).collect(Collectors.joining(", ")) + ".");
    }
    return steps;
  }

  private static String weight(Map.Entry<String, Double> weight) {
    return weight.getKey() + " " + weight.getValue();
  }

  private static String names(Iterable<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static String missing(Imputation imputation) {
    return switch (imputation) {
      case AUTO, MEDIAN ->
        "Missing values were filled in with the median or the most frequent value of the training part.";
      case MEAN -> "Missing values were filled in with the mean or the most frequent value of the training part.";
      case MODE -> "Missing values were filled in with the most frequent value of the training part.";
      case LEVEL -> "Missing values became a level of their own, missing numbers the median of the training part.";
      case DROP -> "Rows with a missing value were left out.";
    };
  }

  /**
   * All but missing values.
   *
   * @param field its name, "" for all fields
   */
  private static void steps(FieldPreparation asked, String field, List<String> steps) {
    String numbers = field.isEmpty() ? "Numbers were " : "\"" + field + "\" was ";
    String levels = field.isEmpty() ? "of categories" : "of \"" + field + "\"";
    if (asked.indicator() == Indicator.ADD) {
      steps.add("A column says where a value " + (field.isEmpty() ? "" : levels + " ") + "was missing.");
    }
    switch (asked.transform()) {
      case LOG -> steps.add("The logarithm of 1 + x was taken of " + (field.isEmpty() ? "skewed numbers."
          : "\"" + field + "\"."));
      case EQUAL_WIDTH -> steps.add(numbers + "divided into " + bins(asked) + " bins of equal width.");
      case EQUAL_COUNT -> steps.add(numbers + "divided into " + bins(asked) + " bins with about equally many rows.");
      case AUTO, NONE -> {
      }
    }
    scaling(asked.scaling(), numbers, steps);
    asked.rare().filter(limit -> !limit.equals(FieldPreparation.KEEP_ALL))
        .ifPresent(limit -> steps.add(rare(limit, levels)));
    encoding(asked, levels, steps);
    dates(asked.dates(), field, steps);
  }

  private static int bins(FieldPreparation asked) {
    return asked.bins() == 0 ? FieldPreparation.DEFAULT_BINS : asked.bins();
  }

  private static void scaling(Scaling scaling, String numbers, List<String> steps) {
    switch (scaling) {
      case NONE -> steps.add(numbers + "not scaled.");
      case STANDARDISE -> steps.add(numbers + "scaled to mean 0 and standard deviation 1.");
      case MIN_MAX -> steps.add(numbers + "scaled to lie between 0 and 1.");
      case ROBUST -> steps.add(numbers + "scaled by median and quartiles.");
      case AUTO -> {
      }
    }
  }

  private static String rare(RareLevels limit, String levels) {
    String few = limit.count() > 0 ? "fewer than " + limit.count() + " rows" : "";
    String small = limit.share() > 0
        ? String.format(Locale.ENGLISH, "less than %s %% of the rows", Math.round(1_000 * limit.share()) / 10.0) : "";
    return "Levels " + levels + " with " + few + (few.isEmpty() || small.isEmpty() ? "" : " or ") + small
        + " became one: " + FieldPreparation.OTHER + ".";
  }

  private static void encoding(FieldPreparation asked, String levels, List<String> steps) {
    switch (asked.encoding()) {
      case ONE_HOT -> steps.add("Every level " + levels + " became a column of 0 and 1.");
      case ORDINAL -> steps.add("Levels " + levels + " became their place in the order"
          + (asked.order().isEmpty() ? " of the table." : " " + String.join(" < ", asked.order()) + "."));
      case TARGET -> steps.add("Levels " + levels + " became the mean of the target among the other rows of the level "
          + "(cross-fitted).");
      case AUTO, NONE -> {
      }
    }
  }

  private static void dates(Dates dates, String field, List<String> steps) {
    String what = field.isEmpty() ? "Dates became " : "\"" + field + "\" became ";
    switch (dates) {
      case DAYS -> steps.add(what + "days.");
      case AGE -> steps.add(what + "an age in days.");
      case PARTS -> steps.add(what + "year, month and weekday.");
      case AGE_AND_PARTS -> steps.add(what + "an age in days, year, month and weekday.");
      case AUTO -> {
      }
    }
  }
}
