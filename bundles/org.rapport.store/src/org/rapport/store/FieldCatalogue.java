package org.rapport.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * All fields of all entities: attributes and references of the model and the database's custom fields. An instance
 * obtained from {@link Database#fields()} is a snapshot that never changes.
 *
 * @since 0.1
 */
public interface FieldCatalogue {
  /** @return the entities (concrete classes of records), in the model's order */
  List<EClass> entities();

  /**
   * Finds an entity by name, without regard to case, singular or plural: {@code account}, {@code Accounts}.
   *
   * @param name the name
   * @return the entity, or empty
   */
  Optional<EClass> entity(String name);

  /**
   * @param entity an entity
   * @return its fields: those of the model first ({@code id}, {@code key}, {@code name} …), then custom fields in the
   *         order of their creation; retired ones are left out
   */
  List<Field> of(EClass entity);

  /**
   * @param entity an entity
   * @return its custom fields in the order of their creation, without retired ones; one that took over another's values
   *         when the type was changed stands where that stood
   */
  List<Field> custom(EClass entity);

  /**
   * Finds a field by name or label, without regard to case; an exact match wins, a name wins over a label, a field of
   * the model over a custom one; last comes a name that a custom field had before it was renamed. Also resolves reference paths ({@code account.name}) and, on accounts,
   * {@code score.NAME} (the newest score of that name, a number).
   *
   * @param entity an entity
   * @param nameOrLabel name, label or path
   * @return the field (its name is the full path), or empty
   */
  Optional<Field> find(EClass entity, String nameOrLabel);

  /**
   * As {@link #find}, with an error that names the nearest field, or says that the field is retired.
   *
   * @param entity an entity
   * @param nameOrLabel name, label or path
   * @return the field
   * @throws StoreException when there is none
   */
  Field get(EClass entity, String nameOrLabel);

  /**
   * @param fieldId a custom field's id
   * @return the field, also when it is retired, or empty
   */
  Optional<Field> byId(int fieldId);

  /**
   * @param entity an entity
   * @return its retired custom fields in the order of their creation
   */
  List<Field> retired(EClass entity);

  /**
   * Finds a custom field by a name that it had before it was renamed; fields that have the name now don't count.
   *
   * @param entity an entity
   * @param name the former name, without regard to case
   * @return the field, not retired, or empty
   */
  Optional<Field> renamed(EClass entity, String name);

  /**
   * The field that has the values of a field today: itself, or the one that took over its name when its type was
   * changed, and so on.
   *
   * @param fieldId a custom field's id
   * @return the field, also when it is retired, or empty
   */
  Optional<Field> successor(int fieldId);

  /**
   * @param fields fields
   * @return their names
   */
  static List<String> names(Collection<Field> fields) {
    return fields.stream().map(Field::name).toList();
  }
}
