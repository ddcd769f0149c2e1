package org.rapport.mining.internal.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.TrainedModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Boosted trees: as by the definition, the same on any number of threads, their contributions add up. */
class GradientBoostingTest {
  private static final GradientBoosting.Settings SETTINGS = new GradientBoosting.Settings(12, 3, 0.3, 5, 1);

  @Test
  void asByTheDefinition() {
    for (long seed = 1; seed <= 4; seed++) {
      Dataset data = TestData.made(200, 2, seed);
      double[] wanted = SlowBoosting.probabilities(data, SETTINGS);
      BoostedModel model = new GradientBoosting().train(data, SETTINGS, Runs.context());
      double[][] found = model.probabilities(data.table(), Runs.context());
      for (int row = 0; row < wanted.length; row++) {
        assertEquals(wanted[row], found[row][1], 1e-9, "seed " + seed + ", row " + row);
      }
    }
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(40_000, 3, 5);
    double[][] one = new GradientBoosting().train(data, SETTINGS, Runs.context(1, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context());
    double[][] three = new GradientBoosting().train(data, SETTINGS, Runs.context(3, new NullProgressMonitor()))
        .probabilities(data.table(), Runs.context());
    assertTrue(Arrays.deepEquals(one, three));
  }

  @Test
  void everyRoundLowersTheTrainingLoss() {
    Dataset data = TestData.made(1_000, 3, 2);
    double before = Double.POSITIVE_INFINITY;
    for (int rounds = 1; rounds <= 30; rounds++) {
      double loss = loss(data, new GradientBoosting.Settings(rounds, 2, 0.2, 10, 1));
      assertTrue(loss < before, rounds + " rounds: " + loss + " after " + before);
      before = loss;
    }
  }

  private static double loss(Dataset data, GradientBoosting.Settings settings) {
    double[][] probabilities = new GradientBoosting().train(data, settings, Runs.context())
        .probabilities(data.table(), Runs.context());
    double loss = 0;
    for (int row = 0; row < probabilities.length; row++) {
      assertEquals(1, Arrays.stream(probabilities[row]).sum(), 1e-9);
      loss -= Math.log(probabilities[row][data.labelColumn().code(row)]);
    }
    return loss;
  }

  @Test
  void contributionsAddUpToTheDifferenceFromTheUsualProbability() {
    Dataset data = TestData.made(800, 2, 8);
    BoostedModel model = new GradientBoosting().train(data, SETTINGS, Runs.context());
    double usual = 1 / (1 + Math.exp(-model.usualScores()[0]));
    int[] ones = new int[data.rows()];
    Arrays.fill(ones, 1);
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    double[][] contributions = model.contributions(data.table(), ones, Runs.context());
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(probabilities[row][1] - usual, Arrays.stream(contributions[row]).sum(), 1e-12);
    }
  }

  /** Forty levels can be divided in so many ways that one of them always looks good; it must not beat a field that tells. */
  @Test
  void aCategoryThatSaysNothingDoesNotCrowdOutANumberThatTells() {
    int rows = 2_000;
    SplittableRandom random = new SplittableRandom(3);
    double[] tells = new double[rows];
    int[] nothing = new int[rows];
    int[] label = new int[rows];
    for (int row = 0; row < rows; row++) {
      tells[row] = random.nextGaussian();
      nothing[row] = random.nextInt(40);
      label[row] = random.nextDouble() < 1 / (1 + Math.exp(-0.6 * tells[row])) ? 1 : 0;
    }
    Dataset data = Dataset.of(Table.of(NumberColumn.of("tells", tells),
        CategoryColumn.of("nothing", nothing, IntStream.range(0, 40).mapToObj(level -> "level " + level).toList()),
        CategoryColumn.of("label", label, List.of("no", "yes")))).label("label").build();
    BoostedModel model = new GradientBoosting().train(data, new GradientBoosting.Settings(100, 3, 0.1, 20, 1),
        Runs.context());
    int[] ones = new int[rows];
    Arrays.fill(ones, 1);
    double[] sizes = new double[2];
    for (double[] row : model.contributions(data.table(), ones, Runs.context())) {
      sizes[0] += Math.abs(row[0]) / rows;
      sizes[1] += Math.abs(row[1]) / rows;
    }
    assertTrue(sizes[1] < sizes[0] / 2, "number " + sizes[0] + ", category " + sizes[1]);
  }

  @Test
  void parametersComeFromTheForm() {
    TrainedModel model = Runs.train(TestData.made(300, 2, 1), "boost", Map.of("rounds", "7", "depth", "1"));
    assertEquals("7 rounds of boosted trees\n", model.text().orElseThrow());
  }
}
