package org.rapport.store.internal.journaling;

import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;

/**
 * Changes of rows of one table, by columns, with old and new values: enough to do them, to undo them and to show them.
 * An update without columns only counts the records' versions up. Within a {@link Op#LISTS} block, {@code ids} are the
 * owners, and each column holds the rows of all owners one after the other.
 *
 * @param op what happens
 * @param table the table's name
 * @param ids the rows' ids, or the owners' ids of lists
 * @param oldCounts for lists, how many rows each owner had; else empty
 * @param newCounts for lists, how many rows each owner gets; else empty
 * @param columns the columns
 * @param erased places among the ids of those records whose personal values were destroyed by an erasure: the cells of
 *        columns that are {@link Cells#personal} are null there, whatever they were
 */
public record Block(Op op, String table, long[] ids, int[] oldCounts, int[] newCounts, List<Cells> columns,
    BitSet erased) {
  private static final int[] NONE = {};

  /** What happens to the rows. */
  public enum Op {
    /** New rows; old values are null. */
    INSERT,
    /** Other values; in a field table the row may be new. */
    UPDATE,
    /** Rows go; new values are null. */
    DELETE,
    /** Whole lists are replaced. */
    LISTS
  }

  /**
   * A column of a block.
   *
   * @param column the column's name
   * @param type the type of its values
   * @param olds the old values, or null for an insert
   * @param news the new values, or null for a delete
   * @param personal whether the journal keeps them under a key of the record, which an erasure destroys
   */
  public record Cells(String column, FieldType type, @Nullable Object @Nullable [] olds,
      @Nullable Object @Nullable [] news, boolean personal) {
    /** A column of a change that is being made: the journal decides later whether it is personal. */
    public Cells(String column, FieldType type, @Nullable Object @Nullable [] olds,
        @Nullable Object @Nullable [] news) {
      this(column, type, olds, news, false);
    }

    /** @return the old value of a row */
    public @Nullable Object old(int row) {
      @Nullable Object[] o = olds;
      return o == null ? null : o[row];
    }

    /** @return the new value of a row */
    public @Nullable Object now(int row) {
      @Nullable Object[] n = news;
      return n == null ? null : n[row];
    }
  }

  /** @return a block of rows, not lists */
  public static Block rows(Op op, String table, long[] ids, List<Cells> columns) {
    return new Block(op, table, ids, NONE, NONE, columns, new BitSet());
  }

  /** @return a block that replaces lists */
  public static Block lists(String table, long[] owners, int[] oldCounts, int[] newCounts, List<Cells> columns) {
    return new Block(Op.LISTS, table, owners, oldCounts, newCounts, columns, new BitSet());
  }

  /**
   * @param row a place among the ids
   * @return true when the personal values of that record were destroyed by an erasure
   */
  public boolean isErased(int row) {
    return erased.get(row);
  }

  /** @return the smallest id, or 0 in an empty block */
  public long least() {
    long least = ids.length == 0 ? 0 : Long.MAX_VALUE;
    for (long id : ids) {
      least = Math.min(least, id);
    }
    return least;
  }

  /** @return the greatest id, or 0 in an empty block */
  public long greatest() {
    long greatest = 0;
    for (long id : ids) {
      greatest = Math.max(greatest, id);
    }
    return greatest;
  }

  /**
   * @param id an id
   * @return its place among the ids, or -1
   */
  public int find(long id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }
}
