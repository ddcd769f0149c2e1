package org.rapport.ui.analytics.internal.insight;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** Names the metric whose ledger is shown. */
public final class LedgerInput implements IEditorInput, IPersistableElement {

  static final String FACTORY = "org.rapport.ui.analytics.inputs.ledger"; //$NON-NLS-1$
  private static final String METRIC = "metric"; //$NON-NLS-1$

  private final String metric;

  LedgerInput(String metric) {
    this.metric = metric;
  }

  /** The metric's id. */
  String metric() {
    return metric;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return AnalyticsPictures.descriptor("why"); //$NON-NLS-1$
  }

  @Override
  public String getName() {
    return metric;
  }

  @Override
  public String getToolTipText() {
    return Messages.View_why;
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
    if (memento != null) {
      memento.putString(METRIC, metric);
    }
  }

  @Override
  public <T> T getAdapter(@Nullable Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LedgerInput that && metric.equals(that.metric);
  }

  @Override
  public int hashCode() {
    return metric.hashCode();
  }

  /** Brings inputs back. */
  public static final class Factory implements IElementFactory {
    @Override
    public @Nullable LedgerInput createElement(@Nullable IMemento memento) {
      String metric = memento == null ? null : memento.getString(METRIC);
      return metric == null ? null : new LedgerInput(metric);
    }
  }
}
