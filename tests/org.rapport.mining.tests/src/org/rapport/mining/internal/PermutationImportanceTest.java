package org.rapport.mining.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** The losses of importance against their definitions. */
class PermutationImportanceTest {

  @Test
  void theLostAreaCountsPairs() {
    SplittableRandom random = new SplittableRandom(4);
    double[][] probabilities = new double[80][2];
    int[] classes = new int[80];
    for (int row = 0; row < 80; row++) {
      classes[row] = random.nextInt(2);
      probabilities[row][1] = random.nextInt(9) / 8.0;
      probabilities[row][0] = 1 - probabilities[row][1];
    }
    double wrong = 0;
    double pairs = 0;
    for (int a = 0; a < 80; a++) {
      for (int b = 0; b < 80; b++) {
        if (classes[a] == 1 && classes[b] == 0) {
          pairs++;
          wrong += probabilities[a][1] < probabilities[b][1] ? 1 : probabilities[a][1] == probabilities[b][1] ? 0.5 : 0;
        }
      }
    }
    assertEquals(wrong / pairs, PermutationImportance.lostArea(probabilities, classes, 1), 1e-12);
  }

  @Test
  void logLossAndError() {
    double[][] probabilities = {{0.5, 0.5}, {0.25, 0.75}, {1, 0}};
    assertEquals((Math.log(2) - Math.log(0.75) + 0) / 3, PermutationImportance.logLoss(probabilities,
        new int[]{0, 1, 0}), 1e-12);
    assertEquals(-Math.log(1e-15), PermutationImportance.logLoss(new double[][]{{1, 0}}, new int[]{1}), 1e-9);
    assertEquals(Math.sqrt(2.5), PermutationImportance.rootMeanSquare(new double[]{1, 4}, new double[]{2, 2}), 1e-12);
  }
}
