package org.rapport.ui.analytics.internal.wizard;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;

/** Asks for source, target, fields, algorithms and evaluation, then runs the analysis. */
public final class NewAnalysisWizard extends Wizard {

  private static final int WIDTH = 820;
  private static final int HEIGHT = 520;

  private final WizardState state;
  private final AlgorithmsPage algorithms;

  private NewAnalysisWizard(@Nullable AnalysisRequest example) {
    state = new WizardState(example);
    algorithms = new AlgorithmsPage(state);
    setWindowTitle(Messages.Wizard_title);
    setNeedsProgressMonitor(false);
  }

  /**
   * Opens the wizard. On the UI thread.
   *
   * @param shell the parent
   * @param example an analysis to begin from, or null
   */
  public static void open(@Nullable Shell shell, @Nullable AnalysisRequest example) {
    WizardDialog dialog = new WizardDialog(shell, new NewAnalysisWizard(example)) {
      @Override
      protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        Widgets.mark(getButton(IDialogConstants.FINISH_ID), "wizard.finish").setText(Messages.Wizard_run); //$NON-NLS-1$
        Widgets.mark(getButton(IDialogConstants.NEXT_ID), "wizard.next"); //$NON-NLS-1$
        Widgets.mark(getButton(IDialogConstants.CANCEL_ID), "wizard.cancel"); //$NON-NLS-1$
      }
    };
    dialog.setPageSize(WIDTH, HEIGHT);
    dialog.setHelpAvailable(false);
    dialog.open();
  }

  @Override
  public void addPages() {
    addPage(new SourcePage(state));
    addPage(new FieldsPage(state));
    addPage(algorithms);
  }

  @Override
  public boolean performFinish() {
    algorithms.commit();
    RunAnalysis.start(state.request());
    return true;
  }
}
