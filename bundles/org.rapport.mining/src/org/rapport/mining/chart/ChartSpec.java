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

  /** How a series is drawn. */
  enum Style {
    /** Marks. */
    POINTS,
    /** Marks joined by a line. */
    JOINED,
    /** A line without marks. */
    LINE,
    /** A thin dashed line, for what others are compared with. */
    REFERENCE
  }

  /**
   * A place in a plot.
   *
   * @param x place on the horizontal axis
   * @param y place on the vertical axis
   * @param interval whisker along the vertical axis, when the value has an interval
   */
  record Mark(double x, double y, Optional<Interval> interval) {

    /** A place without an interval. */
    public static Mark of(double x, double y) {
      return new Mark(x, y, Optional.empty());
    }
  }

  /**
   * Marks that belong together.
   *
   * @param label its name in the legend
   * @param style how it is drawn
   * @param marks places in drawing order
   * @param outline a closed line around most of the marks, such as an ellipse; empty for none
   */
  record Series(String label, Style style, List<Mark> marks, List<Point> outline) {

    public Series {
      marks = List.copyOf(marks);
      outline = List.copyOf(outline);
    }

    /** A series without an outline. */
    public static Series of(String label, Style style, List<Mark> marks) {
      return new Series(label, style, marks, List.of());
    }
  }

  /**
   * Marks and lines over two numeric axes, the legend above them. Series of style {@link Style#REFERENCE} have the colour
   * of references; the others take their colours in turn.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param x horizontal axis
   * @param y vertical axis
   * @param series what is drawn, in drawing order
   * @param accessibleText the chart in words
   */
  record Plot(@NonNull String title, @NonNull String subtitle, Axis x, Axis y, List<Series> series,
      @NonNull String accessibleText) implements ChartSpec {

    public Plot {
      series = List.copyOf(series);
    }
  }

  /**
   * A bar of a histogram.
   *
   * @param from lower end on the value axis
   * @param to upper end, above {@code from}
   * @param count how many rows lie there
   * @param marked whether the bar is set off from the others
   */
  record HistogramBar(double from, double to, long count, boolean marked) {
  }

  /**
   * How values are distributed.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param x the value axis
   * @param y the axis of counts
   * @param bars bars by rising value
   * @param cut a line across, if any
   * @param accessibleText the chart in words
   */
  record Histogram(@NonNull String title, @NonNull String subtitle, Axis x, Axis y, List<HistogramBar> bars,
      Optional<ReferenceLine> cut, @NonNull String accessibleText) implements ChartSpec {

    public Histogram {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A step of a waterfall.
   *
   * @param label what raises or lowers the value
   * @param change by how much
   */
  record Step(String label, double change) {
  }

  /**
   * How a value comes about, step by step.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param value the value axis
   * @param startLabel what it starts with
   * @param start the value it starts with
   * @param steps the changes in order
   * @param endLabel what it ends with: the start and all changes together
   * @param accessibleText the chart in words
   */
  record Waterfall(@NonNull String title, @NonNull String subtitle, Axis value, String startLabel, double start,
      List<Step> steps, String endLabel, @NonNull String accessibleText) implements ChartSpec {

    public Waterfall {
      steps = List.copyOf(steps);
    }

    /** @return the start and all changes together */
    public double end() {
      return start + steps.stream().mapToDouble(Step::change).sum();
    }
  }

  /**
   * A node of a tree.
   *
   * @param parent the place of its parent in the list, −1 for the root
   * @param branch the condition by which rows come here from the parent; empty for the root
   * @param text what is said in the node, such as "Yes 45.2 %" or a mean
   * @param rows how many training rows came here
   * @param shares share of every class; empty for a tree that predicts numbers
   * @param hidden how many nodes below this one are not drawn, 0 for none
   */
  record Node(int parent, String branch, String text, long rows, List<Double> shares, int hidden) {

    public Node {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A tree of nodes, the root at the left.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param classes what the shares of the nodes are of; empty for a tree that predicts numbers
   * @param nodes the nodes, every parent before its children
   * @param accessibleText the chart in words
   */
  record Tree(@NonNull String title, @NonNull String subtitle, List<String> classes, List<Node> nodes,
      @NonNull String accessibleText) implements ChartSpec {

    public Tree {
      classes = List.copyOf(classes);
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * A cell of a heat map.
   *
   * @param text what is written in it, "" for an empty cell
   * @param shade how strong its colour is, 0 to 1; NaN for a cell that is not there
   * @param provisional whether its value may still change, which is shown by a dashed line under it
   */
  record HeatCell(String text, double shade, boolean provisional) {
    /** A cell that is not there. */
    public static final HeatCell NONE = new HeatCell("", Double.NaN, false);

    /** @throws IllegalArgumentException when the shade is neither NaN nor in 0 … 1 */
    public HeatCell {
      if (shade < 0 || shade > 1) {
        throw new IllegalArgumentException("A shade is 0 to 1, not " + shade + ".");
      }
    }
  }

  /**
   * Cells shaded by their value, for example a triangle of cohorts.
   *
   * @param title heading
   * @param subtitle line under the heading
   * @param rowTitle what the rows are, for example "First order"
   * @param columnTitle what the columns are, for example "Months since"
   * @param rows row labels
   * @param columns column labels
   * @param cells cells per row and column
   * @param accessibleText the chart in words
   */
  record HeatMap(@NonNull String title, @NonNull String subtitle, String rowTitle, String columnTitle,
      List<String> rows, List<String> columns, List<List<HeatCell>> cells, @NonNull String accessibleText)
      implements
        ChartSpec {

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
      for (List<HeatCell> row : cells) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns.");
        }
      }
    }
  }
}
