package org.rapport.table;

import java.util.List;
import java.util.Optional;

/**
 * A column was asked for that the table does not have. The message names the nearest column and is fit for users.
 *
 * @since 0.1
 */
public final class NoSuchColumnException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 30;

  private final String column;

  /**
   * @param column the name that was asked for
   * @param known the names there are
   */
  public NoSuchColumnException(String column, List<String> known) {
    super(message(column, known));
    this.column = column;
  }

  /** The name that was asked for. */
  public String column() {
    return column;
  }

  private static String message(String column, List<String> known) {
    Optional<String> nearest = Names.nearest(column, known);
    String start = "There is no column \"" + column + "\"";
    if (nearest.isPresent()) {
      return start + "; did you mean \"" + nearest.get() + "\"?";
    }
    if (known.isEmpty()) {
      return start + ": the table has no columns.";
    }
    String names = String.join(", ", known.subList(0, Math.min(SHOWN, known.size())));
    return start + ". The columns are: " + names + (known.size() > SHOWN ? " and others." : ".");
  }
}
