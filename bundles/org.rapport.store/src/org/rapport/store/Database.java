package org.rapport.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
   * Figures of groups of records. The same data give the same figures, bit for bit, on any machine.
   *
   * @param query which records, groups and figures
   * @return one row a group, in the order of lists by the grouping fields (missing last): first the fields under the
   *         names they were asked by, in the types of {@link #scan}, then the figures; a figure of a date or moment is a
   *         time column, any other a number column
   * @throws StoreException when a field is unknown or of a type that the figure can't be computed of
   */
  Table group(GroupQuery query);

  /**
   * Looks for records by what people remember of them: key, name, and the addresses and numbers by which they are
   * reached. Any case, any script; a word of a name will do as well as its beginning.
   *
   * @param entity the entity
   * @param text what to look for; blank finds nothing
   * @param limit rows at most, at least 0
   * @return those that begin with the text first, then those that have it anywhere, each by name; the columns are
   *         {@code id}, {@code key} and, where the entity has one, {@code name} (of activities, {@code subject})
   */
  ListPage search(EClass entity, String text, int limit);

  /**
   * Brings columns into memory, so that the first list, search or analysis of them is as quick as any later one. What
   * does not fit stays where it is.
   *
   * @param entity the entity
   * @param columns fields by name, label or path
   * @param monitor progress and cancellation, or null
   * @throws StoreException when a column is unknown
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  void warm(EClass entity, List<String> columns, @Nullable IProgressMonitor monitor);

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
   * The records that one transaction touched, page by page.
   *
   * @param transaction the number
   * @param offset how many to skip, at least 0
   * @param limit how many at most, at least 0
   * @return the records, in the order in which the transaction touched them first; empty after the last
   * @throws StoreException when there is no such transaction
   */
  List<RecordChange> changes(long transaction, long offset, int limit);

  /**
   * The past of one record, also of a deleted one.
   *
   * @param entity the entity
   * @param id the record's id
   * @return its changes, the newest transaction first, fields in the model's order
   */
  List<FieldChange> history(EClass entity, long id);

  /**
   * The past of one field of one record, also of a deleted one.
   *
   * @param entity the entity
   * @param id the record's id
   * @param field a field's or list's name or label, also of a retired field
   * @return its changes, the newest transaction first
   * @throws StoreException when there is no such field
   */
  List<FieldChange> history(EClass entity, long id, String field);

  /**
   * Finds a record that has or had a key, also a deleted one.
   *
   * @param entity the entity
   * @param key the key, as shown to users
   * @return the id of the record that has the key now, else of the one that had it last; empty when none ever had
   */
  OptionalLong findPast(EClass entity, String key);

  /**
   * The transaction whose state an as-of read at a moment shows: the one with the greatest number among those committed
   * at that moment or before. All transactions up to it count, later ones don't. So of several transactions of the same
   * millisecond all count; and when the clock was put back, a transaction written before that counts as soon as a later
   * one does, although its own time is later: numbers order the past, never times.
   *
   * @param moment a moment
   * @return the transaction's number, 0 when the database was still empty
   */
  long asOf(Instant moment);

  /**
   * @param moment a moment
   * @return all fields of all entities as they were then, see {@link #asOf}
   */
  FieldCatalogue fields(Instant moment);

  /**
   * One record as it was.
   *
   * @param entity the entity
   * @param id the record's id
   * @param moment a moment, see {@link #asOf}
   * @return all its fields by name, in the order of {@link FieldCatalogue#of}, values of the fields' Java types
   *         ({@link FieldType}), null for missing; then its lists by name, as text; empty when it did not exist then
   */
  Optional<Map<String, @Nullable Object>> recordAsOf(EClass entity, long id, Instant moment);

  /**
   * Writes a value of the past back, as a new transaction with the purpose {@code Restore NAME of KEY}.
   *
   * @param change a change from {@link #history(EClass, long)}
   * @param old true for the value before the change, false for the value after it
   * @return the new transaction; number 0 when the field has that value already
   * @throws StoreException when the record or what the value refers to is gone, or the field is retired
   * @throws ValidationException when the value does not fit the field's rules of today
   * @throws ConflictException when somebody changed the field at the same moment
   */
  TransactionInfo restoreValue(FieldChange change, boolean old);

  /**
   * Does an undone transaction's changes again, by undoing the undo that is in effect.
   *
   * @param undoneTransaction the number of the transaction that was undone, or of its undo
   * @param monitor progress and cancellation, or null
   * @return what was done
   * @throws StoreException when the transaction is not undone, or nothing of it can be done again
   */
  UndoResult redo(long undoneTransaction, @Nullable IProgressMonitor monitor);

  /**
   * Which later transactions keep an undo from being complete: they changed the same values, or refer to records that
   * the transaction created. Undoing these first, in the order of the list, lets the undo restore everything.
   *
   * @param transaction the number
   * @return the transactions, the newest first; empty when none is in the way
   */
  List<TransactionInfo> undoBlockers(long transaction);

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
   * Erases a record for good, as the law lets people demand it: deletes it with everything that can't be without it, and
   * destroys the keys under which the journal keeps their personal values, so that nobody can read those any more, not
   * even with the database's key. The record may have been deleted earlier. The journal's chain stays whole: its
   * transactions tell afterwards that something was there, who changed it and when, but not what.
   * <p>
   * Snapshots are discarded. The database file forgets what its free pages hold when the database is closed, at latest
   * when it is opened again. Backups made before are <em>not</em> touched: they still hold the values until the rotation
   * has aged them out, and so does any copy of the database's folder made by other programs.
   *
   * @param entity the record's entity
   * @param id its id
   * @param purpose why, without naming the person: it stays readable
   * @param monitor progress; asked for cancellation until the deletion is durable, or null
   * @return what was erased
   * @throws StoreException when there is no such record and never was one, or it was erased already
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing was changed
   */
  default Erasure erase(EClass entity, long id, String purpose, @Nullable IProgressMonitor monitor) {
    return erase(entity, id, false, purpose, monitor);
  }

  /**
   * Erases a record as {@link #erase(EClass, long, String, IProgressMonitor)}, and an account's contacts with it if
   * wanted, in one transaction. Contacts are people whose data stay otherwise: they can be without their account. Those
   * of an account that was deleted earlier have lost it and are erased one by one.
   *
   * @param entity the record's entity
   * @param id its id
   * @param contacts whether the contacts of an account go too
   * @param purpose why, without naming the person: it stays readable
   * @param monitor progress; asked for cancellation until the deletion is durable, or null
   * @return what was erased
   * @throws StoreException when there is no such record and never was one, or it was erased already
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing was changed
   * @see ErasurePreview#contacts
   */
  Erasure erase(EClass entity, long id, boolean contacts, String purpose, @Nullable IProgressMonitor monitor);

  /**
   * Finds out what would become of a custom field's values in another type; nothing is changed.
   *
   * @param fieldId the field's id
   * @param type the type it would get
   * @param monitor progress and cancellation, or null
   * @return how many values would fit, and which would not
   * @throws StoreException when there is no such field
   */
  RetypePreview previewRetype(int fieldId, FieldType type, @Nullable IProgressMonitor monitor);

  /**
   * Finds out which stored values break rules that a custom field might get; nothing is changed.
   *
   * @param fieldId the field's id
   * @param rules the rules
   * @param monitor progress and cancellation, or null
   * @return what breaks them, by id of the record, at most 1,000; records without a required value too
   * @throws StoreException when there is no such field, or the rules don't fit its type
   */
  List<Problem> checkRules(int fieldId, FieldRules rules, @Nullable IProgressMonitor monitor);

  /**
   * Finds out which stored values are not among choices that a custom field might get; nothing is changed.
   *
   * @param fieldId the field's id
   * @param choices the choices
   * @param monitor progress and cancellation, or null
   * @return the values in use that are not among them, by id of the record, at most 1,000
   * @throws StoreException when there is no such field, or it is not of type choice
   */
  List<Problem> checkChoices(int fieldId, List<Choice> choices, @Nullable IProgressMonitor monitor);

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
