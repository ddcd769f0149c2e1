package org.rapport.mining.spi;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What surrounds a run: seed, threads, progress and cancellation.
 *
 * @param seed the seed of everything random
 * @param threads the number of threads that may be used, 1 or more
 * @param monitor asked for cancellation; its tasks belong to the engine, so an algorithm only reads
 *        {@link IProgressMonitor#isCanceled()} and may call {@link IProgressMonitor#subTask(String)}; may be used from
 *        several threads
 * @since 0.1
 */
public record MiningContext(long seed, int threads, IProgressMonitor monitor) {

  /** @throws OperationCanceledException if the user has cancelled */
  public void checkCanceled() {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }
}
