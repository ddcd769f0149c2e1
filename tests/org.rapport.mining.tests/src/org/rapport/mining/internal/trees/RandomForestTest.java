package org.rapport.mining.internal.trees;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.spi.MiningContext;

/** The forest: the same on any number of threads, honest about its error, better than one tree. */
class RandomForestTest {
  private static final RandomForest.Settings SETTINGS = new RandomForest.Settings(60, 6, 1, 0);

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = TestData.made(3_000, 3, 5);
    ForestModel one = new RandomForest().train(data, SETTINGS, Runs.context(1, new NullProgressMonitor()));
    ForestModel two = new RandomForest().train(data, SETTINGS, Runs.context(2, new NullProgressMonitor()));
    ForestModel five = new RandomForest().train(data, SETTINGS, Runs.context(5, new NullProgressMonitor()));
    assertTrue(Arrays.deepEquals(one.probabilities(data.table(), Runs.context()),
        two.probabilities(data.table(), Runs.context())));
    assertTrue(Arrays.deepEquals(one.probabilities(data.table(), Runs.context()),
        five.probabilities(data.table(), Runs.context())));
    assertEquals(one.outOfBagError(), two.outOfBagError());
    assertEquals(one.outOfBagError(), five.outOfBagError());
  }

  @Test
  void anotherSeedGivesAnotherForest() {
    Dataset data = TestData.made(500, 2, 5);
    MiningContext other = new MiningContext(43, 2, new NullProgressMonitor());
    ForestModel a = new RandomForest().train(data, SETTINGS, Runs.context());
    ForestModel b = new RandomForest().train(data, SETTINGS, other);
    assertTrue(!Arrays.deepEquals(a.probabilities(data.table(), other), b.probabilities(data.table(), other)));
  }

  @Test
  void theOutOfBagErrorIsTheErrorOnNewRows() {
    Dataset training = TestData.made(2_000, 2, 1);
    Dataset fresh = TestData.made(4_000, 2, 2);
    ForestModel model = new RandomForest().train(training, SETTINGS, Runs.context());
    double[][] probabilities = model.probabilities(fresh.table(), Runs.context());
    int wrong = 0;
    for (int row = 0; row < fresh.rows(); row++) {
      wrong += (probabilities[row][1] > probabilities[row][0] ? 1 : 0) == fresh.labelColumn().code(row) ? 0 : 1;
    }
    assertEquals((double) wrong / fresh.rows(), model.outOfBagError(), 0.025);
  }

  @Test
  void probabilitiesAndContributionsAddUp() {
    Dataset data = TestData.made(500, 3, 8);
    ForestModel model = new RandomForest().train(data, SETTINGS, Runs.context());
    int[] explained = new int[data.rows()];
    double[][] probabilities = model.probabilities(data.table(), Runs.context());
    double[][] contributions = model.contributions(data.table(), explained, Runs.context());
    double base = probabilities[0][0] - Arrays.stream(contributions[0]).sum();
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(1, Arrays.stream(probabilities[row]).sum(), 1e-9);
      assertEquals(base, probabilities[row][0] - Arrays.stream(contributions[row]).sum(), 1e-9);
    }
  }

  @Test
  void binsAreExactForFewValuesAndEvenForMany() {
    Dataset data = TestData.made(5_000, 2, 3);
    Binner.Binned[] binned = Binner.bin(data.featureColumns(), 256, Runs.context());
    assertEquals(256, binned[0].feature().bins());
    assertEquals(6, binned[1].feature().bins());
    int[] counts = new int[256];
    for (char code : binned[0].codes()) {
      counts[code]++;
    }
    assertTrue(Arrays.stream(counts).filter(count -> count > 10 && count < 40).count() > 240, Arrays.toString(counts));
    assertArrayEquals(new double[]{0, 1, 2, 3, 4, 5}, binned[1].feature().low());
  }
}
