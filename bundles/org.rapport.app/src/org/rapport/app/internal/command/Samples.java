package org.rapport.app.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.sample.SampleDatabase;

/** Creates sample databases; one that could not be finished is taken back. */
final class Samples {

  /** The field of the sample that says who left. */
  static final String CHURN = "churned";

  private Samples() {}

  /** Creates the sample database in a folder; a folder that was not there before is gone again when it fails. */
  static void create(Path folder, IProgressMonitor monitor) throws IOException {
    boolean folderWasThere = Files.exists(folder);
    boolean done = false;
    try {
      SampleDatabase.create(folder, monitor);
      done = true;
    } finally {
      if (!done && !folderWasThere) {
        Folders.delete(folder);
      }
    }
  }
}
