package org.rapport.mining.internal.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.internal.InProcessRunner;
import org.rapport.mining.internal.wire.ColumnCodec;
import org.rapport.mining.internal.wire.Connection;
import org.rapport.mining.internal.wire.WireException;
import org.rapport.mining.internal.wire.WireInput;
import org.rapport.mining.internal.wire.WireOutput;
import org.rapport.table.Column;

/** The end of the connection that lies in the worker: one call at a time, while it listens for its cancellation. */
final class WorkerServer {
  private static final long TICK = 250;
  private static final int MEMORY_TICKS = 4;

  /** A call as it was received. */
  private record Call(int number, ChildObjects.@Nullable Held held, Method method, Object[] arguments,
      ChildMonitor monitor) {
  }

  private final InputStream in;
  private final Connection connection;
  private final ChildObjects objects;
  private final Map<String, Column> columns = new HashMap<>();
  private final ExecutorService runs = Executors.newSingleThreadExecutor(task -> {
    Thread thread = new Thread(task, "worker-run");
    thread.setDaemon(true);
    return thread;
  });
  private volatile @Nullable Call running;

  WorkerServer(InputStream in, OutputStream out, AlgorithmCatalogue catalogue, int threads) {
    this.in = in;
    this.connection = new Connection(out);
    this.objects = new ChildObjects(new InProcessRunner(catalogue, threads));
  }

  /** Answers until the other side closes the connection. */
  void serve() throws IOException {
    // started before the first run, so that they are not taken for threads that it leaves behind
    runs.execute(() -> Thread.currentThread().setPriority(Thread.NORM_PRIORITY));
    Thread ticker = new Thread(this::tick, "worker-ticker");
    ticker.setDaemon(true);
    ticker.start();
    connection.send(Protocol.HELLO, Protocol.BY_CONTENT, out -> {
      out.writeInt(Protocol.VERSION);
      memory(out);
    });
    boolean open = true;
    while (open) {
      open = receive();
    }
  }

  private static void memory(WireOutput out) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    out.writeLong(runtime.totalMemory() - runtime.freeMemory());
    out.writeLong(runtime.maxMemory());
  }

  private boolean receive() throws IOException {
    WireInput message = new WireInput(in, Long.MAX_VALUE, this::column);
    int type;
    try {
      type = message.readByte();
    } catch (EOFException e) {
      return false;
    }
    switch (type) {
      case Protocol.CALL -> call(message);
      case Protocol.CANCEL -> cancel(message.readInt());
      case Protocol.COLUMN -> columns.put(message.readText(), ColumnCodec.read(message));
      case Protocol.FORGET -> columns.remove(message.readText());
      case Protocol.RELEASE -> objects.release(message.readLong());
      default -> throw new WireException("it is of the unknown type " + type);
    }
    message.end();
    return true;
  }

  private Column column(WireInput message) throws IOException {
    if (message.readByte() == Protocol.CONTENT) {
      return ColumnCodec.read(message);
    }
    Column column = columns.get(message.readText());
    if (column == null) {
      throw new WireException("it names a column that was not sent");
    }
    return column;
  }

  private void call(WireInput message) throws IOException {
    int number = message.readInt();
    long handle = message.readLong();
    RemoteType type = Protocol.TYPES.get(Math.min(message.readByte(), Protocol.TYPES.size() - 1));
    Method method = type.call(message.readCount());
    ChildObjects.Held held = objects.find(handle);
    if (held != null && held.type() != type) {
      throw new WireException("it asks an object for what it can't do");
    }
    ChildMonitor monitor = new ChildMonitor(connection);
    List<Object> arguments = new ArrayList<>();
    for (Type argument : method.getGenericParameterTypes()) {
      arguments.add(argument == IProgressMonitor.class ? monitor : Protocol.CODECS.of(argument).read(message));
    }
    Call call = new Call(number, held, method, arguments.toArray(), monitor);
    running = call;
    runs.execute(() -> run(call));
  }

  private void cancel(int number) {
    Call call = running;
    if (call != null && call.number() == number) {
      call.monitor().setCanceled(true);
    }
  }

  private void run(Call call) {
    ChildThreads threads = new ChildThreads();
    Limited.renew();
    try {
      try {
        ChildObjects.Held held = call.held();
        if (held == null) {
          fail(call, new Failure(Failure.Kind.GONE, "", "", ""), "");
          return;
        }
        Object answer = Objects.requireNonNull(call.method().invoke(held.object(), call.arguments()));
        call.monitor().flush();
        answer(call, Protocol.DONE, leak(threads), out -> objects.write(call.method(), answer, out));
      } catch (ReflectiveOperationException e) {
        thrown(call, Failure.unwrap(e), threads);
      } catch (RuntimeException e) {
        // the answer can't be sent
        thrown(call, e, threads);
      }
    } catch (IOException | RuntimeException | Error e) {
      // the other side is gone, or there is no memory to tell it anything
      WorkerMain.end(e);
    }
  }

  private void thrown(Call call, Throwable thrown, ChildThreads threads) throws IOException {
    if (thrown instanceof OperationCanceledException) {
      answer(call, Protocol.CANCELED, leak(threads), out -> {});
      return;
    }
    fail(call, Failure.of(thrown), isHarmed(thrown) ? "it has met a " + root(thrown) : leak(threads));
  }

  private void fail(Call call, Failure failure, String doubt) throws IOException {
    answer(call, Protocol.FAILED, doubt, out -> Protocol.CODECS.of(Failure.class).write(failure, out));
  }

  /** After an error of the virtual machine nobody knows which threads and data have survived. */
  private static boolean isHarmed(Throwable thrown) {
    for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError || cause instanceof InternalError) {
        return true;
      }
    }
    return false;
  }

  private static String root(Throwable thrown) {
    Throwable root = thrown;
    for (@Nullable Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
      root = cause;
    }
    return root.getClass().getSimpleName();
  }

  private static String leak(ChildThreads threads) {
    int left = threads.left();
    return left == 0 ? "" : "it has left " + left + (left == 1 ? " thread" : " threads") + " running";
  }

  private void answer(Call call, int outcome, String doubt, Connection.Body value) throws IOException {
    running = null;
    connection.send(Protocol.ANSWER, Protocol.BY_CONTENT, out -> {
      out.writeInt(call.number());
      out.writeByte(outcome);
      out.writeText(doubt);
      memory(out);
      value.write(out);
    });
  }

  /** While something runs, tells what was held back and how much memory is used. */
  private void tick() {
    try {
      for (int tick = 1;; tick++) {
        Thread.sleep(TICK);
        Call call = running;
        if (call != null) {
          call.monitor().flush();
          if (tick % MEMORY_TICKS == 0) {
            connection.send(Protocol.MEMORY, Protocol.BY_CONTENT, WorkerServer::memory);
          }
        }
      }
    } catch (InterruptedException | IOException | RuntimeException e) {
      WorkerMain.end(e);
    }
  }
}
