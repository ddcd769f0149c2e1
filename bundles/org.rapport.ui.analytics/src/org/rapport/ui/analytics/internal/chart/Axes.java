package org.rapport.ui.analytics.internal.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.SWT;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/** Makes charts and axes look like the workbench. */
final class Axes {

  private Axes() {}

  /** A chart without title and legend. */
  static Chart chart(Composite parent) {
    Chart chart = Widgets.unstyled(new Chart(parent, SWT.DOUBLE_BUFFERED));
    Color surface = UiColors.get(UiColors.SURFACE);
    chart.setBackground(surface);
    chart.getPlotArea().setBackground(surface);
    chart.getTitle().setVisible(false);
    chart.getLegend().setVisible(false);
    Widgets.unstyled(chart.getPlotArea().getControl());
    return chart;
  }

  /** Range, tick labels and title of an axis. */
  static void style(IAxis axis, ChartSpec.Axis spec) {
    quiet(axis);
    axis.setRange(new Range(spec.min(), spec.max()));
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    axis.getTick().setFormat(new DecimalFormat(spec.unit().equals("%") ? "0 %" : "#,##0.##", symbols)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    axis.getTick().setTickMarkStepHint(64);
    axis.getTitle().setVisible(!spec.label().isEmpty());
    axis.getTitle().setText(spec.label());
    axis.getTitle().setFont(JFaceResources.getDialogFont());
    axis.getTitle().setForeground(UiColors.get(UiColors.TEXT_MUTED));
  }

  /** Muted ticks and hair lines. */
  static void quiet(IAxis axis) {
    axis.getTitle().setVisible(false);
    axis.getTick().setForeground(UiColors.get(UiColors.TEXT_MUTED));
    axis.getTick().setFont(JFaceResources.getDialogFont());
    axis.getGrid().setStyle(LineStyle.SOLID);
    axis.getGrid().setForeground(UiColors.get(UiColors.LINE));
    axis.setDrawAxisLine(false);
  }
}
