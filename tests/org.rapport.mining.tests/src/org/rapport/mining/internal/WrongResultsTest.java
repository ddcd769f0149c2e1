package org.rapport.mining.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.TestData;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.spi.ClusterModel;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.mining.spi.TreeOutline;
import org.rapport.table.Table;

/** Results that are none are noticed wherever a plug-in gives any, and the plug-in is named. */
class WrongResultsTest {

  /** No parameters. */
  record Nothing() {
  }

  private record Regressing(RegressorModel model) implements Regressor<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public RegressorModel train(Dataset data, Nothing parameters, MiningContext context) {
      return model;
    }
  }

  private record Grouping(ClusterModel model) implements Clusterer<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public ClusterModel cluster(Dataset data, Nothing parameters, MiningContext context) {
      return model;
    }
  }

  private record Suspecting(double score) implements OutlierDetector<Nothing> {
    @Override
    public Class<Nothing> parameters() {
      return Nothing.class;
    }

    @Override
    public OutlierModel learn(Dataset data, Nothing parameters, MiningContext context) {
      return (rows, surroundings) -> filled(rows.rows(), score);
    }
  }

  /** Two groups by turns. */
  private record Groups(int highest, double[] share) implements ClusterModel {
    @Override
    public int clusters() {
      return 2;
    }

    @Override
    public int[] assign(Table rows, MiningContext context) {
      int[] groups = new int[rows.rows()];
      Arrays.setAll(groups, row -> row % 2 == 0 ? 0 : highest);
      return groups;
    }

    @Override
    public double[][] memberships(Table rows, MiningContext context) {
      double[][] shares = new double[rows.rows()][];
      Arrays.fill(shares, share);
      return shares;
    }
  }

  /** Predicts 0 and explains it by so many numbers. */
  private record Explaining(IntFunction<double[][]> contributions) implements ExplainingRegressorModel, TreeOutline {
    @Override
    public double[] predict(Table rows, MiningContext context) {
      return new double[rows.rows()];
    }

    @Override
    public List<String> features() {
      return TestData.iris().features().subList(1, 4);
    }

    @Override
    public double[][] contributions(Table rows, MiningContext context) {
      return contributions.apply(rows.rows());
    }

    @Override
    public String condition(Table rows, int row, int feature) {
      throw new IllegalStateException("no words");
    }

    @Override
    public List<Node> nodes() {
      throw new IllegalStateException("no nodes");
    }
  }

  private static double[] filled(int rows, double value) {
    double[] values = new double[rows];
    Arrays.fill(values, value);
    return values;
  }

  private static MiningRunner runner(String category, Object algorithm) {
    return MiningRunner.inProcess(AlgorithmCatalogue.of(AlgorithmDescriptor.of("liar", "Liar", category, "",
        "com.example.liar", () -> algorithm)), 1);
  }

  private static void assertNamed(String words, Executable call) {
    String message = String.valueOf(assertThrows(AlgorithmFailedException.class, call).getMessage());
    assertTrue(message.startsWith("The algorithm \"liar\" of the bundle com.example.liar "), message);
    assertTrue(message.contains(words), message);
  }

  private static Dataset numbers() {
    Dataset iris = TestData.iris();
    return Dataset.of(iris.table().without(iris.table().names().get(4))).label(iris.features().get(0)).build();
  }

  private static void assertPredictions(String words, RegressorModel model) {
    assertNamed(words, () -> runner(AlgorithmDescriptor.REGRESSION, new Regressing(model))
        .regress(RegressionRequest.of(numbers(), "liar"), null));
  }

  @Test
  void predictedNumbers() {
    assertPredictions("it gave 1 predictions for 30 rows", (rows, context) -> new double[1]);
    assertPredictions("it predicted NaN", (rows, context) -> filled(rows.rows(), Double.NaN));
    assertPredictions("it predicted 1.0E200, which is no number that can be judged",
        (rows, context) -> filled(rows.rows(), 1e200));
  }

  private static TrainedRegressor explaining(IntFunction<double[][]> contributions) {
    return runner(AlgorithmDescriptor.REGRESSION, new Regressing(new Explaining(contributions)))
        .train(RegressionTrainingRequest.of(numbers(), "liar"), null);
  }

  @Test
  void contributionsWordsAndTrees() {
    Table rows = numbers().table();
    String wrong = "its contributions are not one finite number for every row and feature";
    assertNamed(wrong, () -> explaining(n -> new double[n - 1][3]).reasons(rows, 2, null));
    assertNamed(wrong, () -> explaining(n -> new double[n][2]).reasons(rows, 2, null));
    assertNamed(wrong, () -> explaining(n -> new double[][]{filled(3, Double.NaN)}).reasons(rows.select(new int[1]), 2,
        null));
    assertNamed("no words", () -> explaining(n -> new double[][]{filled(3, 9)}).reasons(rows.select(new int[1]), 2,
        null));
    assertNamed("no nodes", () -> explaining(n -> new double[n][3]).outline());
  }

  @Test
  void groupsAndUnusualRows() {
    ClusterRequest groups = new ClusterRequest(TestData.iris(), AlgorithmChoice.of("liar"), 42, MissingPolicy.IMPUTE);
    assertNamed("not one of its 2 groups for every row",
        () -> runner(AlgorithmDescriptor.CLUSTERING, new Grouping(new Groups(7, new double[]{0.5, 0.5})))
            .cluster(groups, null));
    for (double[] share : new double[][]{{1}, {Double.NaN, 1}, {-1, 2}}) {
      assertNamed("not one probability for every row and group",
          () -> runner(AlgorithmDescriptor.CLUSTERING, new Grouping(new Groups(1, share))).cluster(groups, null));
    }
    OutlierRequest odd = new OutlierRequest(TestData.iris(), AlgorithmChoice.of("liar"), 42, MissingPolicy.IMPUTE, 3);
    assertNamed("not one finite number for every row",
        () -> runner(AlgorithmDescriptor.OUTLIERS, new Suspecting(Double.POSITIVE_INFINITY)).outliers(odd, null));
  }
}
