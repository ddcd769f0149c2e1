package org.rapport.store.internal.history;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.UndoResult;
import org.rapport.store.internal.gateway.StoreDatabase;

/** Undoes a transaction. */
public final class Undoer {
  private final StoreDatabase store;

  /** Undoes in a database. */
  public Undoer(StoreDatabase store, @Nullable IProgressMonitor monitor) {
    this.store = store;
  }

  /** @return what was done */
  public UndoResult undo(long number) {
    throw new StoreException("later " + store + number);
  }
}
