package org.rapport.store.internal.mapping;

/** Where a field's values come from, seen from an entity. */
public sealed interface Source {
  /**
   * A column of the entity's own table.
   *
   * @param column the column; {@code ID} stands for the id
   */
  record Own(ColumnMap column) implements Source {
  }

  /**
   * A column of a field table.
   *
   * @param custom the custom field
   */
  record Custom(CustomField custom) implements Source {
  }

  /**
   * The newest score of a name, of an account.
   *
   * @param name the score's name
   */
  record ScoreValue(String name) implements Source {
  }

  /**
   * A field of the record that a reference points to.
   *
   * @param reference the reference's column
   * @param target the entity it points to
   * @param rest the field there
   */
  record Path(ColumnMap reference, EntityMap target, Source rest) implements Source {
  }
}
