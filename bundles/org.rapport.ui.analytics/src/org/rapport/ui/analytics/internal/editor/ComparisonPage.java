package org.rapport.ui.analytics.internal.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.ScoreSuggestion;
import org.rapport.ui.analytics.spi.ResultSite;

/** The scrolling page of cards: header, verdict, one card per viewer, warnings. */
final class ComparisonPage implements ResultSite {

  private final Comparison comparison;
  private final ScrolledComposite scroller;
  private final Composite content;
  private final List<Consumer<ModelFigures>> listeners = new CopyOnWriteArrayList<>();
  private ModelFigures selected;

  ComparisonPage(Composite parent, Analysis analysis, Comparison comparison, Actions actions) {
    this.comparison = comparison;
    this.selected = comparison().model(ScoreSuggestion.of(comparison()).algorithmId())
        .orElse(comparison().models().get(0));
    scroller = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL));
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.getVerticalBar().setIncrement(24);
    content = Styles.page(new Composite(scroller, SWT.NONE));
    Widgets.mark(content, "analysis.page"); //$NON-NLS-1$
    content.setLayout(new CardLayout());
    scroller.setContent(content);
    HeaderCard.create(content, analysis, actions);
    VerdictCard.create(content, comparison());
    for (ViewerRegistry.Entry entry : ViewerRegistry.viewers()) {
      card(entry);
    }
    WarningsCard.create(content, analysis);
    Styles.follow(content);
    UiColors.follow(scroller, () -> scroller.setBackground(UiColors.get(UiColors.SURFACE_ALT)));
    scroller.addListener(SWT.Resize, event -> layout());
    Wheel.follow(scroller, content);
    layout();
  }

  Control control() {
    return scroller;
  }

  private void card(ViewerRegistry.Entry entry) {
    Composite card = null;
    try {
      if (!entry.viewer().shows(comparison())) {
        return;
      }
      card = Card.create(content, entry.name());
      Widgets.mark(card, entry.id());
      entry.viewer().create(card, this).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
      card.setLayoutData(entry.half() ? CardLayout.HALF : null);
    } catch (RuntimeException | LinkageError e) {
      ILog.of(ComparisonPage.class).error("The viewer " + entry.id() + " failed and is left out.", e); //$NON-NLS-1$ //$NON-NLS-2$
      if (card != null) {
        for (Control child : card.getChildren()) {
          child.dispose();
        }
        Styles.muted(Styles.label(card, NLS.bind(Messages.Editor_viewerFailed, entry.name())));
      }
    }
  }

  @Override
  public Comparison comparison() {
    return comparison;
  }

  @Override
  public ModelFigures selectedModel() {
    return selected;
  }

  @Override
  public void select(ModelFigures model) {
    if (model != selected) {
      selected = model;
      listeners.forEach(listener -> listener.accept(model));
    }
  }

  @Override
  public void follow(Control owner, Consumer<ModelFigures> listener) {
    listeners.add(listener);
    owner.addDisposeListener(event -> listeners.remove(listener));
    listener.accept(selected);
  }

  @Override
  public ChartView chart(Composite parent, ChartSpec spec) {
    return new ChartView(parent, spec);
  }

  @Override
  public void layout() {
    int width = scroller.getClientArea().width;
    if (width > 0) {
      scroller.setMinSize(content.computeSize(width, SWT.DEFAULT));
      content.layout(true, true);
    }
  }
}
