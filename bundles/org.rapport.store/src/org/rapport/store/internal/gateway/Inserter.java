package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.CustomField;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Rule;
import org.rapport.store.internal.mapping.Source;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.reading.Lookups;
import org.rapport.table.Column;
import org.rapport.table.Table;

/** Inserts the rows of a table as records, in blocks of 10,000. */
final class Inserter {
  static final int CHUNK = 10_000;

  private final Writer writer;
  private final EntityMap entity;
  private final Table rows;
  private final Writer.Keys keys;
  private final Map<String, Input> own = new LinkedHashMap<>();
  private final Map<String, List<Input>> custom = new LinkedHashMap<>();
  private final List<Field> missing;

  Inserter(Writer writer, EClass entity, Table rows) throws SQLException {
    this.writer = writer;
    this.entity = ModelMap.get().entity(entity);
    this.rows = rows;
    this.keys = writer.keys(this.entity);
    sort(writer, entity, rows, own, custom);
    this.missing = missing();
  }

  /** Sorts a caller's columns by the tables they belong to. */
  static void sort(Writer writer, EClass entity, Table rows, Map<String, Input> own, Map<String, List<Input>> custom)
      throws SQLException {
    Catalogue catalogue = writer.catalogue();
    for (Column column : rows.columns()) {
      Catalogue.Resolved resolved = catalogue.resolve(entity, column.name());
      String field = resolved.field().name();
      if (resolved.source() instanceof Source.Own o && !o.column().name().equals("ID")) {
        own.put(o.column().name(), new Input(column, field, o.column(), writer));
      } else if (resolved.source() instanceof Source.Custom c) {
        custom.computeIfAbsent(c.custom().table(), t -> new ArrayList<>())
            .add(new Input(column, c.custom(), writer));
      } else {
        throw new StoreException("The field " + field + " of " + entity.getName() + " can't be written.");
      }
    }
  }

  long[] insert() throws SQLException {
    if (rows.rows() + keys.seen().size() >= Writer.MANY) {
      writer.load(entity, custom.keySet());
    }
    long first = writer.reserve(entity.entity().getName(), rows.rows());
    long[] ids = new long[rows.rows()];
    Arrays.setAll(ids, i -> first + i);
    for (int from = 0; from < ids.length; from += CHUNK) {
      chunk(ids, from, Math.min(ids.length, from + CHUNK));
    }
    return ids;
  }

  private void chunk(long[] all, int from, int to) throws SQLException {
    long[] ids = Arrays.copyOfRange(all, from, to);
    Problems problems = new Problems(entity.entity());
    @Nullable Object[] key = keys(ids, from, problems);
    List<Cells> columns = new ArrayList<>();
    for (ColumnMap column : entity.table().columns()) {
      @Nullable Object[] values = values(column, ids, from, key, problems);
      if (values != null) {
        columns.add(new Cells(column.name(), column.type(), null, values));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.rows(Op.INSERT, entity.table().name(), ids, columns));
    for (var entry : custom.entrySet()) {
      List<Cells> cells = new ArrayList<>();
      for (Input input : entry.getValue()) {
        @Nullable Object[] values = read(input, ids, from, key, problems);
        demand(input.rule(), input.field(), values, ids, from, key, problems);
        cells.add(new Cells(input.target().name(), input.target().type(), null, values));
      }
      blocks.add(Block.rows(Op.INSERT, entry.getKey(), ids, cells));
    }
    for (Field field : missing) {
      demand(Rule.of(field.name(), field), field.name(), new @Nullable Object[ids.length], ids, from, key, problems);
    }
    problems.throwIfAny();
    blocks.forEach(writer::add);
    for (int i = 0; i < ids.length; i++) {
      keys.seen().put((String) key[i], ids[i]);
    }
  }

  /** Custom fields that the caller gives no column for, but that every record needs. */
  private List<Field> missing() {
    Set<String> given = new HashSet<>();
    custom.values().forEach(inputs -> inputs.forEach(i -> given.add(i.target().name())));
    return writer.catalogue().customFields(entity.entity()).stream()
        .filter(c -> !c.retired() && c.field().required() && !given.contains(c.column().name()))
        .map(CustomField::field).toList();
  }

  private static void demand(Rule rule, String field, @Nullable Object[] values, long[] ids, int from,
      @Nullable Object[] keys, Problems problems) {
    String complaint = rule.complaint(null);
    for (int i = 0; i < values.length && complaint != null; i++) {
      if (values[i] == null && !problems.names(from + i, field)) {
        problems.add(from + i, ids[i], (String) keys[i], field, complaint);
      }
    }
  }

  private @Nullable Object @Nullable [] values(ColumnMap column, long[] ids, int from, @Nullable Object[] keys,
      Problems problems) {
    if (column.name().equals(TableMap.KEY)) {
      return keys;
    }
    if (column.name().equals(TableMap.VERSION)) {
      @Nullable Object[] ones = new @Nullable Object[ids.length];
      Arrays.fill(ones, 1L);
      return ones;
    }
    Object otherwise = column.defaultValue();
    Input input = own.get(column.name());
    boolean named = Objects.equals(column, entity.nameColumn()) && column.feature() != null;
    Rule rule = input == null ? Rule.of(column.field(), column) : input.rule();
    boolean required = rule.complaint(null) != null;
    if (input == null && otherwise == null && !named && !required) {
      return null;
    }
    @Nullable Object[] values = input == null ? new @Nullable Object[ids.length]
        : read(input, ids, from, keys, problems);
    boolean fill = input == null || required;
    for (int i = 0; i < values.length && fill; i++) {
      if (values[i] == null) {
        values[i] = named && required ? keys[i] : otherwise;
        if (values[i] == null && required) {
          problems.add(from + i, ids[i], (String) keys[i], column.name(), rule.complaint(null));
        }
      }
    }
    return values;
  }

  private static @Nullable Object[] read(Input input, long[] ids, int from, @Nullable Object[] keys,
      Problems problems) {
    @Nullable Object[] values = new @Nullable Object[ids.length];
    for (int i = 0; i < ids.length; i++) {
      try {
        values[i] = input.value(from + i);
      } catch (Input.Unfit e) {
        problems.add(from + i, ids[i], (String) keys[i], input.field(), e.getMessage());
      }
    }
    return values;
  }

  private @Nullable Object[] keys(long[] ids, int from, Problems problems) throws SQLException {
    Input input = own.get(TableMap.KEY);
    Set<String> before = keys.seen().keySet();
    Set<String> seen = new HashSet<>();
    @Nullable Object[] keys = new @Nullable Object[ids.length];
    if (input != null) {
      keys = read(input, ids, from, keys, problems);
    }
    List<String> made = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      String key = (String) keys[i];
      (key == null ? made : given).add(key == null ? entity.defaultKey(ids[i]) : key);
    }
    Map<String, Long> used = this.keys.all() ? Map.of() : Lookups.idsByKey(writer.raw(), entity, made);
    Map<String, Long> taken = this.keys.all() ? Map.of() : Lookups.idsByKey(writer.raw(), entity, given);
    for (int i = 0; i < ids.length; i++) {
      String key = (String) keys[i];
      if (key == null) {
        key = entity.defaultKey(ids[i]);
        for (int n = 2; used.containsKey(key) || before.contains(key) || !seen.add(key); n++) {
          key = entity.defaultKey(ids[i]) + "-" + n;
        }
        keys[i] = key;
      } else if (taken.containsKey(key) || before.contains(key) || !seen.add(key)) {
        problems.add(from + i, ids[i], key, "key", "the key '" + key + "' is in use already: keys must be unique");
      }
    }
    return keys;
  }

  static FieldType type(Input input) {
    return input.target().type();
  }
}
