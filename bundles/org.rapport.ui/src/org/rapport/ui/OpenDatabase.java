package org.rapport.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.ui.internal.start.Closing;

/**
 * The database the workbench has open: at most one. Views listen here to fill and empty themselves and to refresh after
 * every committed transaction, whoever made it.
 *
 * <p>All methods must be called on the UI thread; listeners are called on it.
 *
 * @since 0.1
 */
public final class OpenDatabase {

  private static final OpenDatabase CURRENT = new OpenDatabase();

  private final List<Consumer<Optional<Database>>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<TransactionInfo>> commitListeners = new CopyOnWriteArrayList<>();
  private @Nullable Database database;
  private final List<Consumer<Optional<String>>> stateListeners = new CopyOnWriteArrayList<>();
  private Optional<String> reason = Optional.empty();
  private @Nullable AutoCloseable commits;
  private @Nullable AutoCloseable states;

  private OpenDatabase() {}

  /**
   * The one of this workbench.
   *
   * @return always the same object
   */
  public static OpenDatabase current() {
    return CURRENT;
  }

  /**
   * The open database.
   *
   * @return empty when none is open
   */
  public Optional<Database> get() {
    return Optional.ofNullable(database);
  }

  /**
   * Makes a database the open one and tells the listeners. One that was open before is closed.
   *
   * @param opened the database; from now on it is closed by {@link #close()}
   */
  public void open(Database opened) {
    close();
    database = opened;
    Display display = Display.getDefault();
    commits = opened.onCommit(info -> {
      if (!display.isDisposed()) {
        display.asyncExec(() -> committed(opened, info));
      }
    });
    states = opened.onStateChange(() -> {
      if (!display.isDisposed()) {
        display.asyncExec(() -> stateChanged(opened));
      }
    });
    tell();
    stateChanged(opened);
  }

  /**
   * Closes the open database, if there is one, and tells the listeners first, so that they let go of it. The work is done
   * in a job. When this returns the database is closed; until then events are handled, and when it takes longer a window
   * says what is waited for.
   */
  public void close() {
    Database closing = database;
    if (closing == null) {
      return;
    }
    database = null;
    tell();
    stateListeners.forEach(listener -> listener.accept(Optional.empty()));
    release(commits);
    release(states);
    commits = null;
    states = null;
    reason = Optional.empty();
    Closing.close(closing);
  }

  /**
   * Listens to opening and closing as long as a control lives; called at once with the present state.
   *
   * @param control the control whose disposal ends the listening
   * @param listener receives the open database, or empty
   */
  public void follow(Control control, Consumer<Optional<Database>> listener) {
    listeners.add(listener);
    control.addDisposeListener(e -> listeners.remove(listener));
    listener.accept(get());
  }

  /**
   * Listens to committed transactions of the open database as long as a control lives.
   *
   * @param control the control whose disposal ends the listening
   * @param listener receives each transaction after it has been applied
   */
  public void followCommits(Control control, Consumer<TransactionInfo> listener) {
    commitListeners.add(listener);
    control.addDisposeListener(e -> commitListeners.remove(listener));
  }

  /**
   * Listens to whether the open database can be written, as long as a control lives; called at once with what is known,
   * and again when that has changed.
   *
   * @param control the control whose disposal ends the listening
   * @param listener receives why nothing can be written, or empty while writing works or no database is open
   */
  public void followState(Control control, Consumer<Optional<String>> listener) {
    stateListeners.add(listener);
    control.addDisposeListener(e -> stateListeners.remove(listener));
    listener.accept(reason);
    get().ifPresent(this::stateChanged);
  }

  /**
   * Listens to opening and closing for the life of the workbench.
   *
   * @param listener receives the open database, or empty
   */
  public void addListener(Consumer<Optional<Database>> listener) {
    listeners.add(listener);
  }

  /**
   * Listens to committed transactions of the open database for the life of the workbench.
   *
   * @param listener receives each transaction after it has been applied
   */
  public void addCommitListener(Consumer<TransactionInfo> listener) {
    commitListeners.add(listener);
  }

  /**
   * Ends the listening of {@link #addListener(Consumer)}.
   *
   * @param listener the same object
   */
  public void removeListener(Consumer<Optional<Database>> listener) {
    listeners.remove(listener);
  }

  private void committed(Database source, TransactionInfo info) {
    if (database == source) {
      commitListeners.forEach(listener -> listener.accept(info));
    }
  }

  private void stateChanged(Database source) {
    if (database == source) {
      // Whether there is room on the disk is asked of the disk, which may take its time.
      Background.of("Rapport", null).quiet().run(monitor -> reason(source), found -> known(source, found)); //$NON-NLS-1$
    }
  }

  private void known(Database source, @Nullable Optional<String> found) {
    if (database == source && found != null && !found.equals(reason)) {
      reason = found;
      stateListeners.forEach(listener -> listener.accept(found));
    }
  }

  private static Optional<String> reason(Database open) {
    return open.isOpen() ? open.readOnlyReason() : Optional.empty();
  }

  private void tell() {
    Optional<Database> state = get();
    listeners.forEach(listener -> listener.accept(state));
  }

  private static void release(@Nullable AutoCloseable resource) {
    if (resource == null) {
      return;
    }
    try {
      resource.close();
    } catch (Exception problem) {
      ILog.of(OpenDatabase.class).error(Problems.sentence(problem), problem);
    }
  }
}
