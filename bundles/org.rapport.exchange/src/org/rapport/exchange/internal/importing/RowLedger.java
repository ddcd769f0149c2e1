package org.rapport.exchange.internal.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.rapport.exchange.ImportRequest.BadValues;
import org.rapport.exchange.RowProblem;
import org.rapport.exchange.RowProblem.Kind;
import org.rapport.exchange.TableReading;

/** Keeps the account of rows: which are rejected, and why. */
final class RowLedger {

  private static final int VALUE_SHOWN = 80;

  private final TableReading reading;
  private final BadValues policy;
  private final boolean[] rejected;
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<RowProblem> blanked = new ArrayList<>();
  private long count;

  RowLedger(TableReading reading, BadValues policy) {
    this.reading = reading;
    this.policy = policy;
    rejected = new boolean[reading.table().rows()];
    count = reading.rowsRejected();
    reading.problems().stream().filter(p -> p.kind() == Kind.ROW_REJECTED).forEach(problems::add);
  }

  boolean isRejected(int row) {
    return rejected[row];
  }

  long line(int row) {
    return reading.line(row);
  }

  /** Rejects a row. */
  void reject(int row, String column, String value, String reason) {
    if (!rejected[row]) {
      rejected[row] = true;
      count++;
    }
    keep(problems, new RowProblem(line(row), column, shown(value), reason, Kind.ROW_REJECTED));
  }

  /** A value that does not fit its field: rejects the row or leaves the value blank. */
  void doesNotFit(int row, String column, String value, String reason) {
    if (policy == BadValues.REJECT_ROW) {
      reject(row, column, value, reason);
    } else {
      keep(blanked, new RowProblem(line(row), column, shown(value), reason + " It was left blank.",
          Kind.CELL_UNREADABLE));
    }
  }

  private static void keep(List<RowProblem> list, RowProblem problem) {
    if (list.size() < TableReading.PROBLEMS_KEPT) {
      list.add(problem);
    }
  }

  private static String shown(String value) {
    return value.length() <= VALUE_SHOWN ? value : value.substring(0, VALUE_SHOWN - 2) + " …";
  }

  /** Rows left out, ragged ones included. */
  long rejectedRows() {
    return count;
  }

  /** All reasons for rejection, by line. */
  List<RowProblem> rejections() {
    problems.sort(Comparator.comparingLong(RowProblem::line));
    return problems;
  }

  /** Values left blank because they did not fit. */
  List<RowProblem> blanked() {
    return blanked;
  }

  /** The rows that are not rejected. */
  int[] rowsLeft() {
    int[] rows = new int[rejected.length];
    int n = 0;
    for (int row = 0; row < rows.length; row++) {
      if (!rejected[row]) {
        rows[n++] = row;
      }
    }
    return Arrays.copyOf(rows, n);
  }
}
