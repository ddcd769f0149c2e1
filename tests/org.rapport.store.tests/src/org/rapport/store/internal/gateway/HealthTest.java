package org.rapport.store.internal.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.rapport.store.StoreException;

/** H2 quotes the values it refuses; what goes to the log may not. */
class HealthTest {
  private static final String VALUE = "anna.lindqvist@example.org";

  private final Health health = new Health(Path.of("db"));

  /** What H2 says when it refuses the value. */
  private static SQLException refused(String sql) throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:");
    try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("create table t(k varchar unique, n integer)");
      statement.execute("insert into t values('" + VALUE + "', 1)");
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        insert.setString(1, VALUE);
        insert.executeUpdate();
      } catch (SQLException e) {
        return e;
      }
    }
    throw new SQLException("nothing was refused");
  }

  /** What a log would hold. */
  private static String trace(Throwable problem) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = problem; t != null; t = t.getCause()) {
      text.append(t).append('\n');
    }
    return text.toString();
  }

  @Test
  void aKeyInUseIsNamedToTheUserButTheLogGetsNoCause() throws SQLException {
    SQLException h2 = refused("insert into t values(?, 2)");
    assertTrue(trace(h2).contains(VALUE), "this is what H2 says");
    StoreException e = health.unwritable(h2);
    assertTrue(e.getMessage().contains(VALUE), e::getMessage);
    assertNull(e.getCause(), "commands log causes");
  }

  @Test
  void aRefusedValueDoesNotComeIntoTheLog() throws SQLException {
    SQLException h2 = refused("insert into t(n) values(?)");
    assertTrue(trace(h2).contains(VALUE), "this is what H2 says");
    StoreException written = health.unwritable(h2);
    StoreException read = health.unreadable(h2);
    assertNotNull(written.getCause());
    assertFalse(trace(written).contains(VALUE), () -> trace(written));
    assertFalse(trace(read).contains(VALUE), () -> trace(read));
  }

  @Test
  void aValueDoesNotComeIntoTheLogInTheCauseOfACauseEither() throws SQLException {
    SQLException h2 = refused("insert into t values(?, 2)");
    Exception outer = new IllegalStateException(h2.getMessage(), h2);
    assertTrue(trace(outer).contains(VALUE), "this is what would be logged");
    assertFalse(trace(Withheld.of(outer)).contains(VALUE), () -> trace(Withheld.of(outer)));
    assertTrue(trace(Withheld.of(outer)).contains("23505"), "the number stays");
  }

  @Test
  void otherCausesStayAsTheyAre() {
    SQLException other = new SQLException("Out of memory", "HY000", 90108);
    assertEquals(other, health.unwritable(other).getCause());
  }
}
