package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Groups: found where they are, judged by silhouette and stability, the same on any number of threads. */
class ClusteringTest {

  private static ClusterRequest request(Dataset data, String... parameters) {
    Map<String, String> values = new java.util.LinkedHashMap<>();
    for (String parameter : parameters) {
      values.put(parameter.split("=")[0], parameter.split("=")[1]);
    }
    return new ClusterRequest(data, new AlgorithmChoice("kmeans", values), 42, MissingPolicy.IMPUTE);
  }

  private static Dataset irisNumbers() {
    Dataset iris = TestData.iris();
    return Dataset.of(iris.table()).features(iris.table().names().subList(0, 4)).build();
  }

  /** Scikit-learn 1.2.1 on the same standardised numbers, 20 starts: silhouettes .5818, .4599, .3852; sizes below. */
  @Test
  void irisAsWithScikitLearn() {
    Clustering two = Runs.runner().cluster(request(irisNumbers(), "k=2"), null);
    assertEquals(0.58175, two.silhouette().value(), 1e-5);
    assertEquals(List.of(100, 50), two.clusters().stream().map(Cluster::size).toList());
    Clustering three = Runs.runner().cluster(request(irisNumbers(), "k=3", "starts=20"), null);
    assertEquals(0.45995, three.silhouette().value(), 2e-3);
    assertEquals(List.of(53, 50, 47), three.clusters().stream().map(Cluster::size).toList());
    assertTrue(three.silhouette().interval().contains(0.46));
    assertEquals("petal_length", three.clusters().get(1).profile().get(0).field());
    assertEquals(1.462, three.clusters().get(1).profile().get(0).inside(), 0.001);
    assertTrue(three.clusters().get(1).stability().value() > 0.9, "setosa is found again");
  }

  /** Three crowds in numbers and a category. */
  private static Dataset crowds(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[rows];
    double[] y = new double[rows];
    int[] kind = new int[rows];
    for (int row = 0; row < rows; row++) {
      int crowd = row % 3;
      x[row] = 10 * crowd + random.nextDouble();
      y[row] = crowd == 1 ? 50 + random.nextDouble() : random.nextDouble();
      kind[row] = crowd;
    }
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y),
        CategoryColumn.of("kind", kind, List.of("a", "b", "c")))).build();
  }

  @Test
  void theNumberOfGroupsIsChosen() {
    Clustering found = Runs.runner().cluster(request(crowds(900, 1)), null);
    assertEquals(3, found.clusters().size());
    for (int row = 3; row < 900; row++) {
      assertEquals(found.assignment()[row % 3], found.assignment()[row], "row " + row);
    }
    assertTrue(found.findings().why().contains("3 groups have the largest mean silhouette"), found.findings().why());
    assertTrue(found.clusters().stream().allMatch(cluster -> cluster.stability().value() > 0.95));
  }

  @Test
  void noiseIsSaidToBeNoise() {
    SplittableRandom random = new SplittableRandom(3);
    double[][] columns = new double[6][600];
    for (double[] column : columns) {
      Arrays.setAll(column, i -> random.nextDouble());
    }
    Table table = Table.of(NumberColumn.of("a", columns[0]), NumberColumn.of("b", columns[1]),
        NumberColumn.of("c", columns[2]), NumberColumn.of("d", columns[3]), NumberColumn.of("e", columns[4]),
        NumberColumn.of("f", columns[5]));
    Clustering found = Runs.runner().cluster(request(Dataset.of(table).build()), null);
    assertTrue(found.findings().why().contains("there may be no groups"), found.findings().why());
  }

  @Test
  void threadsDoNotChangeTheGroups() {
    Dataset data = crowds(20_000, 7);
    Clustering one = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1).cluster(request(data, "k=5"), null);
    Clustering three = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 3).cluster(request(data, "k=5"), null);
    assertArrayEquals(one.assignment(), three.assignment());
    assertEquals(one.clusters(), three.clusters());
    assertEquals(one.silhouette(), three.silhouette());
  }

  @Test
  void columnsThatCannotBeComparedAndMissingValuesAreTold() {
    Dataset data = crowds(60, 2);
    double[] x = ((NumberColumn) data.table().column("x")).values().clone();
    x[7] = Double.NaN;
    double[] ids = new double[60];
    Arrays.setAll(ids, i -> i + 1);
    Table table = data.table().with(NumberColumn.of("x", x)).with(NumberColumn.of("id", ids));
    Dataset all = Dataset.of(table).build();
    Clustering filled = Runs.runner().cluster(request(all, "k=3"), null);
    assertEquals(List.of("x", "y", "kind"), filled.features());
    assertEquals(60, filled.rowsUsed());
    assertEquals(3, filled.warnings().size(), filled.warnings().toString());
    assertTrue(filled.warnings().get(2).contains("numbers were standardised"), filled.warnings().get(2));
    Clustering dropped = Runs.runner().cluster(
        new ClusterRequest(all, new AlgorithmChoice("kmeans", Map.of("k", "3")), 42, MissingPolicy.DROP), null);
    assertEquals(59, dropped.rowsUsed());
    assertEquals(-1, dropped.assignment()[7]);
  }

  @Test
  void wrongRequestsAreRefusedAndCancelIsHeard() {
    Dataset few = crowds(3, 1);
    assertThrows(MiningException.class, () -> Runs.runner().cluster(request(few, "k=5"), null));
    MiningException wrong = assertThrows(MiningException.class, () -> Runs.runner().cluster(
        new ClusterRequest(few, AlgorithmChoice.of("tree"), 1, MissingPolicy.IMPUTE), null));
    assertTrue(String.valueOf(wrong.getMessage()).contains("can't find groups"), wrong.getMessage());
    assertThrows(MiningException.class, () -> Runs.compare(TestData.iris(), MissingPolicy.IMPUTE, "kmeans"));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> Runs.runner().cluster(request(few, "k=2"), cancelled));
  }
}
