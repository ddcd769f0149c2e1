package org.rapport.app.internal.command;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.ImportException;
import org.rapport.insight.InsightException;
import org.rapport.mining.MiningException;
import org.rapport.mining.NoSuchClassException;
import org.rapport.store.FilterException;
import org.rapport.store.StoreException;
import org.rapport.table.NoSuchColumnException;

/** Knows which exceptions speak to the user, and what they say. */
final class Sentences {

  private Sentences() {}

  /**
   * The sentence of an exception, or null for one that nobody expected.
   *
   * @param exception what ended a command
   */
  static @Nullable String of(Throwable exception) {
    return switch (exception) {
      case ImportException e -> e.sentence();
      case StoreException e -> e.getMessage();
      case MiningException e -> e.getMessage();
      case InsightException e -> e.getMessage();
      case NoSuchColumnException e -> e.getMessage();
      case WrongUseException e -> e.getMessage();
      case FailedException e -> e.getMessage();
      case InvalidPathException e -> "\"" + e.getInput() + "\" cannot be the name of a file here.";
      case AccessDeniedException e -> "There is no permission to use " + e.getFile() + ".";
      case FileSystemException e -> "The file or folder " + e.getFile()
          + " cannot be used. Check that it exists, and the free space.";
      case UncheckedIOException e -> e.getCause() == null ? null : of(e.getCause());
      case OutOfMemoryError e ->
        "The memory was not enough for this. Give Rapport more (RAPPORT_MEMORY=4g) or use fewer rows.";
      default -> null;
    };
  }

  /** Whether other words on the command line would have worked: exit code 2 instead of 1. */
  static boolean isWrongUse(Throwable exception) {
    return exception instanceof WrongUseException || exception instanceof NoSuchColumnException
        || exception instanceof FilterException || exception instanceof NoSuchClassException
        || exception instanceof InvalidPathException;
  }
}
