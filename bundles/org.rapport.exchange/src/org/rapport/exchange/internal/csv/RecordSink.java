package org.rapport.exchange.internal.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.RowProblem;
import org.rapport.exchange.TableReading;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Takes the values from the parser into collectors, row by row, and keeps the account of what did not fit. */
final class RecordSink extends CsvCallbackHandler<RecordSink> {

  private static final int VALUE_SHOWN = 80;

  /** Columns that must be read again as text; empty while all is well. */
  final List<String> wrong = new ArrayList<>();

  private final Collector[] collectors;
  private final ReadLimits limits;
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<RowProblem> pending = new ArrayList<>();
  private final int[] pendingColumns;
  private boolean skip;
  private int[] lines;
  private int rows;
  private long rejected;
  private long unreadable;
  private int field;
  private int chars;
  private long line;
  private boolean empty;

  RecordSink(Collector[] collectors, boolean skipHeader, ReadLimits limits, int expected) {
    lines = new int[expected];
    this.collectors = collectors;
    this.limits = limits;
    skip = skipHeader;
    pendingColumns = new int[collectors.length];
  }

  @Override
  protected void beginRecord(long startingLineNumber) {
    line = startingLineNumber;
    field = 0;
    chars = 0;
    empty = false;
  }

  @Override
  @NonNullByDefault({})
  protected void addField(char[] buffer, int offset, int length, boolean quoted) {
    int column = field++;
    chars += length + 1;
    if (chars > limits.maxRecordLength() || column >= limits.maxColumns()) {
      throw new TooLong(column >= limits.maxColumns());
    }
    if (column < collectors.length && !skip && !collectors[column].put(buffer, offset, length, rows)) {
      doesNotFit(column, buffer, offset, length);
    }
  }

  private void doesNotFit(int column, char[] buffer, int offset, int length) {
    Collector collector = collectors[column];
    pendingColumns[pending.size()] = column;
    pending.add(new RowProblem(line, collector.name, shown(buffer, offset, length), collector.expected(),
        RowProblem.Kind.CELL_UNREADABLE));
  }

  private static String shown(char[] buffer, int offset, int length) {
    return length <= VALUE_SHOWN ? new String(buffer, offset, length)
        : new String(buffer, offset, VALUE_SHOWN - 2) + " …";
  }

  @Override
  @NonNullByDefault({})
  protected void setComment(char[] buffer, int offset, int length) {
    empty = true;
  }

  @Override
  protected void setEmpty() {
    empty = true;
  }

  @Override
  protected RecordType getRecordType() {
    return empty ? RecordType.EMPTY : RecordType.DATA;
  }

  @Override
  protected int getFieldCount() {
    return field;
  }

  @Override
  protected RecordSink buildRecord() {
    if (empty) {
      return this;
    }
    if (skip) {
      skip = false;
    } else if (field != collectors.length) {
      reject();
    } else {
      accept();
    }
    return this;
  }

  private void reject() {
    for (int i = 0; i < Math.min(field, collectors.length); i++) {
      collectors[i].rollback(rows);
    }
    pending.clear();
    rejected++;
    keep(new RowProblem(line, "", "", "The row has " + field + (field == 1 ? " value, but " : " values, but ")
        + collectors.length + (collectors.length == 1 ? " is expected" : " are expected")
        + "; it was left out.", RowProblem.Kind.ROW_REJECTED));
  }

  private void accept() {
    if (!pending.isEmpty()) {
      for (int i = 0; i < pending.size(); i++) {
        Collector collector = collectors[pendingColumns[i]];
        collector.bad++;
        if (collector.lossy || collector.bad > 1000 && collector.bad > rows / 5) {
          wrong.add(collector.name);
        }
        keep(pending.get(i));
      }
      unreadable += pending.size();
      pending.clear();
    }
    if (rows == lines.length) {
      lines = Arrays.copyOf(lines, Collector.grown(rows));
    }
    lines[rows++] = (int) Math.min(Integer.MAX_VALUE, line);
    if ((rows & 4095) == 0) {
      for (int i = 0; i < collectors.length; i++) {
        collectors[i] = collectors[i].suitable(rows);
      }
    }
  }

  /** Adds what another sink has taken from the part of the file that follows. */
  void append(RecordSink next) {
    long before = line - 1;
    for (int i = 0; i < collectors.length; i++) {
      collectors[i] = collectors[i].append(rows, next.collectors[i], next.rows);
    }
    if (rows + next.rows > lines.length) {
      lines = Arrays.copyOf(lines, Collector.grown(rows + next.rows));
    }
    for (int row = 0; row < next.rows; row++) {
      lines[rows + row] = (int) Math.min(Integer.MAX_VALUE, before + next.lines[row]);
    }
    for (RowProblem p : next.problems) {
      keep(new RowProblem(before + p.line(), p.column(), p.value(), p.reason(), p.kind()));
    }
    rows += next.rows;
    rejected += next.rejected;
    unreadable += next.unreadable;
    line = before + next.line;
    wrong.addAll(next.wrong);
  }

  Collector[] collectors() {
    return collectors;
  }

  private void keep(RowProblem problem) {
    if (problems.size() < TableReading.PROBLEMS_KEPT) {
      problems.add(problem);
    }
  }

  long rowsSeen() {
    return rows + rejected;
  }

  int rows() {
    return rows;
  }

  long rejected() {
    return rejected;
  }

  long unreadable() {
    return unreadable;
  }

  long line() {
    return line;
  }

  int[] lines() {
    return Arrays.copyOf(lines, rows);
  }

  List<RowProblem> problems() {
    return problems;
  }

  /** A record is longer, or has more values, than the limits allow. */
  static final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final boolean columns;

    TooLong(boolean columns) {
      super("too long", null, false, false);
      this.columns = columns;
    }
  }
}
