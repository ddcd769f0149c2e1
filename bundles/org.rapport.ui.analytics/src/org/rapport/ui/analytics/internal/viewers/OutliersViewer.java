package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.mining.MiningResult.Outlier;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.Reason;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The unusual rows with what makes them unusual; the chosen one in full. */
public final class OutliersViewer implements ResultViewer<Outliers> {

  private static final int SEEN = 12;
  private static final int BRIEF = 3;

  @Override
  public Class<Outliers> type() {
    return Outliers.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Outliers> site) {
    Composite area = Layouts.area(parent, 1);
    if (site.result().outliers().isEmpty()) {
      Widgets.mark(Layouts.note(area, Texts.Outliers_gone), "analysis.outliers.gone"); //$NON-NLS-1$
      return area;
    }
    DataTable<Outlier> table = new DataTable<>(area, "analysis.outliers", List.of( //$NON-NLS-1$
        RowList.Column.text(Texts.Rows_row, outlier -> site.work().name(outlier.row())),
        RowList.Column.number(Texts.Outliers_score, Outlier::score,
            outlier -> String.format(Locale.ROOT, "%.3f", outlier.score())), //$NON-NLS-1$
        RowList.Column.text(Texts.Outliers_because, OutliersViewer::brief)), SEEN);
    Label name = Layouts.heading(area, " "); //$NON-NLS-1$
    Label why = Widgets.mark(Layouts.text(area, ""), "analysis.outlier.reasons"); //$NON-NLS-1$ //$NON-NLS-2$
    Composite below = Layouts.area(area, 1);
    Optional<DataTable<Integer>> values = site.work().table()
        .map(rows -> FoundRows.table(below, "analysis.outlier.row", rows, site.work())); //$NON-NLS-1$
    table.onSelect(chosen -> chosen.ifPresent(outlier -> {
      name.setText(NLS.bind(Texts.Outliers_why, FoundRows.called(site.work(), outlier.row())).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
      why.setText(outlier.reasons().stream().map(reason -> "\u2022  " + reason.sentence()) //$NON-NLS-1$
          .collect(Collectors.joining("\n")).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
      values.ifPresent(shown -> shown.show(List.of(outlier.row())));
      Styles.apply(area);
      site.layout();
    }));
    table.show(site.result().outliers());
    table.select(site.result().outliers().get(0));
    return area;
  }

  /** "tenure = 72, Contract = Month-to-month". */
  static String brief(Outlier outlier) {
    return outlier.reasons().stream().limit(BRIEF).map(OutliersViewer::field).collect(Collectors.joining(", ")); //$NON-NLS-1$
  }

  private static String field(Reason reason) {
    return reason.field() + " = " + (reason.value().isEmpty() ? "\u2013" : reason.value()); //$NON-NLS-1$ //$NON-NLS-2$
  }
}
