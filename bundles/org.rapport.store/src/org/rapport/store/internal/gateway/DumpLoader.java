package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.dump.DamagedDumpException;
import org.rapport.store.internal.dump.DumpReader;
import org.rapport.store.internal.dump.Shapes;
import org.rapport.store.internal.dump.TableShape;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Fills the tables of a new database from a dump. The tables of this version must be there and empty; field tables are
 * created. Nothing in a dump becomes SQL but names of tables and columns that this version knows.
 */
class DumpLoader implements DumpReader.Handler {
  private static final int ROWS_OF_A_COMMIT = 50_000;
  private static final String ID = "ID";

  private final Connection connection;
  private final Map<String, TableShape> known;
  private @Nullable PreparedStatement insert;
  private @Nullable DirectTable direct;
  private int uncommitted;

  /**
   * @param connection a connection without autocommit
   * @throws SQLException when it can't be read
   */
  DumpLoader(Connection connection) throws SQLException {
    this.connection = connection;
    this.known = Shapes.of(connection).stream().collect(Collectors.toMap(TableShape::name, shape -> shape));
  }

  @Override
  public void table(TableShape shape) throws SQLException, IOException {
    if (Shapes.isFixed(shape.name())) {
      if (!shape.equals(known.get(shape.name()))) {
        throw new DamagedDumpException("its table " + shape.name() + " is not the one of this version");
      }
    } else {
      createFieldTable(shape);
    }
    direct = shape.key().equals(List.of(ID)) ? DirectTable.of(connection, shape.name()) : null;
    insert = connection.prepareStatement(shape.insert());
  }

  private void createFieldTable(TableShape shape) throws SQLException, IOException {
    List<TableShape.Column> columns = shape.columns();
    boolean good = shape.name().matches("[A-Z_]+_F\\d+") && shape.key().equals(List.of(ID))
        && columns.get(0).equals(new TableShape.Column(ID, FieldType.INTEGER))
        && columns.stream().skip(1).allMatch(column -> column.name().matches("C\\d+"));
    if (!good) {
      throw new DamagedDumpException("it holds a table " + shape.name() + " that this version does not know");
    }
    TableMap table = new TableMap(shape.name(), TableMap.Kind.FIELDS, ModelPackage.Literals.CUSTOM_FIELD_DEFINITION,
        null, columns.stream().skip(1).map(column -> new ColumnMap(column.name(), column.type(), null)).toList());
    try (Statement statement = connection.createStatement()) {
      statement.execute(table.ddl());
    }
  }

  @Override
  public void rows(TableShape shape, int rows, List<@Nullable Object[]> columns) throws SQLException, IOException {
    PreparedStatement statement = insert;
    if (statement == null) {
      throw new DamagedDumpException("it holds rows of no table");
    }
    DirectTable straight = direct;
    if (straight != null) {
      straight.insert(block(shape, rows, columns));
      return;
    }
    List<FieldType> types = shape.types();
    for (int row = 0; row < rows; row++) {
      for (int c = 0; c < types.size(); c++) {
        Sql.set(statement, c + 1, types.get(c), columns.get(c)[row]);
      }
      statement.addBatch();
    }
    statement.executeBatch();
    uncommitted += rows;
    if (uncommitted >= ROWS_OF_A_COMMIT) {
      connection.commit();
      uncommitted = 0;
    }
  }

  private static Block block(TableShape shape, int rows, List<@Nullable Object[]> columns) throws DamagedDumpException {
    long[] ids = new long[rows];
    List<Cells> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      TableShape.Column column = shape.columns().get(c);
      if (!column.name().equals(ID)) {
        cells.add(new Cells(column.name(), column.type(), null, columns.get(c)));
        continue;
      }
      for (int row = 0; row < rows; row++) {
        if (!(columns.get(c)[row] instanceof Long id)) {
          throw new DamagedDumpException("it holds a row without a number in the table " + shape.name());
        }
        ids[row] = id;
      }
    }
    return Block.rows(Block.Op.INSERT, shape.name(), ids, cells);
  }

  @Override
  public void end(TableShape shape) throws SQLException {
    PreparedStatement statement = insert;
    if (statement != null) {
      statement.close();
      insert = null;
    }
    connection.commit();
    uncommitted = 0;
  }
}
