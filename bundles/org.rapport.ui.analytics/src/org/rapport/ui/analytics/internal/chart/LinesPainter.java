package org.rapport.ui.analytics.internal.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpec.Line;
import org.rapport.ui.UiColors;

/** Paints lines over two axes; the legend lies in the lower right corner, where ROC curves leave room. */
public final class LinesPainter implements ICustomPaintListener {

  private static final int SWATCH = 20;
  private static final int PADDING = 10;
  private static final double ROOM_ABOVE = 0.03;

  private final Chart chart;
  private final ChartSpec.Lines spec;

  private LinesPainter(Chart chart, ChartSpec.Lines spec) {
    this.chart = chart;
    this.spec = spec;
  }

  /** A control that shows the lines. */
  public static Control create(Composite parent, ChartSpec.Lines spec) {
    Chart chart = Axes.chart(parent);
    spec.diagonal().ifPresent(label -> {
      ILineSeries<?> line = line(chart, "diagonal", new double[]{spec.x().min(), spec.x().max()}, //$NON-NLS-1$
          new double[]{spec.y().min(), spec.y().max()}, UiColors.get(UiColors.RISK_MEDIUM));
      line.setLineStyle(LineStyle.DASH);
      line.setLineWidth(1);
    });
    for (int i = 0; i < spec.lines().size(); i++) {
      Line line = spec.lines().get(i);
      line(chart, i + line.label(), line.points().stream().mapToDouble(ChartSpec.Point::x).toArray(),
          line.points().stream().mapToDouble(ChartSpec.Point::y).toArray(), UiColors.series(i));
    }
    Axes.style(chart.getAxisSet().getXAxis(0), spec.x());
    Axes.style(chart.getAxisSet().getYAxis(0), spec.y());
    double height = spec.y().max() - spec.y().min();
    chart.getAxisSet().getYAxis(0).setRange(new Range(spec.y().min(), spec.y().max() + ROOM_ABOVE * height));
    chart.getPlotArea().addCustomPaintListener(new LinesPainter(chart, spec));
    return chart;
  }

  private static ILineSeries<?> line(Chart chart, String id, double[] x, double[] y, Color color) {
    ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
    series.setXSeries(x);
    series.setYSeries(y);
    series.setSymbolType(PlotSymbolType.NONE);
    series.setLineColor(color);
    series.setLineWidth(2);
    series.setAntialias(SWT.ON);
    return series;
  }

  @Override
  public boolean drawBehindSeries() {
    return false;
  }

  @Override
  public void paintControl(@Nullable PaintEvent event) {
    if (event == null) {
      return;
    }
    GC gc = event.gc;
    gc.setAntialias(SWT.ON);
    List<String> labels = new ArrayList<>(spec.lines().stream().map(Line::label).toList());
    spec.diagonal().ifPresent(labels::add);
    int line = gc.getFontMetrics().getHeight() + 4;
    int width = 2 * PADDING + SWATCH + 8 + labels.stream().mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
    int height = PADDING + line * labels.size();
    Point area = chart.getPlotArea().getSize();
    int left = Math.max(0, area.x - width - PADDING);
    int top = Math.max(0, area.y - height - PADDING);
    gc.setBackground(UiColors.get(UiColors.SURFACE));
    gc.setAlpha(225);
    gc.fillRoundRectangle(left, top, width, height, 6, 6);
    gc.setAlpha(255);
    for (int i = 0; i < labels.size(); i++) {
      boolean diagonal = i == spec.lines().size();
      int y = top + PADDING / 2 + line * i + line / 2;
      gc.setForeground(diagonal ? UiColors.get(UiColors.RISK_MEDIUM) : UiColors.series(i));
      gc.setLineWidth(diagonal ? 1 : 2);
      gc.setLineStyle(diagonal ? SWT.LINE_DASH : SWT.LINE_SOLID);
      gc.drawLine(left + PADDING, y, left + PADDING + SWATCH, y);
      gc.setForeground(UiColors.get(UiColors.TEXT));
      gc.drawText(labels.get(i), left + PADDING + SWATCH + 8, y - gc.getFontMetrics().getHeight() / 2, true);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
  }
}
