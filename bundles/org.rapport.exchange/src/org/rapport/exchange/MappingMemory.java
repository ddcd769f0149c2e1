package org.rapport.exchange;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.rapport.exchange.internal.importing.MappingFiles;
import org.rapport.store.Database;

/**
 * Remembers how files were mapped, so that the next file with the same columns is mapped the same way, key column
 * included. Kept in the folder {@code mappings} of the database, one small text for each entity and list of columns; it
 * holds names of columns and fields, never values.
 *
 * @since 0.1
 */
public final class MappingMemory {

  private MappingMemory() {}

  /**
   * The mapping of the last import of a file with these columns.
   *
   * @param database the database
   * @param entity what a row is
   * @param layout the file's columns
   * @return the mapping, empty if there is none or it can't be read
   */
  public static Optional<Mapping> recall(Database database, EClass entity, FileLayout layout) {
    return MappingFiles.read(database.folder(), entity, layout);
  }

  /**
   * Remembers a mapping in place of an earlier one. The importer does so after every import that changed something.
   *
   * @param database the database
   * @param entity what a row is
   * @param layout the file's columns
   * @param mapping where they go
   */
  public static void remember(Database database, EClass entity, FileLayout layout, Mapping mapping) {
    MappingFiles.write(database.folder(), entity, layout, mapping);
  }
}
