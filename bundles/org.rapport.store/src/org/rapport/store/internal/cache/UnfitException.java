package org.rapport.store.internal.cache;

/** Values that can't be kept as columns in memory, for their kind or their size: SQL has to do. */
public final class UnfitException extends Exception {
  private static final long serialVersionUID = 1L;

  UnfitException(String message) {
    super(message, null, false, false);
  }
}
