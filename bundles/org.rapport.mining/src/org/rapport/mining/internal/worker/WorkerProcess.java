package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.rapport.mining.internal.wire.ColumnCodec;
import org.rapport.mining.internal.wire.Connection;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * One worker process as seen from here. What is sent is queued and written by a thread of its own, so that nobody waits
 * for a worker that does not read.
 */
final class WorkerProcess {
  private static final long SECONDS_TO_END = 1;
  private static final long MEGABYTE = 1 << 20;
  private static final int BYTES_A_VALUE = 8;
  private static final int BYTES_A_CODE = 4;
  /** The object, its bytes' header and its place in a list. */
  private static final int BYTES_A_TEXT = 56;

  private final WorkerStart.Started started;
  private final WorkerListener listener;
  private final Printed printed;
  private final Connection connection;
  private final ExecutorService sender;
  private final long mostBytes;
  /** What the worker has, the least recently used first, with its size in bytes. */
  private final Map<String, Long> sent = new LinkedHashMap<>(16, 0.75f, true);
  private long sentBytes;
  private final Thread hook = new Thread(this::endWithProgram, "worker-end");
  private int calls;

  private WorkerProcess(WorkerStart.Started started, WorkerSettings settings) {
    this.started = started;
    this.listener = new WorkerListener(started.process().getInputStream());
    this.printed = new Printed(started.process().getErrorStream());
    this.connection = new Connection(started.process().getOutputStream());
    this.sender = Executors.newSingleThreadExecutor(task -> daemon(task, "worker-sender"));
    this.mostBytes = settings.heapMegabytes() * MEGABYTE / 3;
  }

  /** @throws IOException if it can't be started */
  static WorkerProcess start(WorkerLauncher launcher, WorkerSettings settings) throws IOException {
    WorkerStart.Started started = WorkerStart.start(launcher, settings);
    WorkerProcess process = new WorkerProcess(started, settings);
    daemon(process.listener::listen, "worker-listener").start();
    daemon(process.printed::drain, "worker-printed").start();
    Runtime.getRuntime().addShutdownHook(process.hook);
    return process;
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  WorkerListener listener() {
    return listener;
  }

  long number() {
    return started.process().pid();
  }

  boolean isAlive() {
    return started.process().isAlive();
  }

  /** Hands over what was printed since the last time. */
  void printed(Consumer<String> lines) {
    printed.take(lines);
  }

  /**
   * Sends a call, and before it the columns that the worker does not have.
   *
   * @param columns the columns of all arguments by their digests
   * @return the number of the call
   */
  int call(long handle, RemoteType type, Method method, List<Object> arguments, Map<Column, String> columns) {
    int number = ++calls;
    listener.expect(number, method);
    provide(columns);
    send(Protocol.CALL, out -> {
      out.writeInt(number);
      out.writeLong(handle);
      out.writeByte(Protocol.TYPES.indexOf(type));
      out.writeCount(type.number(method));
      List<java.lang.reflect.Type> types = RemoteType.sent(method);
      for (int i = 0; i < types.size(); i++) {
        Protocol.CODECS.of(types.get(i)).write(arguments.get(i), out);
      }
    }, columns);
    return number;
  }

  private void provide(Map<Column, String> columns) {
    Set<String> needed = new LinkedHashSet<>(columns.values());
    columns.forEach((column, digest) -> {
      if (sent.get(digest) == null) {
        long bytes = bytes(column);
        sent.put(digest, bytes);
        sentBytes += bytes;
        send(Protocol.COLUMN, out -> {
          out.writeText(digest);
          ColumnCodec.write(column, out);
        }, Map.of());
      }
    });
    List<String> forgotten = new ArrayList<>();
    for (Map.Entry<String, Long> entry : sent.entrySet()) {
      if (sentBytes > mostBytes && !needed.contains(entry.getKey())) {
        forgotten.add(entry.getKey());
        sentBytes -= entry.getValue();
      }
    }
    for (String digest : forgotten) {
      sent.remove(digest);
      send(Protocol.FORGET, out -> out.writeText(digest), Map.of());
    }
  }

  /** About what a column takes in the worker, texts included. */
  static long bytes(Column column) {
    return switch (column) {
      case NumberColumn numbers -> (long) numbers.size() * BYTES_A_VALUE;
      case TimeColumn times -> (long) times.size() * BYTES_A_VALUE;
      case CategoryColumn categories -> (long) categories.size() * BYTES_A_CODE
          + categories.levels().stream().mapToLong(level -> BYTES_A_TEXT + level.length()).sum();
      case TextColumn texts -> (long) texts.size() * BYTES_A_CODE + texts.bytes();
    };
  }

  /** Asks the worker to cancel a call. */
  void cancel(int call) {
    send(Protocol.CANCEL, out -> out.writeInt(call), Map.of());
  }

  /** Says that an object is not needed any more. */
  void release(long handle) {
    send(Protocol.RELEASE, out -> out.writeLong(handle), Map.of());
  }

  private void send(int type, Connection.Body body, Map<Column, String> columns) {
    try {
      sender.execute(() -> write(type, body, columns));
    } catch (RejectedExecutionException e) {
      // it has been ended meanwhile, which is noticed where the answer is waited for
      System.getLogger("org.rapport.mining").log(System.Logger.Level.DEBUG, "The worker has been ended", e);
    }
  }

  private void write(int type, Connection.Body body, Map<Column, String> columns) {
    try {
      connection.send(type, (column, out) -> {
        String digest = columns.get(column);
        if (digest == null) {
          Protocol.BY_CONTENT.write(column, out);
        } else {
          out.writeByte(Protocol.DIGEST);
          out.writeText(digest);
        }
      }, body);
    } catch (IOException e) {
      // the worker does not read any more: its end is noticed by who listens to it
      started.process().destroyForcibly();
    } catch (RuntimeException e) {
      listener.failed(Failure.of(e));
    }
  }

  /** How the process has ended, for the user. */
  String exit() {
    try {
      if (started.process().waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        return "exit code " + started.process().exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "it has closed its connection";
  }

  /** Ends it: asks it by closing its input, and kills it if it does not. */
  void stop() {
    listener.close();
    sender.execute(() -> {
      try {
        started.process().getOutputStream().close();
      } catch (IOException e) {
        started.process().destroyForcibly();
      }
    });
    sender.shutdown();
    end(SECONDS_TO_END);
  }

  /** Ends it at once. */
  void kill() {
    listener.close();
    started.process().destroyForcibly();
    sender.shutdownNow();
    end(0);
  }

  private void end(long seconds) {
    Process process = started.process();
    try {
      if (seconds > 0 && !process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    WorkerStart.delete(started.folder());
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      System.getLogger("org.rapport.mining").log(System.Logger.Level.DEBUG, "The program ends anyway", e);
    }
  }

  /** The worker would end by itself, but its folder would be left. */
  private void endWithProgram() {
    // a run that is cancelled at the same time is no failure of its algorithm
    listener.close();
    started.process().destroyForcibly();
    WorkerStart.delete(started.folder());
  }
}
