package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;

import org.rapport.store.internal.journal.Journal;
import org.rapport.store.internal.journaling.Payloads;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.people.PersonKeys;

/** The keys of a database's records, as they are when it is opened. */
final class People {
  private People() {}

  /**
   * Reads the keys. A database that never used them, because it is new or was written by the first version, gets them.
   *
   * @throws org.rapport.store.internal.keys.DamagedKeyFileException when they are lost or altered
   */
  static PersonKeys open(Path folder, DatabaseKey key, Journal journal) throws IOException {
    return !PersonKeys.exists(folder) && !areNeeded(journal) ? PersonKeys.create(folder, key)
        : PersonKeys.open(folder, key);
  }

  private static boolean areNeeded(Journal journal) {
    try (Journal.Records records = journal.read(1)) {
      while (records.hasNext()) {
        if (Payloads.needKeys(records.next().payload())) {
          return true;
        }
      }
    }
    return false;
  }
}
