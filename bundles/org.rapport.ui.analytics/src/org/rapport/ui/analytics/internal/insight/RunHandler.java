package org.rapport.ui.analytics.internal.insight;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rapport.insight.CustomerBase;
import org.rapport.ui.Background;
import org.rapport.ui.CurrentBase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.analytics.internal.Workspace;

/** Asks how to run, runs in a job and shows what was found; which run is said in {@code plugin.xml} after the class. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

  private RunKind kind = RunKind.VALUE;

  @Override
  public void setInitializationData(@Nullable IConfigurationElement config, @Nullable String property,
      @Nullable Object data) {
    if (data instanceof String name) {
      kind = RunKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public @Nullable Object execute(@Nullable ExecutionEvent event) {
    IWorkbenchWindow window = Parts.window();
    CustomerBase base = CurrentBase.get().orElse(null);
    if (window == null) {
      return null;
    }
    if (base == null) {
      MessageDialog.openInformation(window.getShell(), Messages.Run_title, Messages.View_noDatabase);
      return null;
    }
    new RunDialog(window.getShell(), kind).ask().ifPresent(choice -> run(window, base, choice));
    return null;
  }

  private static void run(IWorkbenchWindow window, CustomerBase base, RunChoice choice) {
    Background.of(Messages.Run_job, null).byUser()
        .run(monitor -> Runs.run(base, choice, Workspace.runner(), monitor), result -> {
          if (result != null && window.getActivePage() != null) {
            show(window, result);
          }
        });
  }

  private static void show(IWorkbenchWindow window, RunResult result) {
    try {
      window.getActivePage().openEditor(new RunInput(result), RunEditor.ID);
    } catch (PartInitException problem) {
      Problems.show(window.getShell(), problem);
    }
  }
}
