package org.rapport.ui.analytics.internal.insight;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** What a run found. It holds customers' names, so it is not kept for the next time. */
final class RunInput implements IEditorInput {

  private final RunResult result;

  RunInput(RunResult result) {
    this.result = result;
  }

  RunResult result() {
    return result;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return AnalyticsPictures.descriptor("insight"); //$NON-NLS-1$
  }

  @Override
  public String getName() {
    return result.title();
  }

  @Override
  public String getToolTipText() {
    return result.headline();
  }

  @Override
  public @Nullable IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public <T> T getAdapter(@Nullable Class<T> adapter) {
    return null;
  }
}
