package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.Question;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.ui.analytics.internal.Messages;

/**
 * The rows of a request.
 *
 * @param data the rows with their roles
 * @param rowsRead the rows of the source, those that could not be used included
 * @param notes what a reader must know of the reading, one sentence each
 */
public record RowReading(Dataset data, long rowsRead, List<String> notes) {

  /**
   * Reads rows. Never on the UI thread.
   *
   * @param request what is asked of them; not for rules
   * @param base the open customer base, for accounts
   * @throws ImportException when the file can't be read
   * @throws org.rapport.insight.InsightException when the base can't answer
   */
  public static RowReading of(AnalysisRequest request, Optional<CustomerBase> base, IProgressMonitor monitor)
      throws ImportException {
    return switch (request.source()) {
      case Source.Accounts accounts -> accounts(accounts, request, base, monitor);
      case Source.CsvFile csv -> file(csv, request, monitor);
    };
  }

  private static Optional<String> target(AnalysisRequest request) {
    return switch (request) {
      case AnalysisRequest.Classification asked -> Optional.of(asked.target());
      case AnalysisRequest.Regression asked -> Optional.of(asked.target());
      case AnalysisRequest.Clustering asked -> Optional.empty();
      case AnalysisRequest.Outliers asked -> Optional.empty();
      case AnalysisRequest.Rules asked -> Optional.empty();
    };
  }

  private static Optional<String> naming(AnalysisRequest request) {
    return switch (request) {
      case AnalysisRequest.Classification asked -> Optional.empty();
      case AnalysisRequest.Regression asked -> Optional.empty();
      case AnalysisRequest.Clustering asked -> asked.naming();
      case AnalysisRequest.Outliers asked -> asked.naming();
      case AnalysisRequest.Rules asked -> Optional.empty();
    };
  }

  private static RowReading accounts(Source.Accounts accounts, AnalysisRequest request, Optional<CustomerBase> base,
      IProgressMonitor monitor) {
    CustomerBase open = AnalysisRunner.open(accounts, base);
    Optional<String> target = target(request);
    Dataset data = target.isPresent()
        ? open.dataset(new Question("account", target.get(), Optional.empty(), request.features(), List.of(), //$NON-NLS-1$
            accounts.filter()), request.judged().flatMap(Evaluation::column), monitor)
        : open.rows("account", request.features(), naming(request), accounts.filter(), monitor); //$NON-NLS-1$
    return new RowReading(data, data.rows(), List.of());
  }

  private static RowReading file(Source.CsvFile csv, AnalysisRequest request, IProgressMonitor monitor)
      throws ImportException {
    monitor.setTaskName(NLS.bind(Messages.Run_reading, csv.file().getFileName()));
    TableReading reading = Formats.detect(csv.file()).read(ReadLimits.DEFAULT, monitor);
    Dataset.Builder data = Dataset.of(reading.table()).features(request.features());
    target(request).ifPresent(data::label);
    naming(request).filter(name -> !request.features().contains(name)).ifPresent(data::id);
    return new RowReading(data.build(), reading.rowsRead(), notes(reading));
  }

  static List<String> notes(TableReading reading) {
    List<String> notes = new ArrayList<>(reading.notes());
    if (reading.rowsRejected() > 0) {
      notes.add(NLS.bind(Messages.Run_rejected, reading.rowsRejected(), reading.problems().get(0).line()));
    }
    if (reading.cellsUnreadable() > 0) {
      notes.add(NLS.bind(Messages.Run_unreadable, reading.cellsUnreadable()));
    }
    return notes;
  }
}
