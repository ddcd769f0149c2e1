package org.rapport.insight.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.pipeline.StageFigures.StageTime;
import org.rapport.insight.survival.Lifetimes;
import org.rapport.insight.survival.SurvivalCurve;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.StageKind;

/**
 * The way of opportunities through the stages, from the journal's history of their stage. Nothing is assumed about stages
 * that an opportunity was never seen in.
 *
 * @param stages the open stages, by pipeline and position
 * @param opportunities how many opportunities there are
 * @param withoutHistory how many of them were never seen to change their stage, and were imported, so that their way is
 * not known
 * @since 0.1
 */
public record StageFunnel(List<StageFigures> stages, int opportunities, int withoutHistory) {

  public StageFunnel {
    stages = List.copyOf(stages);
  }

  /**
   * Follows opportunities.
   *
   * @param stages all stages
   * @param visits all visits, each opportunity's in the order of time
   * @param now until when visits that have not ended are seen
   * @throws InsightException when there is no opportunity in a stage
   */
  public static StageFunnel of(List<PipelineStage> stages, List<StageVisit> visits, Instant now) {
    if (visits.isEmpty()) {
      throw new InsightException("No opportunity is or was in a stage, so nothing can be said about stages.");
    }
    Map<Long, PipelineStage> known = new HashMap<>();
    stages.forEach(stage -> known.put(stage.id(), stage));
    Map<Long, List<StageVisit>> ways = new TreeMap<>();
    visits.stream().filter(visit -> known.containsKey(visit.stage())).forEach(visit -> ways.computeIfAbsent(visit
        .opportunity(), key -> new ArrayList<>()).add(visit));
    Map<Long, Tally> tallies = new HashMap<>();
    int without = 0;
    for (List<StageVisit> way : ways.values()) {
      follow(way, known, tallies, now);
      without += way.size() == 1 && way.get(0).from() == null ? 1 : 0;
    }
    List<StageFigures> figures = stages.stream().filter(PipelineStage::open).sorted(PipelineStage.ORDER).map(
        stage -> tallies.getOrDefault(stage.id(), new Tally()).figures(stage)).toList();
    return new StageFunnel(figures, ways.size(), without);
  }

  /** The figures of a stage by its record id, if it is an open one. */
  public Optional<StageFigures> stage(long id) {
    return stages.stream().filter(figures -> figures.stage().id() == id).findFirst();
  }

  private static void follow(List<StageVisit> way, Map<Long, PipelineStage> known, Map<Long, Tally> tallies,
      Instant now) {
    PipelineStage end = stage(known, way.get(way.size() - 1));
    Map<Long, Integer> firstVisit = new TreeMap<>();
    for (int i = 0; i < way.size(); i++) {
      firstVisit.putIfAbsent(way.get(i).stage(), i);
      tallies.computeIfAbsent(way.get(i).stage(), key -> new Tally()).stay(way.get(i), now);
    }
    firstVisit.forEach((id, first) -> {
      Tally tally = tallies.computeIfAbsent(id, key -> new Tally());
      PipelineStage here = stage(known, way.get(first));
      tally.reached++;
      tally.won += end.kind() == StageKind.WON ? 1 : 0;
      tally.lost += end.kind() == StageKind.LOST ? 1 : 0;
      if (end.id() == id) {
        tally.there++;
      } else if (way.subList(first + 1, way.size()).stream().anyMatch(visit -> isLater(stage(known, visit), here))) {
        tally.advanced++;
      } else {
        tally.dropped++;
      }
    });
  }

  private static boolean isLater(PipelineStage there, PipelineStage here) {
    return there.kind() == StageKind.WON || there.open() && there.pipeline() == here.pipeline() && there
        .position() > here.position();
  }

  private static PipelineStage stage(Map<Long, PipelineStage> known, StageVisit visit) {
    PipelineStage stage = known.get(visit.stage());
    if (stage == null) {
      throw new IllegalStateException("unknown stage " + visit.stage());
    }
    return stage;
  }

  /** What is counted for one stage. */
  private static final class Tally {
    private final List<Double> days = new ArrayList<>();
    private final List<Boolean> left = new ArrayList<>();
    private int unknown;
    private int reached;
    private int advanced;
    private int dropped;
    private int there;
    private int won;
    private int lost;

    void stay(StageVisit visit, Instant now) {
      Instant from = visit.from();
      if (from == null) {
        unknown++;
        return;
      }
      @Nullable Instant to = visit.to();
      Duration stay = Duration.between(from, to == null ? now : to);
      days.add(Math.max(0, stay.toMillis()) / 86_400_000.0);
      left.add(to != null);
    }

    StageFigures figures(PipelineStage stage) {
      return new StageFigures(stage, reached, advanced, dropped, there, rate(advanced, dropped), won, lost, rate(won,
          lost), time());
    }

    private static Optional<Estimate> rate(int good, int bad) {
      int all = good + bad;
      return all == 0 ? Optional.empty() : Optional.of(new Estimate((double) good / all, Intervals.wilson(good, all),
          "Wilson"));
    }

    private StageTime time() {
      if (days.isEmpty()) {
        return new StageTime(0, unknown, Optional.empty(), Optional.empty(), Optional.empty());
      }
      boolean[] gone = new boolean[left.size()];
      for (int i = 0; i < gone.length; i++) {
        gone[i] = left.get(i);
      }
      SurvivalCurve curve = SurvivalCurve.of(Lifetimes.of(PeriodUnit.DAY, days.stream().mapToDouble(
          Double::doubleValue).toArray(), gone));
      return new StageTime(gone.length, unknown, curve.median(), curve.medianLow(), curve.medianHigh());
    }
  }
}
