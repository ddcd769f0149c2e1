package org.rapport.ui.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Database;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.shell.StatusLine;

/** Undoes and redoes transactions in a job, after asking where it matters, and says what was restored and what not. */
public final class Undoing {

  /** From so many records on, the Edit menu asks before. */
  private static final long LARGE = 50;
  private static final int MOST_LINES = 8;

  private Undoing() {}

  /** Whether one ought to be asked before it is undone at a keystroke. */
  static boolean isLarge(TransactionInfo info) {
    return info.kind() == TransactionKind.IMPORT || info.kind() == TransactionKind.SCORES
        || Wording.touched(info) > LARGE;
  }

  /**
   * Undoes a transaction.
   *
   * @param quietly without asking, unless later transactions stand in the way
   */
  public static void undo(@Nullable Shell shell, Database database, TransactionInfo transaction, boolean quietly) {
    Background.of(NLS.bind(Messages.History_undoing, transaction.purpose()), null)
        .run(monitor -> database.undoBlockers(transaction.number()), found -> {
          List<TransactionInfo> blockers = found == null ? List.of() : found;
          if (!blockers.isEmpty()) {
            askWithBlockers(shell, database, transaction, blockers);
          } else if (quietly || MessageDialog.openConfirm(shell, Messages.History_title, question(transaction))) {
            start(shell, database, List.of(transaction));
          }
        });
  }

  private static String question(TransactionInfo transaction) {
    return NLS.bind(Messages.History_confirm, new Object[]{transaction.number(), transaction.purpose(),
        Wording.time(transaction.time()), transaction.user(), Wording.counts(transaction.counts())});
  }

  private static void askWithBlockers(@Nullable Shell shell, Database database, TransactionInfo transaction,
      List<TransactionInfo> blockers) {
    List<String> lines = blockers.stream()
        .map(b -> b.number() + " \u00b7 " + b.purpose() + " (" + b.user() + ", " + Wording.time(b.time()) + ')') //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        .toList();
    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.History_title,
        question(transaction) + "\n\n" //$NON-NLS-1$
            + NLS.bind(Messages.History_blockers, Wording.number(blockers.size()), lines(lines)),
        SWT.NONE, Messages.History_undoThis, NLS.bind(Messages.History_undoAll, blockers.size() + 1),
        Messages.History_cancel);
    if (answer == 0) {
      start(shell, database, List.of(transaction));
    } else if (answer == 1) {
      List<TransactionInfo> all = new ArrayList<>(blockers);
      all.add(transaction);
      start(shell, database, all);
    }
  }

  private static void start(@Nullable Shell shell, Database database, List<TransactionInfo> newestFirst) {
    TransactionInfo wanted = newestFirst.get(newestFirst.size() - 1);
    Background.of(NLS.bind(Messages.History_undoing, wanted.purpose()), null).byUser()
        .run(monitor -> all(database, newestFirst, monitor),
            done -> {
              if (done != null && done.stopped() == null) {
                told(shell, wanted, done.results(), Messages.History_undoneIs);
              } else if (done != null) {
                toldPartly(shell, newestFirst, done);
              }
            });
  }

  /** What was undone, and what kept the rest from being undone. */
  private record Done(List<UndoResult> results, @Nullable RuntimeException stopped) {
  }

  /** Undoes one after the other. What fails or is cancelled later leaves the earlier ones undone, which must be told. */
  private static Done all(Database database, List<TransactionInfo> newestFirst, IProgressMonitor monitor) {
    List<UndoResult> results = new ArrayList<>();
    try {
      for (TransactionInfo info : newestFirst) {
        results.add(database.undo(info.number(), monitor));
      }
    } catch (StoreException | OperationCanceledException problem) {
      if (results.isEmpty()) {
        throw problem;
      }
      return new Done(results, problem);
    }
    return new Done(results, null);
  }

  private static void toldPartly(@Nullable Shell shell, List<TransactionInfo> newestFirst, Done done) {
    int count = done.results().size();
    String numbers = String.join(", ", //$NON-NLS-1$
        newestFirst.subList(0, count).stream().map(info -> Long.toString(info.number())).toList());
    String sentence = NLS.bind(Messages.History_partly,
        new Object[]{Wording.number(count), Wording.number(newestFirst.size()), numbers});
    StatusLine.say(sentence);
    RuntimeException stopped = done.stopped();
    MessageDialog.openWarning(shell, Messages.History_title, stopped instanceof StoreException problem
        ? sentence + "\n\n" + Problems.sentence(problem) //$NON-NLS-1$
        : sentence);
  }

  /**
   * Does an undone transaction again.
   *
   * @param quietly without asking
   */
  public static void redo(@Nullable Shell shell, Database database, TransactionInfo undone, boolean quietly) {
    String question = NLS.bind(Messages.History_confirmRedo, new Object[]{undone.number(), undone.purpose(),
        Wording.time(undone.time()), undone.user(), Wording.counts(undone.counts())});
    if (quietly || MessageDialog.openConfirm(shell, Messages.History_redoTitle, question)) {
      Background.of(NLS.bind(Messages.History_redoing, undone.purpose()), null).byUser()
          .run(monitor -> database.redo(undone.number(), monitor),
              result -> told(shell, undone, result == null ? List.of() : List.of(result), Messages.History_redoneIs));
    }
  }

  /** What is complete is told in passing, what is not in a dialog. */
  private static void told(@Nullable Shell shell, TransactionInfo wanted, List<UndoResult> results, String sentence) {
    long restored = results.stream().mapToLong(UndoResult::restored).sum();
    String done = NLS.bind(sentence,
        new Object[]{wanted.number(), wanted.purpose(), Wording.number(restored)});
    StatusLine.say(done);
    boolean complete = results.stream().allMatch(r -> r.kept().isEmpty() && r.refused().isEmpty());
    if (!complete) {
      new UndoResultDialog(shell, done, results).open();
    } else if (isLarge(wanted)) {
      MessageDialog.openInformation(shell, Messages.History_title, done);
    }
  }

  private static String lines(List<String> all) {
    String shown = String.join("\n", all.subList(0, Math.min(MOST_LINES, all.size()))); //$NON-NLS-1$
    return all.size() > MOST_LINES ? shown + '\n' + Messages.History_more : shown;
  }
}
