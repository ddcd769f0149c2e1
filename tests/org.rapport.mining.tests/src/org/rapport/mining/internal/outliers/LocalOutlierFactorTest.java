package org.rapport.mining.internal.outliers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.internal.clusters.Crowds;
import org.rapport.mining.internal.clusters.Space;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The local outlier factor as its definition says, also where many rows are equal. */
class LocalOutlierFactorTest {

  private static OutlierModel learn(Dataset data, int neighbours, int sample) {
    return new LocalOutlierFactor().learn(data, new LocalOutlierFactor.Settings(neighbours, sample), Runs.context());
  }

  /** Scikit-learn 1.2.1, LocalOutlierFactor on the standardised numbers. */
  @Test
  void irisAsWithScikitLearn() {
    Dataset iris = Crowds.iris();
    double[] twenty = learn(iris, 20, 0).scores(iris.table(), Runs.context());
    double[] five = learn(iris, 5, 0).scores(iris.table(), Runs.context());
    double[][] wanted = {{0, 0.9823713202076647, 1.0036218090966913}, {14, 1.4951641749566469, 1.1095385136261595},
        {41, 1.9120396998590194, 3.007636960593474}, {60, 1.4143943144056212, 1.549051379699332},
        {98, 1.2064986404542783, 1.2257850200619635}, {106, 1.2435958509305274, 1.759391050068248},
        {117, 1.822850406153518, 2.2884244354777588}, {131, 1.883860939410479, 2.10268501915474}};
    for (double[] row : wanted) {
      assertEquals(row[1], twenty[(int) row[0]], 1e-8, "20, row " + row[0]);
      assertEquals(row[2], five[(int) row[0]], 1e-8, "5, row " + row[0]);
    }
    assertEquals(164.29919834607907, Arrays.stream(twenty).sum(), 1e-6);
    // the irises have many rows equally far away; which of them is the fifth neighbour is not defined
    assertEquals(168.29985800130817, Arrays.stream(five).sum(), 0.1);
  }

  @Test
  void theSlowWayGivesTheSame() {
    Dataset data = Crowds.mixed(300, 11);
    Space.Points points = Space.of(data).points(data.table());
    double[] found = learn(data, 7, 0).scores(data.table(), Runs.context());
    int[][] near = new int[300][];
    for (int row = 0; row < 300; row++) {
      int asked = row;
      near[row] = IntStream.range(0, 300).filter(other -> other != asked).boxed()
          .sorted(Comparator.<Integer>comparingDouble(other -> points.distance(asked, other)).thenComparing(o -> o))
          .limit(7).mapToInt(Integer::intValue).toArray();
    }
    double[] density = new double[300];
    for (int row = 0; row < 300; row++) {
      for (int other : near[row]) {
        double reach = Math.sqrt(points.distance(other, near[other][6]));
        density[row] += Math.max(reach, Math.sqrt(points.distance(row, other)));
      }
      density[row] = 7 / density[row];
    }
    for (int row = 0; row < 300; row++) {
      double mean = Arrays.stream(near[row]).mapToDouble(other -> density[other]).average().orElseThrow();
      // of rows equally far another one may be the last neighbour when an equal row stands for the row itself
      assertEquals(mean / density[row], found[row], 0.02, "row " + row);
    }
  }

  @Test
  void crowdsOfEqualRowsAreUsualAndTheRowApartIsNot() {
    int[] codes = new int[400];
    double[] numbers = new double[400];
    Arrays.setAll(codes, i -> i % 2);
    Arrays.setAll(numbers, i -> i % 4 < 2 ? 1 : 2);
    numbers[399] = 9;
    Dataset data = Dataset.of(Table.of(NumberColumn.of("n", numbers),
        CategoryColumn.of("c", codes, List.of("x", "y")))).build();
    double[] scores = learn(data, 20, 0).scores(data.table(), Runs.context());
    assertTrue(Arrays.stream(scores).allMatch(Double::isFinite));
    assertTrue(Arrays.stream(scores).limit(399).allMatch(score -> score < 1.5), Arrays.toString(scores));
    assertTrue(scores[399] > 3, "" + scores[399]);
    Dataset same = Dataset.of(Table.of(NumberColumn.of("n", new double[50]))).build();
    double[] ones = new double[50];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, learn(same, 20, 0).scores(same.table(), Runs.context()));
  }

  @Test
  void drawnRowsGiveNearlyTheSame() {
    Dataset data = Crowds.mixed(4_000, 12);
    OutlierModel model = learn(data, 20, 1_000);
    assertEquals("Rows were compared with 1,000 of 4,000 rows, drawn by lot.", model.text());
    double[] scores = model.scores(data.table(), Runs.context());
    assertArrayEquals(scores, learn(data, 20, 1_000).scores(data.table(), Runs.context(1, Runs.context().monitor())));
    assertTrue(Arrays.stream(scores).allMatch(Double::isFinite));
  }
}
