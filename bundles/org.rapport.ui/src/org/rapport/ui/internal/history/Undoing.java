package org.rapport.ui.internal.history;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Database;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.ui.Background;

/** Undoes a transaction after asking, in a job, and says what was restored, kept and refused. */
public final class Undoing {

  private static final int MOST_LINES = 8;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
      FormatStyle.SHORT);

  private Undoing() {}

  /** Asks and undoes. */
  public static void ask(@Nullable Shell shell, Database database, TransactionInfo transaction) {
    String question = NLS.bind(Messages.History_confirm, new Object[]{transaction.number(), transaction.purpose(),
        TIME.format(transaction.time().atZone(ZoneId.systemDefault())), transaction.user()});
    if (MessageDialog.openConfirm(shell, Messages.History_title, question)) {
      undo(shell, database, transaction);
    }
  }

  /** Undoes without asking. */
  public static void undo(@Nullable Shell shell, Database database, TransactionInfo transaction) {
    Background.of(NLS.bind(Messages.History_undoing, transaction.purpose()), null).byUser()
        .run(monitor -> database.undo(transaction.number(), monitor), result -> {
          if (result != null) {
            MessageDialog.openInformation(shell, Messages.History_title, sentence(result));
          }
        });
  }

  /** The newest transaction that can be undone, or null. */
  static @Nullable TransactionInfo last(List<TransactionInfo> newestFirst) {
    for (TransactionInfo info : newestFirst) {
      if (info.undoneBy() == null && info.kind() != TransactionKind.UNDO && info.kind() != TransactionKind.REDO) {
        return info;
      }
    }
    return null;
  }

  /** What an undo did, in words. */
  static String sentence(UndoResult result) {
    StringBuilder text = new StringBuilder(
        NLS.bind(Messages.History_result, NumberFormat.getIntegerInstance().format(result.restored()),
            result.transaction().number()));
    if (!result.kept().isEmpty()) {
      text.append("\n\n").append(NLS.bind(Messages.History_kept, result.kept().size(), //$NON-NLS-1$
          lines(result.kept().stream().map(k -> k.key() + (k.field() == null ? "" : " · " + k.field())).toList()))); //$NON-NLS-1$ //$NON-NLS-2$
    }
    if (!result.refused().isEmpty()) {
      text.append("\n\n").append(NLS.bind(Messages.History_refused, result.refused().size(), //$NON-NLS-1$
          lines(result.refused().stream().map(r -> r.key() + ": " + r.reason()).toList()))); //$NON-NLS-1$
    }
    return text.toString();
  }

  private static String lines(List<String> all) {
    String shown = String.join("\n", all.subList(0, Math.min(MOST_LINES, all.size()))); //$NON-NLS-1$
    return all.size() > MOST_LINES ? shown + '\n' + Messages.History_more : shown;
  }
}
