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
   * Creates custom fields that must not exist yet.
   *
   * @param entity the entity
   * @param definitions the fields wanted
   * @return the fields, in the same order
   * @throws StoreException when a name is taken by another field of the entity
   */
  List<Field> addFields(EClass entity, List<FieldDefinition> definitions);

  /**
   * Gives a custom field another name. The old one still finds it as long as no other field takes it, so that saved
   * filters, recipes and mappings of files keep working.
   *
   * @param fieldId the field's id
   * @param name the new name, unique in its entity without regard to case
   * @return the field
   * @throws StoreException when there is no such field or the name is taken
   */
  Field renameField(int fieldId, String name);

  /**
   * Gives a custom field another label.
   *
   * @param fieldId the field's id
   * @param label the text people see; blank for the name
   * @return the field
   */
  Field relabelField(int fieldId, String label);

  /**
   * Changes the type of a custom field. A new field takes over its name, place and converted values; the old one is
   * retired and keeps its values as they were, so that history and undo stay true. See {@link Database#previewRetype}.
   *
   * @param fieldId the field's id
   * @param type the new type
   * @param blankUnfit true to leave records whose value does not fit without one, false to refuse
   * @return the new field, with a new id
   * @throws ValidationException when values don't fit and {@code blankUnfit} is false; nothing was changed
   */
  Field retypeField(int fieldId, FieldType type, boolean blankUnfit);

  /**
   * Hides a custom field from lists and forms. Its values are kept; a filter that names it is refused with a hint.
   *
   * @param fieldId the field's id
   * @return the field
   */
  Field retireField(int fieldId);

  /**
   * Shows a retired custom field again.
   *
   * @param fieldId the field's id
   * @return the field
   * @throws StoreException when another field has its name by now
   */
  Field restoreField(int fieldId);

  /**
   * Gives a custom field other rules. Records without a value are no hindrance to {@code required}: it holds from their
   * next edit on. All other rules must be kept by the values that are there, see {@link Database#checkRules}.
   *
   * @param fieldId the field's id
   * @param rules the rules
   * @return the field
   * @throws ValidationException when stored values break the rules; nothing was changed
   */
  Field setRules(int fieldId, FieldRules rules);

  /**
   * Gives a custom field of type choice other choices. Values that are in use must be in the list, retired ones
   * included, see {@link Database#checkChoices}.
   *
   * @param fieldId the field's id
   * @param choices the choices in their order; empty to permit every text
   * @return the field
   * @throws ValidationException when records have values that are not in the list; nothing was changed
   */
  Field setChoices(int fieldId, List<Choice> choices);

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
