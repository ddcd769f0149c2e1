package org.rapport.insight.churn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * What was known of the customers of a day, and perhaps what came.
 *
 * @param day the day
 * @param customers the numbers of the customers, one a row
 * @param features the columns
 * @param left whether each had left at the end of the horizon; empty where that is not known
 */
record ChurnFrame(LocalDate day, int[] customers, Table features, Optional<boolean[]> left) {
  /** The column with the outcome. */
  static final String TARGET = "left";
  /** Levels of the outcome. */
  static final List<String> CLASSES = List.of("no", "yes");

  int rows() {
    return customers.length;
  }

  int leaving() {
    int count = 0;
    for (boolean gone : left.orElse(new boolean[0])) {
      count += gone ? 1 : 0;
    }
    return count;
  }

  ChurnDay summary(ChurnDay.Role role) {
    int leaving = leaving();
    return new ChurnDay(day, role, rows(), leaving, left.isEmpty() || rows() == 0 ? Optional.empty()
        : Optional.of(new Estimate((double) leaving / rows(), Intervals.wilson(leaving, rows()), "Wilson")));
  }

  /** Whether the frame knows something of a feature, in that type. */
  boolean knows(Column column) {
    Column own = features.find(column.name()).orElse(null);
    if (own == null || own instanceof NumberColumn != column instanceof NumberColumn) {
      return false;
    }
    for (int row = 0; row < own.size(); row++) {
      if (!own.isMissing(row)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The features that can be learnt from and asked by: known on every day, and not the same throughout the training.
   *
   * @param training frames to learn from, at least one
   * @param all all frames; those without a row are not asked
   */
  static List<String> usable(List<ChurnFrame> training, List<ChurnFrame> all) {
    List<String> usable = new ArrayList<>();
    for (Column column : training.get(0).features.columns()) {
      if (all.stream().filter(frame -> frame.rows() > 0).allMatch(frame -> frame.knows(column)) && varies(training,
          column
              .name())) {
        usable.add(column.name());
      }
    }
    return usable;
  }

  private static boolean varies(List<ChurnFrame> frames, String name) {
    String first = null;
    for (ChurnFrame frame : frames) {
      Column column = frame.features.column(name);
      for (int row = 0; row < column.size(); row++) {
        String text = column.isMissing(row) ? "" : column.text(row);
        if (first == null) {
          first = text;
        } else if (!first.equals(text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The rows of frames below each other, with these features and the outcome. */
  static Table stacked(List<ChurnFrame> frames, List<String> features) {
    List<Column> columns = new ArrayList<>();
    for (String name : features) {
      List<Column> parts = frames.stream().map(frame -> frame.features.column(name)).toList();
      columns.add(parts.get(0) instanceof NumberColumn ? numbers(name, parts) : categories(name, parts));
    }
    CategoryColumn.Builder outcome = CategoryColumn.builder(TARGET);
    CLASSES.forEach(outcome::code);
    for (ChurnFrame frame : frames) {
      for (boolean gone : frame.left.orElseThrow()) {
        outcome.add(CLASSES.get(gone ? 1 : 0));
      }
    }
    columns.add(outcome.build());
    return Table.of(columns);
  }

  private static Column numbers(String name, List<Column> parts) {
    NumberColumn.Builder builder = NumberColumn.builder(name);
    for (Column part : parts) {
      for (double value : ((NumberColumn) part).values()) {
        builder.add(value);
      }
    }
    return builder.build();
  }

  private static Column categories(String name, List<Column> parts) {
    CategoryColumn.Builder builder = CategoryColumn.builder(name);
    for (Column part : parts) {
      for (int row = 0; row < part.size(); row++) {
        builder.add(part.isMissing(row) ? "" : part.text(row));
      }
    }
    return builder.build();
  }
}
