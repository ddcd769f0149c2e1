package org.rapport.ui.analytics.internal.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;

/** Who takes part with which parameters, and how they are judged. */
final class AlgorithmsPage extends WizardPage {

  private static final int LIST_WIDTH = 240;

  private final WizardState state;
  private final Map<String, ParameterControls> forms = new LinkedHashMap<>();
  private @Nullable Table table;
  private @Nullable ScrolledComposite scroller;
  private @Nullable Composite stack;
  private @Nullable EvaluationControls evaluation;

  AlgorithmsPage(WizardState state) {
    super("algorithms"); //$NON-NLS-1$
    this.state = state;
    setTitle(Messages.AlgorithmsPage_title);
    setDescription(Messages.AlgorithmsPage_description);
    setPageComplete(false);
  }

  @Override
  public void createControl(@Nullable Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 12;
    layout.marginHeight = 12;
    layout.horizontalSpacing = 12;
    area.setLayout(layout);
    Table list = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.BORDER);
    GridData left = new GridData(SWT.FILL, SWT.FILL, false, true);
    left.widthHint = LIST_WIDTH;
    list.setLayoutData(left);
    list.addListener(SWT.Selection, event -> {
      show(list);
      validate();
    });
    table = Widgets.mark(list, "wizard.algorithms"); //$NON-NLS-1$
    ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
    scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    Composite forms = new Composite(scrolled, SWT.NONE);
    forms.setLayout(new StackLayout());
    scrolled.setContent(forms);
    scrolled.addListener(SWT.Resize, event -> fit());
    scroller = scrolled;
    stack = forms;
    evaluation = new EvaluationControls(area, state, this::validate);
    setControl(area);
    Background.of(Messages.AlgorithmsPage_title, area).quiet().run(
        monitor -> Workspace.worker().catalogue().algorithms().stream()
            .filter(AlgorithmDescriptor::classifies).toList(), algorithms -> fill(algorithms == null ? List.of()
                : algorithms));
  }

  private void fill(List<AlgorithmDescriptor> algorithms) {
    Table list = table;
    Composite parent = stack;
    if (list == null || parent == null) {
      return;
    }
    boolean example = state.example().isPresent();
    for (AlgorithmDescriptor algorithm : algorithms) {
      TableItem item = new TableItem(list, SWT.NONE);
      item.setText(algorithm.name());
      item.setData(algorithm.id());
      item.setChecked(example ? state.algorithms().containsKey(algorithm.id())
          : WizardState.PRESELECTED.contains(algorithm.id()));
      forms.put(algorithm.id(), new ParameterControls(parent, algorithm,
          state.algorithms().getOrDefault(algorithm.id(), Map.of()), this::validate));
    }
    list.setSelection(0);
    show(list);
    validate();
  }

  private void show(Table list) {
    Composite parent = stack;
    if (parent == null || list.getSelectionCount() == 0) {
      return;
    }
    ParameterControls form = forms.get(list.getSelection()[0].getData());
    if (form != null) {
      ((StackLayout) parent.getLayout()).topControl = form.area();
      parent.layout();
      fit();
    }
  }

  private void fit() {
    ScrolledComposite scrolled = scroller;
    Composite parent = stack;
    if (scrolled != null && parent != null && ((StackLayout) parent.getLayout()).topControl != null) {
      scrolled.setMinSize(((StackLayout) parent.getLayout()).topControl
          .computeSize(Math.max(100, scrolled.getClientArea().width), SWT.DEFAULT));
    }
  }

  private void validate() {
    Table list = table;
    EvaluationControls judged = evaluation;
    if (list == null || judged == null) {
      return;
    }
    state.algorithms().clear();
    Optional<String> problem = Optional.empty();
    for (TableItem item : list.getItems()) {
      ParameterControls form = forms.get(item.getData());
      if (item.getChecked() && form != null) {
        problem = problem.or(form::problem);
        state.algorithms().put((String) item.getData(), form.values());
      }
    }
    if (state.algorithms().isEmpty()) {
      problem = Optional.of(Messages.AlgorithmsPage_none);
    }
    problem = problem.or(judged::problem);
    setErrorMessage(problem.orElse(null));
    setPageComplete(problem.isEmpty());
  }

  /** Hands the evaluation to the state. */
  void commit() {
    EvaluationControls judged = evaluation;
    if (judged != null && judged.problem().isEmpty()) {
      judged.commit();
    }
  }
}
