package org.rapport.mining.internal.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.mining.ClusterDetails.Trial;
import org.rapport.mining.Dataset;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.internal.clusters.Mixture.Covariance;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Mixtures as likely as the reference's, with the probabilities that Bayes' rule gives. */
class MixtureTest {

  private static ClusterModel cluster(Dataset data, int k, Covariance covariance, int starts) {
    return new Mixture().cluster(data, new Mixture.Settings(k, covariance, starts), Runs.context());
  }

  /**
   * Scikit-learn 1.2.1, GaussianMixture on the standardised numbers, 20 starts, reg_covar 1e-3: BIC by groups; the best number, too, but
   * for diagonal ones 6 (918.52), where 7 groups likelier than its own (916.40 against 921.46) are found here.
   */
  @ParameterizedTest
  @CsvSource({"FULL,1050.836986737014,795.2464966888258,802.2712270450398,2",
      "DIAGONAL,1742.811621798827,1078.5509158782518,965.0140389641814,7"})
  void irisAsWithScikitLearn(Covariance covariance, double one, double two, double three, int best) {
    ClusterModel model = cluster(Crowds.iris(), 0, covariance, 20);
    List<Trial> trials = model.trials();
    assertEquals(8, trials.size());
    assertEquals(one, trials.get(0).value(), 0.01);
    assertEquals(two, trials.get(1).value(), 0.01);
    assertEquals(three, trials.get(2).value(), 0.2);
    assertTrue(trials.stream().allMatch(trial -> trial.criterion().equals("BIC")));
    assertEquals(best, model.clusters(), trials.toString());
    assertTrue(model.text().contains(best + " groups have the smallest BIC of 1 to 8"), model.text());
  }

  @Test
  void theSharesOfIrisAsWithScikitLearn() {
    ClusterModel model = cluster(Crowds.iris(), 3, Covariance.FULL, 20);
    double[][] memberships = model.memberships(Crowds.iris().table(), Runs.context());
    double[] shares = new double[3];
    for (double[] row : memberships) {
      assertEquals(1, Arrays.stream(row).sum(), 1e-12);
      for (int k = 0; k < 3; k++) {
        shares[k] += row[k] / 150;
      }
    }
    Arrays.sort(shares);
    assertEquals(0.3001679747910428, shares[0], 2e-3);
    assertEquals(1.0 / 3, shares[1], 1e-6);
    assertEquals(0.36649869187562406, shares[2], 2e-3);
    int[] group = model.assign(Crowds.iris().table(), Runs.context());
    int[] sizes = new int[3];
    Arrays.stream(group).forEach(k -> sizes[k]++);
    assertEquals("[45, 50, 55]", Arrays.toString(Arrays.stream(sizes).sorted().toArray()));
  }

  /** One step of EM written out with determinants and inverses of two columns and a category. */
  /** A new row so far away that no density is left there still has probabilities. */
  @Test
  void aRowFarFromAllGroupsHasProbabilities() {
    ClusterModel model = cluster(TestData.iris(), 2, Covariance.FULL, 1);
    List<Column> far = new ArrayList<>();
    TestData.iris().featureColumns().forEach(column -> far.add(NumberColumn.of(column.name(), 1e200)));
    double[] shares = model.memberships(Table.of(far), Runs.context())[0];
    assertEquals(1, shares[0] + shares[1], 1e-12);
    assertTrue(shares[0] > 0 && shares[1] > 0);
  }

  @Test
  void aStepIsWhatTheFormulasSay() {
    Dataset data = twoAndACategory(300, 4);
    Space.Points points = Crowds.points(data);
    int[] group = new int[300];
    Arrays.setAll(group, row -> points.numbers()[2 * row] > 0 ? 1 : 0);
    Expectation.Fit fit = new Expectation(points, new int[]{3}, 2, true, Runs.context()).run(group, 0);
    double likelihood = 0;
    for (int row = 0; row < 300; row++) {
      double density = 0;
      for (int k = 0; k < 2; k++) {
        density += slow(points, group, row, k);
      }
      likelihood += Math.log(density);
    }
    assertEquals(likelihood, fit.likelihood(), 1e-3);
    assertEquals(1 + 2 * (2 + 3 + 2), fit.components().figures());
  }

  private static double slow(Space.Points points, int[] group, int row, int k) {
    double n = 0;
    double[] mean = new double[2];
    double[] s = new double[3];
    double level = 0;
    for (int i = 0; i < group.length; i++) {
      if (group[i] == k) {
        n++;
        mean[0] += points.numbers()[2 * i];
        mean[1] += points.numbers()[2 * i + 1];
        level += points.codes()[i] == points.codes()[row] ? 1 : 0;
      }
    }
    mean[0] /= n;
    mean[1] /= n;
    for (int i = 0; i < group.length; i++) {
      if (group[i] == k) {
        double a = points.numbers()[2 * i] - mean[0];
        double b = points.numbers()[2 * i + 1] - mean[1];
        s[0] += a * a / n;
        s[1] += a * b / n;
        s[2] += b * b / n;
      }
    }
    double a = points.numbers()[2 * row] - mean[0];
    double b = points.numbers()[2 * row + 1] - mean[1];
    s[0] += 1e-3;
    s[2] += 1e-3;
    double determinant = s[0] * s[2] - s[1] * s[1];
    double square = (a * a * s[2] - 2 * a * b * s[1] + b * b * s[0]) / determinant;
    return n / group.length * level / n * Math.exp(-square / 2) / (2 * Math.PI * Math.sqrt(determinant));
  }

  private static Dataset twoAndACategory(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[rows];
    double[] y = new double[rows];
    int[] kind = new int[rows];
    for (int row = 0; row < rows; row++) {
      int crowd = row % 2;
      x[row] = 8 * crowd + random.nextGaussian();
      y[row] = x[row] + random.nextGaussian();
      kind[row] = random.nextInt(4) == 0 ? random.nextInt(3) : crowd;
    }
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y),
        CategoryColumn.of("kind", kind, List.of("a", "b", "c")))).build();
  }

  @Test
  void categoriesAloneMakeGroupsAndNoiseMakesOne() {
    SplittableRandom random = new SplittableRandom(7);
    int rows = 600;
    int[][] codes = new int[4][rows];
    double[][] noise = new double[2][rows];
    for (int row = 0; row < rows; row++) {
      for (int[] column : codes) {
        column[row] = random.nextInt(10) == 0 ? random.nextInt(3) : row % 3;
      }
      noise[0][row] = random.nextGaussian();
      noise[1][row] = random.nextGaussian();
    }
    List<String> levels = List.of("a", "b", "c");
    ClusterModel model = cluster(Dataset.of(Table.of(CategoryColumn.of("p", codes[0], levels),
        CategoryColumn.of("q", codes[1], levels), CategoryColumn.of("r", codes[2], levels),
        CategoryColumn.of("s", codes[3], levels))).build(), 0, Covariance.FULL, 3);
    assertEquals(3, model.clusters(), model.trials().toString());
    ClusterModel one = cluster(Dataset.of(Table.of(NumberColumn.of("x", noise[0]), NumberColumn.of("y", noise[1])))
        .build(), 0, Covariance.FULL, 3);
    assertEquals(1, one.clusters());
    assertTrue(one.text().contains("there may be no groups"), one.text());
  }
}
