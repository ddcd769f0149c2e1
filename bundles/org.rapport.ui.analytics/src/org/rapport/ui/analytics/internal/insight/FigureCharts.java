package org.rapport.ui.analytics.internal.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.OpportunityHistory;
import org.rapport.insight.chart.CustomerCharts;
import org.rapport.insight.chart.SalesCharts;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.insight.cohort.CohortTable;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.insight.concentration.Concentration;
import org.rapport.insight.facts.CustomerTotals;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.mining.chart.ChartSpec;

/** The chart that says more than the figure; made in a job. */
final class FigureCharts {

  private FigureCharts() {}

  /** The chart of a figure, if there is one and its facts are there. */
  static Optional<ChartSpec> of(CustomerBase base, FactSource facts, Figure figure, IProgressMonitor monitor) {
    try {
      Optional<ChartSpec> chart = switch (figure.metric().id()) {
        case "cohort-retention" -> Optional.of(cohorts(facts, figure, monitor)); //$NON-NLS-1$
        case "concentration" -> Optional.of(concentration(facts, figure, monitor)); //$NON-NLS-1$
        case "stage-conversion" -> Optional.of(SalesCharts.in(locale()).conversion(funnel(base, monitor))); //$NON-NLS-1$
        case "win-rate", "sales-cycle" -> Optional.of(SalesCharts.in(locale()).funnel(funnel(base, monitor))); //$NON-NLS-1$ //$NON-NLS-2$
        default -> Optional.empty();
      };
      return chart.filter(spec -> !(spec instanceof ChartSpec.BarsWithIntervals bars) || !bars.bars().isEmpty());
    } catch (InsightException nothingToDraw) {
      // the figure itself says what is missing
      return Optional.empty();
    }
  }

  private static Locale locale() {
    return Locale.getDefault();
  }

  private static ChartSpec cohorts(FactSource facts, Figure figure, IProgressMonitor monitor) {
    Orders orders = facts.orders(monitor);
    LocalDate until = figure.period().to().isAfter(facts.today()) ? facts.today() : figure.period().to();
    double[] amounts = orders.amount();
    return CustomerCharts.in(locale()).cohorts(CohortTable.of(new OrderColumns(orders.customers().size(), orders
        .customer(),
        orders.day(), amounts), CalendarUnit.QUARTER, until));
  }

  private static ChartSpec concentration(FactSource facts, Figure figure, IProgressMonitor monitor) {
    Orders orders = facts.orders(monitor);
    double[] sales = CustomerTotals.of(orders, figure.period()).sales(orders, orders.amount(), false);
    return CustomerCharts.in(locale()).lorenz(Concentration.of(Arrays.stream(sales).map(each -> Double.isNaN(each) ? 0
        : each).toArray()));
  }

  private static StageFunnel funnel(CustomerBase base, IProgressMonitor monitor) {
    OpportunityHistory history = OpportunityHistory.of(base, ZoneId.systemDefault(), monitor);
    return StageFunnel.of(history.stages(), history.visits(), Instant.now());
  }
}
