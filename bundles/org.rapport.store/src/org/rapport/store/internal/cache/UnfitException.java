package org.rapport.store.internal.cache;

/** Values that can't be kept as columns in memory, for their kind or their size: SQL has to do. */
public final class UnfitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean passing;

  UnfitException(String message) {
    this(message, false);
  }

  UnfitException(String message, boolean passing) {
    super(message, null, false, false);
    this.passing = passing;
  }

  /** @return true when it is worth trying again soon */
  boolean isPassing() {
    return passing;
  }
}
