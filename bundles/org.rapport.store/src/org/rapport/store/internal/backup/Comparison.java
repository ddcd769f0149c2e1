package org.rapport.store.internal.backup;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.rapport.store.FieldType;
import org.rapport.store.internal.dump.Still;
import org.rapport.store.internal.dump.TableShape;
import org.rapport.store.internal.gateway.Progress;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journal.JournalRecord;

/** Compares two databases row by row, value by value, and their journals record by record. Names no values. */
final class Comparison {
  private static final int STEP = 4096;

  private final Still left;
  private final Still right;
  private final Progress progress;
  private final long all;
  private long done;

  Comparison(Still left, Still right, Progress progress) throws SQLException {
    this.left = left;
    this.right = right;
    this.progress = progress;
    this.all = left.rows() + left.record();
  }

  /** @return where they differ first, as half a sentence; empty when they are equal */
  String difference(Journal leftJournal, Journal rightJournal) throws SQLException, IOException {
    if (left.transaction() != right.transaction() || left.record() != right.record()) {
      return "it ends with transaction " + right.transaction() + " instead of " + left.transaction();
    }
    List<TableShape> shapes = left.shapes();
    if (!shapes.equals(right.shapes())) {
      return "it has other tables";
    }
    for (TableShape shape : shapes) {
      String difference = table(shape);
      if (!difference.isEmpty()) {
        return difference;
      }
    }
    return journals(leftJournal, rightJournal);
  }

  private String table(TableShape shape) throws SQLException {
    List<FieldType> types = shape.types();
    try (PreparedStatement a = left.connection().prepareStatement(shape.select());
        PreparedStatement b = right.connection().prepareStatement(shape.select());
        ResultSet mine = a.executeQuery();
        ResultSet its = b.executeQuery()) {
      for (long row = 1;; row++, done++) {
        boolean more = mine.next();
        if (more != its.next()) {
          return "the table " + shape.name() + " has " + (more ? "fewer" : "more") + " rows";
        }
        if (!more) {
          return "";
        }
        for (int c = 0; c < types.size(); c++) {
          if (!Objects.equals(Sql.get(mine, c + 1, types.get(c)), Sql.get(its, c + 1, types.get(c)))) {
            return "the column " + shape.columns().get(c).name() + " of row " + row + " of the table " + shape.name()
                + " has another value";
          }
        }
        if (row % STEP == 0) {
          progress.at(done, all);
        }
      }
    }
  }

  private String journals(Journal mine, Journal its) {
    try (Journal.Records a = mine.read(1); Journal.Records b = its.read(1)) {
      while (a.hasNext()) {
        JournalRecord record = a.next();
        if (record.number() > left.record()) {
          break;
        }
        JournalRecord other = b.hasNext() ? b.next() : null;
        if (other == null || other.number() != record.number() || other.transaction() != record.transaction()
            || other.end() != record.end() || !Arrays.equals(other.payload(), record.payload())) {
          return "record " + record.number() + " of its journal is another one";
        }
        progress.at(++done, all);
      }
      return b.hasNext() ? "its journal has more records" : "";
    }
  }
}
