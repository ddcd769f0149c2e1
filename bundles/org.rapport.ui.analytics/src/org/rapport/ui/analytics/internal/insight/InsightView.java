package org.rapport.ui.analytics.internal.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Workspace;

/** All figures of the open database, by family, with interval and trend; each of them opens its ledger. */
public final class InsightView extends ViewPart {

  private static final int MARGIN = 4;
  private static final int TYPING_PAUSE = 200;

  private final Figures figures = Workspace.figures();
  private @Nullable FigureTree tree;
  private @Nullable Composite stack;
  private @Nullable Label note;
  private @Nullable Link foot;
  private @Nullable Combo period;
  private @Nullable IMemento kept;
  private int typing;

  @Override
  public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
    super.init(site, memento);
    kept = memento;
  }

  @Override
  public void saveState(@Nullable IMemento memento) {
    FigureTree present = tree;
    if (memento != null && present != null) {
      present.save(memento);
    }
  }

  @Override
  public void createPartControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
    createBar(top);
    Composite pages = new Composite(top, SWT.NONE);
    stack = pages;
    pages.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
    Label words = Widgets.unstyled(Widgets.mark(new Label(pages, SWT.CENTER | SWT.WRAP), "insight.note")); //$NON-NLS-1$
    note = words;
    UiColors.follow(words, () -> {
      words.setBackground(UiColors.get(UiColors.SURFACE));
      words.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    });
    FigureTree made = new FigureTree(pages, this::why);
    tree = made;
    made.restore(kept);
    createFoot(top);
    createActions(made);
    figures.follow(top, this::show);
    show();
  }

  private void createBar(Composite top) {
    Composite bar = new Composite(top, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    Text filter = Widgets.mark(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "insight.filter"); //$NON-NLS-1$
    filter.setMessage(Messages.View_filter);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT).applyTo(filter);
    filter.addListener(SWT.Modify, event -> {
      int mine = ++typing;
      filter.getDisplay().timerExec(TYPING_PAUSE, () -> {
        FigureTree present = tree;
        if (mine == typing && !filter.isDisposed() && present != null) {
          present.filter(filter.getText());
        }
      });
    });
    filter.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ARROW_DOWN || event.character == SWT.CR) {
        setFocus();
      }
    });
    Label label = new Label(bar, SWT.NONE);
    label.setText(Messages.View_period);
    Combo combo = Widgets.mark(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "insight.period"); //$NON-NLS-1$
    period = combo;
    for (PeriodChoice.Kind kind : PeriodChoice.Kind.values()) {
      combo.add(InsightWords.period(kind));
    }
    combo.select(figures.choice().kind().ordinal());
    combo.addListener(SWT.Selection, event -> choose(PeriodChoice.Kind.values()[combo.getSelectionIndex()]));
  }

  private void choose(PeriodChoice.Kind kind) {
    if (kind != PeriodChoice.Kind.DAYS) {
      figures.choose(PeriodChoice.of(kind));
      return;
    }
    PeriodDialog dialog = new PeriodDialog(getSite().getShell(), figures.measured().map(Measured::period));
    Optional<PeriodChoice> chosen = dialog.ask();
    chosen.ifPresent(figures::choose);
    Combo combo = period;
    if (combo != null && chosen.isEmpty()) {
      combo.select(figures.choice().kind().ordinal());
    }
  }

  private void createFoot(Composite top) {
    Link link = Widgets.mark(new Link(top, SWT.NONE), "insight.state"); //$NON-NLS-1$
    foot = link;
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(link);
    link.addListener(SWT.Selection, event -> {
      if (figures.isRunning()) {
        figures.cancel();
      } else {
        figures.measure();
      }
    });
  }

  private void createActions(FigureTree made) {
    Action why = action(Messages.View_why, "why", () -> made.selected().ifPresent(this::why)); //$NON-NLS-1$
    why.setEnabled(false);
    made.onSelect(metric -> why.setEnabled(metric.isPresent()));
    Action refresh = action(Messages.View_refresh, "run-again", figures::measure); //$NON-NLS-1$
    IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
    tools.add(why);
    tools.add(refresh);
    made.menu(List.of(why, action(Messages.View_copy, "copy", made::copy))); //$NON-NLS-1$
  }

  private static Action action(String label, String picture, Runnable run) {
    Action action = new Action(label, AnalyticsPictures.descriptor(picture)) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(label);
    return action;
  }

  private void why(String metric) {
    LedgerEditor.open(getSite().getPage(), metric);
  }

  private void show() {
    FigureTree present = tree;
    Composite pages = stack;
    Label words = note;
    if (present == null || pages == null || words == null || pages.isDisposed()) {
      return;
    }
    Optional<Measured> measured = figures.measured();
    String sentence = figures.base().isEmpty() ? Messages.View_noDatabase
        : measured.isPresent() ? "" : figures.problem().orElse(Messages.View_measuring); //$NON-NLS-1$
    words.setText("\n\n" + sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    measured.ifPresent(present::show);
    ((StackLayout) pages.getLayout()).topControl = sentence.isEmpty() ? present.control() : words;
    pages.layout();
    showFoot(measured);
  }

  private void showFoot(Optional<Measured> measured) {
    Link link = foot;
    if (link == null) {
      return;
    }
    Map<String, String> parts = new LinkedHashMap<>();
    measured.ifPresent(found -> parts.put("what", NLS.bind(Messages.View_state, new Object[]{ //$NON-NLS-1$
        InsightWords.days(found.period()), found.figures().size(), found.transaction()})));
    if (figures.isRunning()) {
      parts.put("job", Messages.View_running); //$NON-NLS-1$
    } else if (figures.problem().isPresent()) {
      parts.put("job", measured.isPresent() ? figures.problem().get() + ' ' + Messages.View_again //$NON-NLS-1$
          : Messages.View_again);
    }
    measured.filter(found -> !found.problems().isEmpty())
        .ifPresent(found -> parts.put("problems", String.join(" ", found.problems()))); //$NON-NLS-1$ //$NON-NLS-2$
    link.setText(figures.base().isEmpty() ? "" : String.join("  \u00b7  ", parts.values())); //$NON-NLS-1$ //$NON-NLS-2$
    link.setToolTipText(String.join("\n", parts.values()).replaceAll("</?a>", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    link.getParent().layout();
  }

  @Override
  public void setFocus() {
    FigureTree present = tree;
    if (present != null && present.control().isVisible()) {
      present.control().setFocus();
    } else if (period != null) {
      period.setFocus();
    }
  }
}
