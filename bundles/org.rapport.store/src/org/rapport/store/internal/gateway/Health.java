package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Registration;
import org.rapport.store.StoreException;
import org.rapport.store.internal.files.Disks;

/** What an open database can still do after a disk was full or has failed, in sentences for the user. */
final class Health {
  /** So many bytes must be free for the next few megabytes of changes, in the journal and in H2's file. */
  private static final long ROOM = 64L << 20;

  private final Path folder;
  private final String name;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable String broken;
  private volatile @Nullable String full;

  Health(Path folder) {
    this.folder = folder;
    this.name = String.valueOf(folder.getFileName());
  }

  String name() {
    return name;
  }

  /** Why nothing can be written, as a sentence, or empty. */
  Optional<String> readOnlyReason() {
    String reason = broken;
    if (reason != null) {
      return Optional.of(reason
          + ". The database can be read, but nothing can be saved until it is closed and opened again.");
    }
    lookForRoom();
    return Optional.ofNullable(full);
  }

  /** Refuses to write when the database can only be read. */
  void checkWritable() {
    Optional<String> reason = readOnlyReason();
    if (reason.isPresent()) {
      throw new StoreException("Not saved, nothing was changed: " + lower(reason.get()));
    }
  }

  /** A disk that is nearly full is taken for full: so it never is full in the midst of a change. */
  private void lookForRoom() {
    long free = Disks.of(folder).free(folder);
    String now = free >= ROOM ? null
        : ("The disk that holds %s has only %d MB left, and %d MB are needed. Make room on "
            + "it; until then the database can only be read.").formatted(name, free >> 20, ROOM >> 20);
    boolean changed = (now == null) != (full == null);
    full = now;
    if (changed) {
      stateChanged();
    }
  }

  /** A file of the database could not be written; H2 goes on in memory. */
  void fileFailed(IOException cause) {
    StoreLog.warn("A file of the database " + name + " could not be written.", cause);
    readOnly("The database file of " + name + " could not be written (" + cause.getMessage() + ")");
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  Registration onStateChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells the listeners. */
  void stateChanged() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        StoreLog.warn("A listener failed on a change of the database's state.", e);
      }
    }
  }

  /** From now on the database can only be read. */
  void readOnly(String reason) {
    if (broken == null) {
      broken = reason;
      stateChanged();
    }
  }

  /** The error to throw when a file can't be read. */
  StoreException unreadable(Exception cause) {
    if (cause instanceof SQLException sql && isDamage(sql)) {
      H2.markForRebuild(folder);
    }
    return new StoreException("The database " + name + " could not be read: close and open it again; its file is "
        + "then built anew from the journal if need be.", Withheld.of(cause));
  }

  /** Unreadable files and failing writes; a table or column that must be there and is not. */
  private static boolean isDamage(SQLException e) {
    int code = e.getErrorCode();
    return code == 90030 || code == 90028 || code == 90031 || code == 50000 || code == 42102 || code == 42122;
  }

  /** The error to throw when H2 refuses a change. */
  StoreException unwritable(SQLException cause) {
    if (isDamage(cause)) {
      H2.markForRebuild(folder);
      readOnly("The database file of " + name + " could not be written");
    }
    String message = cause.getMessage();
    if (cause.getErrorCode() == 23505) {
      // without the cause, which would bring the value into the log
      return new StoreException("Not saved: a key is in use already (" + keyOf(message) + "). Choose another one.");
    }
    return new StoreException("Not saved, nothing was changed: the database " + name + " could not be written.",
        Withheld.of(cause));
  }

  private static String keyOf(@Nullable String message) {
    int from = message == null ? -1 : message.indexOf("VALUES");
    int to = message == null ? -1 : message.indexOf(';', Math.max(from, 0));
    return message == null || from < 0 || to < from ? "each key must be unique" : message.substring(from + 7, to);
  }

  /** The error to throw when a record could not be written to the journal: it is certainly not in there. */
  StoreException journalFailed(Exception cause) {
    readOnly("The journal of " + name + " could not be written (" + cause.getMessage() + ")");
    return new StoreException("Not saved, nothing was changed: the journal of " + name + " could not be written ("
        + cause.getMessage() + "). Make room on the disk or check it, then close the database and open it again; until "
        + "then it can only be read.", cause);
  }

  /** The error to throw when the disk did not confirm a record: nobody knows whether it will be there. */
  StoreException unconfirmed(int transactions, Exception cause) {
    readOnly("The disk did not confirm what was written to the journal of " + name + " (" + cause.getMessage() + ")");
    return new StoreException("Not confirmed: the disk did not say that " + (transactions == 1 ? "this change is"
        : "this change and " + (transactions - 1) + " others made at the same moment are") + " stored ("
        + cause.getMessage() + "). Check the disk, close " + name
        + " and open it again, and look whether the change is "
        + "there; until then the database can only be read.", cause);
  }

  /** The journal has a transaction that H2 could not commit. */
  void behind(long transaction, SQLException cause) {
    H2.markForRebuild(folder);
    readOnly("The database file of " + name + " could not be written");
    StoreLog.warn("Transaction " + transaction
        + " is saved in the journal, but the database file could not be written; "
        + "it is built anew when the database is opened again.", Withheld.of(cause));
  }

  /** Something that follows a commit has failed: fields or columns in memory are not what they should be. */
  void stale(long transaction, Exception cause) {
    readOnly("What is kept in memory of " + name + " could not be brought up to date");
    StoreLog.warn("Transaction " + transaction
        + " is saved, but what is kept in memory could not be brought up to date; "
        + "the database must be opened again.", Withheld.of(cause));
  }
}
