package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The errors of all models of numbers with intervals, beside those of always predicting the mean or the median. */
public final class NumberFiguresViewer implements ResultViewer<RegressionComparison> {

  private static final double NOTHING = 1e-6;

  @Override
  public Class<RegressionComparison> type() {
    return RegressionComparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<RegressionComparison> site) {
    Composite area = Layouts.area(parent, 1);
    RegressionComparison result = site.result();
    List<RegressionFigures> rows = new ArrayList<>(result.models());
    rows.addAll(result.baselines());
    DataTable<RegressionFigures> table = new DataTable<>(area, "analysis.figures", columns(), rows.size() + 1); //$NON-NLS-1$
    table.show(rows);
    table.onSelect(chosen -> chosen.filter(result.models()::contains)
        .ifPresent(model -> site.select(model.algorithmId())));
    Layouts.note(area, Texts.Numbers_note);
    return area;
  }

  private static List<RowList.Column<RegressionFigures>> columns() {
    return List.of(RowList.Column.text(Texts.Numbers_model, RegressionFigures::algorithmName),
        figure(Texts.Numbers_mae, RegressionFigures::mae), figure(Texts.Numbers_rmse, RegressionFigures::rmse),
        figure(Texts.Numbers_median, RegressionFigures::medianError),
        figure(Texts.Numbers_error95, RegressionFigures::error95),
        optional(Texts.Numbers_rSquared, RegressionFigures::rSquared, false),
        figure(Texts.Numbers_bias, RegressionFigures::bias), optional(Texts.Numbers_mape, RegressionFigures::mape,
            true),
        optional(Texts.Numbers_skill, RegressionFigures::skill, true),
        optional(Texts.Numbers_coverage, RegressionFigures::coverage, true));
  }

  private static RowList.Column<RegressionFigures> figure(String title, Function<RegressionFigures, Estimate> figure) {
    return RowList.Column.number(title, model -> figure.apply(model).value(), model -> text(figure.apply(model)));
  }

  private static RowList.Column<RegressionFigures> optional(String title,
      Function<RegressionFigures, Optional<Estimate>> figure, boolean share) {
    return RowList.Column.number(title, model -> figure.apply(model).map(Estimate::value).orElse(Double.NaN),
        model -> share ? FigureText.withRange(figure.apply(model))
            : figure.apply(model).map(NumberFiguresViewer::text).orElse("\u2013")); //$NON-NLS-1$
  }

  /** "12.3  (11.8 – 12.9)", with as many digits as tell. */
  static String text(Estimate estimate) {
    return number(estimate.value()) + "  (" + number(estimate.interval().low()) + " \u2013 " //$NON-NLS-1$ //$NON-NLS-2$
        + number(estimate.interval().high()) + ")"; //$NON-NLS-1$
  }

  /** A number with about four digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "\u221E" : value < 0 ? "\u2212\u221E" : "\u2013"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
    double size = Math.abs(value);
    int decimals = size >= 1000 || size < NOTHING ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.01 ? 3 : 5;
    return String.format(Locale.ROOT, "%,." + decimals + "f", size < NOTHING ? 0 : value); //$NON-NLS-1$ //$NON-NLS-2$
  }
}
