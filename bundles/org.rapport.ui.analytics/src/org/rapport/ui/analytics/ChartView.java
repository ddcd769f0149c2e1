package org.rapport.ui.analytics;

import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.SvgChart;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.chart.BarsPainter;
import org.rapport.ui.analytics.internal.chart.ChartMenu;
import org.rapport.ui.analytics.internal.chart.DrawingPainter;
import org.rapport.ui.analytics.internal.chart.LinesPainter;
import org.rapport.ui.analytics.internal.chart.MatrixPainter;

/**
 * Paints a {@link ChartSpec} in the colours of the theme and follows it when it changes. The context menu copies the
 * chart and exports it as SVG or PNG. Screen readers get the chart in words.
 *
 * @since 0.1
 */
public final class ChartView extends Composite {

  private static final int BAR_SLOT = 46;
  private static final int AROUND_BARS = 84;
  private static final int MATRIX_CELL = 64;
  private static final int AROUND_MATRIX = 60;
  private static final int LINES_HEIGHT = 330;
  private static final int STEP_SLOT = 34;
  private static final int NODE_SLOT = 44;
  private static final int HEAT_ROW = 26;

  private ChartSpec spec;
  private @Nullable Control painted;
  private IntConsumer picked = node -> {};

  /**
   * Makes a chart.
   *
   * @param parent its parent
   * @param spec what to draw
   */
  public ChartView(Composite parent, ChartSpec spec) {
    super(parent, SWT.NONE);
    this.spec = spec;
    setLayout(new FillLayout());
    Widgets.unstyled(this);
    UiColors.follow(this, this::paintAnew);
  }

  /** @return what is drawn */
  public ChartSpec spec() {
    return spec;
  }

  /**
   * Draws something else.
   *
   * @param other what to draw from now on
   */
  public void show(ChartSpec other) {
    if (!other.equals(spec)) {
      spec = other;
      paintAnew();
    }
  }

  /**
   * Tells of the node of a tree that the user clicks on.
   *
   * @param listener receives its place among the nodes of the chart
   */
  public void onPick(IntConsumer listener) {
    picked = listener;
  }

  private void pick(Control control, ChartSpec.Tree tree, int x, int y) {
    Point size = control.getSize();
    SvgChart.nodeAt(DrawingPainter.bare(tree), DrawingPainter.width(size), DrawingPainter.height(size), x, y)
        .ifPresent(node -> picked.accept(node));
  }

  private void paintAnew() {
    Control old = painted;
    if (old != null) {
      old.dispose();
    }
    setBackground(UiColors.get(UiColors.SURFACE));
    Control control = switch (spec) {
      // SWTChart can't stack bars that point to the left
      case ChartSpec.BarsWithIntervals bars -> bars.bars().stream().anyMatch(bar -> bar.value() < 0)
          ? DrawingPainter.create(this, bars) : BarsPainter.create(this, bars);
      case ChartSpec.Lines lines -> LinesPainter.create(this, lines);
      case ChartSpec.Matrix matrix -> MatrixPainter.create(this, matrix);
      case ChartSpec.Plot plot -> DrawingPainter.create(this, plot);
      case ChartSpec.Histogram histogram -> DrawingPainter.create(this, histogram);
      case ChartSpec.Waterfall waterfall -> DrawingPainter.create(this, waterfall);
      case ChartSpec.Tree tree -> DrawingPainter.create(this, tree);
      case ChartSpec.HeatMap map -> DrawingPainter.create(this, map);
    };
    painted = control;
    ChartMenu.attach(this, control);
    if (spec instanceof ChartSpec.Tree tree) {
      control.addListener(SWT.MouseUp, event -> {
        if (event.button == 1) {
          pick(control, tree, event.x, event.y);
        }
      });
    }
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(@Nullable AccessibleEvent e) {
        if (e != null) {
          e.result = spec.title();
        }
      }

      @Override
      public void getDescription(@Nullable AccessibleEvent e) {
        if (e != null) {
          e.result = spec.accessibleText();
        }
      }
    });
    layout(true, true);
  }

  private static int leaves(ChartSpec.Tree tree) {
    long parents = tree.nodes().stream().map(ChartSpec.Node::parent).filter(parent -> parent >= 0).distinct().count();
    return (int) (tree.nodes().size() - parents);
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
    int height = heightHint != SWT.DEFAULT ? heightHint : switch (spec) {
      case ChartSpec.BarsWithIntervals bars -> AROUND_BARS + BAR_SLOT * Math.max(2, bars.bars().size());
      case ChartSpec.Lines lines -> LINES_HEIGHT;
      case ChartSpec.Matrix matrix -> Math.max(LINES_HEIGHT - 36, AROUND_MATRIX + MATRIX_CELL * matrix.rows().size());
      case ChartSpec.Plot plot -> LINES_HEIGHT;
      case ChartSpec.Histogram histogram -> LINES_HEIGHT;
      case ChartSpec.Waterfall waterfall -> AROUND_BARS + STEP_SLOT * (2 + waterfall.steps().size());
      case ChartSpec.Tree tree -> AROUND_BARS + NODE_SLOT * Math.max(2, leaves(tree));
      case ChartSpec.HeatMap map -> AROUND_BARS + HEAT_ROW * Math.max(4, map.rows().size());
    };
    return new Point(width, height);
  }
}
