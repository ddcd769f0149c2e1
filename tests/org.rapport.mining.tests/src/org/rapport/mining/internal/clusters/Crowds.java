package org.rapport.mining.internal.clusters;

import java.util.List;
import java.util.SplittableRandom;

import org.rapport.mining.Dataset;
import org.rapport.mining.TestData;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Data for tests of clustering. */
public final class Crowds {
  private Crowds() {}

  /** The four numbers of the irises. */
  public static Dataset iris() {
    Dataset iris = TestData.iris();
    return Dataset.of(iris.table()).features(iris.table().names().subList(0, 4)).build();
  }

  /** Three crowds and some rows between them; one number has ties, two rows in seven are equal to another one. */
  public static Dataset mixed(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = new double[rows];
    double[] y = new double[rows];
    double[] z = new double[rows];
    int[] kind = new int[rows];
    for (int row = 0; row < rows; row++) {
      int crowd = random.nextInt(4);
      x[row] = crowd == 3 ? 30 * random.nextDouble() : 10 * crowd + 2 * random.nextDouble();
      y[row] = crowd == 3 ? 9 * random.nextDouble() : 3 * (crowd % 2) + random.nextDouble();
      z[row] = random.nextInt(4);
      kind[row] = random.nextInt(5) == 0 ? random.nextInt(3) : crowd % 3;
      if (row > 0 && row % 7 < 2) {
        x[row] = x[row - 1];
        y[row] = y[row - 1];
        z[row] = z[row - 1];
        kind[row] = kind[row - 1];
      }
    }
    return Dataset.of(Table.of(NumberColumn.of("x", x), NumberColumn.of("y", y), NumberColumn.of("z", z),
        CategoryColumn.of("kind", kind, List.of("a", "b", "c")))).build();
  }

  /** Rows as points. */
  static Space.Points points(Dataset data) {
    return Space.of(data).points(data.table());
  }
}
