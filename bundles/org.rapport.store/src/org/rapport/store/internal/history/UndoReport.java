package org.rapport.store.internal.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult.Kept;
import org.rapport.store.UndoResult.Refused;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.reading.Lookups;

/** Collects what an undo leaves alone, and why. */
final class UndoReport {
  /** Why a record that was erased is left alone. */
  static final String ERASED = "It was erased for good: nothing of it is left.";

  /**
   * Where a later edit was kept; names of fields don't tell, because a retired field may have the name of another.
   *
   * @param entity the entity
   * @param id the record's id
   * @param place the table and column, or the list's table
   */
  record Edited(EClass entity, long id, String place) {
  }

  private final List<Kept> kept = new ArrayList<>();
  private final List<Edited> edited = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final Set<Refused> told = new HashSet<>();
  private final Set<TransactionInfo> referring = new HashSet<>();

  /** @return a column's place */
  static String place(String table, String column) {
    return table + "." + column;
  }

  void keep(Edited where, String field, @Nullable Object value, @Nullable Object wouldBe) {
    kept.add(new Kept(where.entity().getName(), where.id(), "", field, value, wouldBe));
    edited.add(where);
  }

  void refuse(EClass entity, long id, String reason) {
    Refused refusal = new Refused(entity.getName(), id, "", reason);
    if (told.add(refusal)) {
      refused.add(refusal);
    }
  }

  /** Leaves a record alone because records of a later transaction refer to it. */
  void refuse(EClass entity, long id, String reason, @Nullable TransactionInfo by) {
    refuse(entity, id, reason);
    if (by != null) {
      referring.add(by);
    }
  }

  /** @return the later transactions whose records keep others */
  Set<TransactionInfo> referring() {
    return referring;
  }

  private static Map<String, Map<Long, String>> keys(Connection connection, List<Kept> kept, List<Refused> refused)
      throws SQLException {
    Map<String, List<Long>> ids = new HashMap<>();
    kept.forEach(k -> ids.computeIfAbsent(k.entity(), e -> new ArrayList<>()).add(k.id()));
    refused.forEach(r -> ids.computeIfAbsent(r.entity(), e -> new ArrayList<>()).add(r.id()));
    Map<String, Map<Long, String>> keys = new HashMap<>();
    for (var entity : ModelMap.get().entities()) {
      List<Long> wanted = ids.get(entity.entity().getName());
      if (wanted != null) {
        keys.put(entity.entity().getName(), Lookups.keysById(connection, entity,
            wanted.stream().mapToLong(Long::longValue).distinct().toArray()));
      }
    }
    return keys;
  }

  /** Looks up the keys of all records named. */
  void name(Connection connection) throws SQLException {
    Map<String, Map<Long, String>> keys = keys(connection, kept, refused);
    kept.replaceAll(k -> new Kept(k.entity(), k.id(), keys.getOrDefault(k.entity(), Map.of()).getOrDefault(k.id(), ""),
        k.field(), k.value(), k.wouldBe()));
    refused.replaceAll(r -> new Refused(r.entity(), r.id(),
        keys.getOrDefault(r.entity(), Map.of()).getOrDefault(r.id(), ""), r.reason()));
  }

  List<Kept> kept() {
    return kept;
  }

  /** @return where the kept edits are */
  List<Edited> edited() {
    return edited;
  }

  List<Refused> refused() {
    return refused;
  }

  /** @return why nothing was undone */
  String why() {
    if (!refused.isEmpty()) {
      return refused.get(0).reason();
    }
    return kept.isEmpty() ? "It changed nothing that is still there."
        : "Everything it changed was changed again later (" + kept.get(0).field() + " of " + kept.get(0).key() + ").";
  }
}
