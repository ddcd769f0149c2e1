package org.rapport.ui.analytics.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Styles;

/** A scrolling page of cards. */
final class CardPage {

  private static final int STEP = 24;

  private final Composite parent;
  private final ResultPage site;
  private final List<ViewerRegistry.Entry> viewers;
  private @Nullable ScrolledComposite scroller;
  private @Nullable Composite content;

  CardPage(Composite parent, ResultPage site, List<ViewerRegistry.Entry> viewers) {
    this.parent = parent;
    this.site = site;
    this.viewers = viewers;
  }

  /** Makes the cards the first time: some others, those of the viewers, more others. */
  void open(Consumer<Composite> before, Consumer<Composite> after) {
    if (scroller != null) {
      return;
    }
    ScrolledComposite scrolled = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    scrolled.getVerticalBar().setIncrement(STEP);
    Composite cards = Styles.page(new Composite(scrolled, SWT.NONE));
    cards.setLayout(new CardLayout());
    scrolled.setContent(cards);
    scroller = scrolled;
    content = cards;
    before.accept(cards);
    for (ViewerRegistry.Entry entry : viewers) {
      card(cards, entry);
    }
    after.accept(cards);
    Styles.follow(cards);
    UiColors.follow(scrolled, () -> scrolled.setBackground(UiColors.get(UiColors.SURFACE_ALT)));
    scrolled.addListener(SWT.Resize, event -> layout());
    Wheel.follow(scrolled, cards);
  }

  private void card(Composite cards, ViewerRegistry.Entry entry) {
    Composite card = Card.create(cards, entry.name());
    Widgets.mark(card, entry.id());
    card.setLayoutData(entry.half() ? CardLayout.HALF : null);
    try {
      TypedSite.create(entry.viewer(), card, site).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    } catch (RuntimeException | LinkageError e) {
      ILog.of(CardPage.class).error("The viewer " + entry.id() + " failed and is left out.", e); //$NON-NLS-1$ //$NON-NLS-2$
      for (Control child : card.getChildren()) {
        child.dispose();
      }
      Styles.muted(Styles.label(card, NLS.bind(Messages.Editor_viewerFailed, entry.name())));
    }
  }

  @Nullable
  Control control() {
    return scroller;
  }

  void layout() {
    ScrolledComposite scrolled = scroller;
    Composite cards = content;
    if (scrolled != null && cards != null && !scrolled.isDisposed()) {
      int width = scrolled.getClientArea().width;
      if (width > 0) {
        scrolled.setMinSize(cards.computeSize(width, SWT.DEFAULT));
        cards.layout(true, true);
      }
    }
  }
}
