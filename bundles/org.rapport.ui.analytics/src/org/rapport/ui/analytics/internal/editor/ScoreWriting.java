package org.rapport.ui.analytics.internal.editor;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.Scoring;
import org.rapport.insight.ScoringRequest;
import org.rapport.insight.ScoringResult;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.AnalysisRunner;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.internal.model.Source;

/** Asks what to write, writes scores in a job, and says what was written and how to undo it. */
final class ScoreWriting {

  private ScoreWriting() {}

  /** On the UI thread. */
  static void start(Shell shell, Analysis analysis) {
    if (!(analysis.request().source() instanceof Source.Accounts accounts)
        || !(analysis.request() instanceof AnalysisRequest.Classification request)
        || analysis.comparison().isEmpty()) {
      return;
    }
    if (analysis.filterForgotten()) {
      MessageDialog.openInformation(shell, Messages.Scores_title, Messages.Scores_filterForgotten);
      return;
    }
    CustomerBase base;
    try {
      base = AnalysisRunner.open(accounts, CurrentBase.get());
    } catch (InsightException notOpen) {
      Problems.show(shell, notOpen);
      return;
    }
    WriteScoresDialog dialog = new WriteScoresDialog(shell, analysis.comparison().get(), base.name());
    Optional<WriteScoresDialog.Choice> choice = dialog.ask();
    choice.ifPresent(chosen -> write(shell, request.scoring(), base, chosen));
  }

  private static void write(Shell shell, ScoringRequest request, CustomerBase base, WriteScoresDialog.Choice choice) {
    Background.of(NLS.bind(Messages.Scores_job, choice.name()), null).byUser().run(monitor -> {
      Scoring scoring = new Scoring(base, Workspace.runner());
      return scoring.write(request, choice.algorithmId(), choice.name(), choice.reasons(), monitor);
    }, result -> {
      if (result != null) {
        tell(shell, result);
      }
    });
  }

  private static void tell(Shell shell, ScoringResult result) {
    Shell parent = shell.isDisposed() ? null : shell;
    String left = result.notScored() == 0 ? "" //$NON-NLS-1$
        : "\n\n" + NLS.bind(Messages.Scores_notScored, FigureText.count(result.notScored())); //$NON-NLS-1$
    String message = NLS.bind(Messages.Scores_done, new Object[]{FigureText.count(result.written()), result.scoreName(),
        result.algorithmName(), result.transaction()}) + left;
    int answer = MessageDialog.open(MessageDialog.INFORMATION, parent, Messages.Scores_title, message, SWT.NONE,
        Messages.Scores_show, IDialogConstants.CLOSE_LABEL);
    if (answer == 0) {
      showAccounts();
    }
  }

  private static void showAccounts() {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    try {
      PlatformUI.getWorkbench().showPerspective(Parts.SALES_PERSPECTIVE, window).showView(Parts.ACCOUNTS_VIEW);
    } catch (WorkbenchException e) {
      Problems.show(window.getShell(), e);
    }
  }
}
