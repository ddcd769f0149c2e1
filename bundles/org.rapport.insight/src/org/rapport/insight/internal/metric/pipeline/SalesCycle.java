package org.rapport.insight.internal.metric.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureBuilder;
import org.rapport.insight.metric.MetricContext;
import org.rapport.insight.metric.ReadingInfo;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.insight.pipeline.StageVisit;
import org.rapport.insight.spi.Metric;
import org.rapport.insight.survival.Lifetimes;
import org.rapport.insight.survival.SurvivalCurve;
import org.rapport.mining.evaluation.Interval;
import org.rapport.model.StageKind;

/** How long opportunities take, from creation to their end and in each stage. */
public final class SalesCycle implements Metric {
  private static final double DAY = 86_400_000;

  @Override
  public List<ReadingInfo> readings() {
    return List.of(new ReadingInfo("closed", "until won or lost",
        "median time from creation until won or lost; open opportunities count as taking at least so long"),
        new ReadingInfo("won", "of those won", "mean time from creation until won, of those won"));
  }

  @Override
  public List<String> needs() {
    return PipelineFacts.NEEDS;
  }

  @Override
  public Figure measure(MetricContext context) {
    PipelineFacts facts = PipelineFacts.of(context);
    Ways ways = Ways.of(facts.opportunities().stages(), PipelineFacts.visits(context), PipelineFacts.now(context));
    FigureBuilder figure = context.figure().rows(PipelineFacts.rows(facts.opportunities()));
    facts.funnel(context).stages().forEach(stage -> stage.time().median().ifPresent(median -> figure.input(
        "median time in " + stage.stage().name(), median)));
    if (ways.unknown > 0) {
      figure.warn(Warning.Kind.LEFT_OUT, ways.unknown
          + " opportunities were imported: nobody knows when they began, so "
          + "they are left out.");
    }
    if (ways.days.isEmpty()) {
      throw new InsightException("Of no opportunity is it known when it was created: imported ones have no such past.");
    }
    SurvivalCurve curve = SurvivalCurve.of(Lifetimes.of(PeriodUnit.DAY, ways.days.stream().mapToDouble(
        Double::doubleValue).toArray(), ways.ends()));
    closed(figure, curve, ways);
    figure.reading("won", () -> ways.meanWon(), ways.won.size() + " opportunities won");
    return figure.build();
  }

  private static void closed(FigureBuilder figure, SurvivalCurve curve, Ways ways) {
    Optional<Span> median = curve.median();
    String worked = "Kaplan–Meier, " + ways.days.size() + " opportunities, " + ways.closed + " of them closed";
    if (ways.days.size() < PipelineFacts.FEW) {
      figure.warn(Warning.Kind.TOO_FEW_ROWS, "Only " + ways.days.size() + " opportunities have a known beginning.");
    }
    if (median.isEmpty()) {
      figure.absent("closed", "More than half of the opportunities are still open, so the median is not known yet.");
    } else if (curve.medianLow().isPresent() && curve.medianHigh().isPresent()) {
      figure.reading("closed", median::get, new Interval(Math.min(median.get().count(), curve.medianLow().get()
          .count()), Math.max(median.get().count(), curve.medianHigh().get().count())), "Brookmeyer and Crowley",
          worked, "");
    } else {
      figure.reading("closed", median::get, worked, "the upper end of its interval is not known yet");
    }
  }

  /** The way of each opportunity with a known beginning. */
  static final class Ways {
    final List<Double> days = new ArrayList<>();
    final List<Boolean> ended = new ArrayList<>();
    final List<Double> won = new ArrayList<>();
    int unknown;
    int closed;

    static Ways of(List<PipelineStage> stages, List<StageVisit> visits, Instant now) {
      Map<Long, StageKind> kinds = new HashMap<>();
      stages.forEach(stage -> kinds.put(stage.id(), stage.kind()));
      Map<Long, List<StageVisit>> ways = new LinkedHashMap<>();
      visits.forEach(visit -> ways.computeIfAbsent(visit.opportunity(), key -> new ArrayList<>()).add(visit));
      Ways found = new Ways();
      ways.values().forEach(way -> found.add(way, kinds, now));
      return found;
    }

    private void add(List<StageVisit> way, Map<Long, StageKind> kinds, Instant now) {
      Instant begin = way.get(0).from();
      StageVisit last = way.get(way.size() - 1);
      StageKind kind = kinds.getOrDefault(last.stage(), StageKind.OPEN);
      Instant end = kind == StageKind.OPEN ? now : last.from();
      if (begin == null || end == null || way.size() == 1 && kind != StageKind.OPEN) {
        unknown++;
        return;
      }
      double length = Math.max(0, Duration.between(begin, end).toMillis()) / DAY;
      days.add(length);
      ended.add(kind != StageKind.OPEN);
      closed += kind != StageKind.OPEN ? 1 : 0;
      if (kind == StageKind.WON) {
        won.add(length);
      }
    }

    boolean[] ends() {
      boolean[] ends = new boolean[ended.size()];
      for (int i = 0; i < ends.length; i++) {
        ends[i] = ended.get(i);
      }
      return ends;
    }

    Span meanWon() {
      if (won.isEmpty()) {
        throw new InsightException("No opportunity with a known beginning was won.");
      }
      return Span.days(won.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }
  }
}
