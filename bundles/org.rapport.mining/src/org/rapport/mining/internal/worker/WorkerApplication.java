package org.rapport.mining.internal.worker;

import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;

/** The worker as an application of Equinox. */
public final class WorkerApplication implements IApplication {
  @Override
  public Object start(@Nullable IApplicationContext context) {
    InputStream in = WorkerMain.takeInput();
    OutputStream out = WorkerMain.takeOutput();
    if (context != null) {
      context.applicationRunning();
    }
    WorkerMain.serve(in, out, AlgorithmCatalogue.installed());
    return EXIT_OK;
  }

  @Override
  public void stop() {
    WorkerMain.end(null);
  }
}
