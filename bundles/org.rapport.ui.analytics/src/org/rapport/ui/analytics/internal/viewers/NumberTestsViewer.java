package org.rapport.ui.analytics.internal.viewers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The paired tests behind the verdict on models of numbers. */
public final class NumberTestsViewer implements ResultViewer<RegressionComparison> {

  private static final int SEEN = 10;

  @Override
  public Class<RegressionComparison> type() {
    return RegressionComparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<RegressionComparison> site) {
    RegressionComparison result = site.result();
    List<PairedTest> tests = new ArrayList<>(result.tests());
    tests.addAll(result.againstMedian());
    DataTable<PairedTest> table = new DataTable<>(parent, "analysis.tests", List.of( //$NON-NLS-1$
        RowList.Column.text(Messages.Tests_pair, test -> name(result, test.a()) + " \u2013 " + name(result, test.b())), //$NON-NLS-1$
        RowList.Column.number(Messages.Tests_difference, PairedTest::difference,
            test -> NumberFiguresViewer.number(test.difference())),
        RowList.Column.text(Messages.Tests_test, PairedTest::test),
        RowList.Column.number(Messages.Tests_p, PairedTest::pValue, test -> FigureText.p(test.pValue())),
        RowList.Column.number(Messages.Tests_adjusted, PairedTest::adjustedPValue,
            test -> FigureText.p(test.adjustedPValue()) + (test.significant() ? "  *" : ""))), Math.min(SEEN, tests //$NON-NLS-1$ //$NON-NLS-2$
                .size()
                + 1));
    table.show(tests);
    return table.control();
  }

  private static String name(RegressionComparison result, String id) {
    return Stream.concat(result.models().stream(), result.baselines().stream())
        .filter(model -> model.algorithmId().equals(id)).map(RegressionFigures::algorithmName).findFirst().orElse(id);
  }
}
