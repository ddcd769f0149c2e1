package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNull;
import org.junit.jupiter.api.Test;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/** What algorithms see under every setting, against values computed by hand. */
class PreparationTest {
  private static final double NONE = Double.NaN;

  /** An algorithm that remembers what it was given. */
  private static final class Spy implements Classifier<Spy.Settings> {
    record Settings() {
    }

    private Needs needs = Needs.NOTHING.weighted();
    private Dataset training = Dataset.of(Table.of(NumberColumn.of("nothing", 0))).build();
    private Table asked = Table.of();

    @Override
    public Class<Settings> parameters() {
      return Settings.class;
    }

    @Override
    public Needs needs() {
      return needs;
    }

    @Override
    public ClassifierModel train(Dataset data, @NonNull Settings parameters, MiningContext context) {
      training = data;
      List<String> classes = data.labelColumn().levels();
      return new ClassifierModel() {
        @Override
        public List<String> classes() {
          return classes;
        }

        @Override
        public double[][] probabilities(Table rows, MiningContext surroundings) {
          asked = rows;
          double[][] probabilities = new double[rows.rows()][classes.size()];
          for (double[] row : probabilities) {
            row[0] = 1;
          }
          return probabilities;
        }
      };
    }
  }

  private final Spy spy = new Spy();
  private final MiningRunner runner = MiningRunner.inProcess(AlgorithmCatalogue.of(
      AlgorithmDescriptor.of("spy", "Spy", "classification", "", "org.rapport.mining.tests", () -> spy)), 2);

  private final Table table = Table.of(NumberColumn.of("age", 20, NONE, 40, 90, 40),
      CategoryColumn.ofTexts("plan", "a", "b", "b", "", "c"),
      TimeColumn.builder("since", true).add("2024-02-29").add("").add("2023-12-31").add("2024-02-29").add("2024-03-04")
          .build(),
      CategoryColumn.ofTexts("left", "no", "yes", "no", "yes", "no"));

  private TrainedModel train(Table rows, PreparationSettings settings) {
    return runner.train(new TrainingRequest(Dataset.of(rows).label("left").build(), Optional.of("yes"),
        AlgorithmChoice.of("spy"), 1, settings), null);
  }

  private TrainedModel train(String field, UnaryOperator<FieldPreparation> change) {
    return train(table, PreparationSettings.defaults().withField(field, change));
  }

  private double[] numbers(String column) {
    return numbers(spy.training.table(), column);
  }

  private static double[] numbers(Table rows, String column) {
    return ((NumberColumn) rows.column(column)).values();
  }

  private static List<String> texts(Column column) {
    return IntStream.range(0, column.size()).mapToObj(column::text).toList();
  }

  @Test
  void missingNumbersAreFilledInAsAsked() {
    train("age", p -> p.with(Imputation.MEAN));
    assertArrayEquals(new double[]{20, 47.5, 40, 90, 40}, numbers("age"));
    train("age", p -> p.with(Imputation.MEDIAN));
    assertArrayEquals(new double[]{20, 40, 40, 90, 40}, numbers("age"));
    train(table.with(NumberColumn.of("age", 90, NONE, 20, 90, 20)),
        PreparationSettings.defaults().withField("age", p -> p.with(Imputation.MODE)));
    assertArrayEquals(new double[]{90, 20, 20, 90, 20}, numbers("age"));
    train("age", p -> p.with(Indicator.ADD));
    assertArrayEquals(new double[]{0, 1, 0, 0, 0}, numbers("age is missing"));
    assertEquals(List.of("age", "age is missing", "plan", "since"), spy.training.features());
  }

  @Test
  void infiniteNumbersAreMissing() {
    Table rows = table.with(NumberColumn.of("age", 20, Double.POSITIVE_INFINITY, 40, 90, Double.NEGATIVE_INFINITY));
    TrainedModel model = train(rows, PreparationSettings.defaults());
    assertArrayEquals(new double[]{20, 40, 40, 90, 40}, numbers("age"));
    model.scores(rows, null);
    assertArrayEquals(new double[]{20, 40, 40, 90, 40}, numbers(spy.asked, "age"));
    train(rows.without("plan", "since"), PreparationSettings.of(MissingPolicy.DROP));
    assertArrayEquals(new double[]{20, 40, 90}, numbers("age"));
  }

  @Test
  void missingCategoriesCanBeALevelOfTheirOwn() {
    TrainedModel model = train("plan", p -> p.with(Imputation.LEVEL));
    assertEquals(List.of("a", "b", "b", "(missing)", "c"), texts(spy.training.table().column("plan")));
    model.scores(table, null);
    assertEquals(List.of("a", "b", "b", "(missing)", "c"), texts(spy.asked.column("plan")));
  }

  @Test
  void rowsAreLeftOutForSingleFields() {
    TrainedModel model = train("plan", p -> p.with(Imputation.DROP));
    assertEquals(4, model.trainingRows());
    assertArrayEquals(new double[]{20, 40, 40, 40}, numbers("age"));
    double[] scores = model.scores(table, null);
    assertTrue(Double.isNaN(scores[3]) && !Double.isNaN(scores[1]));
  }

  @Test
  void algorithmsThatTakeMissingValuesGetThem() {
    spy.needs = Needs.NOTHING.missingAllowed();
    train(table, PreparationSettings.defaults());
    assertArrayEquals(new double[]{20, NONE, 40, 90, 40}, numbers("age"));
    assertTrue(spy.training.table().column("plan").isMissing(3));
  }

  @Test
  void numbersAreScaledAsAskedOrAsTheAlgorithmWants() {
    Table rows = table.with(NumberColumn.of("age", 0, 2, 4, 6, 8));
    UnaryOperator<FieldPreparation> none = p -> p;
    spy.needs = Needs.NOTHING.standardised();
    TrainedModel model = train(rows, PreparationSettings.defaults().withGeneral(none));
    double root = Math.sqrt(8);
    assertArrayEquals(new double[]{-4 / root, -2 / root, 0, 2 / root, 4 / root}, numbers("age"), 1e-15);
    assertEquals(Optional.of(Scaling.STANDARDISE), spy.training.scaling());
    model.scores(Table.of(NumberColumn.of("age", 14)), null);
    assertArrayEquals(new double[]{10 / root}, numbers(spy.asked, "age"), 1e-15);
    train(rows, PreparationSettings.defaults().withGeneral(p -> p.with(Scaling.NONE)));
    assertArrayEquals(new double[]{0, 2, 4, 6, 8}, numbers("age"));
    train(rows, PreparationSettings.defaults().withField("age", p -> p.with(Scaling.MIN_MAX)));
    assertArrayEquals(new double[]{0, 0.25, 0.5, 0.75, 1}, numbers("age"));
    train(rows.with(NumberColumn.of("age", 0, 2, 4, 6, 100)),
        PreparationSettings.defaults().withField("age", p -> p.with(Scaling.ROBUST)));
    assertArrayEquals(new double[]{-1, -0.5, 0, 0.5, 24}, numbers("age"));
  }

  @Test
  void categoriesBecomeNumbers() {
    spy.needs = Needs.NOTHING.numbersOnly();
    TrainedModel model = train(table, PreparationSettings.defaults());
    assertEquals(List.of("age", "plan = a", "plan = b", "plan = c", "since"), spy.training.features());
    assertArrayEquals(new double[]{0, 1, 1, 1, 0}, numbers("plan = b"));
    model.scores(table.with(CategoryColumn.ofTexts("plan", "new", "c", "", "a", "b")), null);
    assertArrayEquals(new double[]{1, 0, 1, 0, 1}, numbers(spy.asked, "plan = b"));
    train("plan", p -> p.ordinal(List.of("c", "a", "b")));
    assertArrayEquals(new double[]{1, 2, 2, 2, 0}, numbers("plan"));
    assertTrue(assertThrows(MiningException.class, () -> train("plan", p -> p.ordinal(List.of("a", "b")))).getMessage()
        .contains("lacks its level \"c\""));
  }

  @Test
  void rareLevelsAreMerged() {
    TrainedModel model = train("plan", p -> p.with(new RareLevels(2, 0)));
    assertEquals(List.of("(other)", "b", "b", "b", "(other)"), texts(spy.training.table().column("plan")));
    model.scores(table.with(CategoryColumn.ofTexts("plan", "new", "a", "b", "", "c")), null);
    assertEquals(List.of("(other)", "(other)", "b", "b", "(other)"), texts(spy.asked.column("plan")));
    assertEquals(Map.of("plan", new ScoringReport.Unseen(1, "(other)")),
        model.report(table.with(CategoryColumn.ofTexts("plan", "new", "a", "b", "", "c"))).unseen());
    train("plan", p -> p.with(new RareLevels(0, 0.3)));
    assertEquals(List.of("(other)", "b", "b", "b", "(other)"), texts(spy.training.table().column("plan")));
  }

  @Test
  void datesBecomeAgesAndParts() {
    train("since", p -> p.with(Dates.AGE_AND_PARTS));
    // the median of the four dates is 2024-02-29
    assertArrayEquals(new double[]{4, 4, 64, 4, 0}, numbers("since age"));
    assertArrayEquals(new double[]{2024, 2024, 2023, 2024, 2024}, numbers("since year"));
    assertArrayEquals(new double[]{2, 2, 12, 2, 3}, numbers("since month"));
    assertEquals(List.of("Thursday", "Thursday", "Sunday", "Thursday", "Monday"),
        texts(spy.training.table().column("since weekday")));
    train(table, PreparationSettings.defaults().withAsOf(LocalDate.of(2024, 3, 5))
        .withField("since", p -> p.with(Dates.AGE)));
    assertArrayEquals(new double[]{5, 5, 65, 5, 1}, numbers("since age"));
  }

  @Test
  void numbersBecomeLogarithmsAndBins() {
    Table rows = table.with(NumberColumn.of("age", 0, 1, 3, 100, 2));
    TrainedModel model = train(rows, PreparationSettings.defaults().withGeneral(p -> p.with(Transform.LOG)));
    assertArrayEquals(new double[]{0, Math.log(2), Math.log(4), Math.log(101), Math.log(3)}, numbers("age"), 1e-12);
    model.scores(Table.of(NumberColumn.of("age", -5)), null);
    assertArrayEquals(new double[]{0}, numbers(spy.asked, "age"));
    train(rows.with(NumberColumn.of("age", 1, 2, 3, 4, 5)),
        PreparationSettings.defaults().withGeneral(p -> p.with(Transform.LOG)));
    assertArrayEquals(new double[]{1, 2, 3, 4, 5}, numbers("age"), "not skewed");
    assertThrows(MiningException.class, () -> train(rows.with(NumberColumn.of("age", -1, 2, 3, 4, 5)),
        PreparationSettings.defaults().withField("age", p -> p.with(Transform.LOG))));
    train(rows, PreparationSettings.defaults().withField("age", p -> p.binned(Transform.EQUAL_WIDTH, 2)));
    assertEquals(List.of("up to 50", "up to 50", "up to 50", "above 50", "up to 50"),
        texts(spy.training.table().column("age")));
    train(rows.with(NumberColumn.of("age", 1, 2, 3, 4, 100)),
        PreparationSettings.defaults().withField("age", p -> p.binned(Transform.EQUAL_COUNT, 2)));
    assertEquals(List.of("up to 3", "up to 3", "up to 3", "above 3", "above 3"),
        texts(spy.training.table().column("age")));
  }

  @Test
  void weightsOfClassesReachTheAlgorithm() {
    TrainedModel model = train(table, PreparationSettings.defaults().withClassWeights(ClassWeights.BALANCED));
    assertArrayEquals(new double[]{5 / 6.0, 5 / 4.0, 5 / 6.0, 5 / 4.0, 5 / 6.0},
        spy.training.weights().orElseThrow(), 1e-15);
    assertFalse(model.warnings().stream().anyMatch(warning -> warning.contains("weights")));
    Dataset weighted = Dataset.of(table.with(NumberColumn.of("w", 1, 2, 3, 4, 0))).label("left").weight("w").build();
    spy.needs = Needs.NOTHING;
    model = runner.train(new TrainingRequest(weighted, Optional.empty(), AlgorithmChoice.of("spy"), 1,
        PreparationSettings.defaults().withClassWeights(ClassWeights.of(Map.of("yes", 10.0)))), null);
    assertArrayEquals(new double[]{1, 20, 3, 40, 0}, spy.training.weights().orElseThrow());
    assertTrue(model.warnings().toString().contains("Spy does not take weights into account"));
  }

  @Test
  void theBuiltInClassifiersHonourWeightsOfClasses() {
    Dataset data = TestData.telco();
    for (AlgorithmDescriptor algorithm : AlgorithmCatalogue.builtIn().algorithms()) {
      if (algorithm.classifies() && algorithm.algorithm().needs().weights()) {
        TrainedModel plain = Runs.train(data, algorithm.id(), MissingPolicy.IMPUTE);
        TrainedModel balanced = Runs.runner().train(new TrainingRequest(data, Optional.empty(),
            AlgorithmChoice.of(algorithm.id()), 42,
            PreparationSettings.defaults().withClassWeights(ClassWeights.BALANCED)), null);
        Table some = data.table().select(IntStream.range(0, 300).toArray());
        assertTrue(mean(balanced.scores(some, null)) > mean(plain.scores(some, null)) + 0.01, algorithm.id());
      }
    }
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  @Test
  void fieldsClassesAndDuplicatesAreLeftOut() {
    Table rows = table.with(NumberColumn.of("age", 20, 20, 20, 20, 20)).without("since", "plan")
        .with(NumberColumn.of("x", 1, 1, 1, 1, 2)).with(NumberColumn.of("y", 1, 2, 3, 4, 5));
    train(rows, PreparationSettings.defaults().without(List.of("y")).withDropDuplicates(true));
    assertArrayEquals(new double[]{1, 1, 2}, numbers("x"));
    assertEquals(List.of("no", "yes", "no"), texts(spy.training.table().column("left")));
    assertThrows(MiningException.class,
        () -> train(rows, PreparationSettings.defaults().withoutClasses(List.of("yes"))));
  }

  /** Test rows turned into nonsense change nothing that is learnt. */
  @Test
  void onlyTrainingRowsTeachThePreparation() {
    int rows = 300;
    SplittableRandom random = new SplittableRandom(5);
    int[] answer = IntStream.range(0, rows).map(i -> random.nextInt(2)).toArray();
    double[] x = IntStream.range(0, rows).mapToDouble(i -> random.nextInt(9) == 0 ? NONE : random.nextDouble())
        .toArray();
    int[] city = IntStream.range(0, rows).map(i -> random.nextInt(20)).toArray();
    List<String> cities = IntStream.range(0, 21).mapToObj(i -> "city " + i).toList();
    double[] number = IntStream.range(0, rows).mapToDouble(i -> i % 7 * 1000 + i).toArray();
    Table made = Table.of(NumberColumn.of("n", number), NumberColumn.of("x", x), NumberColumn.of("z", x),
        CategoryColumn.of("city", city, cities), CategoryColumn.of("left", answer, List.of("no", "yes")));
    PreparationSettings settings = PreparationSettings.defaults()
        .withGeneral(p -> p.with(Imputation.MEAN).with(Encoding.TARGET).with(Scaling.STANDARDISE))
        .withField("n", p -> p.with(Scaling.NONE)).withField("z", p -> p.binned(Transform.EQUAL_COUNT, 5));
    compare(made, settings);
    Table training = spy.training.table();
    double[] tested = numbers(spy.asked, "n");
    double[] nonsense = x.clone();
    int[] nowhere = city.clone();
    for (double n : tested) {
      int row = IntStream.range(0, rows).filter(i -> number[i] == n).findFirst().orElseThrow();
      nonsense[row] = 1e12 + row;
      nowhere[row] = 20;
    }
    compare(made.with(NumberColumn.of("x", nonsense)).with(NumberColumn.of("z", nonsense))
        .with(CategoryColumn.of("city", nowhere, cities)), settings);
    assertArrayEquals(tested, numbers(spy.asked, "n"));
    for (String column : spy.training.features()) {
      if (training.column(column) instanceof NumberColumn before) {
        assertArrayEquals(before.values(), numbers(column), column);
      } else {
        assertEquals(texts(training.column(column)), texts(spy.training.table().column(column)), column);
      }
    }
  }

  private void compare(Table rows, PreparationSettings settings) {
    runner.compare(new ComparisonRequest(Dataset.of(rows).label("left").build(), Optional.empty(),
        List.of(AlgorithmChoice.of("spy")), Evaluation.holdOut(), 5, settings), null);
  }
}
