package org.rapport.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
import org.rapport.store.FieldChange;
import org.rapport.store.RecordChange;
import org.rapport.store.ScanQuery;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;

/**
 * The opportunities of a customer base now and earlier, from its journal. What was imported is known since the import: in
 * which stage it was since when before is not. Records that were deleted are left out of the visits.
 *
 * @since 0.1
 */
public final class OpportunityHistory implements PipelinePast {
  private static final String OPPORTUNITY = "Opportunity";
  private static final String STAGE = "stage";
  private static final int PAGE = 10_000;

  private final Database database;
  private final ZoneId zone;
  private final @Nullable IProgressMonitor monitor;
  private @Nullable List<Known> known;

  /** A visit and since when the database knows the opportunity. */
  private record Known(StageVisit visit, Instant since) {
  }

  /** When an opportunity came into the database. */
  private record Creation(Instant time, boolean imported) {
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

  private List<Known> build() {
    Opportunities present = now();
    List<PipelineStage> stages = present.stages();
    Map<Long, Creation> created = new HashMap<>();
    Set<Long> changed = new HashSet<>();
    List<TransactionInfo> transactions = database.transactions();
    SubMonitor progress = SubMonitor.convert(monitor, "Reading the history of opportunities", transactions.size()
        + present.size());
    for (TransactionInfo transaction : transactions.reversed()) {
      progress.split(1);
      Counts counts = transaction.counts().get(OPPORTUNITY);
      if (counts != null && counts.created() + counts.changed() > 0) {
        touch(transaction, created, changed);
      }
    }
    List<Known> visits = new ArrayList<>();
    for (int row = 0; row < present.size(); row++) {
      progress.split(1);
      long id = present.id(row);
      Creation creation = created.getOrDefault(id, new Creation(Instant.EPOCH, true));
      @Nullable Long stage = present.stage(row) < 0 ? null : stages.get(present.stage(row)).id();
      if (changed.contains(id)) {
        follow(id, stage, creation, visits);
      } else if (stage != null) {
        visits.add(new Known(new StageVisit(id, stage, creation.imported ? null : creation.time, null),
            creation.time));
      }
    }
    return visits;
  }

  private void touch(TransactionInfo transaction, Map<Long, Creation> created, Set<Long> changed) {
    boolean imported = transaction.kind() == TransactionKind.IMPORT;
    for (long offset = 0;; offset += PAGE) {
      List<RecordChange> page = database.changes(transaction.number(), offset, PAGE);
      for (RecordChange change : page) {
        if (change.entity() == Literals.OPPORTUNITY && change.kind() == RecordChange.Kind.CREATED) {
          created.putIfAbsent(change.id(), new Creation(transaction.time(), imported));
        } else if (change.entity() == Literals.OPPORTUNITY && change.kind() == RecordChange.Kind.CHANGED) {
          changed.add(change.id());
        }
      }
      if (page.size() < PAGE) {
        return;
      }
    }
  }

  /** The visits of an opportunity that was changed after it was created; what it had at first begins with its creation. */
  private void follow(long id, @Nullable Long now, Creation creation, List<Known> visits) {
    List<FieldChange> later = database.history(Literals.OPPORTUNITY, id, STAGE).reversed().stream().filter(
        change -> change.transaction().time().isAfter(creation.time) && !Objects.equals(change.oldValue(), change
            .newValue())).toList();
    @Nullable Instant from = creation.imported ? null : creation.time;
    @Nullable Object stage = later.isEmpty() ? now : later.get(0).oldValue();
    for (FieldChange change : later) {
      Instant moved = change.transaction().time();
      if (stage instanceof Long in) {
        visits.add(new Known(new StageVisit(id, in, from, moved), creation.time));
      }
      stage = change.newValue();
      from = moved;
    }
    if (stage instanceof Long in) {
      visits.add(new Known(new StageVisit(id, in, from, null), creation.time));
    }
  }
}
