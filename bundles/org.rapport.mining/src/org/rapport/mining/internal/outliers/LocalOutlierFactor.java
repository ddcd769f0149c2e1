package org.rapport.mining.internal.outliers;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.clusters.Drawn;
import org.rapport.mining.internal.clusters.Space;
import org.rapport.mining.internal.clusters.VantageTree;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.OutlierModel;
import org.rapport.table.Table;

/**
 * Local outlier factor (Breunig, Kriegel, Ng and Sander, LOF: identifying density-based local outliers, 2000): how much
 * thinner the rows lie around a row than around its neighbours. About 1 for rows amid others, well above 1 for rows that
 * lie apart from the crowd nearest to them. A row that is found among the rows learnt from is compared with the others
 * only. Where as many rows as there are neighbours are equal, the neighbours are the nearest rows that differ, as the
 * authors' k-distinct-distance asks. Of rows equally far only as many are neighbours as are wanted. Numbers are
 * standardised; two different levels are as far apart as numbers that differ by one standard deviation.
 */
public final class LocalOutlierFactor implements OutlierDetector<LocalOutlierFactor.Settings> {
  private static final int MOST_ROWS = 200_000;
  private static final int BLOCK = 64;

  /**
   * The parameters.
   *
   * @param neighbours how many neighbours a row is compared with
   * @param sample how many rows are compared with
   */
  public record Settings(
      @Parameter(label = "Neighbours", defaultValue = "20", min = 1, max = 1_000,
          help = "How many of the nearest rows a row is compared with. A crowd of fewer unusual rows than this still stands "
              + "out; fewer neighbours see smaller crowds and are less steady.") int neighbours,
      @Parameter(label = "Rows drawn", defaultValue = "20000", min = 0, max = MOST_ROWS,
          help = "With more rows than this, every row is compared with so many of them, drawn by lot, which takes less time. "
              + "0 compares with all rows, at most 200,000.") int sample) {
  }

  /** The neighbours of a row and how densely rows lie around it. */
  private record Around(VantageTree.Near near, double density) {
  }

  /**
   * What was learnt.
   *
   * @param reach by row the distance to the last of its neighbours
   * @param density by row how densely the others lie around it
   */
  private record Model(Space space, Space.Points points, VantageTree tree, int neighbours, double[] reach,
      double[] density, @NonNull String text) implements OutlierModel {
    @Override
    public double[] scores(Table rows, MiningContext context) {
      Space.Points queries = space.points(rows);
      double[] scores = new double[queries.rows()];
      Parallel.rows(scores.length, BLOCK, context, row -> {
        Around around = around(queries, row);
        double sum = 0;
        for (int i = 0; i < around.near().size(); i++) {
          sum += density[around.near().row(i)];
        }
        scores[row] = around.near().size() == 0 ? 1 : sum / around.near().size() / around.density();
      });
      return scores;
    }

    /** Fills reach and density of the rows themselves. */
    void learn(MiningContext context) {
      VantageTree.Near[] near = new VantageTree.Near[reach.length];
      Parallel.rows(reach.length, BLOCK, context, row -> {
        near[row] = others(points, row);
        reach[row] = near[row].size() == 0 ? 0 : near[row].distance(near[row].size() - 1);
      });
      Parallel.rows(reach.length, BLOCK, context, row -> density[row] = density(near[row]));
    }

    private Around around(Space.Points queries, int row) {
      VantageTree.Near near = others(queries, row);
      return new Around(near, density(near));
    }

    private double density(VantageTree.Near near) {
      double sum = 0;
      for (int i = 0; i < near.size(); i++) {
        sum += Math.max(near.distance(i), reach[near.row(i)]);
      }
      return near.size() == 0 ? 1 : near.size() / sum;
    }

    /** The neighbours without the row itself; if all are equal to it, those that are not. */
    private VantageTree.Near others(Space.Points queries, int row) {
      VantageTree.Near near = tree.nearest(queries, row, neighbours + 1, -1);
      boolean itself = near.size() > 0 && near.distance(0) == 0;
      if (itself && near.distance(near.size() - 1) == 0) {
        return tree.nearest(queries, row, neighbours, 0);
      }
      return near.without(itself ? 0 : near.size() - 1, neighbours);
    }
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.standardised();
  }

  @Override
  public OutlierModel learn(Dataset data, Settings settings, MiningContext context) {
    Drawn drawn = Drawn.of(data.rows(), settings.sample(), MOST_ROWS, "The local outlier factor", context);
    Space space = Space.of(data);
    Space.Points points = drawn.select(space.points(data.table()));
    int neighbours = Math.min(settings.neighbours(), points.rows() - 1);
    Model model = new Model(space, points, new VantageTree(points, context), neighbours, new double[points.rows()],
        new double[points.rows()], drawn.isPart() ? String.format(Locale.ENGLISH,
            "Rows were compared with %,d of %,d rows, drawn by lot.", drawn.rows().length, drawn.of()) : "");
    model.learn(context);
    return model;
  }
}
