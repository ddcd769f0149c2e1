package org.rapport.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The objects that one editor works on. Objects are plain EMF objects of {@code org.rapport.model}; within a session a
 * record exists once. They may be changed by EMF commands on {@link #commandStack()}, by {@link #edit} or directly:
 * what counts at {@link #commit} is the difference to what was loaded. A session is used by one thread at a time.
 * <p>
 * Loaded with a record: its attributes, custom values, contained parts, the records it refers to (their attributes, and
 * so on), and its lists of references. Records that refer to it are loaded by {@link #related}.
 *
 * @since 0.1
 */
public interface EditSession extends AutoCloseable {
  /**
   * Loads a record with its graph.
   *
   * @param <T> the record's Java type
   * @param entity the entity
   * @param id the record's id
   * @return the record
   * @throws StoreException when there is no such record
   */
  <T extends EObject> T load(EClass entity, long id);

  /**
   * Loads a record by its key.
   *
   * @param <T> the record's Java type
   * @param entity the entity
   * @param key the key
   * @return the record, or empty when there is none
   */
  <T extends EObject> Optional<T> find(EClass entity, String key);

  /**
   * The records that refer to a record, with their parts and custom values, such as the opportunities of an account.
   * The list reflects this session: created ones are in it, deleted ones and those that refer elsewhere now are not.
   *
   * @param <T> their Java type
   * @param record a record of this session
   * @param reference a single reference, such as {@code ModelPackage.Literals.OPPORTUNITY__ACCOUNT}
   * @return the records in the order of their ids, as a new list
   */
  <T extends EObject> List<T> related(EObject record, EReference reference);

  /**
   * All records of an entity that is small enough to choose from, such as stages or users, without their parts.
   *
   * @param <T> their Java type
   * @param entity the entity
   * @return the records in the order of their ids; at most 10,000
   */
  <T extends EObject> List<T> all(EClass entity);

  /**
   * Creates a record; it is stored by the next commit. It gets its id now, and its key ({@code A-000001}) unless one is
   * set before the commit.
   *
   * @param <T> the record's Java type
   * @param entity the entity
   * @return the record
   */
  <T extends EObject> T create(EClass entity);

  /**
   * Deletes a record, at the next commit. Records that can't be without it go too, other references become missing.
   *
   * @param record a record of this session
   */
  void delete(EObject record);

  /**
   * @param record a record of this session
   * @param field a custom field's name or label
   * @return its value, of the field's Java type, or null when missing
   */
  @Nullable
  Object custom(EObject record, String field);

  /**
   * Sets a custom field's value.
   *
   * @param record a record of this session
   * @param field a custom field's name or label
   * @param value the value, of the field's Java type, or null for missing
   * @throws ValidationException when it has another type
   */
  void setCustom(EObject record, String field, @Nullable Object value);

  /**
   * Changes objects as one step of undo and redo.
   *
   * @param label the step's name, shown beside Undo
   * @param change changes the objects
   */
  void edit(String label, Runnable change);

  /** @return the stack of steps, for undo and redo; shared with an editing domain on {@link #resourceSet()} */
  CommandStack commandStack();

  /** @return the resource set that holds all objects of the session */
  ResourceSet resourceSet();

  /** @return true when a commit would change something */
  boolean isDirty();

  /** @return what forbids a commit now, empty when nothing does */
  List<Problem> validate();

  /**
   * Stores all differences as one transaction; the session goes on with the new versions, and with what others have
   * changed in the same records meanwhile. The undo steps remain.
   * <p>
   * What others have saved in other fields is kept, so is what they did to other parts of the same list, or to other
   * values of the same part. Where both sides gave one value something else, or one changed what the other deleted, it is
   * a conflict, reported to whoever saves later.
   *
   * @param purpose what for, such as {@code Edit of A-000007}; it stays readable when records are erased, so it names
   * no person
   * @return the transaction, or empty when there was nothing to store
   * @throws ValidationException when the model's or a custom field's rules are broken, also by what the merge of both
   *         sides makes of a list, or a record that is referred to is gone; nothing was stored
   * @throws ConflictException when others changed the same values; nothing was changed
   */
  Optional<TransactionInfo> commit(String purpose);

  /**
   * Settles conflicts in favour of this session: the next commit overwrites what the conflicts show as theirs. A record
   * that others have deleted is brought back by it. Whatever somebody saves after the conflict was reported is a new
   * conflict.
   *
   * @param conflicts as reported by the last commit, {@link ConflictException#conflicts()}
   */
  void keepMine(List<ConflictException.Conflict> conflicts);

  /**
   * Settles conflicts in favour of the others: the session takes the values that the conflicts show as theirs, as one
   * step of undo, and keeps its other edits. A record that others have deleted leaves the session, and the undo steps
   * are forgotten; one that the session has deleted comes back.
   *
   * @param conflicts as reported by the last commit, {@link ConflictException#conflicts()}
   */
  void takeTheirs(List<ConflictException.Conflict> conflicts);

  /**
   * Loads every object of the session anew and forgets all differences and undo steps.
   */
  void reload();

  /** Forgets everything that is not committed. */
  @Override
  void close();
}
