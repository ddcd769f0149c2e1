package org.rapport.mining;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.mining.ClusterDetails.Projection;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.internal.clusters.Crowds;

/** What every clusterer's result holds, through the runner. */
class ClusterersTest {

  private static Clustering cluster(Dataset data, String id, int threads, Map<String, String> parameters) {
    return MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), threads)
        .cluster(new ClusterRequest(data, new AlgorithmChoice(id, parameters), 42, MissingPolicy.IMPUTE), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kmeans", "hierarchical", "dbscan", "mixture"})
  void threadsDoNotChangeABitAndAllIsJudged(String id) {
    Dataset data = Crowds.mixed(500, 3);
    Clustering one = cluster(data, id, 1, Map.of());
    Clustering three = cluster(data, id, 3, Map.of());
    assertArrayEquals(one.assignment(), three.assignment());
    assertEquals(one.clusters(), three.clusters());
    assertEquals(one.details().trials(), three.details().trials());
    assertArrayEquals(one.details().memberships(), three.details().memberships());
    Projection plane = one.details().projection().orElseThrow();
    assertArrayEquals(plane.x(), three.details().projection().orElseThrow().x());
    assertEquals(one.clusters().size(), plane.centroids().length);
    assertEquals(500, plane.rows().length);
    assertEquals(id.equals("hierarchical"), one.details().dendrogram().isPresent());
    assertEquals(id.equals("dbscan"), one.details().trials().isEmpty());
    assertEquals(id.equals("mixture") ? 500 : 0, one.details().memberships().length);
    assertTrue(one.silhouette().value() > 0, one.silhouette().toString());
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class, () -> Runs.runner().cluster(
        new ClusterRequest(data, AlgorithmChoice.of(id), 42, MissingPolicy.IMPUTE), cancelled));
  }

  /** Scikit-learn 1.2.1, PCA of the standardised irises. */
  @Test
  void thePlaneOfIrisAsWithScikitLearn() {
    Projection plane = cluster(Crowds.iris(), "mixture", 2, Map.of("k", "3")).details().projection().orElseThrow();
    assertEquals(0.72962445, plane.axes().get(0).explained(), 1e-8);
    assertEquals(0.22850762, plane.axes().get(1).explained(), 1e-8);
    assertEquals("petal_length", plane.axes().get(0).loadings().get(0).field());
    assertEquals(0.5804131, plane.axes().get(0).loadings().get(0).weight(), 1e-7);
    assertEquals(-0.26934744, plane.axes().get(0).loadings().get(3).weight(), 1e-7);
    assertEquals(0.92329566, plane.axes().get(1).loadings().get(0).weight(), 1e-7);
    assertEquals(0.72962445 * 4, Arrays.stream(plane.x()).map(x -> x * x).sum() / 150, 1e-6);
  }

  @Test
  void probabilitiesAreInTheOrderOfTheGroups() {
    Clustering found = cluster(Crowds.mixed(900, 5), "mixture", 2, Map.of("k", "4"));
    for (int row = 0; row < 900; row++) {
      double[] shares = found.details().memberships()[row];
      int most = IntStream.range(0, shares.length).reduce((a, b) -> shares[b] > shares[a] ? b : a).orElseThrow();
      assertEquals(found.assignment()[row], most);
      assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
    }
  }

  @Test
  void noiseBelongsToNoGroupAndNothingElseIsAnError() {
    Clustering found = cluster(Crowds.mixed(1_000, 4), "dbscan", 2, Map.of("eps", "0.3"));
    assertTrue(Arrays.stream(found.assignment()).anyMatch(k -> k < 0));
    MiningException alone = assertThrows(MiningException.class,
        () -> cluster(Crowds.mixed(100, 4), "dbscan", 2, Map.of("eps", "0.0001", "minPoints", "50")));
    assertTrue(String.valueOf(alone.getMessage()).contains("every row stands alone"), alone.getMessage());
    assertThrows(MiningException.class, () -> cluster(Crowds.mixed(100, 4), "hierarchical", 2, Map.of("linkage",
        "nearest")));
  }

  @Test
  void theLocalOutlierFactorNamesTheField() {
    Dataset data = Crowds.mixed(500, 6);
    double[] x = ((org.rapport.table.NumberColumn) data.table().column("x")).values().clone();
    x[77] = 400;
    Dataset odd = Dataset.of(data.table().with(org.rapport.table.NumberColumn.of("x", x))).build();
    Outliers found = Runs.runner().outliers(new OutlierRequest(odd, AlgorithmChoice.of("lof"), 42,
        MissingPolicy.IMPUTE, 3), null);
    assertEquals(77, found.outliers().get(0).row());
    assertEquals("x", found.outliers().get(0).reasons().get(0).field());
    assertTrue(found.outliers().get(0).reasons().get(0).sentence().startsWith("x is 400, usually "),
        found.outliers().get(0).reasons().get(0).sentence());
  }
}
