package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Row weights: where no lot is drawn, a row of weight 2 counts exactly as the row twice. Forests draw rows, and the
 * perceptron batches, by lot; nearest neighbours look for a number of rows and let them vote by weight: of those, rows of
 * weight 0 must be as if they were not there, and heavy rows must win.
 */
class WeightsTest {
  /** Few enough that boosting has a bin for every value; quantiles of more values are those of rows, not of weights. */
  private static final int ROWS = 200;

  private static Dataset weighted(Dataset data, double[] weights) {
    return Dataset.of(data.table().with(NumberColumn.of("w", weights))).label("answer").weight("w").build();
  }

  private static double[][] probabilities(String id, Map<String, String> parameters, Dataset data, Table asked) {
    AlgorithmDescriptor algorithm = AlgorithmCatalogue.builtIn().algorithm(id);
    return train(algorithm.classifier(), algorithm.form().parse(parameters), data).probabilities(asked, Runs.context());
  }

  private static <P extends Record> ClassifierModel train(Classifier<P> classifier, Record parameters, Dataset data) {
    return classifier.train(data, classifier.parameters().cast(parameters), Runs.context());
  }

  private static void same(double[][] wanted, double[][] found, double tolerance) {
    for (int row = 0; row < wanted.length; row++) {
      for (int k = 0; k < wanted[row].length; k++) {
        assertEquals(wanted[row][k], found[row][k], tolerance, "row " + row + ", class " + k);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"tree, depth, 4, 1e-12", "c45, minLeaf, 3, 1e-12", "boost, minLeaf, 1, 1e-9", "logistic, ridge, 1, 1e-5",
      "bayes, smoothing, 1, 1e-9"})
  void aRowOfWeightTwoIsTheRowTwice(String id, String name, String value, double tolerance) {
    Dataset data = TestData.made(ROWS, 3, 6);
    double[] weights = IntStream.range(0, ROWS).mapToDouble(i -> i % 4).toArray();
    int[] repeated = IntStream.range(0, ROWS).flatMap(i -> IntStream.generate(() -> i).limit(i % 4)).toArray();
    // The levels of all columns are kept, also where they occur in rows of weight 0 only
    same(probabilities(id, Map.of(name, value), data.select(repeated), data.table()),
        probabilities(id, Map.of(name, value), weighted(data, weights), data.table()), tolerance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"knn", "forest", "svm", "perceptron"})
  void aRowOfWeightZeroIsAsIfItWereNotThere(String id) {
    Dataset data = TestData.made(ROWS, 2, 6);
    int[] wrong = IntStream.range(0, ROWS)
        .map(i -> i % 2 == 0 ? data.labelColumn().code(i) : 1 - data.labelColumn().code(i)).toArray();
    Table lying = data.table().with(CategoryColumn.of("answer", wrong, data.labelColumn().levels()));
    double[] weights = IntStream.range(0, ROWS).mapToDouble(i -> i % 2 == 0 ? 1 : 0).toArray();
    double[][] found = probabilities(id, Map.of(), weighted(data.withTable(lying), weights), data.table());
    double[][] honest = probabilities(id, Map.of(), data.select(IntStream.range(0, ROWS / 2).map(i -> 2 * i).toArray()),
        data.table());
    int agree = 0;
    for (int row = 0; row < ROWS; row++) {
      agree += found[row][1] > 0.5 == honest[row][1] > 0.5 ? 1 : 0;
    }
    // Bins and lots of a forest may fall in another way; all others are the same
    assertTrue(agree >= (id.equals("forest") ? 0.95 : 1) * ROWS, agree + " of " + ROWS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"knn", "tree", "c45", "forest", "boost", "logistic", "bayes", "svm", "perceptron"})
  void heavyRowsWin(String id) {
    Dataset data = TestData.made(ROWS, 2, 6);
    int[] rows = IntStream.range(0, 2 * ROWS).map(i -> i / 2).toArray();
    Dataset twice = data.select(rows);
    int[] both = IntStream.range(0, 2 * ROWS)
        .map(i -> i % 2 == 0 ? twice.labelColumn().code(i) : 1 - twice.labelColumn().code(i)).toArray();
    Table lying = twice.table().with(CategoryColumn.of("answer", both, data.labelColumn().levels()));
    double[] weights = IntStream.range(0, 2 * ROWS).mapToDouble(i -> i % 2 == 0 ? 20 : 1).toArray();
    double[][] found = probabilities(id, id.equals("knn") ? Map.of("k", "6") : Map.of(),
        weighted(twice.withTable(lying), weights), data.table());
    int right = 0;
    for (int row = 0; row < ROWS; row++) {
      right += (found[row][1] > 0.5 ? 1 : 0) == data.labelColumn().code(row) ? 1 : 0;
    }
    assertTrue(right > 0.8 * ROWS, right + " of " + ROWS);
  }

  @Test
  void neighboursVoteByWeight() {
    Dataset data = Dataset.of(Table.of(NumberColumn.of("x", 0, 1, 10), CategoryColumn.ofTexts("answer", "a", "b", "a"),
        NumberColumn.of("w", 1, 3, 1))).label("answer").weight("w").build();
    assertEquals(0.75, probabilities("knn", Map.of("k", "2"), data, Table.of(NumberColumn.of("x", 0.4)))[0][1], 1e-12);
  }
}
