package org.rapport.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.internal.pipeline.OpportunityReader;
import org.rapport.insight.pipeline.Opportunities;
import org.rapport.insight.pipeline.PipelinePast;
import org.rapport.insight.pipeline.PipelineStage;
import org.rapport.insight.pipeline.StageVisit;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Counts;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The opportunities of a customer base now and earlier, from its journal. What was imported is known since the import: in
 * which stage it was since when before is not. Records that were deleted are left out of the visits. Of more than 1,000
 * transactions that touched opportunities the last 1,000 are followed; the state they found counts as imported.
 *
 * @since 0.1
 */
public final class OpportunityHistory implements PipelinePast {
  private static final String OPPORTUNITY = "Opportunity";
  private static final String STAGE = "stage";
  /** Of more transactions only the last so many are looked at. */
  private static final int MOST_TIMES = 1_000;

  private final Database database;
  private final ZoneId zone;
  private final @Nullable IProgressMonitor monitor;
  private @Nullable List<Known> known;

  /** A visit and since when the database knows the opportunity. */
  private record Known(StageVisit visit, Instant since) {
  }

  private OpportunityHistory(Database database, ZoneId zone, @Nullable IProgressMonitor monitor) {
    this.database = database;
    this.zone = zone;
    this.monitor = monitor;
  }

  /**
   * The opportunities of a customer base.
   *
   * @param base the customer base; it must stay open
   * @param zone the time zone in which days end
   * @param monitor asked for cancellation, or null
   */
  public static OpportunityHistory of(CustomerBase base, ZoneId zone, @Nullable IProgressMonitor monitor) {
    return new OpportunityHistory(base.database(), zone, monitor);
  }

  /** The opportunities as they are now. */
  public Opportunities now() {
    return read(null);
  }

  @Override
  public Opportunities at(LocalDate day) {
    return at(end(day));
  }

  /**
   * The opportunities as they were known at a moment.
   *
   * @param moment the moment
   * @return the opportunities, possibly none
   */
  public Opportunities at(Instant moment) {
    return read(moment);
  }

  @Override
  public List<StageVisit> visits(LocalDate day) {
    return visits(end(day));
  }

  /**
   * The visits as they were known at a moment: later ones are left out, and those that ended later have no end.
   *
   * @param moment the moment
   * @return the visits, each opportunity's in the order of time, possibly none
   */
  public List<StageVisit> visits(Instant moment) {
    List<StageVisit> visits = new ArrayList<>();
    for (Known each : all()) {
      Instant from = each.visit.from();
      Instant to = each.visit.to();
      if (each.since.isAfter(moment) || from != null && from.isAfter(moment)) {
        continue;
      }
      visits.add(to != null && to.isAfter(moment) ? new StageVisit(each.visit.opportunity(), each.visit.stage(), from,
          null) : each.visit);
    }
    return visits;
  }

  /** All visits as they are known now, each opportunity's in the order of time. */
  public List<StageVisit> visits() {
    return all().stream().map(Known::visit).toList();
  }

  /** The stages as they are now. */
  public List<PipelineStage> stages() {
    return stages(null);
  }

  private Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
  }

  private List<PipelineStage> stages(@Nullable Instant moment) {
    return OpportunityReader.stages(database.scan(ScanQuery.of(Literals.STAGE, OpportunityReader.STAGE_FIELDS).asOf(
        moment), monitor));
  }

  private Opportunities read(@Nullable Instant moment) {
    return OpportunityReader.opportunities(database.scan(ScanQuery.of(Literals.OPPORTUNITY, OpportunityReader.FIELDS)
        .asOf(moment), monitor), stages(moment));
  }

  private synchronized List<Known> all() {
    List<Known> found = known;
    if (found == null) {
      found = build();
      known = found;
    }
    return found;
  }

  /** Reads the stages after each transaction that touched opportunities, and notes who moved. */
  private List<Known> build() {
    Map<Instant, Boolean> times = times();
    Map<Long, Way> ways = new HashMap<>();
    double[] ids = new double[0];
    double[] stages = new double[0];
    SubMonitor progress = SubMonitor.convert(monitor, "Reading the history of opportunities", times.size() + 1);
    for (Map.Entry<Instant, Boolean> time : times.entrySet()) {
      progress.split(1);
      Table then = database.scan(ScanQuery.of(Literals.OPPORTUNITY, List.of(STAGE)).asOf(time.getKey()));
      double[] nextIds = numbers(then, CustomerBase.ID);
      double[] nextStages = numbers(then, STAGE);
      int before = 0;
      for (int row = 0; row < nextIds.length; row++) {
        while (before < ids.length && ids[before] < nextIds[row]) {
          before++;
        }
        boolean same = before < ids.length && ids[before] == nextIds[row] && Double.compare(stages[before],
            nextStages[row]) == 0;
        if (!same) {
          ways.computeIfAbsent((long) nextIds[row], id -> new Way(id, time.getKey(), time.getValue())).move(
              nextStages[row], time.getKey());
        }
      }
      ids = nextIds;
      stages = nextStages;
    }
    List<Known> visits = new ArrayList<>();
    for (double id : numbers(database.scan(ScanQuery.of(Literals.OPPORTUNITY, List.of())), CustomerBase.ID)) {
      Way way = ways.get((long) id);
      if (way != null) {
        way.end(visits);
      }
    }
    return visits;
  }

  /**
   * When opportunities were touched, and whether their state then was imported or is the first that is looked at, so that
   * nobody knows since when they had it.
   */
  private Map<Instant, Boolean> times() {
    Map<Instant, Boolean> times = new TreeMap<>();
    for (TransactionInfo transaction : database.transactions()) {
      Counts counts = transaction.counts().get(OPPORTUNITY);
      if (counts == null || counts.created() + counts.changed() + counts.deleted() == 0) {
        continue;
      }
      boolean last = times.size() == MOST_TIMES;
      times.merge(transaction.time(), last || transaction.kind() == TransactionKind.IMPORT, Boolean::logicalOr);
      if (last) {
        break;
      }
    }
    return times;
  }

  private static double[] numbers(Table table, String column) {
    return table.column(column) instanceof NumberColumn numbers ? numbers.values() : new double[table.rows()];
  }

  /** The way of one opportunity. */
  private static final class Way {
    private final long id;
    private final Instant since;
    private final List<Known> ended = new ArrayList<>();
    private double stage = Double.NaN;
    private @Nullable Instant from;
    private boolean imported;

    Way(long id, Instant since, boolean imported) {
      this.id = id;
      this.since = since;
      this.imported = imported;
    }

    /** It has another stage from a moment on; one that was deleted and brought back may have the same. */
    void move(double next, Instant time) {
      if (Double.compare(next, stage) == 0) {
        return;
      }
      end(ended, time);
      stage = next;
      from = imported ? null : time;
      imported = false;
    }

    private void end(List<Known> visits, @Nullable Instant to) {
      if (!Double.isNaN(stage)) {
        visits.add(new Known(new StageVisit(id, (long) stage, from, to), since));
      }
    }

    /** Adds its visits, the last of which has not ended. */
    void end(List<Known> visits) {
      visits.addAll(ended);
      end(visits, null);
    }
  }
}
