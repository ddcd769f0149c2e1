package org.rapport.mining.internal.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.wire.AbortedException;
import org.rapport.mining.internal.wire.WireException;
import org.rapport.mining.internal.wire.WireInput;

/** Hears what a worker says, which may be anything. Events wait until they are taken; the worker waits with them. */
final class WorkerListener {
  private static final int MOST_WAITING = 256;
  /** The share of our memory that an answer may take. */
  private static final int SHARE = 3;

  private record Expected(int call, Method method) {
  }

  private final InputStream in;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable Expected expected;
  private volatile boolean closed;
  private volatile long heapUsed;
  private volatile long heapMost;

  WorkerListener(InputStream in) {
    this.in = in;
  }

  /** The next event within some time, or null. */
  @Nullable
  Event next(long milliseconds) throws InterruptedException {
    return events.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** From now on the answer to a call is expected. */
  void expect(int call, Method method) {
    expected = new Expected(call, method);
  }

  /** Nobody takes events any more. */
  void close() {
    closed = true;
  }

  long heapUsed() {
    return heapUsed;
  }

  long heapMost() {
    return heapMost;
  }

  /** Listens until the connection ends or something wrong is heard. */
  void listen() {
    String malformed = "";
    try {
      while (!closed) {
        receive();
      }
    } catch (EOFException e) {
      malformed = "";
    } catch (WireException e) {
      malformed = String.valueOf(e.getMessage());
    } catch (IOException e) {
      malformed = "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      malformed = "it can't be read (" + e.getClass().getSimpleName() + ")";
    }
    end(malformed);
  }

  private void end(String malformed) {
    try {
      put(new Event.Lost(malformed));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A call could not even be sent. */
  void failed(Failure failure) {
    expected = null;
    try {
      put(new Event.Answer(new Event.Outcome.Failed(failure), ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Event event) throws InterruptedException {
    boolean taken = false;
    while (!taken && !closed) {
      taken = events.offer(event, 100, TimeUnit.MILLISECONDS);
    }
  }

  private void receive() throws IOException, InterruptedException {
    WireInput message = new WireInput(in, Runtime.getRuntime().maxMemory() / SHARE, Protocol::byContent);
    try {
      int type = message.readByte();
      Event event = switch (type) {
        case Protocol.HELLO -> hello(message);
        case Protocol.PROGRESS -> new Event.Progress(message.readByte(), name(message), message.readDouble());
        case Protocol.RUNNING -> new Event.Running(name(message));
        case Protocol.MEMORY -> memory(message);
        case Protocol.ANSWER -> answer(message);
        default -> throw new WireException("it is of the unknown type " + type);
      };
      message.end();
      if (event != null) {
        put(event);
      }
    } catch (AbortedException e) {
      // another message follows that says why
      return;
    }
  }

  private static String name(WireInput message) throws IOException {
    String name = message.readText();
    return name.length() > 2 * ChildMonitor.LONGEST ? name.substring(0, ChildMonitor.LONGEST) : name;
  }

  private Event hello(WireInput message) throws IOException {
    int version = message.readInt();
    if (version != Protocol.VERSION) {
      throw new WireException("it is of the version " + version + " instead of " + Protocol.VERSION);
    }
    memory(message);
    return new Event.Ready();
  }

  private @Nullable Event memory(WireInput message) throws IOException {
    heapUsed = Math.max(0, message.readLong());
    heapMost = Math.max(0, message.readLong());
    return null;
  }

  private Event answer(WireInput message) throws IOException {
    int call = message.readInt();
    Expected waiting = expected;
    if (waiting == null || waiting.call() != call) {
      throw new WireException("it answers what was not asked");
    }
    int outcome = message.readByte();
    String doubt = name(message);
    memory(message);
    Event.Outcome ended = switch (outcome) {
      case Protocol.DONE -> new Event.Outcome.Value(Facts.read(waiting.method(), message));
      case Protocol.CANCELED -> new Event.Outcome.Canceled();
      case Protocol.FAILED -> new Event.Outcome.Failed(
          (Failure) Protocol.CODECS.of(Failure.class).read(message));
      default -> throw new WireException("it has an unknown outcome");
    };
    expected = null;
    return new Event.Answer(ended, doubt);
  }
}
