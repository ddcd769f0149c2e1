package org.rapport.exchange.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.internal.ImportFiles;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Reads lines of items. */
public final class BasketReading {
  private static final int LOOK = 4096;
  private static final int SAMPLE = 1 << 16;
  private static final char QUOTE = '"';
  private static final String DELIMITERS = ",;\t|";

  private BasketReading() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param baskets takes the items of every line
   * @param monitor progress and cancelling
   * @throws ImportException one sentence
   */
  public static void read(Path file, Consumer<List<String>> baskets, IProgressMonitor monitor) throws ImportException {
    CsvFormat format = CsvDetection.detect(file, CsvOptions.DETECT, ReadLimits.DEFAULT);
    SubMonitor progress = SubMonitor.convert(monitor, "Reading " + file.getFileName(), IProgressMonitor.UNKNOWN);
    char delimiter = delimiter(file, format);
    long line = 0;
    try (InputStream in = Files.newInputStream(file);
        CsvReader<CsvRecord> csv = CsvReading
            .builder(delimiter, QUOTE, ReadLimits.DEFAULT.maxRecordLength())
            .ofCsvRecord(DecodingReader.open(in, format.charset()));
        CloseableIterator<CsvRecord> records = csv.iterator()) {
      for (long n = 0; records.hasNext(); n++) {
        CsvRecord csvRecord = records.next();
        line = csvRecord.getStartingLineNumber();
        baskets.accept(csvRecord.getFields());
        if (n % LOOK == 0 && progress.isCanceled()) {
          throw new OperationCanceledException("Reading " + file + " was cancelled.");
        }
      }
    } catch (CsvParseException e) {
      throw new ImportException(file + ", after line " + line + ": a line can't be read as items separated by '"
          + delimiter + "'. Look for a quote that is never closed.", e);
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
  }

  /** The delimiter that occurs most often outside quotes; the comma when there is none. */
  private static char delimiter(Path file, CsvFormat format) throws ImportException {
    int[] counts = new int[DELIMITERS.length()];
    char[] text = new char[SAMPLE];
    try (InputStream in = Files.newInputStream(file); Reader reader = DecodingReader.open(in, format.charset())) {
      int length = Math.max(0, reader.read(text));
      boolean quoted = false;
      for (int i = 0; i < length; i++) {
        quoted ^= text[i] == QUOTE;
        int which = quoted ? -1 : DELIMITERS.indexOf(text[i]);
        if (which >= 0) {
          counts[which]++;
        }
      }
    } catch (IOException e) {
      throw ImportFiles.unreadable(file, e);
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }
}
