package org.rapport.mining.internal.worker;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.MiningException;
import org.rapport.mining.NoSuchClassException;
import org.rapport.mining.internal.AlgorithmFailedException;
import org.rapport.table.NoSuchColumnException;

/**
 * What has gone wrong in the worker.
 *
 * @param kind what was thrown
 * @param message its message
 * @param detail the column that is not there, or the algorithm that has failed, or ""
 * @param trace where it was thrown, for the log
 */
record Failure(Kind kind, String message, String detail, String trace) {
  private static final int LONGEST = 20_000;

  /** The kinds of failures. */
  enum Kind {
    /** A request can't be met. */
    MINING,
    /** There is no such class of the target. */
    NO_SUCH_CLASS,
    /** There is no such column. */
    NO_SUCH_COLUMN,
    /** An algorithm has thrown or given a wrong result. */
    ALGORITHM,
    /** A call with a wrong argument. */
    ARGUMENT,
    /** The object is not there any more. */
    GONE,
    /** Anything else. */
    ENGINE
  }

  /** What was thrown, as far as it can be sent. */
  static Failure of(Throwable thrown) {
    String message = String.valueOf(thrown.getMessage());
    return switch (thrown) {
      case NoSuchClassException e -> new Failure(Kind.NO_SUCH_CLASS, message, "", trace(e));
      case AlgorithmFailedException e -> new Failure(Kind.ALGORITHM, message, e.algorithm(), trace(e));
      case MiningException e -> new Failure(Kind.MINING, message, "", trace(e));
      case NoSuchColumnException e -> new Failure(Kind.NO_SUCH_COLUMN, message, e.column(), trace(e));
      case IllegalArgumentException e -> new Failure(Kind.ARGUMENT, message, "", trace(e));
      default -> new Failure(Kind.ENGINE, thrown.getClass().getSimpleName() + ": " + message, "", trace(thrown));
    };
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      thrown.printStackTrace(out);
    }
    return text.getBuffer().length() > LONGEST ? text.getBuffer().substring(0, LONGEST) + "…" : text.toString();
  }

  /**
   * The same in this process.
   *
   * @param columns the columns of the table that was asked about, if it was one
   */
  RuntimeException exception(@Nullable List<String> columns) {
    RemoteException cause = new RemoteException(trace);
    return switch (kind) {
      case NO_SUCH_CLASS -> with(new NoSuchClassException(message), cause);
      case NO_SUCH_COLUMN -> columns == null ? new MiningException(message, cause)
          : with(new NoSuchColumnException(detail, columns), cause);
      case MINING, ALGORITHM -> new MiningException(message, cause);
      case GONE -> new RemoteObject.GoneException();
      case ARGUMENT -> new IllegalArgumentException(message, cause);
      case ENGINE -> new MiningException("The worker process failed (" + message
          + "). The log has the details.", cause);
    };
  }

  private static <T extends RuntimeException> T with(T exception, Throwable cause) {
    exception.initCause(cause);
    return exception;
  }

  /** Stands for what was thrown in the worker. */
  static final class RemoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RemoteException(String trace) {
      super("In the worker process: " + trace, null, false, false);
    }
  }

  /** What a reflective call has thrown. */
  static Throwable unwrap(Throwable thrown) {
    @Nullable Throwable cause = thrown instanceof java.lang.reflect.InvocationTargetException
        || thrown instanceof UndeclaredThrowableException ? thrown.getCause() : null;
    return cause == null ? thrown : cause;
  }
}
