package org.rapport.mining.tck;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A monitor that is cancelled after it was asked some times. */
final class CountingMonitor extends NullProgressMonitor {
  private final int patience;
  private final AtomicInteger asked = new AtomicInteger();

  CountingMonitor(int patience) {
    this.patience = patience;
  }

  @Override
  public boolean isCanceled() {
    return asked.incrementAndGet() > patience;
  }

  int asked() {
    return asked.get();
  }
}
