package org.rapport.ui.analytics.internal.wizard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.insight.CustomerBase;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.GuardRun;

/** What speaks against learning from these rows as they are, each with one step that mends it. */
final class GuardsPage extends WizardPage {

  private final WizardState state;
  private @Nullable ScrolledComposite scroller;
  private @Nullable Composite list;
  private @Nullable AnalysisRequest looked;
  private @Nullable Job looking;
  private int asked;

  GuardsPage(WizardState state) {
    super("guards"); //$NON-NLS-1$
    this.state = state;
    setTitle(WizardTexts.Guards_title);
    setDescription(WizardTexts.Guards_description);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    Composite content = new Composite(scrolled, SWT.NONE);
    content.setLayout(FormKit.grid(2, FormKit.MARGIN));
    Widgets.mark(content, "wizard.guards"); //$NON-NLS-1$
    scrolled.setContent(content);
    scrolled.addListener(SWT.Resize, event -> fit());
    scroller = scrolled;
    list = content;
    setControl(scrolled);
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible && state.complete()) {
      look();
    }
    super.setVisible(visible);
  }

  /** Looks at the rows in a job, unless that was done for the same request. */
  private void look() {
    Composite content = list;
    AnalysisRequest request = state.unfixed();
    if (content == null || !GuardRun.looksAt(request) || Objects.equals(looked, request)) {
      return;
    }
    int mine = ++asked;
    Job running = looking;
    if (running != null) {
      running.cancel();
    }
    looked = request;
    clear(content);
    say(content, WizardTexts.Guards_looking);
    Optional<CustomerBase> base = CurrentBase.get();
    looking = Background.of(WizardTexts.Guards_looking, content).quiet().onFailure(problem -> {
      if (mine == asked) {
        looked = null;
        clear(content);
        say(content, Problems.sentence(problem));
      }
    }).run(monitor -> GuardRun.check(request, Workspace.worker().catalogue(), base, monitor), guards -> {
      if (mine == asked && guards != null) {
        show(content, guards);
      }
    });
  }

  private static void clear(Composite content) {
    for (Control child : content.getChildren()) {
      child.dispose();
    }
  }

  private void say(Composite content, String sentence) {
    FormKit.note(content, sentence, 2);
    content.layout();
    fit();
  }

  private void show(Composite content, List<Guard> guards) {
    clear(content);
    state.fixes().retain(guards.stream().flatMap(guard -> guard.fix().stream()).toList());
    if (guards.isEmpty()) {
      say(content, WizardTexts.Guards_none);
      return;
    }
    for (Guard guard : guards) {
      add(content, guard);
    }
    content.layout();
    fit();
  }

  private void add(Composite content, Guard guard) {
    if (content.getChildren().length > 0) {
      FormKit.span(new Label(content, SWT.SEPARATOR | SWT.HORIZONTAL), 2);
    }
    Label icon = new Label(content, SWT.NONE);
    icon.setImage(AnalyticsPictures.get("note")); //$NON-NLS-1$
    icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    Composite block = FormKit.block(content, 1, 1);
    Label seen = Styles.font(Styles.label(block, guard.seen() + "."), 0, true); //$NON-NLS-1$
    GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    wide.widthHint = 300;
    seen.setLayoutData(wide);
    Widgets.mark(seen, "wizard.guard." + guard.id()); //$NON-NLS-1$
    FormKit.note(block, guard.done().isEmpty() ? guard.reason()
        : guard.reason() + " " + NLS.bind(WizardTexts.Guards_done, guard.done()), 1); //$NON-NLS-1$
    guard.fix().ifPresent(fix -> button(block, guard, fix));
  }

  private void button(Composite block, Guard guard, Fix fix) {
    Composite row = FormKit.block(block, 2, 1);
    Button button = FormKit.button(row, SWT.PUSH, "", "wizard.fix." + guard.id()); //$NON-NLS-1$ //$NON-NLS-2$
    Label applied = FormKit.beside(row, "", 1); //$NON-NLS-1$
    Runnable words = () -> {
      boolean done = state.fixes().applied(fix);
      button.setText(done ? WizardTexts.Guards_undo : fix.words().replaceAll("\\.$", "").replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
      applied.setText(done ? NLS.bind(WizardTexts.Guards_applied, fix.words()) : ""); //$NON-NLS-1$
    };
    words.run();
    button.addListener(SWT.Selection, event -> {
      state.fixes().toggle(fix);
      words.run();
      row.requestLayout();
      fit();
    });
  }

  private void fit() {
    ScrolledComposite scrolled = scroller;
    Composite content = list;
    if (scrolled != null && content != null) {
      scrolled.setMinSize(content.computeSize(Math.max(200, scrolled.getClientArea().width), SWT.DEFAULT));
    }
  }
}
