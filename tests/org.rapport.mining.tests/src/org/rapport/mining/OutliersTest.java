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
import org.rapport.mining.MiningResult.Outlier;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Unusual rows: found where they were put, with the field that makes them so, the same on any number of threads. */
class OutliersTest {

  private static OutlierRequest request(Dataset data, int most, Map<String, String> parameters) {
    return new OutlierRequest(data, new AlgorithmChoice("isolation", parameters), 42, MissingPolicy.IMPUTE, most);
  }

  /** The mean of two forests of 1,000 trees by scikit-learn 1.2.1 on the same numbers, 150 rows a tree. */
  @Test
  void irisAsWithScikitLearn() {
    Dataset iris = TestData.iris();
    Dataset numbers = Dataset.of(iris.table()).features(iris.table().names().subList(0, 4)).build();
    Outliers found = Runs.runner().outliers(request(numbers, 4, Map.of("trees", "2000")), null);
    double[][] wanted = {{0, .4092}, {41, .6164}, {60, .5935}, {99, .4081}, {106, .5485}, {117, .6319}, {131, .6474}};
    for (double[] row : wanted) {
      assertEquals(row[1], found.scores()[(int) row[0]], 0.012, "row " + row[0]);
    }
    assertEquals(131, found.outliers().get(0).row());
  }

  private static Dataset planted(int rows) {
    SplittableRandom random = new SplittableRandom(5);
    double[] spend = new double[rows];
    double[] visits = new double[rows];
    int[] region = new int[rows];
    for (int row = 0; row < rows; row++) {
      spend[row] = 100 + 10 * random.nextDouble();
      visits[row] = random.nextInt(10);
      region[row] = random.nextInt(3);
    }
    spend[17] = 900;
    region[40] = 3;
    return Dataset.of(Table.of(NumberColumn.of("spend", spend), NumberColumn.of("visits", visits),
        CategoryColumn.of("region", region, List.of("north", "south", "east", "moon")))).build();
  }

  @Test
  void plantedRowsAreFoundWithTheirFields() {
    Outliers found = Runs.runner().outliers(request(planted(500), 2, Map.of("rows", "500")), null);
    assertEquals(List.of(17, 40), found.outliers().stream().map(Outlier::row).sorted().toList());
    for (Outlier outlier : found.outliers()) {
      Reason strongest = outlier.reasons().get(0);
      assertEquals(outlier.row() == 17 ? "spend" : "region", strongest.field());
      assertTrue(strongest.contribution() > 0);
      assertTrue(strongest.sentence().startsWith(outlier.row() == 17 ? "spend is 900, usually 10" : "region is moon, "),
          strongest.sentence());
    }
  }

  @Test
  void threadsDoNotChangeABit() {
    Dataset data = planted(9_000);
    Outliers one = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1).outliers(request(data, 5, Map.of()), null);
    Outliers three = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 3).outliers(request(data, 5, Map.of()), null);
    assertArrayEquals(one.scores(), three.scores());
    assertEquals(one.outliers(), three.outliers());
  }

  @Test
  void equalRowsAreEquallyUsual() {
    Table table = Table.of(NumberColumn.of("a", new double[]{1, 1, 1, 1, 2}),
        NumberColumn.of("b", new double[]{5, 5, 5, 5, 5.5}));
    Outliers found = Runs.runner().outliers(request(Dataset.of(table).build(), 1, Map.of()), null);
    assertEquals(4, found.outliers().get(0).row());
    assertEquals(1, Arrays.stream(found.scores()).limit(4).distinct().count());
  }

  @Test
  void wrongRequestsAreRefusedAndCancelIsHeard() {
    Dataset data = planted(100);
    assertThrows(MiningException.class, () -> request(data, 0, Map.of()));
    assertThrows(MiningException.class, () -> Runs.runner().outliers(request(data, 1, Map.of("trees", "0")), null));
    assertThrows(MiningException.class, () -> Runs.runner()
        .outliers(new OutlierRequest(data, AlgorithmChoice.of("kmeans"), 1, MissingPolicy.IMPUTE, 1), null));
    NullProgressMonitor cancelled = new NullProgressMonitor();
    cancelled.setCanceled(true);
    assertThrows(OperationCanceledException.class,
        () -> Runs.runner().outliers(request(data, 1, Map.of()), cancelled));
  }
}
