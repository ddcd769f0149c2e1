package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.journaling.Block;

/**
 * Fills tables directly in a thread of its own, while the next block is checked and the last one goes to the journal.
 * Few blocks wait at a time; what fails is told by the next call. Not to be used by two threads.
 */
final class Loading implements AutoCloseable {
  /** Blocks that wait at most, so that memory is bounded. */
  private static final int WAITING = 4;
  private static final int BEHIND = 500;

  private final DataSource others;
  private final Deque<Future<?>> running = new ArrayDeque<>();
  private @Nullable ExecutorService thread;

  /**
   * @param others for telling H2 how to write
   */
  Loading(DataSource others) {
    this.others = others;
  }

  /** Puts the rows of a block into a table, soon. */
  void insert(DirectTable table, Block block) throws SQLException {
    ExecutorService t = thread;
    if (t == null) {
      writeBehind(BEHIND);
      t = Executors.newSingleThreadExecutor(r -> {
        Thread worker = new Thread(r, "Rapport loading");
        worker.setDaemon(true);
        return worker;
      });
      thread = t;
    }
    while (running.size() >= WAITING) {
      await(running.remove());
    }
    running.add(t.submit(() -> {
      table.insert(block);
      return null;
    }));
  }

  /** Waits until all rows are in their tables. */
  void await() throws SQLException {
    while (!running.isEmpty()) {
      await(running.remove());
    }
  }

  private static void await(Future<?> insertion) throws SQLException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          insertion.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true; // half a block must not be left behind: whoever interrupts cancels between blocks
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException sql ? sql : new SQLException("A table could not be filled.", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Pages are made ready and written in threads of H2's own while a delay is set; without, by whoever fills them. */
  private void writeBehind(int milliseconds) throws SQLException {
    try (Connection other = others.getConnection();
        PreparedStatement set = other.prepareStatement("SET WRITE_DELAY ?")) {
      set.setInt(1, milliseconds);
      set.execute();
    }
  }

  /** All rows are in their tables: H2 writes as it did before. */
  void finish() throws SQLException {
    await();
    ExecutorService t = thread;
    if (t != null) {
      thread = null;
      t.shutdown();
      writeBehind(0);
    }
  }

  /** Waits until nothing is being done any more, whatever became of it: the transaction is taken back. */
  void abandon() {
    while (!running.isEmpty()) {
      try {
        await(running.remove());
      } catch (SQLException e) {
        StoreLog.info("A table that is thrown away was not filled: " + e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    abandon();
    ExecutorService t = thread;
    if (t != null) {
      t.shutdown();
      thread = null;
    }
  }
}
