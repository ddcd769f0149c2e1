package org.rapport.mining.internal.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;

/**
 * What runs in the worker process. Standard input and output are the connection; what is printed goes to the standard
 * error stream. The process ends when its standard input does.
 */
public final class WorkerMain {
  /** The exit code when the connection ends in an unforeseen way. */
  static final int BROKEN = 70;
  /** The system property with the number of threads. */
  static final String THREADS = "rapport.worker.threads";

  private WorkerMain() {}

  /**
   * In plain Java: the worker over the class path.
   *
   * @param arguments the name of a class that implements {@code Supplier<AlgorithmCatalogue>}; without one the
   *        installed algorithms count
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    InputStream in = takeInput();
    OutputStream out = takeOutput();
    AlgorithmCatalogue catalogue = AlgorithmCatalogue.installed();
    if (arguments.length > 0) {
      Object supplier = Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
      catalogue = (AlgorithmCatalogue) Objects.requireNonNull(((Supplier<?>) supplier).get());
    }
    serve(in, out, catalogue);
  }

  /** Takes the way in, so that nobody else reads there. */
  static InputStream takeInput() {
    System.setIn(InputStream.nullInputStream());
    return new FileInputStream(FileDescriptor.in);
  }

  /** Takes the way out, so that nobody prints there. */
  static OutputStream takeOutput() {
    OutputStream printed = new FileOutputStream(FileDescriptor.err);
    System.setOut(Limited.to(printed));
    System.setErr(Limited.to(printed));
    return new FileOutputStream(FileDescriptor.out);
  }

  /** Serves until the connection ends, and then ends the process at once, whatever threads there are. */
  static void serve(InputStream in, OutputStream out, AlgorithmCatalogue catalogue) {
    try {
      new WorkerServer(in, out, catalogue, Math.max(1, Integer.getInteger(THREADS, 1))).serve();
      end(null);
    } catch (IOException | RuntimeException | Error e) {
      end(e);
    }
  }

  /** Ends the process without asking anybody. */
  static void end(@Nullable Throwable why) {
    if (why != null) {
      // straight to the descriptor: what algorithms have printed may have used up what System.err lets through
      try (PrintStream last = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
        last.println("The worker ends: " + why);
      }
    }
    Runtime.getRuntime().halt(why == null ? 0 : BROKEN);
  }
}
