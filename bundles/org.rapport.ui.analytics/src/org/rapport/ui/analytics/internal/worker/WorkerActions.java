package org.rapport.ui.analytics.internal.worker;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.analytics.internal.Workspace;

/** What the user can do with the worker. All of it may wait for a run that is going on, so it happens in jobs. */
final class WorkerActions {

  /** The preference page. */
  static final String PAGE = "org.rapport.ui.analytics.preferences.mining"; //$NON-NLS-1$

  private WorkerActions() {}

  /** Ends the process, after the run that is going on. */
  static void stop() {
    Background.of(Messages.Job_stop, null).run(monitor -> {
      Workspace.worker().stop();
      return null;
    }, nothing -> {});
  }

  /**
   * Ends the process, after the run that is going on, and starts it anew.
   *
   * @param owner whom the end concerns, or null
   * @param then what happens afterwards, on the UI thread, however it ended
   */
  static void restart(@Nullable Control owner, Runnable then) {
    Background.of(Messages.Job_restart, owner).onCancel(then).onFailure(problem -> {
      then.run();
      Problems.show(null, problem);
    }).run(monitor -> {
      Workspace.worker().stop();
      Workspace.worker().start(monitor);
      return null;
    }, nothing -> then.run());
  }

  /** Opens the preference page. */
  static void preferences(Shell shell) {
    PreferencesUtil.createPreferenceDialogOn(shell, PAGE, null, null).open();
  }

  /** The algorithms that are switched off now and were not before. */
  static List<SwitchedOff> fresh(List<SwitchedOff> before, List<SwitchedOff> now) {
    List<SwitchedOff> fresh = new ArrayList<>(now);
    fresh.removeIf(off -> before.stream().anyMatch(known -> known.id().equals(off.id())
        && known.bundle().equals(off.bundle()) && known.since().equals(off.since())));
    return fresh;
  }
}
