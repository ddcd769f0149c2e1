package org.rapport.store.internal.session;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** Compares what the session has changed with what others have stored meanwhile. */
final class Conflicts {
  private Conflicts() {}

  /** Adds the fields in which both differ from what was loaded, and from each other. */
  static void find(Difference mine, Loaded theirs, List<Conflict> conflicts) {
    Loaded record = mine.record();
    List<ColumnMap> all = record.entity().table().columns();
    @Nullable Object[] original = record.row();
    @Nullable Object[] stored = theirs.row();
    for (ColumnMap column : mine.columns()) {
      int c = all.indexOf(column);
      Object before = original == null ? null : original[c];
      Object now = stored == null ? null : stored[c];
      Object value = ObjectMapper.row(record.object(), List.of(column))[0];
      if (!Objects.equals(before, now) && !Objects.equals(value, now)) {
        conflicts.add(Committer.conflict(record, column.field(), before, value, now));
      }
    }
    for (TableMap table : mine.lists()) {
      List<@Nullable Object[]> now = theirs.list(table);
      List<@Nullable Object[]> value = ObjectMapper.list(record.object(), table);
      ListMerge merge = new ListMerge(table, record.list(table), value, now, ListMerge.Preference.THEIRS);
      merge.rows();
      if (merge.isConflict()) {
        conflicts.add(Committer.conflict(record, name(table), text(record.list(table)), text(value), text(now)));
      }
    }
    for (int field : mine.fields()) {
      Object before = record.custom().get(field);
      Object now = theirs.custom().get(field);
      Object value = ObjectMapper.custom(record.object()).get(field);
      if (!Objects.equals(before, now) && !Objects.equals(value, now)) {
        conflicts.add(Committer.conflict(record, "#" + field, before, value, now));
      }
    }
  }

  /** Adds the fields of a record, deleted in the session, that others have changed. */
  static void findDeleted(Loaded record, Loaded theirs, List<Conflict> conflicts) {
    List<ColumnMap> all = record.entity().table().columns();
    @Nullable Object[] original = record.row();
    @Nullable Object[] stored = theirs.row();
    for (int c = 0; original != null && stored != null && c < stored.length; c++) {
      if (!Objects.equals(original[c], stored[c]) && !ObjectMapper.isVersion(all.get(c))) {
        conflicts.add(Committer.conflict(record, all.get(c).field(), original[c], null, stored[c]));
      }
    }
    if (!record.isComplete()) {
      return;
    }
    for (TableMap table : record.entity().lists()) {
      if (!ListWriter.same(record.list(table), theirs.list(table))) {
        conflicts.add(
            Committer.conflict(record, name(table), text(record.list(table)), null, text(theirs.list(table))));
      }
    }
    Set<Integer> fields = new TreeSet<>(record.custom().keySet());
    fields.addAll(theirs.custom().keySet());
    for (int field : fields) {
      if (!Objects.equals(record.custom().get(field), theirs.custom().get(field))) {
        conflicts.add(Committer.conflict(record, "#" + field, record.custom().get(field), null,
            theirs.custom().get(field)));
      }
    }
  }

  /** Lets what is stored count as what the session started from, in one field. */
  static void settle(Loaded record, Loaded theirs, @Nullable String field) {
    List<ColumnMap> all = record.entity().table().columns();
    @Nullable Object[] original = record.row();
    @Nullable Object[] stored = theirs.row();
    for (int c = 0; original != null && stored != null && c < stored.length; c++) {
      if (all.get(c).field().equals(field)) {
        original[c] = stored[c];
      }
    }
    if (field != null && field.startsWith("#")) {
      int id = Integer.parseInt(field.substring(1));
      Object now = theirs.custom().get(id);
      if (now == null) {
        record.custom().remove(id);
      } else {
        record.custom().put(id, now);
      }
    }
  }

  /** @return the name that people and conflicts give a list */
  static String name(TableMap table) {
    EReference list = table.list();
    return list == null ? table.name() : list.getName();
  }

  private static String text(List<@Nullable Object[]> rows) {
    StringBuilder text = new StringBuilder();
    for (@Nullable Object[] row : rows) {
      text.append(text.isEmpty() ? "" : "; ");
      for (int c = row.length > 1 ? 1 : 0; c < row.length; c++) {
        Object value = row[c];
        text.append(value == null ? "" : Values.text(value) + " ");
      }
    }
    return text.toString().strip();
  }
}
