package org.rapport.ui.analytics.internal.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.churn.ChurnAnalysis;
import org.rapport.insight.churn.ChurnFacts;
import org.rapport.insight.churn.ChurnResult;
import org.rapport.insight.churn.ChurnScores;
import org.rapport.insight.churn.ChurnSettings;
import org.rapport.insight.churn.CustomerRisk;
import org.rapport.insight.clv.BookedPurchases;
import org.rapport.insight.clv.CustomerValue;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.LifetimeScores;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.SummarizedPurchases;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmCharts;
import org.rapport.insight.rfm.RfmScores;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.mining.Reason;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Runs on all customers of a database, in a job. */
final class Runs {

  private static final double CENT = 100;

  private final CustomerBase base;
  private final RunChoice choice;
  private final MiningRunner runner;
  private final Map<Long, String> names = new HashMap<>();

  private Runs(CustomerBase base, RunChoice choice, MiningRunner runner) {
    this.base = base;
    this.choice = choice;
    this.runner = runner;
  }

  /**
   * Runs.
   *
   * @throws org.rapport.insight.InsightException with a sentence when the facts don't allow it
   */
  static RunResult run(CustomerBase base, RunChoice choice, MiningRunner runner, IProgressMonitor monitor) {
    return new Runs(base, choice, runner).run(SubMonitor.convert(monitor, 100));
  }

  private RunResult run(SubMonitor progress) {
    readNames(progress.split(10));
    return switch (choice.kind()) {
      case VALUE -> value(progress.split(90));
      case CHURN -> churn(progress.split(90));
      case RFM -> rfm(progress.split(90));
    };
  }

  private void readNames(IProgressMonitor monitor) {
    Table accounts = base.facts("account", List.of("name"), Optional.empty(), monitor); //$NON-NLS-1$
    NumberColumn ids = (NumberColumn) accounts.column(CustomerBase.ID);
    for (int row = 0; row < accounts.rows(); row++) {
      names.put((long) ids.value(row), accounts.column("name").text(row)); //$NON-NLS-1$
    }
  }

  private String name(long account) {
    return names.getOrDefault(account, Long.toString(account));
  }

  private RunResult value(SubMonitor progress) {
    BookedPurchases booked = BookedPurchases.read(base, Optional.empty(), ExchangeRates.NONE, LocalDate.now(),
        progress.split(30));
    LifetimeSettings settings = new LifetimeSettings(choice.model(), Span.months(choice.months()),
        DiscountRate.yearly(choice.discount() / CENT), UnitLengths.STANDARD);
    LocalDate last = booked.purchases().last().isAfter(LocalDate.now()) ? LocalDate.now() : booked.purchases().last();
    SummarizedPurchases summarized = booked.purchases().summarize(last, PeriodUnit.WEEK, settings.lengths());
    LifetimeValue value = LifetimeValue.of(summarized.summary(), settings);
    progress.worked(60);
    String unit = booked.currency().map(currency -> ' ' + currency).orElse(""); //$NON-NLS-1$
    List<RunResult.Row> rows = new ArrayList<>();
    for (CustomerValue each : value.customers()) {
      double worth = each.value().orElse(Double.NaN);
      rows.add(new RunResult.Row(Long.parseLong(each.id()), name(Long.parseLong(each.id())), List.of(
          amount(worth), each.valueInterval().map(limits -> NLS.bind(Messages.Interval, amount(limits.low()), amount(
              limits.high()))).orElse(""), percent(each.alive()), amount(each.orders())), //$NON-NLS-1$
          new double[]{worth, worth, each.alive(), each.orders()}));
    }
    rows.sort((a, b) -> Double.compare(b.order()[0], a.order()[0]));
    String headline = value.total().map(total -> NLS.bind(Messages.Run_valueHeadline, new Object[]{amount(total) + unit,
        amount(value.customers().size()), choice.months(), value.totalInterval().map(limits -> NLS.bind(
            Messages.Interval,
            amount(limits.low()), amount(limits.high()))).orElse("\u2013")})) //$NON-NLS-1$
        .orElseGet(() -> NLS.bind(Messages.Run_valueUnknown, amount(value.customers().size())));
    List<String> notes = new ArrayList<>(booked.notes());
    notes.addAll(summarized.notes());
    notes.addAll(value.warnings());
    notes.add(value.orders().fit().sentence());
    value.baselineTotal().ifPresent(naive -> notes.add(NLS.bind(Messages.Run_baseline, amount(naive) + unit)));
    List<ChartSpec> charts = RunCharts.distribution(Messages.Run_valueDistribution,
        Messages.Run_value + unit, rows.stream().mapToDouble(row -> row.order()[0]).toArray()).stream().toList();
    return new RunResult(RunKind.VALUE, Messages.Run_valueTitle, headline, notes, charts,
        List.of(Messages.Run_value + unit, Messages.Column_interval, Messages.Run_alive, Messages.Run_orders), rows,
        monitor -> LifetimeScores.write(base, value, booked.currency(), monitor),
        String.join(", ", LifetimeScores.VALUE, LifetimeScores.ORDERS, LifetimeScores.ALIVE)); //$NON-NLS-1$
  }

  private RunResult churn(SubMonitor progress) {
    ChurnSettings usual = ChurnSettings.DEFAULT;
    ChurnSettings settings = new ChurnSettings(usual.definition(), Span.days(choice.days()), usual.active(), usual.at(),
        usual.until(), usual.algorithm(), usual.seed(), usual.reasons());
    ChurnFacts facts = ChurnFacts.of(base, Optional.empty(), ExchangeRates.NONE, LocalDate.now(), progress.split(30));
    ChurnResult found = ChurnAnalysis.run(facts, settings, LocalDate.now(), runner, progress.split(60));
    String unit = found.currency().map(currency -> ' ' + currency).orElse(""); //$NON-NLS-1$
    List<RunResult.Row> rows = new ArrayList<>();
    for (CustomerRisk risk : found.risks()) {
      double atRisk = risk.valueAtRisk().orElse(Double.NaN);
      String why = risk.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" ")); //$NON-NLS-1$
      rows.add(new RunResult.Row(Long.parseLong(risk.id()), name(Long.parseLong(risk.id())),
          List.of(percent(risk.probability()), amount(atRisk), why), new double[]{risk.probability(), atRisk,
              Double.NaN}));
    }
    String headline = found.totalAtRisk().map(total -> NLS.bind(Messages.Run_churnHeadline, new Object[]{amount(rows
        .size()),
        choice.days(), amount(total) + unit})).orElseGet(() -> NLS.bind(Messages.Run_churnUnknown, amount(rows.size()),
            choice
                .days()));
    List<String> notes = new ArrayList<>();
    notes.add(found.verdict());
    notes.addAll(found.notes());
    List<ChartSpec> charts = RunCharts.distribution(Messages.Run_churnDistribution, Messages.Run_probability,
        rows.stream().mapToDouble(row -> row.order()[0]).toArray()).stream().toList();
    return new RunResult(RunKind.CHURN, Messages.Run_churnTitle, headline, notes, charts,
        List.of(Messages.Run_probability, Messages.Run_atRisk + unit, Messages.Run_why), rows,
        monitor -> ChurnScores.write(base, found, monitor),
        String.join(", ", ChurnScores.of(found).stream().map(AccountScores::name).toList())); //$NON-NLS-1$
  }

  private RunResult rfm(SubMonitor progress) {
    Rfm rfm = Rfm.of(RfmOfBase.facts(base, progress.split(60)), RfmSettings.quantiles(choice.bins()));
    progress.worked(30);
    String unit = rfm.facts().currency().map(currency -> ' ' + currency).orElse(""); //$NON-NLS-1$
    List<RunResult.Row> rows = new ArrayList<>();
    for (int customer : rfm.best(rfm.facts().size())) {
      long account = rfm.facts().ids()[customer];
      rows.add(new RunResult.Row(account, name(account), List.of(rfm.segment(customer).title(),
          rfm.recency(customer) + " " + rfm.frequency(customer) + " " + rfm.monetary(customer), //$NON-NLS-1$ //$NON-NLS-2$
          InsightWords.day(rfm.facts().lastOrder(customer)), Integer.toString(rfm.facts().orders(customer)), amount(rfm
              .facts().money(customer))), new double[]{rfm.segment(customer).number(), rfm.recency(customer) * CENT
                  * CENT + rfm.frequency(customer) * CENT + rfm.monetary(customer), rfm.facts().lastOrder(customer)
                      .toEpochDay(), rfm.facts().orders(customer), rfm.facts().money(customer)}));
    }
    List<String> notes = new ArrayList<>(rfm.facts().notes());
    if (rfm.facts().without() > 0) {
      notes.add(NLS.bind(Messages.Run_rfmWithout, amount(rfm.facts().without())));
    }
    String headline = NLS.bind(Messages.Run_rfmHeadline, amount(rows.size()), InsightWords.day(rfm.facts().until()));
    return new RunResult(RunKind.RFM, Messages.Run_rfmTitle, headline, notes, List.of(RfmCharts.shares(rfm), RfmCharts
        .grid(rfm)), List.of(Messages.Run_segment, Messages.Run_scores, Messages.Run_lastOrder, Messages.Run_orderCount,
            Messages.Run_money + unit), rows, monitor -> RfmScores.write(base, rfm, monitor), String.join(", ", //$NON-NLS-1$
                RfmScores.RECENCY, RfmScores.FREQUENCY, RfmScores.MONETARY, RfmScores.SEGMENT));
  }

  private static String amount(double number) {
    return Double.isNaN(number) ? "" : QuantityText.number(Math.rint(number * CENT) / CENT, ""); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private static String percent(double share) {
    return QuantityText.number(share, "share"); //$NON-NLS-1$
  }
}
