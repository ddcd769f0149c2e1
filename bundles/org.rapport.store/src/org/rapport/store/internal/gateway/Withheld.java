package org.rapport.store.internal.gateway;

import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;

/** Errors without what they quote: H2 names the values it refuses, and a customer's must not come into a log. */
public final class Withheld {
  private Withheld() {}

  /**
   * @param cause an error that is about to be logged, or to become the cause of another one
   * @return the same, or one that says no more than H2's number when it quotes a value or was caused by one that does
   */
  public static Exception of(Exception cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql && quotes(sql.getSQLState())) {
        int code = sql.getErrorCode();
        SQLException silent = new SQLException("H2 refused a value, not shown here (error " + code + ")",
            sql.getSQLState(), code);
        silent.setStackTrace(sql.getStackTrace());
        return silent;
      }
    }
    return cause;
  }

  /** Classes of the SQL standard: 22 values that don't fit, 23 values that break a constraint. */
  private static boolean quotes(@Nullable String state) {
    return state != null && (state.startsWith("22") || state.startsWith("23"));
  }
}
