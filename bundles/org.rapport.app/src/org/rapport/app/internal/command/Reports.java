package org.rapport.app.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.rapport.insight.report.HtmlReport;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.regression.RegressionComparison;

/** Writes reports for the commands, and the sentences in them that depend on how they came about. */
final class Reports {

  private static final String COSTS = "Look at the mistakes above and ask what a missed customer and a needless call "
      + "cost: that decides from which probability on to act.";

  private Reports() {}

  /**
   * Refuses a folder that can't take a report, before hours of work and a transaction end in one.
   *
   * @param folder the folder, which need not be there yet
   * @throws FailedException when it can't be a folder, or nothing can be written into it
   */
  static void check(Path folder) {
    Path nearest = folder.toAbsolutePath().normalize();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest) || !Files.isWritable(nearest)) {
      throw new FailedException("The report cannot be written into the folder " + folder + ": " + nearest
          + (Files.isDirectory(nearest) ? " does not allow it" : " is a file") + ". Nothing was done.");
    }
  }

  /** Writes the report into a folder and returns its file, absolute. */
  static Path write(Comparison comparison, ReportDetails details, Path folder) {
    try {
      return HtmlReport.write(comparison, details, folder).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new FailedException("The report cannot be written into the folder " + folder
          + ". Check its name, its permissions and the "
          + "free space.", e);
    }
  }

  /** Writes the report of predicted numbers into a folder and returns its file, absolute. */
  static Path write(RegressionComparison comparison, ReportDetails details, Path folder) {
    try {
      return HtmlReport.write(comparison, details, folder).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new FailedException("The report cannot be written into the folder " + folder
          + ". Check its name, its permissions and the free space.", e);
    }
  }

  /** What to do after the analysis of a file. */
  static List<String> nextAfterFile(Path file, String target) {
    return List.of("Keep the customers: rapport import --database DIR --entity account --key COLUMN " + file
        .getFileName(),
        "Then score every one of them: rapport mine --database DIR --entity account --target " + target
            + " --write-scores " + target,
        COSTS);
  }

  /** What to do after the analysis of a database. */
  static List<String> nextAfterBase(String score, boolean written) {
    return List.of(
        written ? "List the accounts with the highest scores: rapport list --database DIR account --sort score."
            + score + ":desc"
            : "Write the scores beside the accounts: add --write-scores " + score,
        "See why one of them has its score: rapport show --database DIR account KEY",
        COSTS);
  }
}
