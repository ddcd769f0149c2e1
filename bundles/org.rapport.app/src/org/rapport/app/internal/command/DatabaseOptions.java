package org.rapport.app.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.BackupReport;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.NoDatabaseException;
import org.rapport.store.Passphrase;
import org.rapport.store.VerifyReport;

import picocli.CommandLine.Option;

/** Which database a command works on, and where its passphrase comes from: never from the command line itself. */
final class DatabaseOptions {

  /** The environment variable that holds the passphrase. */
  static final String VARIABLE = "RAPPORT_PASSPHRASE";

  @Option(names = "--database", required = true, paramLabel = "DIR", description = "The folder of the database.")
  private Path folder = Path.of("");

  @Option(names = "--passphrase-file", paramLabel = "FILE", description = "A file whose first line is the passphrase. "
      + "Without it: the variable " + VARIABLE + ", then a question on the terminal.")
  private @Nullable Path passphraseFile;

  /** The database's folder, absolute. */
  Path folder() {
    return folder.toAbsolutePath().normalize();
  }

  /**
   * Opens the database.
   *
   * @throws NoDatabaseException when there is none in the folder
   */
  Database open(Session session) {
    if (!Databases.exists(folder())) {
      throw new NoDatabaseException("There is no database in " + folder()
          + ". Create one with: " + session.setting().typed("import", "--database", folder, "FILE") + ", or: "
          + session.setting().typed("sample", "--database", folder));
    }
    try (Passphrase passphrase = passphrase(session, "Passphrase of the database " + folder.getFileName() + ": ")) {
      return Databases.open(folder(), passphrase, session.setting().user(), session.progress());
    }
  }

  /** The options of a command that declares them itself, because it does not always need a database. */
  static DatabaseOptions of(Path folder, @Nullable Path passphraseFile) {
    DatabaseOptions options = new DatabaseOptions();
    options.folder = folder;
    options.passphraseFile = passphraseFile;
    return options;
  }

  /**
   * Builds the database, which must not exist, from a backup.
   *
   * @throws NoDatabaseException when the folder is in use
   */
  BackupReport restore(Session session, Path backup) {
    try (Passphrase passphrase = passphrase(session, "Passphrase of the backup " + backup.getFileName() + ": ")) {
      return Backups.restore(backup, passphrase, folder(), session.setting().user(), session.progress());
    }
  }

  /** Checks a backup without restoring it. */
  BackupReport check(Session session, Path backup) {
    try (Passphrase passphrase = passphrase(session, "Passphrase of the backup " + backup.getFileName() + ": ")) {
      return Backups.verify(backup, passphrase, session.progress());
    }
  }

  /**
   * Checks the database without opening it.
   *
   * @param deep whether to build its tables anew as well
   * @throws NoDatabaseException when there is none in the folder
   */
  VerifyReport verify(Session session, boolean deep) {
    if (!Databases.exists(folder())) {
      throw new NoDatabaseException("There is no database in " + folder() + ": check the path.");
    }
    try (Passphrase passphrase = passphrase(session, "Passphrase of the database " + folder.getFileName() + ": ")) {
      return Databases.verify(folder(), passphrase, deep, session.progress());
    }
  }

  /** Creates the database; a person who is asked for the passphrase is asked twice. */
  Database create(Session session) {
    try (Passphrase passphrase = passphrase(session, "Passphrase for the new database " + folder.getFileName()
        + ": ")) {
      if (comesFromPrompt(session)) {
        try (Passphrase again = prompted(session, "The same once more: ")) {
          if (!Arrays.equals(passphrase.characters(), again.characters())) {
            throw new WrongUseException("The two passphrases are different; nothing was created.");
          }
        }
      }
      return Databases.create(folder(), passphrase, session.setting().user());
    }
  }

  private boolean comesFromPrompt(Session session) {
    return passphraseFile == null && session.setting().variables().getOrDefault(VARIABLE, "").isEmpty();
  }

  private Passphrase passphrase(Session session, String question) {
    Path file = passphraseFile;
    if (file != null) {
      return Passphrase.of(firstLine(file));
    }
    String variable = session.setting().variables().getOrDefault(VARIABLE, "");
    return variable.isEmpty() ? prompted(session, question) : Passphrase.of(variable);
  }

  private static Passphrase prompted(Session session, String question) {
    Function<String, char[]> prompt = session.setting().prompt();
    if (prompt == null) {
      throw new WrongUseException("The database needs its passphrase: set " + VARIABLE
          + " or use --passphrase-file FILE.");
    }
    char[] typed = prompt.apply(question);
    if (typed.length == 0) {
      throw new WrongUseException("No passphrase was typed.");
    }
    Passphrase passphrase = Passphrase.of(typed);
    Arrays.fill(typed, '\0');
    return passphrase;
  }

  private static String firstLine(Path file) {
    try {
      String line = Files.readString(file).lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new WrongUseException("The passphrase file " + file + " has no passphrase in its first line.");
      }
      return line;
    } catch (IOException e) {
      throw new FailedException("The passphrase file " + file + " cannot be read. Check its name and its permissions.",
          e);
    }
  }
}
