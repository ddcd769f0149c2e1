package org.rapport.ui.analytics.internal.worker;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.rapport.mining.worker.MiningWorker;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.mining.worker.WorkerState;
import org.rapport.mining.worker.WorkerState.Phase;
import org.rapport.ui.Background;
import org.rapport.ui.StatusItem;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.AnalyticsPictures;
import org.rapport.ui.analytics.internal.Workspace;

/**
 * What the worker process does, in the status line; a click offers what can be done with it. Tells as well when an
 * algorithm has been switched off.
 */
public final class WorkerStatus extends WorkbenchWindowControlContribution {

  private static final int MARGIN = 6;
  /** How often the memory and the time are looked at while there is a process, in milliseconds. */
  private static final int TICK = 1000;
  /** So long after a run it is looked what was switched off: a failure is noted after the process has ended. */
  private static final int AFTER = 1000;

  private @Nullable List<SwitchedOff> known;
  private boolean ticking;
  private boolean looking;

  @Override
  protected Control createControl(@Nullable Composite parent) {
    CLabel made = Widgets.mark(new CLabel(parent, SWT.NONE), "status.worker"); //$NON-NLS-1$
    made.setMargins(MARGIN, 0, MARGIN, 0);
    Display display = made.getDisplay();
    made.setCursor(display.getSystemCursor(SWT.CURSOR_HAND));
    createMenu(made);
    MiningWorker worker = Workspace.worker();
    AtomicBoolean told = new AtomicBoolean();
    Consumer<WorkerState> listener = state -> {
      // told on any thread, many times a second: one look at the latest state is enough
      if (told.compareAndSet(false, true) && !display.isDisposed()) {
        display.asyncExec(() -> {
          told.set(false);
          changed(made);
        });
      }
    };
    worker.addListener(listener);
    made.addDisposeListener(e -> worker.removeListener(listener));
    show(made);
    look(made);
    return made;
  }

  private static void createMenu(CLabel made) {
    Menu menu = new Menu(made);
    made.setMenu(menu);
    MenuItem stop = item(menu, "worker.stop", Messages.Menu_stop, WorkerActions::stop); //$NON-NLS-1$
    MenuItem restart = item(menu, "worker.restart", Messages.Menu_restart, //$NON-NLS-1$
        () -> WorkerActions.restart(null, () -> {}));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "worker.preferences", Messages.Menu_preferences, () -> WorkerActions.preferences(made.getShell())); //$NON-NLS-1$
    menu.addListener(SWT.Show, e -> {
      Phase phase = Workspace.worker().state().phase();
      stop.setEnabled(phase != Phase.STOPPED);
      stop.setText(phase == Phase.RUNNING ? Messages.Menu_stopAfter : Messages.Menu_stop);
      restart.setText(phase == Phase.RUNNING ? Messages.Menu_restartAfter
          : phase == Phase.STOPPED ? Messages.Menu_start : Messages.Menu_restart);
    });
    made.addListener(SWT.MouseUp, e -> {
      if (e.button == 1) {
        menu.setLocation(made.toDisplay(e.x, e.y));
        menu.setVisible(true);
      }
    });
  }

  private static MenuItem item(Menu menu, String id, String text, Runnable action) {
    MenuItem item = Widgets.mark(new MenuItem(menu, SWT.PUSH), id);
    item.setText(text);
    item.addListener(SWT.Selection, e -> action.run());
    return item;
  }

  private void changed(CLabel made) {
    if (made.isDisposed()) {
      return;
    }
    Phase phase = show(made);
    if ((phase == Phase.IDLE || phase == Phase.STOPPED) && !looking) {
      looking = true;
      made.getDisplay().timerExec(AFTER, () -> {
        looking = false;
        look(made);
      });
    }
  }

  private Phase show(CLabel made) {
    WorkerState state = Workspace.worker().state();
    String text = WorkerWords.brief(state, Instant.now());
    if (!text.equals(made.getText())) {
      made.setText(text);
      StatusItem.fit(made);
    }
    made.setImage(AnalyticsPictures.get(switch (state.phase()) {
      case STOPPED -> "worker-stopped"; //$NON-NLS-1$
      case STARTING, IDLE -> "worker"; //$NON-NLS-1$
      case RUNNING -> "worker-running"; //$NON-NLS-1$
    }));
    String hint = WorkerWords.full(state, Workspace.worker().settings());
    if (!hint.equals(made.getToolTipText())) {
      made.setToolTipText(hint);
    }
    if (state.phase() != Phase.STOPPED && !ticking) {
      ticking = true;
      made.getDisplay().timerExec(TICK, () -> {
        ticking = false;
        if (!made.isDisposed()) {
          show(made);
        }
      });
    }
    return state.phase();
  }

  /** Looks which algorithms are switched off; what is new since the last look is told. */
  private void look(CLabel made) {
    if (!made.isDisposed()) {
      Background.quietly(made, monitor -> Workspace.worker().switches().all(), now -> {
        List<SwitchedOff> before = known;
        List<SwitchedOff> found = now == null ? List.of() : now;
        known = found;
        List<SwitchedOff> fresh = before == null ? List.of() : WorkerActions.fresh(before, found);
        if (!fresh.isEmpty()) {
          SwitchedOffNotice.show(made, WorkerWords.notice(fresh));
        }
      });
    }
  }
}
