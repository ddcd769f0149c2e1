package org.rapport.ui.analytics.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.rapport.ui.analytics.internal.model.Analyses;

/** The analyses kept in this workspace's metadata. */
public final class Workspace {

  private static final Analyses ANALYSES = new Analyses(
      Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Workspace.class)).append("analyses").toOSString()), //$NON-NLS-1$
      (sentence, cause) -> ILog.of(Workspace.class).warn(sentence, cause));

  private Workspace() {}

  /** The analyses of this workspace; always the same object. */
  public static Analyses analyses() {
    return ANALYSES;
  }
}
