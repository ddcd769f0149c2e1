package org.rapport.exchange;

import java.util.ArrayList;
import java.util.List;

import org.rapport.table.Column;
import org.rapport.table.Table;

/**
 * A file's rows as a table, and a full account of the rows and cells that are not in it.
 *
 * @since 0.1
 */
public final class TableReading {

  /** Problems kept with their details; beyond that they are only counted. */
  public static final int PROBLEMS_KEPT = 100_000;

  private final Table table;
  private final FileLayout layout;
  private final long rowsRead;
  private final int[] lines;
  private final List<RowProblem> problems;
  private final long rowsRejected;
  private final long cellsUnreadable;
  private final List<String> notes;

  /**
   * @param table the rows that were read
   * @param layout the layout they were read with in the end: a column may have turned out to be text
   * @param lines for each row of the table the line of the file in which it begins, from 1
   * @param rowsRejected rows left out, all counted
   * @param cellsUnreadable cells that are missing because they did not fit the column's type, all counted
   * @param problems the rejected rows and unreadable cells by line, at most {@link #PROBLEMS_KEPT} of them
   * @param notes sentences on the file as a whole, such as a column that turned out to be text
   */
  public TableReading(Table table, FileLayout layout, int[] lines, long rowsRejected, long cellsUnreadable,
      List<RowProblem> problems, List<String> notes) {
    if (lines.length != table.rows()) {
      throw new IllegalArgumentException("A line for each row, please.");
    }
    this.table = table;
    this.layout = layout;
    this.rowsRead = table.rows() + rowsRejected;
    this.lines = lines;
    this.rowsRejected = rowsRejected;
    this.cellsUnreadable = cellsUnreadable;
    this.problems = List.copyOf(problems);
    this.notes = List.copyOf(notes);
  }

  /** @return the rows that were read, with the columns of {@link #layout()} in order */
  public Table table() {
    return table;
  }

  /** @return the layout the rows were read with in the end */
  public FileLayout layout() {
    return layout;
  }

  /** @return rows of data in the file (as far as read), rejected ones included, blank lines and header not */
  public long rowsRead() {
    return rowsRead;
  }

  /** @return rows left out, because they have too few or too many values */
  public long rowsRejected() {
    return rowsRejected;
  }

  /** @return cells that are missing in the table although the file has a value, because it did not fit the type */
  public long cellsUnreadable() {
    return cellsUnreadable;
  }

  /** @return rejected rows and unreadable cells by line, the first {@link #PROBLEMS_KEPT} of them */
  public List<RowProblem> problems() {
    return problems;
  }

  /** @return sentences on the file as a whole; empty when there is nothing to say */
  public List<String> notes() {
    return notes;
  }

  /**
   * The line of the file in which a row of the table begins.
   *
   * @param row a row of the table, from 0
   * @return a line, from 1
   */
  public int line(int row) {
    return lines[row];
  }

  /** @return the number of rows of the table in which at least one cell is missing */
  public int rowsIncomplete() {
    int count = 0;
    for (boolean missing : incomplete()) {
      if (missing) {
        count++;
      }
    }
    return count;
  }

  /** @return for each row of the table whether at least one cell is missing */
  public boolean[] incomplete() {
    boolean[] incomplete = new boolean[table.rows()];
    for (Column column : table.columns()) {
      for (int row = 0; row < incomplete.length; row++) {
        incomplete[row] |= column.isMissing(row);
      }
    }
    return incomplete;
  }

  /**
   * The blank cells one by one, column after column.
   *
   * @param most how many to give at most
   * @return problems of the kind {@link RowProblem.Kind#CELL_MISSING}
   */
  public List<RowProblem> missingCells(int most) {
    List<RowProblem> missing = new ArrayList<>();
    for (Column column : table.columns()) {
      for (int row = 0; row < column.size() && missing.size() < most; row++) {
        if (column.isMissing(row)) {
          missing.add(new RowProblem(lines[row], column.name(), "", "The cell is blank.",
              RowProblem.Kind.CELL_MISSING));
        }
      }
    }
    return missing;
  }

  /** @return a sentence for every column with missing cells: "TotalCharges is blank in 11 rows: lines 490, 755 …" */
  public List<String> missingSummary() {
    List<String> sentences = new ArrayList<>();
    for (Column column : table.columns()) {
      int count = 0;
      StringBuilder first = new StringBuilder();
      for (int row = 0; row < column.size(); row++) {
        if (column.isMissing(row)) {
          if (++count <= 12) {
            first.append(first.isEmpty() ? "" : ", ").append(lines[row]);
          }
        }
      }
      if (count > 0) {
        sentences.add(column.name() + " is blank in " + count + (count == 1 ? " row: line " : " rows: lines ") + first
            + (count > 12 ? " …" : ""));
      }
    }
    return sentences;
  }
}
