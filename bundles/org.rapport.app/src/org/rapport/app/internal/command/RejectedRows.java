package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.Locale;

import org.rapport.exchange.RowProblem;
import org.rapport.exchange.TableReading;

/** Says which rows of a file have another number of values than its header, and what can be done. */
final class RejectedRows {

  private RejectedRows() {}

  /**
   * Refuses a file with such rows.
   *
   * @param done what has not been done, for example "Nothing was imported."
   * @throws FailedException when there is one
   */
  static void refuse(Path file, TableReading reading, String done) {
    if (reading.rowsRejected() > 0) {
      String first = reading.problems().stream().filter(problem -> problem.kind() == RowProblem.Kind.ROW_REJECTED)
          .findFirst()
          .map(problem -> problem.sentence().replaceAll("(; it was left out)?\\.$", "")).orElse(
              "a row is not readable");
      throw new FailedException(String.format(Locale.ENGLISH,
          "%s, %s (%,d of %,d rows are like this). %s Correct the file, or leave such rows out with --skip-rejected.",
          file,
          Character.toLowerCase(first.charAt(0)) + first.substring(1), reading.rowsRejected(), reading.rowsRead(),
          done));
    }
  }
}
