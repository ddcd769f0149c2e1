package org.rapport.insight;

import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;

/**
 * Writes scores beside accounts: all of them in one transaction, which can be undone as one. An account that has a score
 * of that name keeps it with new values, and the history keeps the old ones.
 *
 * @since 0.1
 */
public final class ScoreBook {

  private ScoreBook() {}

  /**
   * Writes scores.
   *
   * @param base the customer base
   * @param purpose what for, as the history shows it, such as {@code Lifetime values by BG/NBD}
   * @param time when the scores were computed
   * @param scores scores of different names, at least one
   * @param monitor asked for cancellation, or null
   * @return the number of the transaction
   * @throws InsightException when no account has a value
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing was written
   */
  public static long write(CustomerBase base, String purpose, Instant time, List<AccountScores> scores,
      @Nullable IProgressMonitor monitor) {
    return write(base.database(), purpose, time, scores, monitor);
  }

  static long write(Database database, String purpose, Instant time, List<AccountScores> scores,
      @Nullable IProgressMonitor monitor) {
    for (AccountScores each : scores) {
      if (ScoreWriter.scored(each.values()).length == 0) {
        throw new InsightException("No account has a value of " + each.name() + ", so there is no score to write.");
      }
    }
    try (Transaction transaction = database.begin(TransactionKind.SCORES, purpose)) {
      for (AccountScores each : scores) {
        new ScoreWriter(database, each, time).write(transaction, monitor);
      }
      return transaction.commit().number();
    }
  }
}
