package org.rapport.ui.analytics.internal.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.rapport.exchange.ImportException;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningResult;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.rules.RuleMiner;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;
import org.rapport.ui.analytics.internal.Messages;

/** Carries a request out. Never on the UI thread. */
public final class AnalysisRunner {

  private static final int READING = 15;
  private static final int IMPORTANCE = 40;

  private final MiningRunner runner;

  /** @param runner runs the algorithms */
  public AnalysisRunner(MiningRunner runner) {
    this.runner = runner;
  }

  /**
   * Reads the rows and does with them what is asked.
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
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    if (request instanceof AnalysisRequest.Rules rules) {
      BasketReading reading = BasketReading.of(rules, base, progress.split(READING));
      AnalysisResult found = new AnalysisResult.Rules(mine(rules, reading.baskets(), progress.split(100 - READING)),
          List.of()).read(reading.baskets().size(), reading.notes());
      return analysis(request, started, found, AnalysisRows.of(reading.baskets()));
    }
    RowReading reading = RowReading.of(request, base, progress.split(READING));
    AnalysisResult found = found(request, reading.data(), progress.split(100 - READING))
        .read(reading.rowsRead(), reading.notes());
    return analysis(request, started, found, AnalysisRows.of(reading.data().table(), reading.data().id()));
  }

  private static Analysis analysis(AnalysisRequest request, Instant started, AnalysisResult found,
      AnalysisRows rows) {
    return new Analysis(UUID.randomUUID().toString(), request, started, false, found, Optional.of(rows));
  }

  private AnalysisResult found(AnalysisRequest request, Dataset data, SubMonitor progress) {
    return switch (request) {
      case AnalysisRequest.Classification asked -> classes(asked, data, progress);
      case AnalysisRequest.Regression asked -> numbers(asked, data, progress);
      case AnalysisRequest.Clustering asked -> new AnalysisResult.Clustering(runner.cluster(
          new ClusterRequest(data, asked.algorithm(), asked.seed(), asked.preparation()), progress), data.rows());
      case AnalysisRequest.Outliers asked -> outliers(asked, data, progress);
      case AnalysisRequest.Rules asked -> throw new IllegalArgumentException("Rules need baskets."); //$NON-NLS-1$
    };
  }

  private AnalysisResult classes(AnalysisRequest.Classification asked, Dataset data, SubMonitor progress) {
    ComparisonRequest wanted = new ComparisonRequest(data, asked.positive(), asked.algorithms(), asked.evaluation(),
        asked.seed(), asked.preparation());
    Comparison comparison = runner.compare(wanted, progress.split(asked.importance() ? 100 - IMPORTANCE : 100));
    List<ModelImportance> importance = asked.importance() ? runner.importance(wanted, progress.split(IMPORTANCE))
        : List.of();
    return new AnalysisResult.Classification(comparison, importance);
  }

  private AnalysisResult numbers(AnalysisRequest.Regression asked, Dataset data, SubMonitor progress) {
    RegressionRequest wanted = new RegressionRequest(data, asked.algorithms(), asked.evaluation(), asked.seed(),
        asked.preparation());
    RegressionComparison comparison = runner.regress(wanted,
        progress.split(asked.importance() ? 100 - IMPORTANCE : 100));
    List<ModelImportance> importance = asked.importance() ? runner.importance(wanted, progress.split(IMPORTANCE))
        : List.of();
    return new AnalysisResult.Regression(comparison, importance);
  }

  private AnalysisResult outliers(AnalysisRequest.Outliers asked, Dataset data, SubMonitor progress) {
    MiningResult.Outliers found = runner.outliers(
        new OutlierRequest(data, asked.algorithm(), asked.seed(), asked.preparation(), asked.most()), progress);
    Table table = data.table();
    List<String> names = found.outliers().stream().map(outlier -> AnalysisRows.name(table, data.id(), outlier.row()))
        .toList();
    return new AnalysisResult.Outliers(found, names, data.rows(), found.outliers().size());
  }

  private static MiningResult.Rules mine(AnalysisRequest.Rules asked, Baskets baskets, SubMonitor progress) {
    progress.setTaskName(Messages.Run_rules);
    return RuleMiner.mine(baskets, asked.settings(),
        new MiningContext(0, Runtime.getRuntime().availableProcessors(), progress));
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
}
