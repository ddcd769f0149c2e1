package org.rapport.ui.analytics.internal.insight;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.rapport.insight.metric.Figure;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.editor.Card;
import org.rapport.ui.analytics.internal.editor.CardLayout;
import org.rapport.ui.analytics.internal.editor.Wheel;

/**
 * The ledger of one figure: what it is, what came in, which rows, what others mean by the same word, and what to know before
 * believing it. Follows the figures: after a change the page tells the new ones.
 */
public final class LedgerEditor extends EditorPart {

  /** The id of this editor. */
  public static final String ID = "org.rapport.ui.analytics.editors.ledger"; //$NON-NLS-1$
  private static final int STEP = 24;

  private final Figures figures = Workspace.figures();
  private @Nullable ScrolledComposite scroller;
  private @Nullable Figure shown;
  private @Nullable LedgerPage filled;

  /** Opens the ledger of a metric. */
  public static void open(IWorkbenchPage page, String metric) {
    try {
      page.openEditor(new LedgerInput(metric), ID);
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }

  @Override
  public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
    if (!(input instanceof LedgerInput)) {
      throw new PartInitException(Messages.Ledger_wrongInput);
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    ScrolledComposite scrolled = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL));
    scroller = scrolled;
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    scrolled.getVerticalBar().setIncrement(STEP);
    UiColors.follow(scrolled, () -> scrolled.setBackground(UiColors.get(UiColors.SURFACE_ALT)));
    scrolled.addListener(SWT.Resize, event -> layout());
    figures.follow(scrolled, this::changed);
    changed();
  }

  private void changed() {
    ScrolledComposite scrolled = scroller;
    if (scrolled == null || scrolled.isDisposed() || !(getEditorInput() instanceof LedgerInput input)) {
      return;
    }
    Optional<Measured> measured = figures.measured();
    Optional<Figure> figure = measured.flatMap(found -> found.figure(input.metric()));
    LedgerPage page = filled;
    if (page != null && figure.isPresent() && figure.get() == shown) {
      page.showTrend();
      return;
    }
    filled = null;
    Composite cards = Styles.page(new Composite(scrolled, SWT.NONE));
    Widgets.mark(cards, "ledger"); //$NON-NLS-1$
    cards.setLayout(new CardLayout());
    if (figure.isPresent() && measured.isPresent()) {
      shown = figure.get();
      setPartName(figure.get().metric().name());
      LedgerPage made = new LedgerPage(cards, getSite().getPage(), figures, measured.get(), figure.get(),
          this::layout);
      filled = made;
      made.fill();
    } else {
      say(cards, figures.base().isEmpty() ? Messages.View_noDatabase
          : measured.isEmpty() ? figures.problem().orElse(Messages.View_measuring) : Messages.Ledger_gone);
    }
    replace(scrolled, cards);
  }

  private static void say(Composite cards, String sentence) {
    Label words = Styles.muted(Styles.label(Card.create(cards, ""), sentence)); //$NON-NLS-1$
    Widgets.mark(words, "ledger.note"); //$NON-NLS-1$
  }

  private void replace(ScrolledComposite scrolled, Composite cards) {
    Control old = scrolled.getContent();
    Point origin = scrolled.getOrigin();
    Styles.follow(cards);
    scrolled.setContent(cards);
    Wheel.follow(scrolled, cards);
    if (old != null) {
      old.dispose();
    }
    layout();
    scrolled.setOrigin(origin);
  }

  private void layout() {
    ScrolledComposite scrolled = scroller;
    if (scrolled == null || !(scrolled.getContent() instanceof Composite cards)) {
      return;
    }
    int width = scrolled.getClientArea().width;
    if (width > 0) {
      scrolled.setMinSize(cards.computeSize(width, SWT.DEFAULT));
      cards.layout(true, true);
    }
  }

  @Override
  public void setFocus() {
    ScrolledComposite scrolled = scroller;
    if (scrolled != null) {
      scrolled.setFocus();
    }
  }

  @Override
  public String getTitleToolTip() {
    Figure figure = shown;
    return figure == null ? Messages.View_why : figure.metric().description();
  }

  @Override
  public void doSave(@Nullable IProgressMonitor monitor) {
    // never dirty
  }

  @Override
  public void doSaveAs() {
    // never dirty
  }

  @Override
  public boolean isDirty() {
    return false;
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }
}
