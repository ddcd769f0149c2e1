package org.rapport.ui.analytics.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.worker.MiningWorker;
import org.rapport.ui.analytics.internal.insight.Figures;
import org.rapport.ui.analytics.internal.model.Analyses;
import org.rapport.ui.analytics.internal.model.RequestMemory;
import org.rapport.ui.analytics.internal.worker.WorkerPreferences;

/** The analyses kept in this workspace's metadata, and the worker process that makes them. */
public final class Workspace {

  private static final Analyses ANALYSES = new Analyses(
      Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Workspace.class)).append("analyses").toOSString()), //$NON-NLS-1$
      (sentence, cause) -> ILog.of(Workspace.class).warn(sentence, cause));

  private static final MiningWorker WORKER = MiningWorker.of(WorkerPreferences.read());

  private static final RequestMemory MEMORY = new RequestMemory(
      Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Workspace.class)).append("last.xml").toOSString()), //$NON-NLS-1$
      (sentence, cause) -> ILog.of(Workspace.class).warn(sentence, cause));

  private static final Figures FIGURES = new Figures();

  private Workspace() {}

  /** The figures of the open database; always the same object. */
  public static Figures figures() {
    return FIGURES;
  }

  /** What was asked last; always the same object. */
  public static RequestMemory memory() {
    return MEMORY;
  }

  /** A runner that has all algorithms run in the worker process, which is kept warm for the next run. */
  public static MiningRunner runner() {
    return WORKER.runner(WORKER.catalogue(), MiningWorker.Use.ALWAYS);
  }

  /** The worker process of this workbench; always the same object. */
  public static MiningWorker worker() {
    return WORKER;
  }

  /** The analyses of this workspace; always the same object. */
  public static Analyses analyses() {
    return ANALYSES;
  }
}
