package org.rapport.ui.analytics.internal.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.ImportException;
import org.rapport.insight.CustomerBase;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;

/** Looks at a request before anything is trained. Never on the UI thread. */
public final class GuardRun {

  private GuardRun() {}

  /**
   * Whether there are guards for a kind of request: for those that learn to predict.
   */
  public static boolean looksAt(AnalysisRequest asked) {
    return asked instanceof AnalysisRequest.Classification || asked instanceof AnalysisRequest.Regression;
  }

  /**
   * Reads the rows and looks at them.
   *
   * @param asked a request that {@link #looksAt} accepts
   * @param catalogue the algorithms there are
   * @param base the open customer base, for accounts
   * @param monitor progress and cancellation
   * @return what was seen
   * @throws ImportException when the file can't be read
   * @throws org.rapport.mining.MiningException when the rows can't be mined
   * @throws org.rapport.insight.InsightException when the base can't answer
   */
  public static List<Guard> check(AnalysisRequest asked, AlgorithmCatalogue catalogue, Optional<CustomerBase> base,
      IProgressMonitor monitor) throws ImportException {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    return switch (asked) {
      case AnalysisRequest.Classification classes -> {
        RowReading reading = RowReading.of(classes, base, progress.split(30));
        yield Guards.check(new ComparisonRequest(reading.data(), classes.positive(), classes.algorithms(),
            classes.evaluation(), classes.seed(), classes.preparation()), catalogue, progress.split(70));
      }
      case AnalysisRequest.Regression numbers -> {
        RowReading reading = RowReading.of(numbers, base, progress.split(30));
        yield Guards.check(new RegressionRequest(reading.data(), numbers.algorithms(), numbers.evaluation(), numbers
            .seed(), numbers.preparation()), catalogue, progress.split(70));
      }
      default -> throw new IllegalArgumentException("There are no guards for " + asked.kind() + "."); //$NON-NLS-1$ //$NON-NLS-2$
    };
  }
}
