package org.rapport.store.internal.gateway;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.table.Table;

/** Updates records by the rows of a table; what is as stored already is left alone. */
final class Updater {
  /** Where the ids of a chunk stand in it. */
  private static final class Places {
    private final long least;
    private final int[] byOffset;
    private final Map<Long, Integer> byId = new HashMap<>();

    Places(long[] ids, int from, int to) {
      least = Arrays.stream(ids, from, to).min().orElse(0);
      long greatest = Arrays.stream(ids, from, to).max().orElse(0);
      boolean dense = greatest - least < 2L * (to - from);
      byOffset = new int[dense ? (int) (greatest - least + 1) : 0];
      for (int i = from; i < to; i++) {
        if (put(ids[i], i - from)) {
          throw new StoreException("The record " + ids[i] + " is updated twice in one call: each id may occur once.");
        }
      }
    }

    private boolean isDense() {
      return byOffset.length > 0;
    }

    private boolean put(long id, int place) {
      if (!isDense()) {
        return byId.put(id, place) != null;
      }
      int offset = (int) (id - least);
      boolean twice = byOffset[offset] != 0;
      byOffset[offset] = place + 1;
      return twice;
    }

    /** The place of an id, -1 when it has none. */
    int of(long id) {
      return isDense() ? byOffset[(int) (id - least)] - 1 : byId.getOrDefault(id, -1);
    }
  }

  private final Writer writer;
  private final EntityMap entity;
  private final long[] ids;
  private final boolean[] changed;
  private final Map<String, Input> own = new LinkedHashMap<>();
  private final Map<String, List<Input>> custom = new LinkedHashMap<>();

  Updater(Writer writer, EClass entity, long[] ids, Table rows) throws SQLException {
    if (ids.length != rows.rows()) {
      throw new IllegalArgumentException(ids.length + " ids for " + rows.rows() + " rows");
    }
    this.writer = writer;
    this.entity = ModelMap.get().entity(entity);
    this.ids = ids;
    this.changed = new boolean[ids.length];
    Inserter.sort(writer, entity, rows, own, custom);
  }

  boolean[] update() throws SQLException {
    writer.refuseInserted(entity, ids);
    for (int from = 0; from < ids.length; from += Inserter.CHUNK) {
      chunk(from, Math.min(ids.length, from + Inserter.CHUNK));
    }
    return changed;
  }

  private void chunk(int from, int to) throws SQLException {
    Problems problems = new Problems(entity.entity());
    List<Block> blocks = new ArrayList<>();
    Places places = new Places(ids, from, to);
    boolean[] exists = new boolean[to - from];
    block(entity.table().name(), List.copyOf(own.values()), from, to, places, exists, problems, blocks);
    for (int i = 0; i < exists.length; i++) {
      if (!exists[i]) {
        problems.add(from + i, ids[from + i], null, "id", "there is no record with the id " + ids[from + i]);
      }
    }
    for (var entry : custom.entrySet()) {
      block(entry.getKey(), entry.getValue(), from, to, places, new boolean[to - from], problems, blocks);
    }
    problems.throwIfAny();
    blocks.forEach(writer::add);
  }

  private void block(String table, List<Input> inputs, int from, int to, Places places, boolean[] exists,
      Problems problems, List<Block> blocks) throws SQLException {
    int count = to - from;
    @Nullable Object[][] olds = olds(table, inputs, from, to, places, exists);
    @Nullable Object[][] news = new @Nullable Object[inputs.size()][count];
    boolean[] differs = new boolean[count];
    boolean[] used = new boolean[inputs.size()];
    for (int c = 0; c < inputs.size(); c++) {
      Input input = inputs.get(c);
      for (int i = 0; i < count; i++) {
        news[c][i] = value(input, from + i, olds[c][i], problems);
        if (!Objects.equals(olds[c][i], news[c][i])) {
          differs[i] = true;
          used[c] = true;
        }
      }
    }
    int[] rows = new int[count];
    int n = 0;
    for (int i = 0; i < count; i++) {
      if (differs[i]) {
        rows[n++] = i;
        changed[from + i] = true;
      }
    }
    if (n > 0) {
      blocks.add(selected(table, inputs, Arrays.copyOf(rows, n), used, olds, news, from));
    }
  }

  private @Nullable Object value(Input input, int row, @Nullable Object old, Problems problems) {
    try {
      Object value = input.value(row, old);
      if (value == null && old != null) {
        String complaint = input.rule().complaint(null);
        if (complaint != null) {
          problems.add(row, ids[row], null, input.field(), complaint);
        }
      }
      return value;
    } catch (Input.Unfit e) {
      problems.add(row, ids[row], null, input.field(), e.getMessage());
      return old;
    }
  }

  private Block selected(String table, List<Input> inputs, int[] rows, boolean[] used, @Nullable Object[][] olds,
      @Nullable Object[][] news, int from) {
    long[] changedIds = new long[rows.length];
    Arrays.setAll(changedIds, i -> ids[from + rows[i]]);
    List<Cells> columns = new ArrayList<>();
    for (int c = 0; c < inputs.size(); c++) {
      if (used[c]) {
        @Nullable Object[] old = new @Nullable Object[rows.length];
        @Nullable Object[] now = new @Nullable Object[rows.length];
        for (int i = 0; i < rows.length; i++) {
          old[i] = olds[c][rows[i]];
          now[i] = news[c][rows[i]];
        }
        columns.add(new Cells(inputs.get(c).target().name(), Inserter.type(inputs.get(c)), old, now));
      }
    }
    return Block.rows(Op.UPDATE, table, changedIds, columns);
  }

  private @Nullable Object[][] olds(String table, List<Input> inputs, int from, int to, Places places,
      boolean[] exists) throws SQLException {
    @Nullable Object[][] olds = new @Nullable Object[inputs.size()][to - from];
    StringBuilder sql = new StringBuilder("SELECT \"ID\"");
    inputs.forEach(i -> sql.append(", ").append(i.target().sql()));
    sql.append(" FROM \"").append(table).append('"');
    // none of the records was inserted by this transaction
    ByIds.read(writer.raw(), sql.toString(), "\"ID\"", "", Arrays.copyOfRange(ids, from, to), (row, id) -> {
      int place = places.of(id);
      exists[place] = true;
      for (int c = 0; c < inputs.size(); c++) {
        olds[c][place] = Sql.get(row, c + 2, Inserter.type(inputs.get(c)));
      }
    });
    return olds;
  }
}
