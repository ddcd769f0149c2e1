package org.rapport.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.table.Table;

/**
 * An open database: one encrypted customer base. Thread-safe; many read at once, one writes at a time. Whatever a
 * commit has acknowledged survives a kill of the process at any later moment.
 * <p>
 * All methods throw {@link StoreException} when the database is closed or its files can't be read or written.
 *
 * @since 0.1
 */
public interface Database extends AutoCloseable {
  /** @return the database's folder, absolute */
  Path folder();

  /** @return the folder's name */
  String name();

  /** @return the user in whose name this opening writes */
  String user();

  /** @return all fields of all entities as they are now */
  FieldCatalogue fields();

  /** @return a new session for an editor; close it after use */
  EditSession openSession();

  /**
   * Begins a change of many records, waiting for a running one to end.
   *
   * @param kind what sort of work
   * @param purpose what for, such as {@code Import of Telco.csv}
   * @return the transaction; close it in a try-with-resources
   * @throws StoreException when this thread has one open already
   */
  Transaction begin(TransactionKind kind, String purpose);

  /**
   * Begins a change of many records of kind {@link TransactionKind#BULK}.
   *
   * @param purpose what for
   * @return the transaction
   */
  default Transaction begin(String purpose) {
    return begin(TransactionKind.BULK, purpose);
  }

  /**
   * A transaction that can't be committed: a dry run, which checks and counts but leaves nothing, not even in the
   * journal.
   *
   * @param kind what sort of work
   * @return the transaction; its commit returns the counts with number 0 and takes everything back
   */
  Transaction rehearse(TransactionKind kind);

  /**
   * A page of a list.
   *
   * @param query which records, columns and order
   * @return the page
   * @throws StoreException when a column is unknown
   */
  ListPage list(ListQuery query);

  /**
   * Whole columns as primitive arrays.
   *
   * @param query which records and columns
   * @return the table, first column {@code id}
   * @throws StoreException when a column is unknown
   */
  default Table scan(ScanQuery query) {
    return scan(query, null);
  }

  /**
   * Whole columns as primitive arrays.
   *
   * @param query which records and columns
   * @param monitor asked for cancellation now and then, or null
   * @return the table, first column {@code id}
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  Table scan(ScanQuery query, @Nullable IProgressMonitor monitor);

  /**
   * @param entity an entity
   * @return how many records there are
   */
  long count(EClass entity);

  /**
   * Looks up ids by keys.
   *
   * @param entity an entity
   * @param keys keys as shown to users
   * @return the ids of those that exist
   */
  Map<String, Long> idsByKey(EClass entity, Collection<String> keys);

  /** @return all transactions, the newest first */
  List<TransactionInfo> transactions();

  /**
   * @param number a transaction's number
   * @return the transaction
   * @throws StoreException when there is none
   */
  TransactionInfo transaction(long number);

  /**
   * The past of one record, also of a deleted one.
   *
   * @param entity the entity
   * @param id the record's id
   * @return its changes, the newest transaction first, fields in the model's order
   */
  List<FieldChange> history(EClass entity, long id);

  /**
   * Undoes a transaction by a new one that restores what was before. Values changed later are kept and listed. The undo
   * of an undo is a redo.
   *
   * @param transaction the number
   * @param monitor progress and cancellation, or null
   * @return what was done
   * @throws StoreException when there is no such transaction, it is undone already, or nothing of it can be undone
   */
  UndoResult undo(long transaction, @Nullable IProgressMonitor monitor);

  /**
   * A fingerprint of everything stored: all values, custom values and lists of all records, without versions. Equal
   * contents give equal digests.
   *
   * @return 64 hexadecimal digits
   */
  String digest();

  /**
   * Tells of every commit, after it is durable, in the thread that committed. A listener must be quick; what it throws
   * is logged.
   *
   * @param listener takes the transaction
   * @return removes the listener
   */
  Registration onCommit(Consumer<TransactionInfo> listener);

  /**
   * Why nothing can be written now: a disk that is full or fails. Reading goes on, and nothing that was acknowledged is
   * lost; closing the database and opening it again makes it writable once the cause is gone.
   *
   * @return a sentence for the user, or empty while writing works
   */
  Optional<String> readOnlyReason();

  /**
   * Tells when the database becomes read-only or is closed, in the thread in which that happens. A listener must be
   * quick; what it throws is logged.
   *
   * @param listener is told; asks {@link #readOnlyReason()} and {@link #isOpen()}
   * @return removes the listener
   */
  Registration onStateChange(Runnable listener);

  /**
   * Checks the journal: every byte of it, the chain of its records, and that it still holds the last records noted
   * outside of it at every close and backup. Reading and writing go on meanwhile.
   *
   * @param deep whether to build all tables anew from the journal as well, in an encrypted temporary folder, and to
   *          compare them with the live ones; takes as long as all imports together
   * @param monitor progress and cancellation, or null
   * @return what was found
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  VerifyReport verify(boolean deep, @Nullable IProgressMonitor monitor);

  /** @return false after {@link #close()} */
  boolean isOpen();

  /** Closes the database; open sessions and transactions lose what is not committed. Closing twice does nothing. */
  @Override
  void close();
}
