package org.rapport.ui.analytics.internal.insight;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.mining.chart.ChartSpec;

/**
 * What a run found, ready to be shown.
 *
 * @param kind which run
 * @param title its name
 * @param headline what was found, in a sentence
 * @param notes what to know of it
 * @param charts pictures of it
 * @param columns the headings of the table after the account
 * @param rows one per account, the most important first
 * @param writer writes the scores
 * @param names the names of the scores that it writes
 */
record RunResult(RunKind kind, String title, String headline, List<String> notes, List<ChartSpec> charts,
    List<String> columns, List<Row> rows, Writer writer, String names) {

  RunResult {
    notes = List.copyOf(notes);
    charts = List.copyOf(charts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * An account.
   *
   * @param account its id
   * @param name its name
   * @param texts what is shown in the columns
   * @param order by what the columns are sorted
   */
  record Row(long account, String name, List<String> texts, double[] order) {
  }

  /** Writes scores in one transaction. */
  interface Writer {
    /** Writes; answers the transaction's number. */
    long write(IProgressMonitor monitor);
  }
}
