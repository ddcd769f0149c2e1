package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.rapport.store.internal.seal.SealedFiles;

/**
 * Has H2 and the model loaded by a second processor while the first one stretches the passphrase, which takes its time on
 * purpose: the tables are made in an empty database in memory that nobody else sees and that is gone at once. Only once
 * in a process, since everything stays loaded.
 */
final class Warming {
  private static final AtomicBoolean DONE = new AtomicBoolean();

  private Warming() {}

  /** Begins it, and does not wait for it. */
  static void begin() {
    if (DONE.compareAndSet(false, true)) {
      Thread thread = new Thread(Warming::run, "Rapport warming");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private static void run() {
    try (Connection connection = H2.source("jdbc:h2:mem:" + SealedFiles.SETTINGS).getConnection()) {
      Schema.createTables(connection);
      Schema.createIndexes(connection);
    } catch (SQLException e) {
      StoreLog.info("H2 could not be made ready in advance: " + e.getMessage());
    }
  }
}
