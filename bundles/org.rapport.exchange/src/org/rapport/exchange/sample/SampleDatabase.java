package org.rapport.exchange.sample;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.exchange.internal.sample.SampleWriter;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;

/**
 * A generated database to try things with: 5,000 customers of a made-up telephone and internet provider with contacts,
 * opportunities, orders, activities, cases and answers to surveys. The same on every machine; nobody in it exists.
 * <p>
 * The custom field {@code churned} says who left; it depends on contract, tenure, complaints, satisfaction, fee and
 * days without contact, with noise, so that an analysis finds something but never everything.
 *
 * @since 0.1
 */
public final class SampleDatabase {

  /** The passphrase of every sample database; it protects nothing. */
  public static final String PASSPHRASE = "sample";

  /** The day on which the sample was taken; all its dates count from it. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  /** The number of accounts. */
  public static final int ACCOUNTS = 5_000;

  private static final String USER = "sample";

  private SampleDatabase() {}

  /**
   * Creates the sample database and closes it.
   *
   * @param folder the folder, created when missing; must not hold a database or other files
   * @param monitor progress and cancelling
   * @throws org.rapport.store.StoreException if the folder can't be used or written
   * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; transactions written
   *         before remain in the folder
   */
  public static void create(Path folder, IProgressMonitor monitor) {
    create(folder, ACCOUNTS, monitor);
  }

  /**
   * Creates a sample database of another size and closes it.
   *
   * @param folder the folder, created when missing; must not hold a database or other files
   * @param accounts the number of accounts, at least 1; the first ones are the same whatever the number
   * @param monitor progress and cancelling
   * @throws org.rapport.store.StoreException if the folder can't be used or written
   */
  public static void create(Path folder, int accounts, IProgressMonitor monitor) {
    try (Passphrase passphrase = Passphrase.of(PASSPHRASE);
        Database database = Databases.create(folder, passphrase, USER)) {
      new SampleWriter(database, accounts, TODAY.toEpochDay()).write(monitor);
    }
  }
}
