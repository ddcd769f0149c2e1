package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.Locale;

import org.rapport.store.BackupReport;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings a database back from a backup. */
@Command(name = "restore", sortOptions = false,
    description = "Build a database from a backup, in a new or empty folder, never over another database. The whole file "
        + "is checked before anything is written.",
    footer = {"",
        "The passphrase is the one that was in force when the backup was made; the restored database opens with it.",
        "History and undo of all transactions are restored too. Backups: rapport backup --list"})
final class RestoreCommand extends RapportCommand {

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "The backup, a file such as NAME-2026-11-22T214500Z.rapport-backup.")
  private Path file = Path.of("");

  RestoreCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    BackupReport report = database.restore(session, file.toAbsolutePath().normalize());
    JsonObject json = BackupCommand.json(report);
    json.addProperty("folder", database.folder().toString());
    return Answer.done(json, String.format(Locale.ENGLISH,
        "Restored %s as of transaction %d into %s: %s, with the history of %,d transactions.%n", report.backup()
            .database(),
        report.backup().transaction(), database.folder(), BackupCommand.records(report.backup().rows()), report
            .transactions()));
  }
}
