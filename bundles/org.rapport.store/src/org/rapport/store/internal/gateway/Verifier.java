package org.rapport.store.internal.gateway;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Passphrase;
import org.rapport.store.StoreException;
import org.rapport.store.VerifyReport;

/** Checks the journal of a database, open or not. */
public final class Verifier {
  private Verifier() {}

  /** Checks an open database. */
  static VerifyReport verify(StoreDatabase store, boolean deep, @Nullable IProgressMonitor monitor) {
    throw new StoreException("The database " + store.name() + " can't be checked yet.");
  }

  /** Checks a database that is not open. */
  public static VerifyReport verify(Path folder, Passphrase passphrase, boolean deep,
      @Nullable IProgressMonitor monitor) {
    throw new StoreException("The database in " + folder + " can't be checked yet.");
  }
}
