package org.rapport.app.internal.workbench;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rapport.ui.DatabaseOpening;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/** Sets up the workbench as a whole, and lets go of the database before its state is written. */
final class RapportWorkbenchAdvisor extends WorkbenchAdvisor {

  private static final String[] UNUSED_PREFERENCES = {"org.eclipse.ui.preferencePages.Workbench", //$NON-NLS-1$
      "org.eclipse.equinox.security.ui.category", "org.eclipse.help.ui.browsersPreferencePage"}; //$NON-NLS-1$ //$NON-NLS-2$
  private static final int NEVER = 0;

  private final @Nullable Path database;

  RapportWorkbenchAdvisor(@Nullable Path database) {
    this.database = database;
  }

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
    var preferences = PlatformUI.getPreferenceStore();
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_OPEN_ON_PERSPECTIVE_BAR, false);
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
    preferences.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS,
        Parts.SALES_PERSPECTIVE + ',' + Parts.ANALYTICS_PERSPECTIVE);
    // The state is written when the window closes and the editors are gone, never with customers' names in it.
    preferences.setDefault("WORKBENCH_SAVE_INTERVAL", NEVER); //$NON-NLS-1$
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    return new RapportWindowAdvisor(configurer);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return Parts.WELCOME_PERSPECTIVE;
  }

  @Override
  public String getMainPreferencePageId() {
    return "org.rapport.ui.preferences.main"; //$NON-NLS-1$
  }

  @Override
  public void postStartup() {
    PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
    var general = pages.find(UNUSED_PREFERENCES[0]);
    if (general != null) {
      for (var child : general.getSubNodes()) {
        if (child.getId().endsWith(".Keys")) { //$NON-NLS-1$
          pages.addToRoot(child);
        }
      }
    }
    for (String unused : UNUSED_PREFERENCES) {
      pages.remove(unused);
    }
    DatabaseOpening.started(database);
  }

  @Override
  public boolean preShutdown() {
    return DatabaseOpening.quit();
  }

  @Override
  public void postShutdown() {
    OpenDatabase.current().close();
  }
}
