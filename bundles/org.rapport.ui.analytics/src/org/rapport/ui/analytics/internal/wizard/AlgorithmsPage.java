package org.rapport.ui.analytics.internal.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.AnalysisKind;

/** Who takes part with which parameters. */
final class AlgorithmsPage extends WizardPage {

  private static final int LIST_WIDTH = 250;
  private static final int MOST_NAMED = 10_000;

  /** The widgets; made together. */
  private record Form(Table table, ScrolledComposite scroller, Composite stack, Text seed, Label named, Spinner most) {
  }

  private final WizardState state;
  private final Map<String, ParameterControls> forms = new HashMap<>();
  private @Nullable Form form;
  private List<AlgorithmDescriptor> algorithms = List.of();
  private @Nullable AnalysisKind shown;

  AlgorithmsPage(WizardState state) {
    super("algorithms"); //$NON-NLS-1$
    this.state = state;
    setTitle(WizardTexts.Algorithms_title);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    if (parent == null) {
      return;
    }
    Composite area = FormKit.area(parent, 2);
    Table list = Widgets.mark(new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER), "wizard.algorithms"); //$NON-NLS-1$
    GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
    left.widthHint = LIST_WIDTH;
    list.setLayoutData(left);
    ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
    scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    Composite stack = new Composite(scrolled, SWT.NONE);
    stack.setLayout(new StackLayout());
    scrolled.setContent(stack);
    Composite row = FormKit.block(area, 5, 2);
    FormKit.label(row, Messages.Evaluation_seed);
    Text seed = FormKit.text(row, Long.toString(state.seed()), 90, "wizard.seed"); //$NON-NLS-1$
    seed.setToolTipText(Messages.Evaluation_seedTip);
    FormKit.beside(row, Messages.Evaluation_seedTip, 1);
    Label named = FormKit.label(row, WizardTexts.Algorithms_most);
    Spinner most = FormKit.spinner(row, 1, MOST_NAMED, state.most(), "wizard.most"); //$NON-NLS-1$
    Form made = new Form(list, scrolled, stack, seed, named, most);
    form = made;
    list.addListener(SWT.Selection, event -> selected(made, event));
    scrolled.addListener(SWT.Resize, event -> fit(made));
    seed.addListener(SWT.Modify, event -> validate());
    most.addListener(SWT.Modify, event -> state.most(most.getSelection()));
    setControl(area);
    Background.of(WizardTexts.Algorithms_title, area).quiet()
        .run(monitor -> Workspace.worker().catalogue().algorithms(), found -> {
          algorithms = found == null ? List.of() : found;
          fill();
        });
  }

  @Override
  public void setVisible(boolean visible) {
    if (visible) {
      fill();
    }
    super.setVisible(visible);
  }

  /** Lists the algorithms of the kind, unless they are listed already. */
  private void fill() {
    Form f = form;
    AnalysisKind kind = state.kind();
    if (f == null || algorithms.isEmpty() || kind == shown) {
      return;
    }
    shown = kind;
    setDescription(kind.compares() ? Messages.AlgorithmsPage_description : WizardTexts.Algorithms_one);
    f.named().setVisible(kind == AnalysisKind.OUTLIERS);
    f.most().setVisible(kind == AnalysisKind.OUTLIERS);
    f.table().removeAll();
    for (Control child : f.stack().getChildren()) {
      child.dispose();
    }
    forms.clear();
    ((StackLayout) f.stack().getLayout()).topControl = null;
    for (AlgorithmDescriptor algorithm : algorithms.stream().filter(kind::fits).toList()) {
      TableItem item = new TableItem(f.table(), SWT.NONE);
      item.setText(algorithm.name());
      item.setData(algorithm.id());
      item.setChecked(state.algorithms().containsKey(algorithm.id()));
    }
    TableItem first = null;
    for (TableItem item : f.table().getItems()) {
      first = first == null && item.getChecked() ? item : first;
    }
    if (first != null) {
      f.table().setSelection(first);
    } else if (f.table().getItemCount() > 0) {
      f.table().setSelection(0);
    }
    show(f);
    validate();
  }

  private void selected(Form f, Event event) {
    if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
      f.table().setSelection(item);
      if (!state.kind().compares()) {
        for (TableItem other : f.table().getItems()) {
          other.setChecked(other == item);
        }
      }
    }
    show(f);
    validate();
  }

  /** Shows the parameters of the selected algorithm; the form is made when it is first seen. */
  private void show(Form f) {
    if (f.table().getSelectionCount() == 0) {
      return;
    }
    String id = (String) f.table().getSelection()[0].getData();
    ParameterControls controls = forms.get(id);
    if (controls != null) {
      top(f, controls.area());
      return;
    }
    algorithms.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(algorithm -> ask(f, algorithm));
  }

  /** Asks for the parameters in a job: those of a contributed algorithm come from another process. */
  private void ask(Form f, AlgorithmDescriptor algorithm) {
    Composite waiting = new Composite(f.stack(), SWT.NONE);
    waiting.setLayout(FormKit.grid(1, FormKit.GAP));
    Label words = FormKit.note(waiting, WizardTexts.Algorithms_asking, 1);
    top(f, waiting);
    Background.of(WizardTexts.Algorithms_asking, waiting).quiet()
        .onFailure(problem -> {
          words.setText(Problems.sentence(problem));
          waiting.layout();
        })
        .run(monitor -> algorithm.details(), details -> {
          waiting.dispose();
          if (algorithms.contains(algorithm) && state.kind().fits(algorithm) && !forms.containsKey(algorithm.id())) {
            forms.put(algorithm.id(), new ParameterControls(f.stack(), algorithm,
                state.algorithms().getOrDefault(algorithm.id(), Map.of()), this::validate));
          }
          show(f);
        });
  }

  private static void top(Form f, Composite area) {
    ((StackLayout) f.stack().getLayout()).topControl = area;
    f.stack().layout();
    fit(f);
  }

  private static void fit(Form f) {
    if (((StackLayout) f.stack().getLayout()).topControl != null) {
      f.scroller().setMinSize(((StackLayout) f.stack().getLayout()).topControl
          .computeSize(Math.max(100, f.scroller().getClientArea().width), SWT.DEFAULT));
    }
  }

  private void validate() {
    Form f = form;
    if (f == null || shown != state.kind()) {
      return;
    }
    Map<String, Map<String, String>> before = new HashMap<>(state.algorithms());
    state.algorithms().clear();
    List<String> problems = new ArrayList<>();
    for (TableItem item : f.table().getItems()) {
      String id = (String) item.getData();
      ParameterControls controls = forms.get(id);
      if (item.getChecked()) {
        if (controls != null) {
          controls.problem().ifPresent(problems::add);
        }
        state.algorithms().put(id, controls == null ? before.getOrDefault(id, Map.of()) : controls.values());
      }
    }
    if (state.algorithms().isEmpty()) {
      problems.add(Messages.AlgorithmsPage_none);
    }
    String seed = f.seed().getText().strip();
    if (seed.matches("-?\\d{1,18}")) { //$NON-NLS-1$
      state.seed(Long.parseLong(seed));
    } else {
      problems.add(Messages.Evaluation_badSeed);
    }
    setErrorMessage(problems.isEmpty() ? null : problems.get(0));
    setPageComplete(problems.isEmpty());
  }
}
