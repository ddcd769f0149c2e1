package org.rapport.store.internal.segments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.FilterException;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.mapping.IdSet;
import org.rapport.store.internal.past.Past;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Puts the accounts of a segment in the place of its name in filters. A segment by rule is evaluated on the accounts as
 * they are, or were at a moment; its rule may name other segments. What was found is kept until the next transaction.
 * <p>
 * At a moment of the past a segment is what it was then; one that was not there yet is taken as it is now: by its rule
 * on the accounts as they were, or the accounts that are its members now.
 */
public final class Memberships {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final int MOST = 64;

  /** What was asked: a segment, at a state of the database, defined as then or as now. */
  private record Question(long segment, long state, long now, boolean asNow) {
  }

  private final StoreDatabase store;
  private final Past past;
  private final Map<Question, IdSet> known = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<Question, IdSet> eldest) {
      return size() > MOST;
    }
  };

  /** The segments of a database. */
  public Memberships(StoreDatabase store, Past past) {
    this.store = store;
    this.past = past;
  }

  /**
   * Replaces the names of segments by their accounts.
   *
   * @param filter a filter on any entity, or null
   * @param moment the moment whose state is wanted, or null for now
   * @return the filter with sets of ids
   * @throws StoreException when a segment is not there, or its rule can't be evaluated
   */
  public @Nullable Filter resolved(@Nullable Filter filter, @Nullable Instant moment) {
    return filter == null || filter.conditions().stream().noneMatch(Memberships::isNamed) ? filter
        : resolved(filter, new Reading(moment), List.of());
  }

  private static boolean isNamed(Condition condition) {
    return condition.operator().isOfSegment() && condition.value() instanceof String;
  }

  private Filter resolved(Filter filter, Reading reading, List<SegmentDefinition> within) {
    List<Condition> conditions = new ArrayList<>();
    for (Condition condition : filter.conditions()) {
      conditions.add(isNamed(condition)
          ? new Condition(condition.field(), condition.operator(),
              reading.accounts(String.valueOf(condition.value()), within))
          : condition);
    }
    return Filter.of(filter.entity(), conditions);
  }

  private Filter parsedNow(SegmentDefinition segment, String rule) {
    try {
      return Filter.parse(rule, ACCOUNT, store.catalogue());
    } catch (FilterException e) {
      throw new StoreException("The rule of the segment '" + segment.name() + "' can't be understood, so correct it: "
          + e.getMessage());
    }
  }

  /** The segments at one moment. */
  private final class Reading {
    private final @Nullable Instant moment;
    private final long now = store.applied();
    private final long state;
    private @Nullable List<SegmentDefinition> then;
    private @Nullable List<SegmentDefinition> today;

    Reading(@Nullable Instant moment) {
      this.moment = moment;
      this.state = moment == null ? now : past.asOf(moment);
    }

    private List<SegmentDefinition> then() {
      List<SegmentDefinition> list = then;
      if (list == null) {
        list = SegmentDefinition.all(store, moment);
        then = list;
      }
      return list;
    }

    private List<SegmentDefinition> today() {
      List<SegmentDefinition> list = moment == null ? then() : today;
      if (list == null) {
        list = SegmentDefinition.all(store, null);
        today = list;
      }
      return list;
    }

    IdSet accounts(String name, List<SegmentDefinition> within) {
      SegmentDefinition segment = SegmentDefinition.find(name, then());
      boolean asNow = segment == null;
      if (segment == null) {
        segment = SegmentDefinition.get(name, today());
      }
      refuseCycle(segment, within);
      Question question = new Question(segment.id(), state, now, asNow);
      synchronized (known) {
        IdSet found = known.get(question);
        if (found != null) {
          return found;
        }
      }
      List<SegmentDefinition> deeper = new ArrayList<>(within);
      deeper.add(segment);
      IdSet found = segment.rule() == null ? members(segment, asNow) : byRule(segment, deeper);
      synchronized (known) {
        known.put(question, found);
      }
      return found;
    }

    private void refuseCycle(SegmentDefinition segment, List<SegmentDefinition> within) {
      int at = 0;
      while (at < within.size() && within.get(at).id() != segment.id()) {
        at++;
      }
      if (at < within.size()) {
        StringBuilder path = new StringBuilder();
        within.subList(at, within.size()).forEach(s -> path.append('\'').append(s.name()).append("' → "));
        throw new StoreException("The rule of the segment '" + segment.name() + "' leads back to itself ("
            + path + "'" + segment.name() + "'): change one of these rules.");
      }
    }

    private IdSet members(SegmentDefinition segment, boolean asNow) {
      Instant at = moment;
      if (at != null && !asNow) {
        return IdSet.of(past.members(segment.id(), at));
      }
      return IdSet.of(store.stream(connection -> {
        int[] ids = new int[64];
        int count = 0;
        try (var statement = connection.prepareStatement(
            "SELECT \"TARGET_ID\" FROM \"SEGMENT_MEMBERS\" WHERE \"OWNER_ID\" = ?")) {
          statement.setLong(1, segment.id());
          try (var rows = statement.executeQuery()) {
            while (rows.next()) {
              ids = count == ids.length ? Arrays.copyOf(ids, count * 2) : ids;
              ids[count++] = Math.toIntExact(rows.getLong(1));
            }
          }
        }
        return Arrays.copyOf(ids, count);
      }));
    }

    private IdSet byRule(SegmentDefinition segment, List<SegmentDefinition> within) {
      Filter filter = resolved(parsed(segment), this, within);
      Instant at = moment;
      if (at == null) {
        return IdSet.of(store.stream(connection -> store.reads().ids(connection, store.catalogue(), filter)));
      }
      Table table = past.scan(new ScanQuery(ACCOUNT, List.of(), filter, at), null);
      double[] ids = ((NumberColumn) table.column("id")).values();
      int[] found = new int[ids.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = (int) ids[i];
      }
      return IdSet.of(found);
    }

    /** The rule on fields as they were called then, or else as they are called now. */
    private Filter parsed(SegmentDefinition segment) {
      String rule = String.valueOf(segment.rule());
      Instant at = moment;
      if (at == null) {
        return parsedNow(segment, rule);
      }
      try {
        return Filter.parse(rule, ACCOUNT, past.fields(at));
      } catch (FilterException e) { // perhaps a field has got its name since
        return parsedNow(segment, rule);
      }
    }
  }
}
