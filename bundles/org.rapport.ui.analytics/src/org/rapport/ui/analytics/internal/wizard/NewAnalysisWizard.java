package org.rapport.ui.analytics.internal.wizard;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.AnalysisKind;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;

/** Asks what is wanted, of which rows, and how, then runs the analysis. It can be run from every page. */
public final class NewAnalysisWizard extends Wizard {

  private static final int WIDTH = 920;
  private static final int HEIGHT = 530;

  private final WizardState state;
  private final KindPage kind;
  private final SourcePage source;
  private final BasketsPage baskets;
  private final FieldsPage fields;
  private final AlgorithmsPage algorithms;
  private final PreparationPage preparation;
  private final EvaluationPage evaluation;
  private final GuardsPage guards;

  private NewAnalysisWizard(WizardState state) {
    this.state = state;
    kind = new KindPage(state, this::kindChanged);
    source = new SourcePage(state);
    baskets = new BasketsPage(state);
    fields = new FieldsPage(state);
    algorithms = new AlgorithmsPage(state);
    preparation = new PreparationPage(state);
    evaluation = new EvaluationPage(state);
    guards = new GuardsPage(state);
    setWindowTitle(Messages.Wizard_title);
    setNeedsProgressMonitor(false);
  }

  /**
   * Opens the wizard, as soon as it is known what was asked last. On the UI thread.
   *
   * @param shell the parent
   * @param example an analysis to change, or null for a new one
   */
  public static void open(@Nullable Shell shell, @Nullable AnalysisRequest example) {
    if (example != null) {
      open(shell, new WizardState(example));
      return;
    }
    Background.of(Messages.Wizard_title, shell).quiet().run(monitor -> Workspace.memory().last(),
        last -> open(shell, last == null ? new WizardState(null) : WizardState.after(last)));
  }

  private static void open(@Nullable Shell shell, WizardState state) {
    NewAnalysisWizard wizard = new NewAnalysisWizard(state);
    WizardDialog dialog = new WizardDialog(shell, wizard) {
      @Override
      protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        Widgets.mark(getButton(IDialogConstants.FINISH_ID), "wizard.finish").setText(Messages.Wizard_run); //$NON-NLS-1$
        Widgets.mark(getButton(IDialogConstants.NEXT_ID), "wizard.next").setText(WizardTexts.Button_next); //$NON-NLS-1$
        Widgets.mark(getButton(IDialogConstants.BACK_ID), "wizard.back").setText(WizardTexts.Button_back); //$NON-NLS-1$
        Widgets.mark(getButton(IDialogConstants.CANCEL_ID), "wizard.cancel").setText(WizardTexts.Button_cancel); //$NON-NLS-1$
      }
    };
    dialog.setPageSize(WIDTH, HEIGHT);
    dialog.setHelpAvailable(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    List.of(kind, source, baskets, fields, algorithms, preparation, evaluation, guards).forEach(this::addPage);
  }

  @Override
  public void createPageControls(@Nullable Composite parent) {
    super.createPageControls(parent);
    ready();
  }

  /** The pages for what is wanted, in their order. */
  private List<IWizardPage> order() {
    return switch (state.kind()) {
      case CLASSIFICATION, REGRESSION -> List.of(kind, source, fields, algorithms, preparation, evaluation, guards);
      case CLUSTERING, OUTLIERS -> List.of(kind, source, fields, algorithms, preparation);
      case RULES -> List.of(kind, baskets);
    };
  }

  @Override
  public @Nullable IWizardPage getNextPage(@Nullable IWizardPage page) {
    List<IWizardPage> order = order();
    int next = order.indexOf(page) + 1;
    return next > 0 && next < order.size() ? order.get(next) : null;
  }

  @Override
  public boolean canFinish() {
    return state.complete() && order().stream().allMatch(IWizardPage::isPageComplete);
  }

  private void ready() {
    if (state.kind() == AnalysisKind.RULES) {
      baskets.ready();
    } else {
      source.ready();
    }
  }

  private void kindChanged() {
    ready();
    IWizardContainer container = getContainer();
    if (container != null) {
      container.updateButtons();
    }
  }

  @Override
  public boolean performFinish() {
    RunAnalysis.start(state.request());
    return true;
  }
}
