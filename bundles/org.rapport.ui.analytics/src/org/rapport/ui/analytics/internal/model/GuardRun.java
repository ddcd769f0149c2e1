package org.rapport.ui.analytics.internal.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.ImportException;
import org.rapport.insight.CustomerBase;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;

/** Looks at a request before anything is trained. Never on the UI thread. */
public final class GuardRun {

  private GuardRun() {}

  /**
   * Reads the rows and looks at them.
   *
   * @param catalogue the algorithms there are
   * @param base the open customer base, for accounts
   * @param monitor progress and cancellation
   * @return what was seen
   * @throws ImportException when the file can't be read
   * @throws org.rapport.mining.MiningException when the rows can't be mined
   * @throws org.rapport.insight.InsightException when the base can't answer
   */
  public static List<Guard> check(AnalysisRequest.Classification asked, AlgorithmCatalogue catalogue,
      Optional<CustomerBase> base, IProgressMonitor monitor) throws ImportException {
    SubMonitor progress = SubMonitor.convert(monitor, 100);
    RowReading reading = RowReading.of(asked, base, progress.split(30));
    return Guards.check(new ComparisonRequest(reading.data(), asked.positive(), asked.algorithms(), asked.evaluation(),
        asked.seed(), asked.preparation()), catalogue, progress.split(70));
  }
}
