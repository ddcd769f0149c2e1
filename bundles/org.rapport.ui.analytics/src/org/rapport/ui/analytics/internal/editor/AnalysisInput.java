package org.rapport.ui.analytics.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Ids;
import org.rapport.ui.analytics.internal.Messages;

/** An analysis by its id; that is all that is kept of it in the workbench's state. */
public final class AnalysisInput implements IEditorInput, IPersistableElement {

  private static final String ID = "id"; //$NON-NLS-1$

  private final String id;

  /** @param id the analysis's id */
  public AnalysisInput(String id) {
    this.id = id;
  }

  /** The analysis's id. */
  public String id() {
    return id;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return AnalyticsPictures.descriptor("analysis"); //$NON-NLS-1$
  }

  @Override
  public String getName() {
    return Messages.Editor_name;
  }

  @Override
  public String getToolTipText() {
    return Messages.Editor_name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return Ids.INPUT_FACTORY;
  }

  @Override
  public void saveState(@Nullable IMemento memento) {
    if (memento != null) {
      memento.putString(ID, id);
    }
  }

  @Override
  public <T> T getAdapter(@Nullable Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnalysisInput that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Brings inputs back. */
  public static final class Factory implements IElementFactory {
    @Override
    public @Nullable AnalysisInput createElement(@Nullable IMemento memento) {
      String id = memento == null ? null : memento.getString(ID);
      return id == null ? null : new AnalysisInput(id);
    }
  }
}
