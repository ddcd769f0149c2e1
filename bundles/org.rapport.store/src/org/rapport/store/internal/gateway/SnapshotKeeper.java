package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.dump.Still;

/**
 * Writes a snapshot in the background when it is worth it: the journal has grown by more than {@value #BYTES_PROPERTY}
 * (64 MiB) since the last one, and by more than twice that one's size. It waits until nothing was committed for
 * {@value #QUIET_SECONDS} seconds, so that it does not compete with work in progress, and reads by a snapshot of H2, so
 * that nobody waits for it. Closing the database gives it up, which takes no longer than writing one block: a snapshot
 * is a convenience, the journal has it all.
 */
final class SnapshotKeeper implements AutoCloseable {
  /** System property: the growth of the journal in bytes from which a snapshot is written. */
  static final String BYTES_PROPERTY = "org.rapport.store.snapshot.bytes";

  private static final long QUIET_SECONDS = 20;
  private static final long DEFAULT_BYTES = 64L << 20;

  /** Gives a view of the database that does not change. */
  interface Views {
    /** Takes one. */
    Still take() throws SQLException;
  }

  private final Path folder;
  private final Path journal;
  private final Snapshots snapshots;
  private final Views views;
  private final long least = Long.getLong(BYTES_PROPERTY, DEFAULT_BYTES);
  private @Nullable ScheduledThreadPoolExecutor worker;
  private @Nullable Future<?> planned;
  private NullProgressMonitor monitor = new NullProgressMonitor();
  private long checkedAt;
  private boolean closed;

  SnapshotKeeper(Path folder, Path journal, Snapshots snapshots, Views views) {
    this.folder = folder;
    this.journal = journal;
    this.snapshots = snapshots;
    this.views = views;
  }

  /** Told of every commit; looks at the files only now and then. */
  synchronized void committed() {
    long now = System.nanoTime();
    if (closed || checkedAt != 0 && now - checkedAt < TimeUnit.SECONDS.toNanos(1)) {
      return;
    }
    checkedAt = now == 0 ? 1 : now;
    Future<?> before = planned;
    if (before != null && !before.isDone()) {
      before.cancel(false);
      planned = null;
    }
    try {
      if (isDue()) {
        ScheduledThreadPoolExecutor executor = worker;
        if (executor == null) {
          executor = new ScheduledThreadPoolExecutor(1, SnapshotKeeper::thread);
          executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
          worker = executor;
        }
        planned = executor.schedule(this::run, QUIET_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException | UncheckedIOException e) {
      StoreLog.warn("The size of the journal can't be told; no snapshot is written.", e);
    }
  }

  private static Thread thread(@Nullable Runnable work) {
    Thread thread = new Thread(work, "rapport-snapshot");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Whether the journal has grown enough. */
  boolean isDue() throws IOException {
    long size = 0;
    long since = 0;
    List<Path> files = Snapshots.files(folder);
    if (!files.isEmpty()) {
      size = Files.size(files.get(0));
      since = Files.getLastModifiedTime(files.get(0)).toMillis();
    }
    long grown = 0;
    try (var segments = Files.list(journal)) {
      for (Path segment : segments.toList()) {
        // a segment takes records for a while: counting all of one that was written to later is near enough
        grown += Files.getLastModifiedTime(segment).toMillis() >= since ? Files.size(segment) : 0;
      }
    }
    return grown >= least && grown > 2 * size;
  }

  private void run() {
    NullProgressMonitor mine = new NullProgressMonitor();
    synchronized (this) {
      if (closed) {
        return;
      }
      monitor = mine;
    }
    try {
      write(Progress.of(mine));
    } catch (OperationCanceledException e) {
      StoreLog.info("The snapshot of " + folder.getFileName() + " was given up; the next quiet time is soon enough.");
    } catch (IOException | SQLException | RuntimeException e) {
      StoreLog.warn("No snapshot of " + folder.getFileName() + " could be written; the journal holds everything.", e);
    }
  }

  /** Writes a snapshot now. */
  void write(Progress progress) throws IOException, SQLException {
    synchronized (snapshots) {
      try (Still still = views.take()) {
        snapshots.write(still, String.valueOf(folder.getFileName()), progress);
      }
    }
  }

  /** Deletes all snapshots; one being written is given up. */
  void discard() throws IOException {
    giveUp();
    synchronized (snapshots) {
      Snapshots.discard(folder);
    }
  }

  private synchronized void giveUp() {
    Future<?> before = planned;
    if (before != null) {
      before.cancel(false);
    }
    monitor.setCanceled(true);
  }

  @Override
  public void close() throws InterruptedException {
    ScheduledThreadPoolExecutor executor;
    synchronized (this) {
      closed = true;
      executor = worker;
    }
    giveUp(); // after that, none begins any more
    if (executor != null) {
      executor.shutdown();
      if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
        StoreLog.warn("Writing a snapshot of " + folder.getFileName() + " does not end.", null);
      }
    }
  }
}
