package org.rapport.mining.guards;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.internal.GuardCheck;
import org.rapport.mining.spi.MiningContext;

/**
 * Looks at a request before anything is trained. A comparison gives the same findings as warnings.
 *
 * @since 0.1
 */
public final class Guards {
  private Guards() {}

  /**
   * Looks at a request.
   *
   * @param catalogue the algorithms there are; those of the request that are not in it are not looked at
   * @param monitor asked for cancellation; null for none
   * @throws org.rapport.mining.MiningException if the request can't be met whatever is mended
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  public static List<Guard> check(ComparisonRequest request, AlgorithmCatalogue catalogue,
      @Nullable IProgressMonitor monitor) {
    return GuardCheck.check(request, catalogue, context(request.seed(), monitor));
  }

  /**
   * Looks at a request for predicted numbers.
   *
   * @param catalogue the algorithms there are; those of the request that are not in it are not looked at
   * @param monitor asked for cancellation; null for none
   * @throws org.rapport.mining.MiningException if the request can't be met, or its evaluation does not fit the rows
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor is cancelled
   */
  public static List<Guard> check(RegressionRequest request, AlgorithmCatalogue catalogue,
      @Nullable IProgressMonitor monitor) {
    return GuardCheck.check(request, catalogue, context(request.seed(), monitor));
  }

  private static MiningContext context(long seed, @Nullable IProgressMonitor monitor) {
    return new MiningContext(seed, Runtime.getRuntime().availableProcessors(),
        monitor == null ? new NullProgressMonitor() : monitor);
  }

  /** The request with the fixes of guards in it, in their order. */
  public static ComparisonRequest fix(ComparisonRequest request, List<Guard> guards) {
    ComparisonRequest fixed = request;
    for (Guard guard : guards) {
      if (guard.fix().isPresent()) {
        fixed = guard.fix().get().apply(fixed);
      }
    }
    return fixed;
  }

  /** The request for predicted numbers with the fixes of guards in it, in their order. */
  public static RegressionRequest fix(RegressionRequest request, List<Guard> guards) {
    RegressionRequest fixed = request;
    for (Guard guard : guards) {
      if (guard.fix().isPresent()) {
        fixed = guard.fix().get().apply(fixed);
      }
    }
    return fixed;
  }
}
