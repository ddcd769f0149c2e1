package org.rapport.app.internal.command;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.worker.MiningWorker;
import org.rapport.mining.worker.WorkerSettings;

/** A worker that is made when a command first needs one: most need none, and asking what suits the machine takes time. */
final class LazyWorker implements AutoCloseable {
  private final Setting setting;
  private @Nullable MiningWorker worker;

  LazyWorker(Setting setting) {
    this.setting = setting;
  }

  /** The worker. */
  synchronized MiningWorker get() {
    MiningWorker known = worker;
    if (known == null) {
      known = MiningWorker.of(WorkerSettings.defaults().withData(setting.dataFolder()));
      worker = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    MiningWorker known = worker;
    if (known != null) {
      known.close();
    }
  }
}
