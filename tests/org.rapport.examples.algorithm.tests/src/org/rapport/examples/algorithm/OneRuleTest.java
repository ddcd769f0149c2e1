package org.rapport.examples.algorithm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.SavedModel;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** How a consultant tests an algorithm: small tables whose answer is known, then a run through the engine. */
class OneRuleTest {
  private static final MiningContext CONTEXT = new MiningContext(42, 1, new NullProgressMonitor());

  /** Quinlan's fourteen days: one rule decides by outlook (sunny no, overcast yes, rainy yes) with 4 errors. */
  private static Table weather() {
    return Table.of(
        CategoryColumn.ofTexts("windy", "no", "yes", "no", "no", "no", "yes", "yes", "no", "no", "no", "yes", "yes",
            "no", "yes"),
        CategoryColumn.ofTexts("outlook", "sunny", "sunny", "overcast", "rainy", "rainy", "rainy", "overcast", "sunny",
            "sunny", "rainy", "sunny", "overcast", "overcast", "rainy"),
        CategoryColumn.ofTexts("temperature", "hot", "hot", "hot", "mild", "cool", "cool", "cool", "mild", "cool",
            "mild", "mild", "mild", "hot", "mild"),
        CategoryColumn.ofTexts("play", "no", "no", "yes", "yes", "yes", "no", "yes", "no", "yes", "yes", "yes", "yes",
            "yes", "no"));
  }

  private static ClassifierModel train(Table table, String label, Map<String, String> parameters) {
    OneRule algorithm = new OneRule();
    return algorithm.train(Dataset.of(table).label(label).build(),
        ParameterForm.of(algorithm.parameters()).parse(parameters), CONTEXT);
  }

  @Test
  void findsTheRuleOfTheWeatherTable() {
    ClassifierModel model = train(weather(), "play", Map.of());
    assertEquals("""
        Decides by outlook:
          is sunny → no (3 of 5 rows)
          is overcast → yes (4 of 4 rows)
          is rainy → yes (3 of 5 rows)""", model.text());
    assertEquals(List.of("no", "yes"), model.classes());
    double[][] probabilities = model.probabilities(weather(), CONTEXT);
    assertArrayEquals(new double[]{4 / 7.0, 3 / 7.0}, probabilities[0], 1e-12, "sunny: 3 of 5, and one more of each");
    assertArrayEquals(new double[]{1 / 6.0, 5 / 6.0}, probabilities[2], 1e-12, "overcast: 4 of 4");
  }

  @Test
  void theModelCanBeSavedSinceItIsARecord() {
    MiningRunner runner = MiningRunner.inProcess(AlgorithmCatalogue.of(AlgorithmDescriptor.of("onerule", "One rule",
        "classification", "", "org.rapport.examples.algorithm", OneRule::new)), 1);
    TrainedModel model = runner.train(new TrainingRequest(Dataset.of(weather()).label("play").build(), Optional.empty(),
        AlgorithmChoice.of("onerule"), 42, MissingPolicy.IMPUTE), null);
    TrainedModel loaded = runner.load(model.save(new SavedModel.Origin(Instant.EPOCH, "")), null);
    assertTrue(Arrays.deepEquals(model.probabilities(weather(), null), loaded.probabilities(weather(), null)));
    assertEquals(model.reasons(weather(), 2, null), loaded.reasons(weather(), 2, null));
    assertEquals(model.text(), loaded.text());
  }

  @Test
  void cutsNumbersIntoRanges() {
    double[] values = IntStream.range(0, 40).asDoubleStream().toArray();
    int[] codes = IntStream.range(0, 40).map(row -> row < 10 || row >= 30 ? 1 : 0).toArray();
    Table table = Table.of(NumberColumn.of("tenure", values), CategoryColumn.of("churn", codes, List.of("No", "Yes")));
    assertEquals("""
        Decides by tenure:
          below 9.5 → Yes (10 of 10 rows)
          at least 9.5 and below 29.5 → No (20 of 20 rows)
          at least 29.5 → Yes (10 of 10 rows)""", train(table, "churn", Map.of()).text());
    assertEquals("""
        Decides by tenure:
          whatever it is → No (20 of 40 rows)""", train(table, "churn", Map.of("bucket", "30")).text());
  }

  @Test
  void equalNumbersAreNeverParted() {
    double[] values = new double[20];
    Arrays.fill(values, 10, 20, 1);
    int[] codes = IntStream.range(0, 20).map(row -> row % 10 < 7 ? row / 10 : 1 - row / 10).toArray();
    Table table = Table.of(NumberColumn.of("x", values), CategoryColumn.of("y", codes, List.of("a", "b")));
    assertEquals("""
        Decides by x:
          below 0.5 → a (7 of 10 rows)
          at least 0.5 → b (7 of 10 rows)""", train(table, "y", Map.of()).text());
  }

  @Test
  void valuesItHasNotSeenGetTheSharesOfAllRows() {
    ClassifierModel model = train(weather(), "play", Map.of());
    Table rows = Table.of(CategoryColumn.ofTexts("outlook", "foggy", null));
    for (double[] probabilities : model.probabilities(rows, CONTEXT)) {
      assertArrayEquals(new double[]{6 / 16.0, 10 / 16.0}, probabilities, 1e-12);
    }
  }

  @Test
  void ofEqualColumnsTheFirstDecides() {
    Table table = weather().without("windy", "temperature");
    Table twice = Table.of(table.column("outlook").named("b"), table.column("outlook").named("a"), table.column(
        "play"));
    assertTrue(train(twice, "play", Map.of()).text().startsWith("Decides by b:"));
  }

  @Test
  void refusesWhatItCannotDo() {
    assertThrows(MiningException.class, () -> train(weather().without("windy", "outlook", "temperature"), "play",
        Map.of()));
    assertThrows(MiningException.class, () -> train(weather(), "play", Map.of("bucket", "0")));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> new OneRule().train(Dataset.of(weather()).label("play")
        .build(),
        new OneRule.Settings(6), new MiningContext(1, 1, cancelled)));
  }

  @Test
  void takesPartInAComparison() {
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.of(AlgorithmDescriptor.of("example.onerule", "One rule (example)",
        "classification", "", "org.rapport.examples.algorithm", OneRule::new));
    Table many = weather().select(IntStream.range(0, 280).map(row -> row % 14).toArray());
    Comparison comparison = MiningRunner.inProcess(catalogue).compare(
        ComparisonRequest.of(Dataset.of(many).label("play").build(), "example.onerule"), null);
    assertEquals("example.onerule", comparison.models().get(0).algorithmId());
    assertTrue(comparison.models().get(0).accuracy().value() > 0.6);
  }
}
