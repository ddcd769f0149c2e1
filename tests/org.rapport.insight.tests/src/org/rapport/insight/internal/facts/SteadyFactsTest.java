package org.rapport.insight.internal.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.rapport.insight.facts.Customers;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Orders;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.table.Table;

/** Figures of one run come from one state, whatever is committed meanwhile. */
class SteadyFactsTest {

  private static final long DAY = LocalDate.of(2026, 3, 1).toEpochDay();

  private static FactSource orders(int number) {
    String[] customers = new String[number];
    long[] days = new long[number];
    double[] amounts = new double[number];
    for (int i = 0; i < number; i++) {
      customers[i] = "c" + i % 3;
      days[i] = DAY - i;
      amounts[i] = 10;
    }
    return FactSource.ofOrders("orders", List.of(customers), days, amounts, "EUR");
  }

  /** Has one more order whenever it is asked. */
  private static final class Growing implements FactSource {
    private int asked;

    @Override
    public String name() {
      return "growing";
    }

    @Override
    public boolean has(String entity) {
      return SteadyFactsTest.orders(1).has(entity);
    }

    @Override
    public Customers customers(@Nullable IProgressMonitor monitor) {
      return SteadyFactsTest.orders(9 + asked++).customers(monitor);
    }

    @Override
    public Orders orders(@Nullable IProgressMonitor monitor) {
      return SteadyFactsTest.orders(9 + asked++).orders(monitor);
    }

    @Override
    public Table table(String entity, List<String> fields, @Nullable IProgressMonitor monitor) {
      return SteadyFactsTest.orders(9 + asked++).table(entity, fields, monitor);
    }

    @Override
    public LocalDate today() {
      return LocalDate.ofEpochDay(DAY);
    }

    @Override
    public long transaction() {
      return asked;
    }
  }

  @Test
  void ordersThatComeMeanwhileDoNotCount() {
    MetricRun run = MetricRun.of(MetricCatalogue.builtIn(), new Growing(), MetricSettings.DEFAULT, null);
    List<String> grown = run.figures().stream().map(Figure::text).toList();
    List<String> steady = MetricRun.of(MetricCatalogue.builtIn(), orders(9), MetricSettings.DEFAULT, null).figures()
        .stream().map(Figure::text).map(text -> text.replaceFirst("^orders holds", "growing holds")).toList();
    assertEquals("9 orders", run.figure("orders").text());
    assertEquals(steady, grown);
  }
}
