package org.rapport.ui.analytics.internal.insight;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.metric.Figure;
import org.rapport.ui.analytics.internal.AnalyticsPictures;

/** The rows behind a figure. They belong to one state of the database, so they are not brought back later. */
final class RowsInput implements IEditorInput {

  private final FactSource facts;
  private final Figure figure;

  RowsInput(FactSource facts, Figure figure) {
    this.facts = facts;
    this.figure = figure;
  }

  FactSource facts() {
    return facts;
  }

  Figure figure() {
    return figure;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return AnalyticsPictures.descriptor("rows"); //$NON-NLS-1$
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.Rows_name, figure.metric().name());
  }

  @Override
  public String getToolTipText() {
    return getName() + ", " + InsightWords.days(figure.period()); //$NON-NLS-1$
  }

  @Override
  public @Nullable IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public <T> T getAdapter(@Nullable Class<T> adapter) {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowsInput that && facts == that.facts && figure.equals(that.figure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(figure.metric().id(), figure.period());
  }
}
