package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Merges what two have done to one list, part by part and within a part value by value. A part is known by its id, a
 * member by the record it is. They disagree where both gave one value of a part another value, where one changed a part
 * that the other removed, and where both put the parts in another order.
 */
final class ListMerge {
  /** Whose word counts where they disagree. */
  enum Preference {
    /** The session's. */
    MINE,
    /** That of what is stored. */
    THEIRS
  }

  private final List<@Nullable Object[]> base;
  private final List<@Nullable Object[]> mine;
  private final List<@Nullable Object[]> theirs;
  private final Preference preference;
  private final int id;
  private boolean conflict;

  /**
   * @param table the list's table; new parts have been numbered
   * @param base the rows that the session loaded
   * @param mine the rows that the session has
   * @param theirs the rows that are stored
   */
  ListMerge(TableMap table, List<@Nullable Object[]> base, List<@Nullable Object[]> mine,
      List<@Nullable Object[]> theirs, Preference preference) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.preference = preference;
    int place = 0;
    List<ColumnMap> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      place = table.kind() == TableMap.Kind.PARTS && columns.get(c).name().equals(TableMap.PART_ID) ? c : place;
    }
    this.id = place;
  }

  /** @return true when they disagree somewhere; known after {@link #rows} */
  boolean isConflict() {
    return conflict;
  }

  private Map<Object, @Nullable Object[]> byId(List<@Nullable Object[]> rows) {
    Map<Object, @Nullable Object[]> result = new LinkedHashMap<>();
    rows.forEach(row -> result.put(Objects.requireNonNullElse(row[id], ""), row));
    return result;
  }

  private boolean isMine() {
    conflict = true;
    return preference == Preference.MINE;
  }

  /** @return the merged rows */
  List<@Nullable Object[]> rows() {
    Map<Object, @Nullable Object[]> before = byId(base);
    Map<Object, @Nullable Object[]> own = byId(mine);
    Map<Object, @Nullable Object[]> stored = byId(theirs);
    Map<Object, @Nullable Object[]> merged = new LinkedHashMap<>();
    stored.forEach((key, row) -> {
      @Nullable Object[] was = before.get(key);
      @Nullable Object[] is = own.get(key);
      if (is != null) {
        merged.put(key, was == null ? row : values(was, is, row));
      } else if (was == null || !Arrays.equals(was, row) && !isMine()) {
        merged.put(key, row);
      }
    });
    own.forEach((key, row) -> {
      @Nullable Object[] was = before.get(key);
      if (!stored.containsKey(key) && (was == null || !Arrays.equals(was, row) && isMine())) {
        merged.put(key, row);
      }
    });
    return new ArrayList<>(ordered(merged, before, own, stored).values());
  }

  private @Nullable Object[] values(@Nullable Object[] was, @Nullable Object[] is, @Nullable Object[] stored) {
    @Nullable Object[] row = stored.clone();
    for (int c = 0; c < row.length; c++) {
      if (!Objects.equals(was[c], is[c]) && !Objects.equals(is[c], stored[c])) {
        row[c] = Objects.equals(was[c], stored[c]) || isMine() ? is[c] : stored[c];
      }
    }
    return row;
  }

  /** Theirs in their order, then mine, unless only I have changed the order. */
  private Map<Object, @Nullable Object[]> ordered(Map<Object, @Nullable Object[]> merged,
      Map<Object, @Nullable Object[]> before, Map<Object, @Nullable Object[]> own,
      Map<Object, @Nullable Object[]> stored) {
    List<Object> common = before.keySet().stream().filter(k -> own.containsKey(k) && stored.containsKey(k)).toList();
    List<Object> ownOrder = own.keySet().stream().filter(common::contains).toList();
    List<Object> storedOrder = stored.keySet().stream().filter(common::contains).toList();
    if (ownOrder.equals(common) || ownOrder.equals(storedOrder) || !storedOrder.equals(common) && !isMine()) {
      return merged;
    }
    Map<Object, @Nullable Object[]> result = new LinkedHashMap<>();
    for (Object key : own.keySet()) {
      @Nullable Object[] row = merged.get(key);
      if (row != null) {
        result.put(key, row);
      }
    }
    merged.forEach(result::putIfAbsent);
    return result;
  }
}
