package org.rapport.ui.analytics.internal.insight;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.editor.Card;
import org.rapport.ui.analytics.internal.editor.CardLayout;
import org.rapport.ui.analytics.internal.editor.Wheel;
import org.rapport.ui.analytics.internal.viewers.DataTable;
import org.rapport.ui.analytics.internal.viewers.RowList;

/** What a run found: in a sentence, in charts, account by account; writes the scores when asked to. */
public final class RunEditor extends EditorPart {

  /** The id of this editor. */
  public static final String ID = "org.rapport.ui.analytics.editors.run"; //$NON-NLS-1$
  private static final int STEP = 24;
  private static final int VISIBLE = 14;

  private @Nullable ScrolledComposite scroller;

  @Override
  public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
    if (!(input instanceof RunInput)) {
      throw new PartInitException(Messages.Ledger_wrongInput);
    }
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(@Nullable Composite parent) {
    if (parent == null || !(getEditorInput() instanceof RunInput input)) {
      return;
    }
    RunResult result = input.result();
    ScrolledComposite scrolled = Widgets.unstyled(new ScrolledComposite(parent, SWT.V_SCROLL));
    scroller = scrolled;
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    scrolled.getVerticalBar().setIncrement(STEP);
    Composite cards = Styles.page(Widgets.mark(new Composite(scrolled, SWT.NONE), "run")); //$NON-NLS-1$
    cards.setLayout(new CardLayout());
    scrolled.setContent(cards);
    head(cards, result);
    for (ChartSpec chart : result.charts()) {
      Composite card = Card.create(cards, chart.title());
      card.setLayoutData(result.charts().size() > 1 ? CardLayout.HALF : null);
      GridDataFactory.fillDefaults().grab(true, true).applyTo(new ChartView(card, chart));
    }
    table(Card.create(cards, Messages.Run_accounts), result);
    UiColors.follow(scrolled, () -> scrolled.setBackground(UiColors.get(UiColors.SURFACE_ALT)));
    Styles.follow(cards);
    Wheel.follow(scrolled, cards);
    scrolled.addListener(SWT.Resize, event -> layout());
  }

  private void head(Composite cards, RunResult result) {
    Composite card = Card.create(cards, ""); //$NON-NLS-1$
    Composite row = LedgerPage.grid(card, 2);
    LedgerPage.text(Widgets.mark(Styles.font(Styles.surface(Styles.label(row, result.headline())), 2, false),
        "run.headline")); //$NON-NLS-1$
    Button write = Widgets.mark(new Button(row, SWT.PUSH), "run.write"); //$NON-NLS-1$
    write.setText(Messages.Run_write);
    write.setImage(AnalyticsPictures.get("write-scores")); //$NON-NLS-1$
    write.setToolTipText(NLS.bind(Messages.Run_writeTip, result.names()));
    Label state = Styles.muted(Widgets.mark(Styles.label(card, NLS.bind(Messages.Run_writeTip, result.names())),
        "run.state")); //$NON-NLS-1$
    LedgerPage.text(state);
    write.addListener(SWT.Selection, event -> write(result, write, state));
    for (String note : result.notes()) {
      LedgerPage.text(Styles.muted(Styles.label(card, "\u2022 " + note))); //$NON-NLS-1$
    }
  }

  private void write(RunResult result, Button write, Label state) {
    write.setEnabled(false);
    Background.of(NLS.bind(Messages.Run_writing, result.names()), write).byUser().onFailure(problem -> {
      write.setEnabled(true);
      Problems.show(write.getShell(), problem);
    }).onCancel(() -> write.setEnabled(true)).run(monitor -> result.writer().write(monitor), number -> {
      state.setText(NLS.bind(Messages.Run_written, new Object[]{QuantityText.number(result.rows().size(), ""), result //$NON-NLS-1$
          .names(), number}));
      write.setEnabled(true);
      layout();
    });
  }

  private static void table(Composite card, RunResult result) {
    List<RowList.Column<RunResult.Row>> columns = new ArrayList<>();
    columns.add(RowList.Column.text(Messages.Run_account, RunResult.Row::name));
    for (int i = 0; i < result.columns().size(); i++) {
      int at = i;
      boolean text = !result.rows().isEmpty() && Double.isNaN(result.rows().get(0).order()[at]);
      columns.add(text ? RowList.Column.text(result.columns().get(at), row -> row.texts().get(at))
          : RowList.Column.number(result.columns().get(at), row -> row.order()[at], row -> row.texts().get(at)));
    }
    DataTable<RunResult.Row> table = new DataTable<>(card, "run.table", columns, VISIBLE); //$NON-NLS-1$
    table.onOpen(RunEditor::open);
    table.show(result.rows());
  }

  private static void open(RunResult.Row row) {
    try {
      Parts.openAccount(row.account());
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
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
