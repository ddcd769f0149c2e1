package org.rapport.mining.internal.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * Nearest neighbours (Cover and Hart, Nearest neighbor pattern classification, 1967). The squared distance of two rows
 * is the sum over the features of the squared difference of the numbers, standardised (mean 0, standard deviation 1 on the training rows) unless the data set is scaled already, or 1
 * for categories that differ: the same as one column of 0 and 1/√2 for every level. Ties go to the row that comes first.
 */
public final class NearestNeighbours implements Classifier<NearestNeighbours.Settings> {

  /**
   * The parameters.
   *
   * @param k the number of neighbours asked
   */
  public record Settings(
      @Parameter(label = "Neighbours", defaultValue = "3", min = 1, max = 10_000,
          help = "How many of the most similar training rows are asked. Numbers are standardised on the training rows; "
              + "two different categories are as far apart as numbers that differ by one standard deviation.") int k) {
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
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    context.checkCanceled();
    CategoryColumn label = data.labelColumn();
    int[] rows = known(data, label);
    if (rows.length == 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    return index(data, rows, label.select(rows).codes(), label.levels(), settings.k());
  }

  /**
   * The model of some rows, ascending; also for others who look for neighbours.
   *
   * @param labels of the rows, codes of the classes
   */
  static NeighboursModel index(Dataset data, int[] rows, int[] labels, List<String> classes, int k) {
    boolean all = rows.length == data.rows();
    List<Scale> scales = new ArrayList<>();
    for (Column column : data.featureColumns()) {
      scales.add(scale(all ? column : column.select(rows), data.scaling().isPresent()));
    }
    double[][] points = new double[scales.size()][];
    for (int i = 0; i < points.length; i++) {
      Column column = data.table().column(scales.get(i).name());
      points[i] = scales.get(i).values(all ? column : column.select(rows));
    }
    double[] weights = new double[rows.length];
    double[] given = data.weights().orElse(new double[0]);
    for (int i = 0; i < rows.length; i++) {
      weights[i] = given.length == 0 ? 1 : given[rows[i]];
    }
    return new NeighboursModel(scales, new Tiles(scales, points), labels, weights, classes, k);
  }

  private static int[] known(Dataset data, CategoryColumn label) {
    double[] given = data.weights().orElse(new double[0]);
    return IntStream.range(0, data.rows())
        .filter(row -> label.code(row) >= 0 && (given.length == 0 || given[row] > 0)).toArray();
  }

  private static Scale scale(Column column, boolean scaled) {
    return switch (column) {
      case NumberColumn numbers -> scaled ? new Scale(numbers.name(), List.of(), 0, 1) : Scale.ofNumbers(numbers);
      case CategoryColumn categories -> new Scale(categories.name(), categories.levels(), 0, 1);
      default -> throw new MiningException("The column \"" + column.name()
          + "\" holds neither numbers nor categories, so rows can't be compared by it.");
    };
  }
}
