package org.rapport.insight.internal.metric.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

import org.rapport.insight.InsightException;
import org.rapport.insight.OpportunityHistory;
import org.rapport.insight.internal.pipeline.OpportunityReader;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.StageFunnel;
import org.rapport.insight.pipeline.StageVisit;

/** The opportunities of a run. */
record PipelineFacts(Opportunities opportunities, String currency) {
  static final List<String> NEEDS = List.of("opportunity", "stage");
  /** Fewer opportunities than this say little. */
  static final int FEW = 30;

  /** All visits, in a record so that a run can keep them. */
  private record Visits(List<StageVisit> all) {
  }

  static PipelineFacts of(MetricContext context) {
    return context.shared("pipeline", PipelineFacts.class, () -> {
      Opportunities all = OpportunityReader.opportunities(context.table("opportunity", OpportunityReader.FIELDS.toArray(
          String[]::new)), OpportunityReader.stages(context.table("stage", OpportunityReader.STAGE_FIELDS.toArray(
              String[]::new))));
      if (all.size() == 0) {
        throw new InsightException("There are no opportunities.");
      }
      return new PipelineFacts(all, context.currency().isEmpty() ? commonest(all) : context.currency());
    });
  }

  private static String commonest(Opportunities all) {
    Map<String, Integer> counts = new HashMap<>();
    for (int row = 0; row < all.size(); row++) {
      if (!Double.isNaN(all.amount(row))) {
        counts.merge(all.currency(row), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry
        .<String, Integer>comparingByKey().reversed())).map(Map.Entry::getKey).orElse("");
  }

  /** Opportunities with their amounts in the currency of the run; the rate of the day of closing counts, at most today's. */
  Opportunities converted(MetricContext context, Opportunities some) {
    int n = some.size();
    Opportunities.Rows rows = new Opportunities.Rows(new long[n], new int[n], new double[n], new String[n],
        new double[n], new int[n]);
    LocalDate today = context.facts().today();
    for (int row = 0; row < n; row++) {
      double amount = some.amount(row);
      if (!some.currency(row).equals(currency) && !Double.isNaN(amount) && amount != 0) {
        LocalDate due = some.closeDay(row) == Opportunities.NO_DAY ? today : LocalDate.ofEpochDay(some.closeDay(row));
        amount *= context.rates().rate(some.currency(row), currency, due.isAfter(today) ? today : due).doubleValue();
      }
      rows.id()[row] = some.id(row);
      rows.stage()[row] = some.stage(row);
      rows.amount()[row] = amount;
      rows.currency()[row] = currency;
      rows.probability()[row] = some.probability(row);
      rows.closeDay()[row] = some.closeDay(row);
    }
    return Opportunities.of(some.stages(), rows);
  }

  /** Those won or lost on a day of the period. */
  Opportunities closed(MetricContext context) {
    long from = context.period().from().toEpochDay();
    long to = context.period().to().toEpochDay();
    return opportunities.where(row -> !opportunities.open(row) && opportunities.closeDay(row) >= from && opportunities
        .closeDay(row) <= to);
  }

  /** How many opportunities fit. */
  int count(IntPredicate wanted) {
    return opportunities.where(wanted).size();
  }

  /** The visits to stages, by the journal. */
  static List<StageVisit> visits(MetricContext context) {
    return context.shared("pipeline visits", Visits.class, () -> {
      OpportunityHistory history = OpportunityHistory.of(context.facts().base().orElseThrow(
          () -> new InsightException("A file has no history, so nobody knows how opportunities moved.")), ZoneId
              .systemDefault(), context.monitor());
      return new Visits(context.facts().moment().map(history::visits).orElseGet(history::visits));
    }).all();
  }

  /** The way through the stages. */
  StageFunnel funnel(MetricContext context) {
    return context.shared("pipeline funnel", StageFunnel.class, () -> StageFunnel.of(opportunities.stages(), visits(
        context), now(context)));
  }

  /** The moment until which things are known. */
  static Instant now(MetricContext context) {
    return context.facts().moment().orElseGet(Instant::now);
  }

  static FigureRows rows(Opportunities some) {
    return FigureRows.of("opportunity", some.size(), () -> {
      long[] ids = new long[some.size()];
      for (int row = 0; row < ids.length; row++) {
        ids[row] = some.id(row);
      }
      return ids;
    });
  }

  /** Says that opportunities imported as they are have no past. */
  static void note(FigureBuilder figure, StageFunnel funnel) {
    if (funnel.withoutHistory() > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, funnel.withoutHistory() + " of " + funnel.opportunities()
          + " opportunities were imported as they are and have not moved since: nobody knows which stages they went "
          + "through.");
    }
  }
}
