package org.rapport.store.internal.cache;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads for work on columns, which end when there is none. */
final class Workers {
  private static final int MOST = 4;
  private static final Executor POOL = create();

  private Workers() {}

  private static Executor create() {
    int threads = Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, 5, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), work -> {
          Thread thread = new Thread(work, "Columns in memory");
          thread.setDaemon(true);
          return thread;
        });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** @return runs what it is given in one of the threads; such work must not wait for other such work */
  static Executor pool() {
    return POOL;
  }
}
