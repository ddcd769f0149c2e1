package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.regression.Coefficient;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.mining.regression.TestResult;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The coefficients of the linear models with intervals, and whether one may trust them. */
public final class CoefficientsViewer implements ResultViewer<RegressionComparison> {

  private static final int SEEN = 12;

  @Override
  public Class<RegressionComparison> type() {
    return RegressionComparison.class;
  }

  @Override
  public boolean shows(RegressionComparison result) {
    return result.models().stream().anyMatch(model -> model.linear().isPresent());
  }

  @Override
  public Control create(Composite parent, ResultSite<RegressionComparison> site) {
    Composite area = Layouts.area(parent, 1);
    for (RegressionFigures model : site.result().models()) {
      model.linear().ifPresent(linear -> show(area, site, model, linear));
    }
    return area;
  }

  private static void show(Composite area, ResultSite<RegressionComparison> site, RegressionFigures model,
      LinearSummary linear) {
    Layouts.heading(area, model.algorithmName());
    Composite halves = Layouts.halves(area);
    Map<String, Estimate> bars = new LinkedHashMap<>();
    linear.coefficients().stream().filter(one -> !one.field().equals(Coefficient.INTERCEPT))
        .filter(one -> Double.isFinite(one.interval().width()))
        .forEach(one -> bars.put(label(one), new Estimate(one.value(), one.interval(), linear.errors())));
    if (!bars.isEmpty()) {
      ChartView chart = Layouts.wide(site.chart(halves, ChartSpecs.coefficients(bars, "", Locale.getDefault()))); //$NON-NLS-1$
      Widgets.mark(chart, "analysis.coefficients." + model.algorithmId()); //$NON-NLS-1$
    }
    DataTable<Coefficient> table = new DataTable<>(halves, "analysis.coefficientTable." + model.algorithmId(), List.of( //$NON-NLS-1$
        RowList.Column.text(Texts.Coefficients_field, CoefficientsViewer::label),
        RowList.Column.number(Texts.Coefficients_value, Coefficient::value,
            one -> NumberFiguresViewer.text(new Estimate(one.value(), one.interval(), ""))), //$NON-NLS-1$
        RowList.Column.number(Texts.Coefficients_t, Coefficient::t,
            one -> String.format(Locale.ROOT, "%.2f", one.t())), //$NON-NLS-1$
        RowList.Column.number(Texts.Coefficients_p, Coefficient::pValue, one -> FigureText.p(one.pValue()))), SEEN);
    table.show(linear.coefficients());
    Widgets.mark(Layouts.text(area, String.join("\n", diagnostics(linear))), //$NON-NLS-1$
        "analysis.diagnostics." + model.algorithmId()); //$NON-NLS-1$
    Styles.apply(area);
  }

  private static String label(Coefficient one) {
    return one.level().isEmpty() ? one.field() : one.field() + " = " + one.level(); //$NON-NLS-1$
  }

  /** What tells whether the coefficients can be trusted, one line each. */
  static List<String> diagnostics(LinearSummary linear) {
    List<String> lines = new ArrayList<>();
    lines.add(NLS.bind(Texts.Diagnostics_fit, new Object[]{decimal(linear.rSquared()),
        decimal(linear.adjustedRSquared()), NumberFiguresViewer.number(linear.residualError()),
        FigureText.count(linear.rows())}));
    linear.fTest().ifPresent(test -> lines.add(test(Texts.Diagnostics_f, test)));
    lines.add(NLS.bind(Texts.Diagnostics_condition, String.format(Locale.ROOT, "%.1f", linear.conditionNumber()))); //$NON-NLS-1$
    linear.inflations().stream().max(java.util.Comparator.comparingDouble(LinearSummary.Inflation::factor))
        .ifPresent(worst -> lines.add(NLS.bind(Texts.Diagnostics_inflation, worst.field(),
            String.format(Locale.ROOT, "%.1f", worst.factor())))); //$NON-NLS-1$
    linear.heteroscedasticity().ifPresent(test -> lines.add(test(Texts.Diagnostics_spread, test)));
    linear.normality().ifPresent(test -> lines.add(test(Texts.Diagnostics_normal, test)));
    linear.influences().stream().findFirst().ifPresent(row -> lines.add(NLS.bind(Texts.Diagnostics_influence,
        FigureText.count(row.row() + 1L), String.format(Locale.ROOT, "%.3f", row.distance())))); //$NON-NLS-1$
    lines.addAll(linear.warnings());
    return lines.stream().map(line -> "\u2022  " + line).toList(); //$NON-NLS-1$
  }

  private static String test(String sentence, TestResult test) {
    return NLS.bind(sentence, test.name(), FigureText.p(test.pValue()));
  }

  private static String decimal(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "\u2013"; //$NON-NLS-1$ //$NON-NLS-2$
  }
}
