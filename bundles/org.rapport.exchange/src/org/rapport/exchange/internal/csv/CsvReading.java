package org.rapport.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ColumnType;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.exchange.internal.ImportFiles;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads a file of separated values into a table; a column whose type does not hold is read again as text. */
public final class CsvReading {

  private static final int ATTEMPTS = 4;

  private final Path file;
  private final CsvFormat format;
  private final ReadLimits limits;
  private final IProgressMonitor monitor;
  private final Map<String, String> textBecause = new LinkedHashMap<>();

  private CsvReading(Path file, CsvFormat format, ReadLimits limits, IProgressMonitor monitor) {
    this.file = file;
    this.format = format;
    this.limits = limits;
    this.monitor = monitor;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param format how it is written
   * @param limits what to read at most
   * @param monitor progress and cancelling
   * @return rows and problems
   * @throws ImportException one sentence
   */
  public static TableReading read(Path file, CsvFormat format, ReadLimits limits, IProgressMonitor monitor)
      throws ImportException {
    ImportFiles.check(file);
    return new CsvReading(file, format, limits, monitor).read();
  }

  private TableReading read() throws ImportException {
    TableReading reading = null;
    for (int attempt = 0; reading == null; attempt++) {
      boolean last = attempt == ATTEMPTS;
      RecordSink sink = segmented(last);
      if (sink == null) {
        sink = sink(last, format.header(), expected());
        parse(sink);
      }
      if (sink.wrong.isEmpty()) {
        reading = result(sink.collectors(), sink);
      }
      sink.wrong.forEach(this::becomesText);
    }
    if (reading.rowsRead() == 0) {
      throw new ImportException(file + " has a header with " + format.columns().size()
          + " columns, but no rows below it. At least one row was expected.");
    }
    return reading;
  }

  private RecordSink sink(boolean allText, boolean skipHeader, int expected) {
    return new RecordSink(collectors(allText, expected), skipHeader, limits, expected);
  }

  private int expected() throws ImportException {
    try {
      return Segments.rows(file, 0, Files.size(file), format.columns().size());
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
  }

  /** Parses the segments of a long file at the same time; {@code null} if they must be parsed one after the other. */
  private @Nullable RecordSink segmented(boolean allText) throws ImportException {
    try {
      String charset = format.charset().name();
      if (charset.startsWith("UTF-16") || limits.maxRows() < Integer.MAX_VALUE
          || Files.size(file) < 2 * Segments.LENGTH) {
        return null;
      }
      long[] cuts = Segments.cut(file);
      return cuts == null ? null : new ParallelParse(cuts).parse(allText);
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
  }

  /** Parses segments in threads and joins them in order, so that the result does not depend on the threads. */
  private final class ParallelParse {

    private final long[] cuts;
    private final AtomicBoolean stop = new AtomicBoolean();

    ParallelParse(long[] cuts) {
      this.cuts = cuts;
    }

    @Nullable
    RecordSink parse(boolean allText) {
      SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), cuts.length - 1);
      int threads = Math.min(Runtime.getRuntime().availableProcessors(), cuts.length - 1);
      RecordSink all = null;
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        List<Future<RecordSink>> parts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.length; i++) {
          int part = i;
          parts.add(pool.submit(() -> segment(part, allText)));
        }
        for (Future<RecordSink> part : parts) {
          RecordSink next = await(part, progress);
          if (all == null) {
            all = next;
          } else {
            all.append(next);
          }
          progress.worked(1);
        }
        return all;
      } catch (ExecutionException e) {
        return oneAfterTheOther(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new OperationCanceledException("Reading " + file + " was interrupted.");
      }
    }

    private RecordSink await(Future<RecordSink> part, SubMonitor progress)
        throws ExecutionException, InterruptedException {
      stop.set(progress.isCanceled());
      if (stop.get()) {
        throw new OperationCanceledException("Reading " + file + " was cancelled.");
      }
      try {
        return part.get();
      } catch (ExecutionException | InterruptedException e) {
        stop.set(true);
        throw e;
      }
    }

    /** A cut inside quotes, or a broken file: the whole file is parsed from its beginning, and errors named there. */
    private @Nullable RecordSink oneAfterTheOther(ExecutionException cause) {
      if (cause.getCause() instanceof Error error) {
        throw error;
      }
      return null;
    }

    private RecordSink segment(int part, boolean allText) throws IOException {
      long end = part == 0 ? cuts[cuts.length - 1] : cuts[part + 1];
      RecordSink sink = sink(allText, part == 0 && format.header(),
          Segments.rows(file, cuts[part], end, format.columns().size()));
      try (InputStream in = Segments.open(file, cuts[part], cuts[part + 1]);
          CsvReader<RecordSink> csv = builder(format.delimiter(), format.quote(), limits.maxRecordLength()).build(sink,
              part == 0 ? DecodingReader.open(in, format.charset())
                  : new InputStreamReader(in, Encodings.strict(format.charset())));
          CloseableIterator<RecordSink> records = csv.iterator()) {
        while (records.hasNext() && !stop.get() && sink.wrong.isEmpty()) {
          records.next();
        }
      }
      return sink;
    }
  }

  private void becomesText(String name) {
    textBecause.putIfAbsent(name, name + " was read as text: too many of its values are not what its first rows"
        + " promised, or would lose digits.");
  }

  private Collector[] collectors(boolean allText, int expected) {
    List<FileColumn> columns = format.columns();
    Collector[] collectors = new Collector[columns.size()];
    for (int i = 0; i < collectors.length; i++) {
      FileColumn column = columns.get(i);
      ColumnType type = textBecause.containsKey(column.name()) || allText && !isText(column) ? ColumnType.CATEGORY
          : column.type();
      collectors[i] = switch (type) {
        case NUMBER, INTEGER -> new NumberCollector(column.name(), column.style(), expected);
        case DATE, TIME -> new TimeCollector(column.name(), type, column.style(), expected);
        case CATEGORY, BOOLEAN -> new CategoryCollector(column.name(), type, expected);
        case TEXT -> new TextCollector(column.name(), expected);
      };
    }
    return collectors;
  }

  private static boolean isText(FileColumn column) {
    return column.type() == ColumnType.TEXT || column.type() == ColumnType.CATEGORY;
  }

  private void parse(RecordSink sink) throws ImportException {
    long size;
    try (InputStream in = Files.newInputStream(file)) {
      size = Files.size(file);
      Reader reader = DecodingReader.open(in, format.charset());
      try (CsvReader<RecordSink> csv = builder(format.delimiter(), format.quote(), limits.maxRecordLength())
          .build(sink, reader)) {
        drain(csv, sink, size);
      }
    } catch (NotText e) {
      throw new ImportException(file + ", line " + sink.line() + ", holds a NUL character, so it is not a text file."
          + " Export it as separated values (CSV) and import that.", e);
    } catch (RecordSink.TooLong e) {
      throw tooLong(sink, e);
    } catch (CsvParseException | UncheckedIOException e) {
      throw explain(e, sink);
    } catch (IOException e) {
      throw undecodable(e, sink.line());
    }
  }

  static CsvReader.CsvReaderBuilder builder(char delimiter, char quote, int longest) {
    return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote).skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false).maxBufferSize(Math.max(longest, 1 << 15));
  }

  private void drain(CsvReader<RecordSink> csv, RecordSink sink, long size) throws IOException {
    SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), 1000);
    int done = 0;
    try (CloseableIterator<RecordSink> records = csv.iterator()) {
      long records4096 = 0;
      while (records.hasNext()) {
        records.next();
        if (!sink.wrong.isEmpty() || sink.rowsSeen() >= limits.maxRows()) {
          return;
        }
        if ((++records4096 & 4095) == 0) {
          if (progress.isCanceled()) {
            throw new OperationCanceledException("Reading " + file + " was cancelled.");
          }
          int part = (int) Math.min(1000, sink.rowsSeen() * 100 * 1000 / Math.max(1, size));
          progress.worked(part - done);
          done = part;
        }
      }
    }
  }

  private ImportException explain(RuntimeException e, RecordSink sink) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException coding) {
        return undecodable(coding, sink.line());
      }
      if (cause instanceof RecordSink.TooLong tooLong) {
        return tooLong(sink, tooLong);
      }
      if (cause instanceof NotText) {
        return new ImportException(file + ", line " + sink.line() + ", holds a NUL character, so it is not a text"
            + " file. Export it as separated values (CSV) and import that.", e);
      }
      String text = cause.getMessage();
      if (text != null && text.contains("nclosed quote")) {
        return unclosed(sink, e);
      }
      if (text != null && text.contains("after closing quote")) {
        return new ImportException(file + ", line " + sink.line() + ": a value in quotes (" + format.quote()
            + ") goes on after its closing quote. A quote inside a value must be doubled, and a delimiter or line end"
            + " must follow the closing quote. Look for a missing or extra " + format.quote()
            + " in the row that begins there.", e);
      }
      if (text != null && (text.contains("buffer size") || text.contains("maximum"))) {
        return tooLong(sink, new RecordSink.TooLong(false));
      }
    }
    return new ImportException(file + ", line " + sink.line() + " could not be read: " + e.getMessage(), e);
  }

  private ImportException unclosed(RecordSink sink, Throwable cause) {
    return new ImportException(file + ": in the row that begins in line " + sink.line() + " a quote (" + format.quote()
        + ") is opened and never closed. Close it, or remove it, in that line.", cause);
  }

  private ImportException tooLong(RecordSink sink, RecordSink.TooLong cause) {
    if (cause.columns) {
      return new ImportException(file + ", line " + sink.line() + ": the row has more than " + limits.maxColumns()
          + " values, the most that can be read. Check the delimiter.", cause);
    }
    return new ImportException(file + ": the row that begins in line " + sink.line() + " is longer than "
        + limits.maxRecordLength() + " characters, the most that can be read. A line break may be missing, or a quote ("
        + format.quote() + ") in that line is never closed.", cause);
  }

  private ImportException undecodable(IOException e, long line) {
    if (e instanceof CharacterCodingException) {
      return new ImportException(file + ", after line " + line + ": there are bytes that are not "
          + format.charset().name() + " text. Choose another encoding, or save the file as UTF-8.", e);
    }
    return ImportFiles.unreadable(file, e);
  }

  private @Nullable TableReading result(Collector[] collectors, RecordSink sink) {
    int rows = sink.rows();
    List<Column> columns = new ArrayList<>(collectors.length);
    List<FileColumn> types = new ArrayList<>(collectors.length);
    for (int i = 0; i < collectors.length; i++) {
      Collector collector = collectors[i].suitable(rows);
      Column column = collector.build(rows);
      if (collector.bad > 0 && collector.bad * 9L > rows - column.missing()) {
        sink.wrong.add(collector.name);
      }
      columns.add(column);
      types.add(typed(format.columns().get(i), collector, column));
    }
    if (!sink.wrong.isEmpty()) {
      return null;
    }
    return new TableReading(Table.of(columns), format.withColumns(types), sink.lines(), sink.rejected(),
        sink.unreadable(), sink.problems(), List.copyOf(textBecause.values()));
  }

  /** The type the column has after all rows were seen. */
  private FileColumn typed(FileColumn column, Collector collector, Column built) {
    ColumnType type = switch (collector) {
      case CategoryCollector category -> category.type();
      case TimeCollector time -> time.hasTime() ? ColumnType.TIME : ColumnType.DATE;
      case NumberCollector number -> column.type() == ColumnType.INTEGER && built instanceof NumberColumn numbers
          && numbers.isWhole() ? ColumnType.INTEGER : ColumnType.NUMBER;
      default -> ColumnType.TEXT;
    };
    String because = textBecause.get(column.name());
    return new FileColumn(column.name(), column.header(), type, column.style(),
        because == null ? column.evidence() : because);
  }
}
