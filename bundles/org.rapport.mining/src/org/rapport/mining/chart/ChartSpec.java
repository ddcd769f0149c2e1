package org.rapport.mining.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.evaluation.Interval;

/**
 * A chart as data: what is to be drawn, complete with labels, units and ranges. Painters (SWTChart in the workbench,
 * {@link SvgChart} in reports) compute nothing.
 *
 * @since 0.1
 */
public sealed interface ChartSpec {

  /** @return heading, one line */
  String title();

  /** @return one line under the heading saying what is shown and how its intervals were computed; may be empty */
  String subtitle();

  /** @return the chart in words, for screen readers and as the SVG's description */
  String accessibleText();

  /**
   * A numeric axis.
   *
   * @param label what is measured, for example "Accuracy"
   * @param unit unit of the tick labels: "%" means that values are fractions and are shown as per cent; "" for none
   * @param min lower end
   * @param max upper end, above {@code min}
   */
  record Axis(String label, String unit, double min, double max) {

    /** @throws IllegalArgumentException when the range is empty or not finite */
    public Axis {
      if (!(min < max) || Double.isInfinite(max - min)) {
        throw new IllegalArgumentException("An axis needs min < max, but got " + min + " and " + max + ".");
      }
    }
  }

  /**
   * One bar.
   *
   * @param label name of the bar
   * @param value its length on the value axis
   * @param interval whisker, when the value has an interval
   */
  record Bar(String label, double value, Optional<Interval> interval) {
  }

  /**
   * A labelled line across a bar chart.
   *
   * @param label what the line means, for example "Base rate: always 'No'"
   * @param value its place on the value axis
   */
  record ReferenceLine(String label, double value) {
  }

  /**
   * Bars with whiskers.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param value the value axis
   * @param bars bars from left to right or top to bottom
   * @param reference line across all bars, if any
   * @param accessibleText the chart in words
   */
  record BarsWithIntervals(@NonNull String title, @NonNull String subtitle, Axis value, List<Bar> bars,
      Optional<ReferenceLine> reference, @NonNull String accessibleText) implements ChartSpec {

    public BarsWithIntervals {
      bars = List.copyOf(bars);
    }
  }

  /** A point of a line, in axis units. */
  record Point(double x, double y) {
  }

  /**
   * One line.
   *
   * @param label its name in the legend
   * @param points points in drawing order
   */
  record Line(String label, List<Point> points) {

    public Line {
      points = List.copyOf(points);
    }
  }

  /**
   * Lines over two numeric axes, for example ROC curves.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param x horizontal axis
   * @param y vertical axis
   * @param lines the lines
   * @param diagonal label of a reference line from the lower left to the upper right corner, if it is wanted
   * @param accessibleText the chart in words
   */
  record Lines(@NonNull String title, @NonNull String subtitle, Axis x, Axis y, List<Line> lines,
      Optional<String> diagonal, @NonNull String accessibleText) implements ChartSpec {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A matrix of counts, for example a confusion matrix.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param rowTitle what the rows are, for example "Actual"
   * @param columnTitle what the columns are, for example "Predicted"
   * @param rows row labels
   * @param columns column labels
   * @param counts counts per row and column
   * @param accessibleText the chart in words
   */
  record Matrix(@NonNull String title, @NonNull String subtitle, String rowTitle, String columnTitle, List<String> rows,
      List<String> columns, List<List<Long>> counts, @NonNull String accessibleText) implements ChartSpec {

    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      counts = counts.stream().map(List::copyOf).toList();
    }
  }
}
