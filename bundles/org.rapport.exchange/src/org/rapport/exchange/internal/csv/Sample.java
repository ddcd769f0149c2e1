package org.rapport.exchange.internal.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;

/** The first rows of a file, parsed with one delimiter and quote. */
final class Sample {

  final List<String[]> rows = new ArrayList<>();
  final List<Long> lines = new ArrayList<>();

  /** Values that were in quotes. */
  int quoted;

  /** Values in all. */
  int values;

  /** What is wrong with the quotes in the row after the last one, empty if nothing is. */
  String wrongQuote = "";

  /**
   * Parses the beginning of a file.
   *
   * @param text the beginning
   * @param cut whether the file goes on after the text, so that the last row is incomplete
   * @param most rows at most
   */
  static Sample parse(String text, boolean cut, char delimiter, char quote, int most) {
    Sample sample = new Sample();
    try {
      sample.collect(text, cut, delimiter, quote, most);
    } catch (CsvParseException e) {
      sample.wrongQuote = String.valueOf(e.getMessage());
    }
    return sample;
  }

  private void collect(String text, boolean cut, char delimiter, char quote, int most) {
    boolean more = false;
    Handler handler = new Handler();
    CsvReader<Handler> csv = CsvReading.builder(delimiter, quote, Integer.MAX_VALUE).allowUnclosedQuote(true)
        .build(handler, text);
    Iterator<Handler> records = csv.iterator();
    while (!more && records.hasNext()) {
      records.next();
      more = rows.size() >= most;
    }
    if (cut && !more && rows.size() > 1) {
      rows.remove(rows.size() - 1);
      lines.remove(lines.size() - 1);
    }
  }

  private final class Handler extends CsvCallbackHandler<Handler> {

    private final List<String> fields = new ArrayList<>();
    private long line;
    private boolean empty;

    @Override
    protected void beginRecord(long startingLineNumber) {
      line = startingLineNumber;
      fields.clear();
      empty = false;
    }

    @Override
    @NonNullByDefault({})
    protected void addField(char[] buffer, int offset, int length, boolean inQuotes) {
      fields.add(new String(buffer, offset, length));
      quoted += inQuotes ? 1 : 0;
      values++;
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
      return fields.size();
    }

    @Override
    protected Handler buildRecord() {
      if (!empty) {
        rows.add(fields.toArray(String[]::new));
        lines.add(line);
      }
      return this;
    }
  }
}
