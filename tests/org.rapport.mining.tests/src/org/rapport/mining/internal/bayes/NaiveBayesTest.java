package org.rapport.mining.internal.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Naive Bayes: as by hand, with smoothing, without missing values, on any number of threads. */
class NaiveBayesTest {
  private static final Table TABLE = Table.of(NumberColumn.of("size", new double[]{1, 3, 6, 8, 10}),
      CategoryColumn.ofTexts("colour", "red", "red", "blue", "blue", "red"),
      CategoryColumn.ofTexts("y", "no", "no", "yes", "yes", "yes"));

  private static ClassifierModel model(double smoothing) {
    return new NaiveBayes().train(Dataset.of(TABLE).label("y").build(), new NaiveBayes.Settings(smoothing),
        Runs.context());
  }

  private static double normal(double x, double mean, double variance) {
    return Math.exp(-(x - mean) * (x - mean) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  }

  @Test
  void asByHand() {
    double[][] found = model(1).probabilities(TABLE, Runs.context());
    double[] sizes = {1, 3, 6, 8, 10};
    boolean[] red = {true, true, false, false, true};
    for (int row = 0; row < 5; row++) {
      double no = 2.0 / 5 * normal(sizes[row], 2, 1) * (red[row] ? 3.0 / 4 : 1.0 / 4);
      double yes = 3.0 / 5 * normal(sizes[row], 8, 8.0 / 3) * (red[row] ? 2.0 / 5 : 3.0 / 5);
      assertEquals(yes / (yes + no), found[row][1], 1e-12, "row " + row);
      assertEquals(1, found[row][0] + found[row][1], 1e-12);
    }
  }

  @Test
  void missingValuesAndUnknownLevelsSayNothing() {
    Table rows = Table.of(NumberColumn.of("size", new double[]{Double.NaN}), CategoryColumn.ofTexts("colour", "green"));
    assertEquals(3.0 / 5, model(1).probabilities(rows, Runs.context())[0][1], 1e-12);
  }

  @Test
  void aConstantWithinAClassDoesNotDivideByZero() {
    Table rows = Table.of(NumberColumn.of("n", new double[]{5, 5, 5, 7, 9}),
        CategoryColumn.of("y", new int[]{0, 0, 0, 1, 1}, List.of("a", "b")));
    ClassifierModel model = new NaiveBayes().train(Dataset.of(rows).label("y").build(), new NaiveBayes.Settings(1),
        Runs.context());
    for (double[] row : model.probabilities(rows, Runs.context())) {
      assertTrue(Arrays.stream(row).allMatch(Double::isFinite), Arrays.toString(row));
    }
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(30_000, 3, 4);
    NaiveBayes.Settings settings = new NaiveBayes.Settings(1);
    double[][] one = new NaiveBayes().train(data, settings, Runs.context(1, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context(1, new NullProgressMonitor()));
    assertTrue(Arrays.deepEquals(one,
        new NaiveBayes().train(data, settings, Runs.context()).probabilities(data.table(), Runs.context())));
  }
}
