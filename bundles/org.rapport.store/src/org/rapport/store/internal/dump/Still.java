package org.rapport.store.internal.dump;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongSupplier;

import org.rapport.store.internal.gateway.Progress;
import org.rapport.store.internal.gateway.Sql;

/**
 * A database as it was at one transaction, however much is written meanwhile: a connection of H2 whose transaction is
 * isolated by a snapshot. The first statement fixes the snapshot of all tables, the number of the transaction too; since H2
 * commits a transaction's rows together with its number, both belong together.
 */
public final class Still implements AutoCloseable {
  private final Connection connection;
  private final LongSupplier swaps;
  private final long swapped;
  private final long transaction;
  private final long record;
  private final List<TableShape> shapes;

  /**
   * @param connection isolated by a snapshot, without autocommit; closed with this
   * @param swaps tells how often tables have changed places in the database
   * @param before how often that was before the connection read anything
   * @throws SQLException when it can't be read
   */
  public Still(Connection connection, LongSupplier swaps, long before) throws SQLException {
    this.connection = connection;
    this.swaps = swaps;
    this.swapped = before;
    boolean good = false;
    try (PreparedStatement statement = connection
        .prepareStatement("SELECT \"APPLIED\", \"RECORD\" FROM \"" + Shapes.STATE + '"');
        ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("the state is missing");
      }
      transaction = rows.getLong(1);
      record = rows.getLong(2);
      shapes = Shapes.of(connection);
      good = true;
    } finally {
      if (!good) {
        connection.close();
      }
    }
  }

  /**
   * @return true when a table has changed places since: the first large import into an empty entity fills its table
   *         aside. What was read then counts for nothing and must be read again
   */
  public boolean isMoved() {
    return swaps.getAsLong() != swapped;
  }

  /** @return the connection */
  public Connection connection() {
    return connection;
  }

  /** @return the last transaction */
  public long transaction() {
    return transaction;
  }

  /** @return the last record of the journal */
  public long record() {
    return record;
  }

  /** @return the tables */
  public List<TableShape> shapes() {
    return shapes;
  }

  /** @return how many rows there are in all tables */
  public long rows() throws SQLException {
    long rows = 0;
    for (TableShape shape : shapes) {
      rows += Sql.number(connection, shape.count());
    }
    return rows;
  }

  /** Writes all tables. */
  public void write(DumpWriter writer, Progress progress) throws SQLException, IOException {
    long all = rows();
    long[] done = {0};
    for (TableShape shape : shapes) {
      writer.table(connection, shape, count -> progress.at(done[0] += count, all));
      progress.check();
    }
    progress.end();
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      connection.close();
    }
  }
}
