package org.rapport.app.internal.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rapport.store.Places;

/** Opens the workbench on the user's workspace. */
public final class WorkbenchApplication implements IApplication {

  private static final Integer WRONG_USE = 2;

  @Override
  public @Nullable Object start(IApplicationContext context) {
    String[] arguments = arguments(context.getArguments());
    Display.setAppName("Rapport"); //$NON-NLS-1$
    Display display = PlatformUI.createDisplay();
    try {
      StartArguments start = StartArguments.parse(arguments);
      String problem = start.problem() != null ? start.problem() : claimWorkspace();
      if (problem != null) {
        context.applicationRunning();
        refuse(display, problem);
        return WRONG_USE;
      }
      int result = PlatformUI.createAndRunWorkbench(display, new RapportWorkbenchAdvisor(start.database()));
      return result == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }

  private static String[] arguments(Map<?, ?> all) {
    return all.get(IApplicationContext.APPLICATION_ARGS) instanceof String[] array ? array : new String[0];
  }

  /** Sets and locks the workspace; answers what is wrong, or null. */
  private static @Nullable String claimWorkspace() {
    Location location = Platform.getInstanceLocation();
    if (location == null) {
      return null;
    }
    Path folder = Places.data().resolve("workspace"); //$NON-NLS-1$
    try {
      if (location.isSet()) {
        folder = Path.of(location.getURL().getPath());
        return location.lock() ? null : NLS.bind(Messages.Workbench_inUse, folder);
      }
      Files.createDirectories(folder);
      return location.set(folder.toUri().toURL(), true) ? null : NLS.bind(Messages.Workbench_inUse, folder);
    } catch (IOException problem) {
      ILog.of(WorkbenchApplication.class).error(NLS.bind(Messages.Workbench_noWorkspace, folder), problem);
      return NLS.bind(Messages.Workbench_noWorkspace, folder);
    }
  }

  private static void refuse(Display display, String sentence) {
    Shell shell = new Shell(display);
    MessageDialog.openError(shell, Messages.Workbench_title, sentence);
    shell.dispose();
  }
}
