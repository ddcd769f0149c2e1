package org.rapport.store.internal.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * What the session has changed in a stored record.
 *
 * @param record the record
 * @param columns the changed columns of its table
 * @param lists the changed lists
 * @param fields the ids of the changed custom fields
 */
record Difference(Loaded record, List<ColumnMap> columns, List<TableMap> lists, List<Integer> fields) {
  /** @return the difference, or null when there is none */
  static @Nullable Difference of(Loaded record) {
    @Nullable Object[] stored = record.row();
    if (stored == null || !record.isPresent()) {
      return null;
    }
    List<ColumnMap> all = record.entity().table().columns();
    @Nullable Object[] now = ObjectMapper.row(record.object(), all);
    List<ColumnMap> columns = new ArrayList<>();
    for (int c = 0; c < now.length; c++) {
      if (!Objects.equals(now[c], stored[c]) && !ObjectMapper.isVersion(all.get(c))) {
        columns.add(all.get(c));
      }
    }
    List<TableMap> lists = new ArrayList<>();
    List<Integer> fields = new ArrayList<>();
    if (record.isComplete()) {
      for (TableMap list : record.entity().lists()) {
        if (!ListWriter.same(record.list(list), ObjectMapper.list(record.object(), list))) {
          lists.add(list);
        }
      }
      Map<Integer, Object> custom = ObjectMapper.custom(record.object());
      Set<Integer> ids = new LinkedHashSet<>(custom.keySet());
      ids.addAll(record.custom().keySet());
      ids.stream().sorted().filter(id -> !Objects.equals(custom.get(id), record.custom().get(id))).forEach(fields::add);
    }
    return columns.isEmpty() && lists.isEmpty() && fields.isEmpty() ? null
        : new Difference(record, columns, lists, fields);
  }
}
