package org.rapport.app.internal.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.ui.DatabaseOpening;

/** Sets up the window: its bars, its size, its title. */
final class RapportWindowAdvisor extends WorkbenchWindowAdvisor {

  /** Larger screens keep room for other windows. */
  private static final int WIDTH = 1800;
  private static final int HEIGHT = 1150;
  /** What the frame of the window takes. */
  private static final int FRAME_WIDTH = 8;
  private static final int FRAME_HEIGHT = 40;
  private static final int SMALLEST_WIDTH = 800;
  private static final int SMALLEST_HEIGHT = 500;

  RapportWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  /** Menus and tool bar are contributed by commands, so nothing is made here. */
  private static final class Bars extends ActionBarAdvisor {
    Bars(IActionBarConfigurer configurer) {
      super(configurer);
    }
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new Bars(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
    Rectangle screen = configurer.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
    configurer.setInitialSize(new Point(Math.min(WIDTH, screen.width - FRAME_WIDTH),
        Math.min(HEIGHT, screen.height - FRAME_HEIGHT)));
    configurer.setTitle(Messages.Workbench_title);
    configurer.setShowCoolBar(true);
    configurer.setShowStatusLine(true);
    configurer.setShowProgressIndicator(true);
    configurer.setShowPerspectiveBar(true);
  }

  @Override
  public void postWindowOpen() {
    Shell shell = getWindowConfigurer().getWindow().getShell();
    shell.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    DatabaseOpening.titleFor(shell);
  }
}
