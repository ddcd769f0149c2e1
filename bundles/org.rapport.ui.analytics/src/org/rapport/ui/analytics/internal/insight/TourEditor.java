package org.rapport.ui.analytics.internal.insight;

import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.rapport.insight.ledger.GuidedTour;
import org.rapport.insight.ledger.TourLine;
import org.rapport.insight.ledger.TourStep;
import org.rapport.insight.metric.Warning;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.editor.Card;
import org.rapport.ui.analytics.internal.editor.CardLayout;
import org.rapport.ui.analytics.internal.editor.Wheel;

/** The worked example, step by step: what it prints, what is measured, and why they differ. Needs no database. */
public final class TourEditor extends EditorPart {

  /** The id of this editor. */
  public static final String ID = "org.rapport.ui.analytics.editors.tour"; //$NON-NLS-1$
  private static final int STEP = 24;

  private @Nullable ScrolledComposite scroller;

  @Override
  public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
    if (!(input instanceof TourInput)) {
      throw new PartInitException(Messages.Ledger_wrongInput);
    }
    setSite(site);
    setInput(input);
    setPartName(Messages.Tour_name);
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
    Composite cards = Styles.page(Widgets.mark(new Composite(scrolled, SWT.NONE), "tour")); //$NON-NLS-1$
    cards.setLayout(new CardLayout());
    scrolled.setContent(cards);
    UiColors.follow(scrolled, () -> scrolled.setBackground(UiColors.get(UiColors.SURFACE_ALT)));
    Styles.follow(cards);
    Wheel.follow(scrolled, cards);
    scrolled.addListener(SWT.Resize, event -> layout());
    Background.of(Messages.Tour_measuring, cards)
        .onFailure(problem -> LedgerPage.text(Styles.surface(Styles.label(Card.create(cards, ""), Problems.sentence( //$NON-NLS-1$
            problem)))))
        .run(monitor -> GuidedTour.workedExample(Locale.getDefault()), tour -> {
          if (tour != null) {
            fill(cards, tour);
          }
        });
  }

  private void fill(Composite cards, GuidedTour tour) {
    setPartName(Messages.Tour_name);
    Composite head = Card.create(cards, ""); //$NON-NLS-1$
    LedgerPage.text(Styles.font(Styles.surface(Styles.label(head, tour.title())), 5, true));
    LedgerPage.text(Styles.surface(Styles.label(head, tour.introduction())));
    for (int i = 0; i < tour.steps().size(); i++) {
      step(cards, i + 1, tour.steps().size(), tour.steps().get(i));
    }
    Styles.apply(cards);
    layout();
  }

  private static void step(Composite cards, int number, int all, TourStep step) {
    Composite card = Widgets.mark(Card.create(cards, ""), "tour.step." + number); //$NON-NLS-1$ //$NON-NLS-2$
    LedgerPage.text(Styles.muted(Styles.label(card, NLS.bind(Messages.Tour_step, number, all))));
    LedgerPage.text(Styles.font(Styles.surface(Styles.label(card, step.title())), 2, true));
    LedgerPage.text(Styles.surface(Styles.label(card, step.text())));
    if (!step.lines().isEmpty()) {
      Composite table = LedgerPage.grid(card, 4);
      LedgerPage.heads(table, Messages.Tour_what, Messages.Tour_printed, Messages.Tour_measured, Messages.Tour_how);
      step.lines().forEach(line -> line(table, line));
    }
    Composite notes = LedgerPage.grid(card, 3);
    for (Warning warning : step.warnings()) {
      Label icon = Styles.surface(new Label(notes, SWT.NONE));
      icon.setImage(AnalyticsPictures.get("note")); //$NON-NLS-1$
      LedgerPage.top(icon);
      LedgerPage.top(LedgerPage.bold(Styles.surface(Styles.label(notes, InsightWords.warning(warning.kind())))));
      LedgerPage.text(Styles.surface(Styles.label(notes, warning.sentence())));
    }
    notes.setVisible(!step.warnings().isEmpty());
    GridDataFactory.fillDefaults().grab(true, false).exclude(step.warnings().isEmpty()).applyTo(notes);
  }

  private static void line(Composite table, TourLine line) {
    LedgerPage.top(Styles.surface(Styles.label(table, line.label())));
    LedgerPage.right(Styles.muted(Styles.label(table, line.printed().isBlank() ? "\u2013" : line.printed()))); //$NON-NLS-1$
    LedgerPage.right(LedgerPage.bold(Styles.surface(Styles.label(table,
        line.reading().value().map(QuantityText::text).orElse("\u2013"))))); //$NON-NLS-1$
    String how = line.reading().worked().isBlank() ? line.reading().absence()
        : line.reading().info().formula() + "\n= " + line.reading().worked(); //$NON-NLS-1$
    LedgerPage.text(Styles.muted(Styles.label(table, how)));
  }

  private void layout() {
    ScrolledComposite scrolled = scroller;
    if (scrolled != null && scrolled.getContent() instanceof Composite cards) {
      int width = scrolled.getClientArea().width;
      if (width > 0) {
        scrolled.setMinSize(cards.computeSize(width, SWT.DEFAULT));
        cards.layout(true, true);
      }
    }
  }

  @Override
  public void setFocus() {
    if (scroller != null) {
      scroller.setFocus();
    }
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
