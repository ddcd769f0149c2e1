package org.rapport.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.rapport.insight.CustomerBase;
import org.rapport.store.Database;

/**
 * The customer base that is open in the workbench, for bundles that ask questions but never touch the store.
 *
 * <p>All methods must be called on the UI thread; listeners are called on it.
 *
 * @since 0.1
 */
public final class CurrentBase {

  private static @Nullable Database of;
  private static @Nullable CustomerBase base;

  private CurrentBase() {}

  /**
   * The open customer base.
   *
   * @return the same object as long as the same database is open; empty when none is
   */
  public static Optional<CustomerBase> get() {
    Database database = OpenDatabase.current().get().orElse(null);
    if (database == null) {
      of = null;
      base = null;
    } else if (of != database) {
      of = database;
      base = CustomerBase.of(database);
    }
    return Optional.ofNullable(base);
  }

  /**
   * Listens to opening and closing as long as a control lives; called at once with the present state.
   *
   * @param control the control whose disposal ends the listening
   * @param listener receives the open base, or empty
   */
  public static void follow(Control control, Consumer<Optional<CustomerBase>> listener) {
    OpenDatabase.current().follow(control, database -> listener.accept(get()));
  }

  /**
   * Runs something after every committed transaction of the open base, as long as a control lives.
   *
   * @param control the control whose disposal ends the listening
   * @param action what to do
   */
  public static void onChange(Control control, Runnable action) {
    OpenDatabase.current().followCommits(control, info -> action.run());
  }
}
