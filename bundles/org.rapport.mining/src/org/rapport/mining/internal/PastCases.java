package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.PastCase;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.internal.clusters.Space;
import org.rapport.mining.internal.clusters.VantageTree;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;

/** Finds the training rows most like a row, by the columns that the model sees. Sorts them when first asked. */
final class PastCases {
  private static final int MOST_ROWS = 100_000;

  private final Dataset training;
  private final CategoryColumn outcomes;
  private final int[] rows;
  private @Nullable Index index;

  private record Index(Space space, VantageTree tree, int[] drawn) {
  }

  /**
   * @param training the training rows as the algorithm saw them
   * @param outcomes their classes
   * @param rows their numbers among the rows that were read
   */
  PastCases(Dataset training, CategoryColumn outcomes, int[] rows) {
    this.training = training;
    this.outcomes = outcomes;
    this.rows = rows;
  }

  /** The rows nearest to the only row of a prepared table. */
  List<PastCase> nearest(Table prepared, int most, MiningContext context) {
    Index known = index(context);
    VantageTree.Near near = known.tree().nearest(known.space().points(prepared), 0, most, -1);
    List<PastCase> cases = new ArrayList<>();
    for (int i = 0; i < near.size(); i++) {
      int row = known.drawn()[near.row(i)];
      cases.add(new PastCase(rows[row], outcomes.text(row), near.distance(i)));
    }
    return cases;
  }

  private synchronized Index index(MiningContext context) {
    Index known = index;
    if (known == null) {
      Space space = Space.of(training);
      int[] drawn = Silhouette.sample(training.rows(), MOST_ROWS, context.seed());
      Space.Points points = space.points(drawn.length == training.rows() ? training.table()
          : training.table().select(drawn));
      known = new Index(space, new VantageTree(points, context), drawn);
      index = known;
    }
    return known;
  }
}
