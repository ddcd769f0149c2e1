package org.rapport.ui.analytics.internal.model;

import java.nio.file.Path;

/** Where the rows of an analysis come from. */
public sealed interface Source {

  /**
   * Accounts of a database.
   *
   * @param folder the database's folder
   * @param database its name
   * @param filter which accounts, in the words of a list's filter; "" for all
   */
  record Accounts(Path folder, String database, String filter) implements Source {
  }

  /**
   * A file of separated values.
   *
   * @param file the file
   */
  record CsvFile(Path file) implements Source {
  }
}
