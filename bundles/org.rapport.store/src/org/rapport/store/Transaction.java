package org.rapport.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.rapport.table.Table;

/**
 * A change of many records at once. One transaction writes at a time, in one thread; {@link Database#begin} waits for
 * its turn. Nobody sees anything of it before {@link #commit()} has returned, and a process killed at any moment leaves
 * all of it or nothing. Closing without a commit takes everything back.
 * <p>
 * In the tables, columns are named as fields ({@link FieldCatalogue#find}: name or label, custom fields included).
 * Numbers, texts, categories and times are converted to the field's type; a value that can't be is a
 * {@link ValidationException}. A reference is given by id (number column) or by the other record's key (text or
 * category column). An empty text is missing. A record inserted in this transaction can't be updated or deleted in it.
 *
 * @since 0.1
 */
public interface Transaction extends AutoCloseable {
  /**
   * Creates custom fields. A field whose name exists already (without regard to case) with the same type is returned as
   * it is.
   *
   * @param entity the entity
   * @param definitions the fields wanted
   * @return the fields, in the same order
   * @throws StoreException when a name exists with another type
   */
  List<Field> defineFields(EClass entity, List<FieldDefinition> definitions);

  /**
   * Inserts records. Without a key column, or where it is missing, keys are counted up ({@code A-000001}); a missing
   * name is the key; attributes without a column have their defaults.
   *
   * @param entity the entity
   * @param rows one record a row
   * @return the new ids, by row
   * @throws ValidationException when a value can't be stored or a key exists already; when that is found after the
   *         first 10,000 rows, the transaction can only be closed
   */
  long[] insert(EClass entity, Table rows);

  /**
   * Gives records new values. Cells that are missing in the table make the field missing. Rows whose values are all as
   * stored are not touched, and not counted.
   *
   * @param entity the entity
   * @param ids the records, by row; each once
   * @param values the new values, one record a row
   * @return for each row whether anything was changed
   * @throws ValidationException when a value can't be stored; when that is found after the first 10,000 rows, the
   *         transaction can only be closed
   */
  boolean[] update(EClass entity, long[] ids, Table values);

  /**
   * Replaces lists contained in records, such as a score's reasons: every owner named has exactly these parts
   * afterwards.
   *
   * @param list a containment reference of an entity
   * @param owners ids of the owning records, by row; rows of one owner stand together and keep their order
   * @param parts the parts' attributes and references, by row
   */
  void setParts(EReference list, long[] owners, Table parts);

  /**
   * Replaces lists of references, such as a segment's members: every owner named refers to exactly these records
   * afterwards.
   *
   * @param list a reference to many, not contained
   * @param owners ids of the owning records, by row; rows of one owner stand together and keep their order
   * @param targets ids of the other records, by row
   */
  void setMembers(EReference list, long[] owners, long[] targets);

  /**
   * Deletes records. Records that can't be without a deleted one (an opportunity without its account) are deleted too;
   * other references to it become missing.
   *
   * @param entity the entity
   * @param ids the records; those that don't exist are passed over
   * @return how many records were deleted, of all entities
   */
  long delete(EClass entity, long[] ids);

  /**
   * Makes it durable and visible.
   *
   * @return the transaction as the journal has it
   * @throws StoreException when it can't be made durable; nothing was changed
   */
  TransactionInfo commit();

  /** Takes everything back unless committed. Closing twice does nothing. */
  @Override
  void close();
}
