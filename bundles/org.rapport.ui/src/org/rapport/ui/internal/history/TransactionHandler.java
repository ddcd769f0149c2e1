package org.rapport.ui.internal.history;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.TransactionInfo;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;

/**
 * Undoes or does again the last transaction of the database, named in the menu: whatever it was, whoever made it. The
 * editor's own Undo takes back what is typed and not saved yet; this one takes back what is stored.
 */
public abstract class TransactionHandler extends AbstractHandler {

  /** Takes back the newest transaction that is not undone yet. */
  public static final class UndoLast extends TransactionHandler {
    @Override
    @Nullable
    TransactionInfo target() {
      return UndoState.current().undo();
    }

    @Override
    void perform(ExecutionEvent event, TransactionInfo info) {
      OpenDatabase.current().get().ifPresent(
          database -> Undoing.undo(Parts.shell(), database, info, !Undoing.isLarge(info)));
    }
  }

  /** Does again what was undone last. */
  public static final class RedoLast extends TransactionHandler {
    @Override
    @Nullable
    TransactionInfo target() {
      return UndoState.current().redo();
    }

    @Override
    void perform(ExecutionEvent event, TransactionInfo info) {
      OpenDatabase.current().get().ifPresent(
          database -> Undoing.redo(Parts.shell(), database, info, !Undoing.isLarge(info)));
    }
  }

  private TransactionHandler() {
    UndoState.current().onChange(() -> setBaseEnabled(target() != null));
    setBaseEnabled(target() != null);
  }

  abstract @Nullable TransactionInfo target();

  abstract void perform(ExecutionEvent event, TransactionInfo info);

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    TransactionInfo info = target();
    if (info != null) {
      perform(event, info);
    }
    return null;
  }
}
