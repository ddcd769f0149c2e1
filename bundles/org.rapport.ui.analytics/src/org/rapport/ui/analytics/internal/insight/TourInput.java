package org.rapport.ui.analytics.internal.insight;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** The worked example; there is one. */
public final class TourInput implements IEditorInput, IPersistableElement {

  static final String FACTORY = "org.rapport.ui.analytics.inputs.tour"; //$NON-NLS-1$

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return AnalyticsPictures.descriptor("tour"); //$NON-NLS-1$
  }

  @Override
  public String getName() {
    return Messages.Tour_name;
  }

  @Override
  public String getToolTipText() {
    return Messages.Tour_name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return FACTORY;
  }

  @Override
  public void saveState(@Nullable IMemento memento) {
    // there is nothing to tell it by
  }

  @Override
  public <T> T getAdapter(@Nullable Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TourInput;
  }

  @Override
  public int hashCode() {
    return TourInput.class.hashCode();
  }

  /** Brings inputs back. */
  public static final class Factory implements IElementFactory {
    @Override
    public TourInput createElement(@Nullable IMemento memento) {
      return new TourInput();
    }
  }
}
