package org.rapport.insight.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rapport.insight.internal.report.RegressionPage;
import org.rapport.insight.internal.report.ReportPage;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.regression.RegressionComparison;

/**
 * Writes a comparison as one HTML page that needs nothing else: no scripts, no other files, no network. It can be
 * read on light and dark screens, printed, and sent by mail. It holds figures and column names, no rows.
 *
 * @since 0.1
 */
public final class HtmlReport {

  /** The name of the file in the report's folder. */
  public static final String FILE_NAME = "report.html";

  private HtmlReport() {}

  /**
   * Writes the page; an older report in the folder is replaced.
   *
   * @param comparison the figures
   * @param details what to say beside them
   * @param folder the folder, created when it is missing
   * @return the file, {@value #FILE_NAME} in the folder
   * @throws IOException when the folder or the file cannot be written
   */
  public static Path write(Comparison comparison, ReportDetails details, Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(FILE_NAME), html(comparison, details));
  }

  /**
   * The page as text: the same for the same input, bit for bit.
   *
   * @param comparison the figures
   * @param details what to say beside them
   * @return an HTML 5 document, to be encoded as UTF-8
   */
  public static String html(Comparison comparison, ReportDetails details) {
    return new ReportPage(comparison, details).html();
  }

  /**
   * Writes the page of a comparison of predicted numbers; an older report in the folder is replaced.
   *
   * @param comparison the figures
   * @param details what to say beside them
   * @param folder the folder, created when it is missing
   * @return the file, {@value #FILE_NAME} in the folder
   * @throws IOException when the folder or the file cannot be written
   */
  public static Path write(RegressionComparison comparison, ReportDetails details, Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(FILE_NAME), html(comparison, details));
  }

  /**
   * The page of a comparison of predicted numbers as text: the same for the same input, bit for bit.
   *
   * @param comparison the figures
   * @param details what to say beside them
   * @return an HTML 5 document, to be encoded as UTF-8
   */
  public static String html(RegressionComparison comparison, ReportDetails details) {
    return new RegressionPage(comparison, details).html();
  }
}
