package org.rapport.ui.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;

/** Which transaction the Edit menu would undo, and which it would redo; kept current. Lives on the UI thread. */
final class UndoState {

  static final String UNDO = "org.rapport.ui.commands.undoTransaction"; //$NON-NLS-1$
  static final String REDO = "org.rapport.ui.commands.redoTransaction"; //$NON-NLS-1$
  private static final UndoState CURRENT = new UndoState();

  private final List<Runnable> listeners = new ArrayList<>();
  private @Nullable TransactionInfo undo;
  private @Nullable TransactionInfo redo;
  private boolean listening;

  private UndoState() {}

  static UndoState current() {
    CURRENT.listen();
    return CURRENT;
  }

  private void listen() {
    if (!listening) {
      listening = true;
      OpenDatabase.current().addListener(database -> changed(database.orElse(null)));
      OpenDatabase.current().addCommitListener(info -> changed(OpenDatabase.current().get().orElse(null)));
      changed(OpenDatabase.current().get().orElse(null));
    }
  }

  /** What the Edit menu would undo, or null. */
  @Nullable
  TransactionInfo undo() {
    return undo;
  }

  /** What the Edit menu would redo, or null. */
  @Nullable
  TransactionInfo redo() {
    return redo;
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed(@Nullable Database database) {
    if (database == null) {
      take(List.of());
      return;
    }
    Background.of("Rapport", null).quiet().onFailure(problem -> take(database, List.of())) //$NON-NLS-1$
        .run(monitor -> database.transactions(), all -> take(database, all == null ? List.of() : all));
  }

  /** What comes late is of a database that is open no more: its numbers mean other transactions in the next one. */
  private void take(Database database, List<TransactionInfo> newestFirst) {
    if (OpenDatabase.current().get().orElse(null) == database) {
      take(newestFirst);
    }
  }

  private void take(List<TransactionInfo> newestFirst) {
    undo = last(newestFirst);
    redo = undone(newestFirst);
    listeners.forEach(Runnable::run);
  }

  /** The newest transaction that can be undone, or null. */
  static @Nullable TransactionInfo last(List<TransactionInfo> newestFirst) {
    for (TransactionInfo info : newestFirst) {
      if (info.undoneBy() == null && isWork(info)) {
        return info;
      }
    }
    return null;
  }

  /** The transaction whose undo was the last thing done, or null. */
  static @Nullable TransactionInfo undone(List<TransactionInfo> newestFirst) {
    TransactionInfo found = null;
    long newest = Long.MIN_VALUE;
    for (TransactionInfo info : newestFirst) {
      if (isWork(info) && info.undoneBy() == null && newest == Long.MIN_VALUE && found == null) {
        newest = info.number();
      }
      Long by = info.undoneBy();
      if (by != null && isWork(info) && (found == null || by > number(found.undoneBy()))) {
        found = info;
      }
    }
    return found != null && number(found.undoneBy()) > newest ? found : null;
  }

  private static long number(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  /** Whether somebody did it for its own sake: not an undo, a redo or an erasure. */
  static boolean isWork(TransactionInfo info) {
    return info.kind() != TransactionKind.UNDO && info.kind() != TransactionKind.REDO
        && info.kind() != TransactionKind.ERASURE;
  }
}
