package org.rapport.ui.analytics.internal.chart;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IAxis.Position;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpec.Bar;
import org.rapport.mining.chart.Ticks;
import org.rapport.ui.UiColors;

/** Paints horizontal bars: SWTChart draws axes and bars, whiskers and the reference line are laid over them. */
public final class BarsPainter implements ICustomPaintListener {

  private static final int CAP = 6;
  private static final int GAP = 8;

  private final Chart chart;
  private final ChartSpec.BarsWithIntervals spec;

  private BarsPainter(Chart chart, ChartSpec.BarsWithIntervals spec) {
    this.chart = chart;
    this.spec = spec;
  }

  /** A control that shows the bars. */
  public static Control create(Composite parent, ChartSpec.BarsWithIntervals spec) {
    Chart chart = Axes.chart(parent);
    chart.setOrientation(SWT.VERTICAL);
    IAxis names = chart.getAxisSet().getXAxis(0);
    IAxis values = chart.getAxisSet().getYAxis(0);
    List<Bar> bars = spec.bars();
    int n = bars.size();
    Axes.quiet(names);
    names.getGrid().setStyle(LineStyle.NONE);
    names.getTick().setForeground(UiColors.get(UiColors.TEXT));
    for (int i = 0; i < n; i++) {
      double[] lengths = new double[n];
      lengths[n - 1 - i] = bars.get(i).value();
      IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, i + bars.get(i).label());
      series.setYSeries(lengths);
      series.enableStack(true);
      series.setBarColor(UiColors.series(i));
      series.setBarPadding(46);
      series.getLabel().setVisible(false);
    }
    names.setCategorySeries(bars.reversed().stream().map(Bar::label).toArray(String[]::new));
    names.enableCategory(true);
    names.setRange(new Range(0, n - 1.0));
    Axes.style(values, spec.value());
    values.setPosition(Position.Primary);
    spec.reference().ifPresent(reference -> caption(chart, spec.value(), reference));
    chart.getPlotArea().addCustomPaintListener(new BarsPainter(chart, spec));
    return chart;
  }

  /** Says above the bars what the dashed line is. */
  private static void caption(Chart chart, ChartSpec.Axis axis, ChartSpec.ReferenceLine reference) {
    ITitle title = chart.getTitle();
    title.setText("╌╌  " + reference.label() + "  " + Ticks.figure(axis, reference.value())); //$NON-NLS-1$ //$NON-NLS-2$
    title.setFont(JFaceResources.getDialogFont());
    title.setForeground(UiColors.get(UiColors.RISK_MEDIUM));
    title.setVisible(true);
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
    IAxis names = chart.getAxisSet().getXAxis(0);
    IAxis values = chart.getAxisSet().getYAxis(0);
    Point area = chart.getPlotArea().getSize();
    int n = spec.bars().size();
    spec.reference().ifPresent(reference -> {
      int x = values.getPixelCoordinate(reference.value());
      gc.setForeground(UiColors.get(UiColors.RISK_MEDIUM));
      gc.setLineStyle(SWT.LINE_DASH);
      gc.setLineWidth(2);
      gc.drawLine(x, 0, x, area.y);
      gc.setLineStyle(SWT.LINE_SOLID);
    });
    for (int i = 0; i < n; i++) {
      whisker(gc, spec.bars().get(i), names.getPixelCoordinate(n - 1.0 - i), values, area);
    }
  }

  private void whisker(GC gc, Bar bar, int y, IAxis values, Point area) {
    gc.setLineWidth(2);
    gc.setForeground(UiColors.get(UiColors.TEXT));
    int start = values.getPixelCoordinate(bar.value());
    int end = start;
    String figure = Ticks.figure(spec.value(), bar.value());
    if (bar.interval().isPresent()) {
      int low = values.getPixelCoordinate(bar.interval().get().low());
      int high = values.getPixelCoordinate(bar.interval().get().high());
      gc.drawLine(low, y, high, y);
      gc.drawLine(low, y - CAP, low, y + CAP);
      gc.drawLine(high, y - CAP, high, y + CAP);
      start = Math.min(start, low);
      end = Math.max(end, high);
    }
    Point size = gc.textExtent(figure);
    boolean room = end + GAP + size.x <= area.x;
    int x = room ? end + GAP : start - 2 * GAP - size.x;
    if (!room) {
      gc.setBackground(UiColors.get(UiColors.SURFACE));
      gc.fillRoundRectangle(x - GAP / 2, y - size.y / 2 - 1, size.x + GAP, size.y + 2, GAP, GAP);
    }
    gc.drawText(figure, x, y - size.y / 2, true);
  }
}
