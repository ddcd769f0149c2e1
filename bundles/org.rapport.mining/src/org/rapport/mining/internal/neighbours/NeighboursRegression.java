package org.rapport.mining.internal.neighbours;

import java.util.List;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Predicts the mean of the most similar training rows (Fix and Hodges 1951; Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 2009, 2.3.2). Similar is measured as for {@link NearestNeighbours}.
 */
public final class NeighboursRegression implements Regressor<NeighboursRegression.Settings> {

  /**
   * The parameters.
   *
   * @param k the number of neighbours asked
   * @param distance whether nearer ones count more
   */
  public record Settings(
      @Parameter(label = "Neighbours", defaultValue = "10", min = 1, max = 10_000,
          help = "How many of the most similar training rows are averaged. Numbers are standardised on the training rows. "
              + "With many fields no row is near any other, so it misleads there.") int k,
      @Parameter(label = "By distance", defaultValue = "false",
          help = "Whether a neighbour counts by one over its distance; rows that are the same then decide alone.") boolean distance) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.standardised().weighted();
  }

  @Override
  public RegressorModel train(Dataset data, Settings settings, MiningContext context) {
    context.checkCanceled();
    NumberColumn target = data.targetColumn();
    double[] weights = Targets.weights(data, target);
    int[] rows = IntStream.range(0, weights.length).filter(row -> weights[row] > 0).toArray();
    NeighboursModel search = NearestNeighbours.index(data, rows, new int[rows.length], List.of(target.name()),
        settings.k());
    double[] targets = IntStream.of(rows).mapToDouble(target::value).toArray();
    double[] kept = IntStream.of(rows).mapToDouble(row -> weights[row]).toArray();
    return new Model(search, targets, kept, settings.distance());
  }

  private record Model(NeighboursModel search, double[] targets, double[] weights, boolean distance)
      implements
        RegressorModel {

    @Override
    public double[] predict(Table rows, MiningContext context) {
      double[] predicted = new double[rows.rows()];
      search.search(rows, context, (nearest, row) -> predicted[row] = mean(nearest));
      return predicted;
    }

    private double mean(Nearest nearest) {
      boolean same = nearest.size() > 0 && nearest.distance(0) == 0;
      double sum = 0;
      double total = 0;
      for (int n = 0; n < nearest.size(); n++) {
        double weight = weights[nearest.row(n)];
        if (distance) {
          weight *= same ? nearest.distance(n) == 0 ? 1 : 0 : 1 / Math.sqrt(nearest.distance(n));
        }
        sum += weight * targets[nearest.row(n)];
        total += weight;
      }
      return sum / total;
    }
  }
}
