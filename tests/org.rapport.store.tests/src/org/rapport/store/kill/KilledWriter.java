package org.rapport.store.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;

/**
 * The process that is killed: opens (or creates) a database and writes one transaction after the other, telling each
 * after it was acknowledged. Arguments: folder, seed.
 */
final class KilledWriter {
  /** The passphrase of the databases. */
  static final String PASSPHRASE = "kill";

  private KilledWriter() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("started");
    try (Passphrase passphrase = Passphrase.of(PASSPHRASE);
        Database database = Databases.exists(folder) ? Databases.open(folder, passphrase, "child")
            : Databases.create(folder, passphrase, "child")) {
      long number = last(database);
      Accounts now = Accounts.of(database);
      boolean undoable = undoable(database);
      out.println("opened " + number);
      while (number < Long.MAX_VALUE) {
        Step step = Step.next(seed, ++number, now, undoable);
        try {
          step.perform(database);
        } catch (RuntimeException e) {
          out.println("failed: " + step.kind() + " " + number + ": " + e);
          throw e;
        }
        out.println(number);
        now = step.kind() == Step.Kind.UNDO ? Accounts.of(database) : step.after(now, now);
        undoable = step.kind() != Step.Kind.UNDO;
      }
    }
  }

  /** Number of the last transaction, or 0. */
  static long last(Database database) {
    List<TransactionInfo> all = database.transactions();
    return all.isEmpty() ? 0 : all.getFirst().number();
  }

  /** Whether the last transaction can be undone: there is one, and it is no undo itself. */
  static boolean undoable(Database database) {
    List<TransactionInfo> all = database.transactions();
    return !all.isEmpty() && all.getFirst().kind() != TransactionKind.UNDO;
  }
}
