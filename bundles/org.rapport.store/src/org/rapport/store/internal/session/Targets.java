package org.rapport.store.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Problem;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** Checks that the records which a session's changes refer to are still there: others may have deleted them. */
final class Targets {
  private record Use(Loaded record, String field, EClass target, long id) {
  }

  private final Connection connection;
  private final List<Loaded> deleted;
  private final List<Loaded> created;
  private final List<Use> uses = new ArrayList<>();

  Targets(Connection connection, List<Loaded> deleted, List<Loaded> created) {
    this.connection = connection;
    this.deleted = deleted;
    this.created = created;
  }

  /** Throws when a record that is referred to is gone. */
  void check(List<Difference> differences) throws SQLException {
    for (Difference difference : differences) {
      columns(difference.record(), difference.columns());
      difference.lists().forEach(list -> list(difference.record(), list));
    }
    for (Loaded record : created) {
      columns(record, record.entity().table().columns());
      record.entity().lists().forEach(list -> list(record, list));
    }
    Map<EClass, Set<Long>> wanted = new LinkedHashMap<>();
    uses.forEach(u -> wanted.computeIfAbsent(u.target(), t -> new HashSet<>()).add(u.id()));
    Map<EClass, Set<Long>> there = new LinkedHashMap<>();
    for (var entry : wanted.entrySet()) {
      there.put(entry.getKey(), there(entry.getKey(), entry.getValue()));
    }
    List<Problem> problems = new ArrayList<>();
    for (Use use : uses) {
      if (!there.getOrDefault(use.target(), Set.of()).contains(use.id())) {
        String key = ((org.rapport.model.Record) use.record().object()).getKey();
        problems.add(new Problem(use.record().entity().entity(), use.record().id(), key == null ? "" : key,
            use.field(), use.field() + " refers to a record that somebody has deleted meanwhile: choose another one."));
      }
    }
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
  }

  private void columns(Loaded record, List<ColumnMap> columns) {
    for (ColumnMap column : columns) {
      EReference reference = column.reference();
      if (reference != null && ObjectMapper.row(record.object(), List.of(column))[0] instanceof Long id) {
        uses.add(new Use(record, column.field(), reference.getEReferenceType(), id));
      }
    }
  }

  private void list(Loaded record, TableMap table) {
    EReference list = table.list();
    if (list == null) {
      return;
    }
    for (@Nullable Object[] row : ObjectMapper.list(record.object(), table)) {
      for (int c = 0; c < row.length; c++) {
        EReference reference = table.columns().get(c).reference();
        EClass target = table.kind() == TableMap.Kind.MEMBERS ? list.getEReferenceType()
            : reference == null ? null : reference.getEReferenceType();
        if (target != null && row[c] instanceof Long id) {
          uses.add(new Use(record, list.getName(), target, id));
        }
      }
    }
  }

  private Set<Long> there(EClass target, Set<Long> ids) throws SQLException {
    EntityMap entity = ModelMap.get().entity(target);
    Set<Long> there = new HashSet<>(Images.read(connection, entity.table().name(), List.of(),
        ids.stream().mapToLong(Long::longValue).toArray()).keySet());
    deleted.stream().filter(l -> l.entity() == entity).forEach(l -> there.remove(l.id()));
    created.stream().filter(l -> l.entity() == entity).forEach(l -> there.add(l.id()));
    return there;
  }
}
