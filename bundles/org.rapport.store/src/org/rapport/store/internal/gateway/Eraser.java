package org.rapport.store.internal.gateway;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Erasure;
import org.rapport.store.StoreException;

/** Erases records for good. */
final class Eraser {
  private final StoreDatabase store;
  private final @Nullable IProgressMonitor monitor;

  Eraser(StoreDatabase store, @Nullable IProgressMonitor monitor) {
    this.store = store;
    this.monitor = monitor;
  }

  Erasure erase(EClass entity, long id, String purpose) {
    throw new StoreException("The record " + id + " of " + entity.getName() + " can't be erased from " + store.name()
        + " for '" + purpose + "': this version can't do that yet." + (monitor == null ? "" : " "));
  }
}
