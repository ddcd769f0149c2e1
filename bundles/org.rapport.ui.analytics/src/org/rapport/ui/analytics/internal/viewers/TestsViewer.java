package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The paired tests behind the verdict: between models, and of every model against the base rate. */
public final class TestsViewer implements ResultViewer<Comparison> {

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Table table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    Widgets.mark(table, "analysis.tests"); //$NON-NLS-1$
    table.setHeaderVisible(true);
    for (String head : List.of(Messages.Tests_pair, Messages.Tests_figure, Messages.Tests_difference,
        Messages.Tests_test, Messages.Tests_p, Messages.Tests_adjusted)) {
      new TableColumn(table, SWT.LEFT).setText(head);
    }
    Comparison comparison = site.result();
    comparison.tests().forEach(test -> row(table, comparison, test, Messages.Figures_accuracy));
    comparison.againstBaseRate().forEach(test -> row(table, comparison, test, Messages.Figures_accuracy));
    comparison.aucTests().forEach(test -> row(table, comparison, test, Messages.Figures_auc));
    for (TableColumn column : table.getColumns()) {
      column.pack();
      column.setWidth(column.getWidth() + 14);
    }
    return table;
  }

  private static void row(Table table, Comparison comparison, PairedTest test, String figure) {
    String pair = name(comparison, test.a()) + " – " + name(comparison, test.b()); //$NON-NLS-1$
    String difference = String.format(Locale.ROOT, "%+.3f", test.difference()); //$NON-NLS-1$
    String adjusted = FigureText.p(test.adjustedPValue()) + (test.significant() ? "  *" : ""); //$NON-NLS-1$ //$NON-NLS-2$
    new TableItem(table, SWT.NONE)
        .setText(new String[]{pair, figure, difference, test.test(), FigureText.p(test.pValue()), adjusted});
  }

  private static String name(Comparison comparison, String id) {
    return comparison.model(id).map(ModelFigures::algorithmName).orElse(Messages.Tests_baseRate);
  }
}
