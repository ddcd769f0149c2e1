package org.rapport.exchange;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an import did, or would do, with every row of the file:
 * {@code rowsRead = created + changed + unchanged + rowsRejected}.
 *
 * @param rowsRead rows of data in the file
 * @param created records that are new
 * @param changed records that existed and have other values now
 * @param unchanged records that existed with the same values, and were not written
 * @param rowsRejected rows that were left out, all counted
 * @param rejected the rejected rows with line, column, value and reason, in the order of the file; the first
 *        {@link TableReading#PROBLEMS_KEPT}
 * @param rowsIncomplete imported rows with at least one blank cell, all counted
 * @param incomplete blank or unreadable cells of imported rows, in the order of the file; the first
 *        {@link TableReading#PROBLEMS_KEPT}
 * @param fieldsCreated names of the custom fields that are new
 * @param mapping where the columns went
 * @param transaction the transaction's number; {@code null} if nothing was changed or it was a dry run
 * @param notes sentences on the file as a whole
 * @since 0.1
 */
public record ImportReport(long rowsRead, long created, long changed, long unchanged, long rowsRejected,
    List<RowProblem> rejected, long rowsIncomplete, List<RowProblem> incomplete, List<String> fieldsCreated,
    Mapping mapping, @Nullable Long transaction, List<String> notes) {

  /** Copies the lists. */
  public ImportReport {
    rejected = List.copyOf(rejected);
    incomplete = List.copyOf(incomplete);
    fieldsCreated = List.copyOf(fieldsCreated);
    notes = List.copyOf(notes);
  }

  /** @return one sentence: "7,043 rows read: 7,043 created, 0 changed, 0 unchanged, 0 rejected." */
  public String sentence() {
    return String.format(Locale.ROOT, "%,d rows read: %,d created, %,d changed, %,d unchanged, %,d rejected.",
        rowsRead, created, changed, unchanged, rowsRejected);
  }
}
