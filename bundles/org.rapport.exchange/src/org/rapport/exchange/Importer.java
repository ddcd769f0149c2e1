package org.rapport.exchange;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.internal.importing.ImportRun;

/**
 * Imports a file into a database as one transaction, which can be undone.
 * <p>
 * With a key column, a row whose key exists changes that record, any other row creates one; rows whose values are all
 * as stored are not written. A blank cell makes the field blank. Every row that is not imported is reported by line
 * with its reason; a row is rejected when it has too few or too many values, a blank key, the key of an earlier row, a
 * value that does not fit its field, or a reference to a record that does not exist. Without a mapping in the request,
 * a file is mapped as the last one with the same columns was ({@link MappingMemory}), else automatically.
 *
 * @since 0.1
 */
public final class Importer {

  private Importer() {}

  /**
   * Imports, or says what would happen.
   *
   * @param request what to import
   * @param monitor progress and cancelling; a cancelled import leaves nothing
   * @return the account of every row
   * @throws ImportException if the file as a whole can't be imported; nothing was changed
   * @throws org.rapport.store.StoreException if the database can't be read or written; nothing was changed
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing was changed
   */
  public static ImportReport run(ImportRequest request, IProgressMonitor monitor) throws ImportException {
    return new ImportRun(request, monitor).run();
  }
}
