package org.rapport.mining.internal.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;

/** Codes by target against sums over the rows of the other folds, one row after the other. */
class CrossFitTest {
  private static final int ROWS = 400;
  private final SplittableRandom random = new SplittableRandom(11);
  private final int[] codes = IntStream.range(0, ROWS).map(i -> random.nextInt(40) - 1).toArray();
  private final double[] values = IntStream.range(0, ROWS).mapToDouble(i -> random.nextInt(100)).toArray();

  private double slow(int[] foldOf, int fold, int level) {
    double sum = 0;
    double all = 0;
    int n = 0;
    int rows = 0;
    for (int row = 0; row < ROWS; row++) {
      if (foldOf[row] != fold) {
        all += values[row];
        rows++;
        sum += codes[row] == level && level >= 0 ? values[row] : 0;
        n += codes[row] == level && level >= 0 ? 1 : 0;
      }
    }
    return (sum + 10 * all / rows) / (n + 10);
  }

  @Test
  void trainingRowsAreCodedByTheRowsOfOtherFolds() {
    int[] foldOf = CrossFit.deal(Target.of(NumberColumn.of("y", values)), ROWS, 3);
    double[] coded = new CrossFit(codes, 39, values, foldOf, 10).training();
    for (int row = 0; row < ROWS; row++) {
      assertEquals(slow(foldOf, foldOf[row], codes[row]), coded[row], 1e-12, "row " + row);
    }
  }

  @Test
  void newRowsAreCodedByAllTrainingRows() {
    int[] foldOf = CrossFit.deal(Target.of(NumberColumn.of("y", values)), ROWS, 3);
    double[] full = new CrossFit(codes, 39, values, foldOf, 10).full();
    for (int level = 0; level < 39; level++) {
      assertEquals(slow(foldOf, -1, level), full[level], 1e-12);
    }
    assertEquals(Arrays.stream(values).average().orElseThrow(), full[39], 1e-12);
  }

  @Test
  void aRowsOwnTargetHasNoPartInItsCode() {
    int[] foldOf = CrossFit.deal(Target.of(NumberColumn.of("y", values)), ROWS, 3);
    double[] before = new CrossFit(codes, 39, values, foldOf, 10).training();
    for (int row = 0; row < ROWS; row += 7) {
      double[] changed = values.clone();
      changed[row] = 1e9 / 3;
      assertEquals(before[row], new CrossFit(codes, 39, changed, foldOf, 10).training()[row], 0, "row " + row);
    }
  }

  @Test
  void foldsHoldTheSameShareOfEveryClass() {
    int[] classes = IntStream.range(0, ROWS).map(i -> i % 10 == 0 ? 1 : 0).toArray();
    int[] foldOf = CrossFit.deal(Target.of(CategoryColumn.of("y", classes, List.of("no", "yes"))), ROWS, 3);
    for (int fold = 0; fold < 5; fold++) {
      int f = fold;
      assertEquals(8, IntStream.range(0, ROWS).filter(i -> foldOf[i] == f && classes[i] == 1).count());
      assertEquals(72, IntStream.range(0, ROWS).filter(i -> foldOf[i] == f && classes[i] == 0).count());
    }
  }

  /** A column that differs in every row says nothing: without folds its codes would give the target away. */
  @Test
  void anIdDoesNotGiveTheTargetAway() {
    int[] classes = IntStream.range(0, ROWS).map(i -> random.nextInt(2)).toArray();
    CategoryColumn ids = CategoryColumn.of("id", IntStream.range(0, ROWS).toArray(),
        IntStream.range(0, ROWS).mapToObj(i -> "id " + i).toList());
    Target target = Target.of(CategoryColumn.of("y", classes, List.of("no", "yes")));
    FieldLearner learner = FieldLearner.of(
        PreparationSettings.defaults().withField("id", p -> p.with(Encoding.TARGET)), Needs.NOTHING, target, ROWS, 1);
    FieldLearner.Learnt learnt = learner.learn(ids, false);
    double[] training = ((NumberColumn) learnt.training().get(0)).values();
    double spread = Arrays.stream(training).max().orElseThrow() - Arrays.stream(training).min().orElseThrow();
    assertTrue(spread < 0.01, "only the folds' means differ: " + spread);
    double[] full = ((NumberColumn) learnt.field().apply(ids).get(0)).values();
    for (int row = 0; row < ROWS; row++) {
      assertEquals((classes[row] + 10 * mean(classes)) / 11, full[row], 1e-12);
    }
  }

  private static double mean(int[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  @Test
  void quantilesAreThoseOfSortedValues() {
    for (int n : new int[]{1, 2, 3, 50, 1001}) {
      double[] drawn = IntStream.range(0, n).mapToDouble(i -> random.nextInt(n)).toArray();
      double[] sorted = drawn.clone();
      Arrays.sort(sorted);
      for (double share : new double[]{0, 0.25, 0.5, 0.9, 1}) {
        double place = share * (n - 1);
        double low = sorted[(int) place];
        double high = sorted[Math.min(n - 1, (int) place + 1)];
        assertArrayEquals(new double[]{low + (high - low) * (place - (int) place)},
            new double[]{Quantiles.of(drawn.clone(), share)}, 1e-12);
      }
    }
  }
}
