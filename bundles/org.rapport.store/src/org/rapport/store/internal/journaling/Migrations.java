package org.rapport.store.internal.journaling;

import java.util.ArrayList;
import java.util.List;

import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * What has changed in the model since the first version, in order. The journal is never rewritten: each of its records
 * is brought up to date whenever it is read, and H2's tables are built anew from it when their layout has changed. New
 * columns and tables need no migration. To change the model otherwise, add one here, at the end, and never change or
 * remove one.
 */
public final class Migrations {
  private static final List<Migration> ALL = List.of(
      new ChoicesInLines()); // 1: the choices of a custom field were the lines of one text

  private Migrations() {}

  /** @return how many there are: part of the fingerprint of the tables */
  public static int count() {
    return ALL.size();
  }

  /**
   * Brings the contents of a record up to date.
   *
   * @param payload as written by this version or an earlier one
   * @return as this version would have written it
   * @throws IllegalStateException when it holds what only a newer version knows
   */
  static Payload today(Payload payload) {
    Payload now = migrated(payload, ALL);
    now.blocks().forEach(Migrations::check);
    return now;
  }

  /** Does migrations one after the other. */
  static Payload migrated(Payload payload, List<Migration> migrations) {
    Payload result = payload;
    for (Migration migration : migrations) {
      List<Block> more = new ArrayList<>();
      List<Block> blocks = new ArrayList<>(result.blocks().size());
      for (Block block : result.blocks()) {
        blocks.add(migration.block(block, more));
      }
      blocks.addAll(more);
      Header header = result.header();
      result = new Payload(blocks, header == null ? null : migration.header(header));
    }
    return result;
  }

  private static void check(Block block) {
    if (block.ids().length == 0) {
      return;
    }
    String name = block.table();
    TableMap table = ModelMap.get().table(name);
    if (table == null) {
      int end = name.lastIndexOf("_F");
      if (end < 0 || ModelMap.get().table(name.substring(0, end)) == null) {
        throw unknown("the table " + name);
      }
      return;
    }
    for (Block.Cells cells : block.columns()) {
      if (table.columns().stream().noneMatch(column -> column.name().equals(cells.column()))) {
        throw unknown("the column " + cells.column() + " of the table " + name);
      }
    }
  }

  private static IllegalStateException unknown(String what) {
    return new IllegalStateException("it was written by a newer version of Rapport: this one does not know " + what);
  }
}
