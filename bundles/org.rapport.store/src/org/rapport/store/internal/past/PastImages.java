package org.rapport.store.internal.past;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.TableMap;

/** Few records with everything they had, as a transaction left them. */
final class PastImages {
  /** One record. */
  static final class Image {
    private boolean alive;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, List<@Nullable Object[]>> lists = new HashMap<>();

    /** @return a column's value, or null when missing */
    @Nullable
    Object value(String table, String column) {
      return values.get(table + "." + column);
    }

    /** @return the rows of a list, columns in the table's order */
    List<@Nullable Object[]> list(TableMap table) {
      return lists.getOrDefault(table.name(), List.of());
    }
  }

  private final EntityMap entity;
  private final TreeMap<Long, Image> images = new TreeMap<>();

  private PastImages(EntityMap entity) {
    this.entity = entity;
  }

  /** @return one record, without an image when it did not exist */
  static @Nullable Image one(StoreDatabase store, Connection connection, EntityMap entity, long id, long number)
      throws SQLException, IOException {
    PastImages images = new PastImages(entity);
    images.read(store, connection, new long[]{id});
    images.turnBack(store, ChangeIndex.of(connection, entity.entity().getName(), id, number), id);
    Image image = images.images.get(id);
    return image == null || !image.alive ? null : image;
  }

  /** @return all records of an entity that has few, by id */
  static Map<Long, Image> all(StoreDatabase store, Connection connection, EntityMap entity, long[] now, long number)
      throws SQLException, IOException {
    PastImages images = new PastImages(entity);
    images.read(store, connection, now);
    images.turnBack(store, ChangeIndex.after(connection, entity.entity().getName(), number), 0);
    images.images.values().removeIf(i -> !i.alive);
    return images.images;
  }

  private Image image(long id) {
    return images.computeIfAbsent(id, i -> new Image());
  }

  private void read(StoreDatabase store, Connection connection, long[] ids) throws SQLException {
    for (long id : read(connection, entity.table().name(), entity.table().columns(), ids)) {
      image(id).alive = true;
    }
    for (var fields : Images.fieldTables(store.catalogue(), entity.entity()).entrySet()) {
      read(connection, fields.getKey(), fields.getValue(), ids);
    }
    for (TableMap list : entity.lists()) {
      ListWriter.Rows rows = ListWriter.read(connection, list, ids);
      for (long id : ids) {
        image(id).lists.put(list.name(), rows.of(id));
      }
    }
  }

  private Collection<Long> read(Connection connection, String table, List<ColumnMap> columns, long[] ids)
      throws SQLException {
    Map<Long, @Nullable Object[]> rows = Images.read(connection, table, columns, ids);
    rows.forEach((id, row) -> {
      for (int c = 0; c < row.length; c++) {
        image(id).values.put(table + "." + columns.get(c).name(), row[c]);
      }
    });
    return List.copyOf(rows.keySet());
  }

  /** Takes blocks back, for one record, or for all when its id is 0. */
  private void turnBack(StoreDatabase store, List<Place> places, long only) throws IOException {
    JournalBlocks blocks = new JournalBlocks(store);
    for (Place place : places) {
      Block block = blocks.at(place);
      ListWriter.@Nullable Rows before = block.op() == Op.LISTS ? ListWriter.rows(block, false) : null;
      for (int row = 0; row < block.ids().length; row++) {
        long id = block.ids()[row];
        if (only != 0 && only != id) {
          continue;
        }
        if (before != null) {
          image(id).lists.put(block.table(), before.of(id));
        } else {
          turnBack(image(id), block, row);
        }
      }
    }
  }

  private void turnBack(Image image, Block block, int row) {
    if (block.table().equals(entity.table().name()) && block.op() != Op.UPDATE) {
      image.alive = block.op() == Op.DELETE;
    }
    if (block.op() == Op.INSERT) {
      new ArrayList<>(image.values.keySet()).stream().filter(c -> c.startsWith(block.table() + "."))
          .forEach(image.values::remove);
    }
    for (Cells cells : block.columns()) {
      image.values.put(block.table() + "." + cells.column(), cells.old(row));
    }
  }
}
