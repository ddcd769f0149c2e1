package org.rapport.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;

/** Every step that was asked for is said. */
class PreparationStepsTest {

  @Test
  void theDefaultsSayWhatHappenedToMissingValues() {
    assertEquals(List.of("Missing values were filled in with the median or the most frequent value of the training "
        + "part."), PreparationSteps.of(PreparationSettings.defaults()));
    assertEquals(List.of("Rows with a missing value were left out."),
        PreparationSteps.of(PreparationSettings.of(MissingPolicy.DROP)));
  }

  @Test
  void everyStepIsSaid() {
    PreparationSettings settings = PreparationSettings.defaults()
        .withGeneral(all -> all.with(Scaling.ROBUST).with(new RareLevels(5, 0.01)).with(Transform.LOG))
        .withField("size", size -> size.ordinal(List.of("low", "high")).with(Imputation.LEVEL).with(Indicator.ADD))
        .withField("age", age -> age.binned(Transform.EQUAL_COUNT, 4).with(Scaling.NONE))
        .withField("city", city -> city.with(Encoding.TARGET).with(new RareLevels(20, 0)))
        .withField("since", since -> since.with(Dates.AGE_AND_PARTS)).withAsOf(LocalDate.of(2026, 2, 28))
        .without(List.of("id", "name")).withoutClasses(List.of("maybe")).withDropDuplicates(true)
        .withClassWeights(ClassWeights.of(Map.of("yes", 3.0)));
    assertEquals(List.of(
        "Missing values were filled in with the median or the most frequent value of the training part.",
        "The logarithm of 1 + x was taken of skewed numbers.", "Numbers were scaled by median and quartiles.",
        "Levels of categories with fewer than 5 rows or less than 1.0 % of the rows became one: (other).",
        "In \"size\": missing values became a level of their own, missing numbers the median of the training part.",
        "A column says where a value of \"size\" was missing.",
        "Levels of \"size\" became their place in the order low < high.",
        "\"age\" was divided into 4 bins with about equally many rows.", "\"age\" was not scaled.",
        "Levels of \"city\" with fewer than 20 rows became one: (other).",
        "Levels of \"city\" became the mean of the target among the other rows of the level (cross-fitted).",
        "\"since\" became an age in days, year, month and weekday.", "Ages were counted to 2026-02-28.",
        "These fields were left out: \"id\", \"name\".", "Rows of these classes were left out: \"maybe\".",
        "Of rows that are equal in all fields and the target only the first was used.",
        "In training the rows of the classes weighed: yes 3.0."), PreparationSteps.of(settings));
  }
}
