package org.rapport.ui.analytics.internal.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.Scoring;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.ui.analytics.internal.Messages;

/** Carries a request out. Never on the UI thread. */
public final class AnalysisRunner {

  private final MiningRunner runner;

  /** @param runner runs the algorithms */
  public AnalysisRunner(MiningRunner runner) {
    this.runner = runner;
  }

  /**
   * Reads the rows and compares the algorithms.
   *
   * @param request what is asked
   * @param base the open customer base, for accounts
   * @param monitor progress and cancellation
   * @return the analysis, not yet kept
   * @throws ImportException when the file can't be read
   * @throws org.rapport.mining.MiningException when the rows can't be mined
   * @throws org.rapport.insight.InsightException when the base can't answer
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Analysis run(AnalysisRequest request, Optional<CustomerBase> base, IProgressMonitor monitor)
      throws ImportException {
    Instant started = Instant.now();
    Comparison comparison = switch (request.source()) {
      case Source.Accounts accounts -> new Scoring(open(accounts, base), runner).compare(request.scoring(), monitor);
      case Source.CsvFile csv -> file(csv, request, monitor);
    };
    return new Analysis(UUID.randomUUID().toString(), request, started, false, comparison);
  }

  /**
   * The base of a request about accounts.
   *
   * @throws org.rapport.insight.InsightException when another base is open, or none
   */
  public static CustomerBase open(Source.Accounts accounts, Optional<CustomerBase> base) {
    return base.filter(b -> b.isOpen() && b.folder().equals(accounts.folder().toAbsolutePath()))
        .orElseThrow(() -> new InsightException(
            NLS.bind(Messages.Source_otherBase, accounts.database())));
  }

  private Comparison file(Source.CsvFile csv, AnalysisRequest request, IProgressMonitor monitor)
      throws ImportException {
    SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Run_reading, csv.file().getFileName()), 100);
    TableReading reading = Formats.detect(csv.file()).read(ReadLimits.DEFAULT, progress.split(20));
    Dataset data = Dataset.of(reading.table()).label(request.target()).features(request.features()).build();
    Comparison comparison = runner.compare(new ComparisonRequest(data, request.positive(), request.algorithms(),
        request.evaluation(), request.seed(), request.preparation()), progress.split(80));
    List<String> warnings = new ArrayList<>(reading.notes());
    if (reading.rowsRejected() > 0) {
      warnings.add(NLS.bind(Messages.Run_rejected, reading.rowsRejected(), reading.problems().get(0).line()));
    }
    if (reading.cellsUnreadable() > 0) {
      warnings.add(NLS.bind(Messages.Run_unreadable, reading.cellsUnreadable()));
    }
    warnings.addAll(comparison.warnings());
    return withWarnings(comparison, reading.rowsRead(), warnings);
  }

  private static Comparison withWarnings(Comparison c, long rowsRead, List<String> warnings) {
    return new Comparison(c.target(), c.positive(), c.classes(), c.evaluation(), c.seed(), rowsRead, c.rowsUsed(),
        c.rowsIncomplete(), c.rowsEvaluated(), c.majorityClass(), c.baseRate(), c.models(), c.tests(),
        c.againstBaseRate(), c.aucTests(), c.verdict(), warnings);
  }
}
