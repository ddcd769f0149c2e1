package org.rapport.ui.analytics.internal.worker;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.rapport.mining.MiningException;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.internal.Workspace;

/** What the worker process may take, and which algorithms are switched off. */
public final class MiningPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

  private static final int MARGIN = 10;
  private static final int WIDTH = 420;
  private static final int DIGITS = 60;
  private static final int LEAST_HEAP = 128;
  private static final int MOST_THREADS = 1024;
  private static final int MOST_TIMEOUT = 7 * 24 * 60;
  private static final int MOST_IDLE = 24 * 60;
  /** From this part of the machine's memory on the rest of the machine suffers. */
  private static final double MUCH = 0.8;

  private final long machine = WorkerSettings.machineMegabytes();
  private final int processors = Runtime.getRuntime().availableProcessors();
  private @Nullable Text heap;
  private @Nullable Text threads;
  private @Nullable Text timeout;
  private @Nullable Text idle;
  private @Nullable Button restart;

  @Override
  public void init(@Nullable IWorkbench workbench) {
    setDescription(Messages.Page_description);
  }

  @Override
  protected Control createContents(@Nullable Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(page);
    Group worker = new Group(page, SWT.NONE);
    worker.setText(Messages.Page_worker);
    GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).numColumns(3).spacing(MARGIN, MARGIN / 2).applyTo(worker);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(worker);
    heap = field(worker, Messages.Page_heap, NLS.bind(Messages.Page_heapHint, machine), "mining.heap"); //$NON-NLS-1$
    threads = field(worker, Messages.Page_threads, NLS.bind(Messages.Page_threadsHint, processors), "mining.threads"); //$NON-NLS-1$
    timeout = field(worker, Messages.Page_timeout, Messages.Page_timeoutHint, "mining.timeout"); //$NON-NLS-1$
    idle = field(worker, Messages.Page_idle, Messages.Page_idleHint, "mining.idle"); //$NON-NLS-1$
    Label hint = new Label(worker, SWT.WRAP);
    hint.setText(Messages.Page_next);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(hint);
    Button button = Widgets.mark(new Button(worker, SWT.PUSH), "mining.restart"); //$NON-NLS-1$
    button.setText(Messages.Page_restart);
    GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    button.addListener(SWT.Selection, e -> restart(button));
    restart = button;
    new SwitchedOffTable(page, problem -> setErrorMessage(Problems.sentence(problem)));
    fill(Workspace.worker().settings());
    return page;
  }

  private Text field(Composite parent, String label, String hint, String id) {
    new Label(parent, SWT.NONE).setText(label);
    Text text = Widgets.mark(new Text(parent, SWT.BORDER | SWT.RIGHT), id);
    GridDataFactory.swtDefaults().hint(DIGITS, SWT.DEFAULT).applyTo(text);
    text.addListener(SWT.Modify, e -> check());
    Label beside = new Label(parent, SWT.NONE);
    beside.setText(hint);
    beside.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(beside);
    return text;
  }

  private void fill(WorkerSettings settings) {
    set(heap, settings.heapMegabytes());
    set(threads, settings.threads());
    set(timeout, settings.timeout().toMinutes());
    set(idle, settings.idle().toMinutes());
  }

  private static void set(@Nullable Text text, long value) {
    if (text != null) {
      text.setText(Long.toString(value));
    }
  }

  /** Says what is wrong, if anything is. */
  private void check() {
    @Nullable String wrong = null;
    @Nullable String doubtful = null;
    try {
      WorkerSettings wanted = wanted();
      if (wanted.heapMegabytes() > MUCH * machine) {
        doubtful = NLS.bind(Messages.Page_heapMuch, machine);
      } else if (wanted.threads() > processors) {
        doubtful = NLS.bind(Messages.Page_threadsMany, processors);
      }
    } catch (MiningException e) {
      wrong = e.getMessage();
    }
    setErrorMessage(wrong);
    setMessage(doubtful, WARNING);
    setValid(wrong == null);
    Button button = restart;
    if (button != null) {
      button.setEnabled(wrong == null);
    }
  }

  /** @throws MiningException if a field says what can't be; the message is for the user */
  private WorkerSettings wanted() {
    int most = (int) Math.max(LEAST_HEAP, Math.min(Integer.MAX_VALUE, machine));
    return new WorkerSettings(number(heap, Messages.Page_heap, LEAST_HEAP, most),
        number(threads, Messages.Page_threads, 1, MOST_THREADS),
        Duration.ofMinutes(number(timeout, Messages.Page_timeout, 1, MOST_TIMEOUT)),
        Duration.ofMinutes(number(idle, Messages.Page_idle, 1, MOST_IDLE)), WorkerPreferences.defaults().data());
  }

  private static int number(@Nullable Text text, String label, int least, int most) {
    String typed = text == null ? "" : text.getText().strip(); //$NON-NLS-1$
    if (typed.matches("\\d{1,9}")) { //$NON-NLS-1$
      int value = Integer.parseInt(typed);
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw new MiningException(NLS.bind(Messages.Page_range,
        new Object[]{label.replace(":", ""), Integer.toString(least), Integer.toString(most)})); //$NON-NLS-1$ //$NON-NLS-2$
  }

  @Override
  protected void performDefaults() {
    fill(WorkerPreferences.defaults());
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    WorkerSettings wanted;
    try {
      wanted = wanted();
    } catch (MiningException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
    if (!wanted.equals(Workspace.worker().settings())) {
      Workspace.worker().configure(wanted);
      Background.of(Messages.Page_worker, null).quiet().run(monitor -> {
        WorkerPreferences.write(wanted);
        return null;
      }, nothing -> {});
    }
    return true;
  }

  private void restart(Button button) {
    if (performOk()) {
      button.setEnabled(false);
      WorkerActions.restart(button, this::check);
    }
  }
}
