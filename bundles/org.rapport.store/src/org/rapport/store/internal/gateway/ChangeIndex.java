package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.TableMap;

/**
 * The index of the past: which blocks of the journal touch which records. A block of few records has an entry for each;
 * another has one for the range of its ids. Ranges are filed by their width in powers of two, so that those around one
 * id are found by a look-up a width, however many transactions there are.
 */
public final class ChangeIndex {
  /** Blocks of at most so many records are found by each of them. */
  private static final int FEW = 16;
  /** Ids are positive and below 2^31, so no range is wider. */
  private static final int WIDEST = 31;
  /** Stands for "look into the block" where a key's hash would be. */
  private static final long LOOK_INSIDE = -1;

  /**
   * Where a block is.
   *
   * @param number the transaction
   * @param record the journal record
   * @param block the place among the record's blocks
   */
  public record Place(long number, long record, int block) {
    /** The newest block first. */
    public static final Comparator<Place> NEWEST = Comparator.comparingLong(Place::record).thenComparingInt(
        Place::block)
        .reversed();
  }

  private ChangeIndex() {}

  /** Enters the blocks of a journal record. */
  static void add(Connection connection, List<Block> blocks, long number, long record) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO \"RAPPORT_CHANGE\" (\"ENTITY\", "
        + "\"WIDTH\", \"LEAST\", \"GREATEST\", \"LOST_KEY\", \"NUMBER\", \"RECORD\", \"BLOCK\") "
        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        @Nullable Object @Nullable [] lost = lostKeys(block);
        statement.setString(1, Recorder.entityOf(block.table()));
        statement.setLong(6, number);
        statement.setLong(7, record);
        statement.setInt(8, i);
        if (block.ids().length <= FEW) {
          for (int row = 0; row < block.ids().length; row++) {
            Object key = lost == null ? null : lost[row];
            add(statement, block.ids()[row], block.ids()[row], key == null ? null : hash(key.toString()));
          }
        } else {
          add(statement, block.least(), block.greatest(), lost == null ? null : LOOK_INSIDE);
        }
      }
      statement.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, long least, long greatest, @Nullable Long lost)
      throws SQLException {
    statement.setInt(2, width(least, greatest));
    statement.setLong(3, least);
    statement.setLong(4, greatest);
    if (lost == null) {
      statement.setNull(5, Types.BIGINT);
    } else {
      statement.setLong(5, lost);
    }
    statement.addBatch();
  }

  /** @return the least w with greatest - least < 2^w */
  private static int width(long least, long greatest) {
    return Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
  }

  private static long hash(String key) {
    long hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = hash * 1_000_003 + key.charAt(i);
    }
    return hash & Long.MAX_VALUE;
  }

  /** @return the keys that records lose by a block, or null when it takes none away */
  private static @Nullable Object @Nullable [] lostKeys(Block block) {
    TableMap table = org.rapport.store.internal.mapping.ModelMap.get().table(block.table());
    if (table != null && table.kind() == TableMap.Kind.ENTITY && (block.op() == Op.DELETE || block.op() == Op.UPDATE)) {
      for (Cells cells : block.columns()) {
        if (cells.column().equals(TableMap.KEY)) {
          return cells.olds();
        }
      }
    }
    return null;
  }

  /**
   * @param after only transactions with greater numbers
   * @return the blocks that may touch a record, the newest first
   */
  public static List<Place> of(Connection connection, String entity, long id, long after) throws SQLException {
    Set<Place> places = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"NUMBER\", \"RECORD\", \"BLOCK\" FROM "
        + "\"RAPPORT_CHANGE\" WHERE \"ENTITY\" = ? AND \"WIDTH\" = ? AND \"LEAST\" BETWEEN ? AND ? "
        + "AND \"GREATEST\" >= ? AND \"NUMBER\" > ?")) {
      for (int width = 0; width <= WIDEST; width++) {
        statement.setString(1, entity);
        statement.setInt(2, width);
        statement.setLong(3, id - (1L << width) + 1);
        statement.setLong(4, id);
        statement.setLong(5, id);
        statement.setLong(6, after);
        read(statement, places);
      }
    }
    return places.stream().sorted(Place.NEWEST).toList();
  }

  /** @return the blocks of the transactions after one that touch records of an entity, the newest first */
  public static List<Place> after(Connection connection, String entity, long number) throws SQLException {
    Set<Place> places = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"NUMBER\", \"RECORD\", \"BLOCK\" FROM "
        + "\"RAPPORT_CHANGE\" WHERE \"ENTITY\" = ? AND \"NUMBER\" > ?")) {
      statement.setString(1, entity);
      statement.setLong(2, number);
      read(statement, places);
    }
    return places.stream().sorted(Place.NEWEST).toList();
  }

  /** @return the blocks that may have taken a key from a record of an entity, the newest first */
  public static List<Place> losing(Connection connection, String entity, String key) throws SQLException {
    Set<Place> places = new LinkedHashSet<>();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"NUMBER\", \"RECORD\", \"BLOCK\" FROM "
        + "\"RAPPORT_CHANGE\" WHERE \"ENTITY\" = ? AND \"LOST_KEY\" = ?")) {
      for (long lost : new long[]{hash(key), LOOK_INSIDE}) {
        statement.setString(1, entity);
        statement.setLong(2, lost);
        read(statement, places);
      }
    }
    return places.stream().sorted(Place.NEWEST).toList();
  }

  private static void read(PreparedStatement statement, Set<Place> places) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        places.add(new Place(rows.getLong(1), rows.getLong(2), rows.getInt(3)));
      }
    }
  }

  static List<String> ddl() {
    List<String> all = new ArrayList<>();
    all.add("CREATE TABLE IF NOT EXISTS \"RAPPORT_CHANGE\" (\"ENTITY\" VARCHAR(100) NOT NULL, "
        + "\"WIDTH\" INTEGER NOT NULL, \"LEAST\" BIGINT NOT NULL, \"GREATEST\" BIGINT NOT NULL, \"LOST_KEY\" BIGINT, "
        + "\"NUMBER\" BIGINT NOT NULL, \"RECORD\" BIGINT NOT NULL, \"BLOCK\" INTEGER NOT NULL)");
    all.add("CREATE INDEX IF NOT EXISTS \"RAPPORT_CHANGE_X\" ON \"RAPPORT_CHANGE\" (\"ENTITY\", \"WIDTH\", \"LEAST\", "
        + "\"GREATEST\")");
    all.add("CREATE INDEX IF NOT EXISTS \"RAPPORT_CHANGE_NUMBER_X\" ON \"RAPPORT_CHANGE\" (\"ENTITY\", \"NUMBER\")");
    all.add("CREATE INDEX IF NOT EXISTS \"RAPPORT_CHANGE_KEY_X\" ON \"RAPPORT_CHANGE\" (\"LOST_KEY\", \"ENTITY\")");
    return all;
  }
}
