package org.rapport.store.internal.gateway;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.CustomField;

/**
 * Indexes by which a save finds out quickly that a value is unique. They only speed things up: the journal knows nothing
 * of them, and without one the whole column is read.
 */
final class UniqueIndexes {
  private UniqueIndexes() {}

  /** Creates what is missing and drops what is needed no more. H2 commits, so nothing may be pending. */
  static void adjust(Connection connection, Catalogue before, Catalogue now) {
    for (CustomField custom : now.customFields()) {
      CustomField former = before.customField(custom.field().fieldId());
      boolean had = former != null && isUnique(former);
      if (isUnique(custom) != had) {
        String name = '"' + custom.table() + "_" + custom.column().name() + "_U\"";
        try (Statement statement = connection.createStatement()) {
          statement.execute(had ? "DROP INDEX IF EXISTS " + name : "CREATE INDEX IF NOT EXISTS " + name + " ON \""
              + custom.table() + "\" (" + custom.column().sql() + ")");
        } catch (SQLException e) {
          StoreLog.warn("The index of the unique field " + custom.field().fieldId()
              + " could not be changed; saving may be slow.", e);
        }
      }
    }
  }

  private static boolean isUnique(CustomField custom) {
    return custom.field().rules().unique() && !custom.retired();
  }
}
