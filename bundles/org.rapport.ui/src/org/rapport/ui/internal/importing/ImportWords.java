package org.rapport.ui.internal.importing;

import java.text.NumberFormat;
import java.util.stream.LongStream;

import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.ImportReport;

/** What an import did, in words. */
final class ImportWords {

  private ImportWords() {}

  static String counts(ImportReport report) {
    NumberFormat format = NumberFormat.getIntegerInstance();
    return NLS.bind(Messages.Import_counts, LongStream.of(report.rowsRead(), report.created(), report.changed(),
        report.unchanged(), report.rowsRejected(), report.rowsIncomplete()).mapToObj(format::format).toArray());
  }
}
