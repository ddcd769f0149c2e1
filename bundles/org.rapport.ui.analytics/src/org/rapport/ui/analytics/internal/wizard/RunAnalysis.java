package org.rapport.ui.analytics.internal.wizard;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.rapport.insight.CustomerBase;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.analytics.internal.Ids;
import org.rapport.ui.analytics.internal.Messages;
import org.rapport.ui.analytics.internal.Workspace;
import org.rapport.ui.analytics.internal.editor.AnalysisInput;
import org.rapport.ui.analytics.internal.model.Analysis;
import org.rapport.ui.analytics.internal.model.AnalysisRequest;
import org.rapport.ui.analytics.internal.model.AnalysisRunner;

/** Runs a request in a job that can be cancelled, keeps the analysis and opens it. */
public final class RunAnalysis {

  private RunAnalysis() {}

  /** On the UI thread. */
  public static void start(AnalysisRequest request) {
    Optional<CustomerBase> base = CurrentBase.get();
    Background.of(Messages.Run_job, null).byUser().run(monitor -> {
      Workspace.memory().remember(request);
      AnalysisRunner runner = new AnalysisRunner(Workspace.runner());
      Analysis analysis = runner.run(request, base, monitor);
      Workspace.analyses().add(analysis);
      return analysis;
    }, analysis -> {
      if (analysis != null) {
        open(analysis.id());
      }
    });
  }

  /**
   * Runs an analysis again as it was. One whose filter was not kept is shown in the wizard instead, where the filter can
   * be entered. On the UI thread.
   */
  public static void again(@Nullable Shell shell, Analysis analysis) {
    if (analysis.filterForgotten()) {
      NewAnalysisWizard.open(shell, analysis.request());
    } else {
      start(analysis.request());
    }
  }

  /** Opens the editor of an analysis, in the perspective made for it. On the UI thread. */
  public static void open(String id) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null) {
      return;
    }
    try {
      PlatformUI.getWorkbench().showPerspective(Parts.ANALYTICS_PERSPECTIVE, window).openEditor(new AnalysisInput(id),
          Ids.EDITOR);
    } catch (WorkbenchException e) {
      Problems.show(window.getShell(), e);
    }
  }
}
