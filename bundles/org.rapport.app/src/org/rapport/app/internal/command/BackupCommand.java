package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Backup;
import org.rapport.store.BackupReport;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Retention;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes, lists and checks backups. */
@Command(name = "backup", sortOptions = false,
    description = "Make a backup of a database: one encrypted file with all data and all history, which is restored once "
        + "and compared row by row before it counts. Or list backups, or check one.",
    footer = {"",
        "A backup opens with the passphrase that was in force when it was made. Bring it back with: rapport restore FILE",
        "--database NEWDIR. Without --to it goes to the folder of the database's schedule, or to backups among the data",
        "of Rapport."})
final class BackupCommand extends RapportCommand {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(
      ZoneOffset.UTC);

  @Option(names = "--database", paramLabel = "DIR", description = "The folder of the database.")
  private @Nullable Path folder;

  @Option(names = "--passphrase-file", paramLabel = "FILE", description = "A file whose first line is the passphrase. "
      + "Without it: the variable " + DatabaseOptions.VARIABLE + ", then a question on the terminal.")
  private @Nullable Path passphraseFile;

  @Option(names = "--to", paramLabel = "FOLDER", description = "Where the backups are; another disk is best.")
  private @Nullable Path to;

  @Option(names = "--rotate",
      description = "Delete older backups of this database but the newest of each of the last 7 "
          + "days, 4 weeks and 12 months that have one.")
  private boolean rotate;

  @Option(names = "--list", description = "List the backups in the folder, of one database with --database; needs no "
      + "passphrase.")
  private boolean list;

  @Option(names = "--check", paramLabel = "FILE", description = "Read a backup and check every byte of it.")
  private @Nullable Path check;

  BackupCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    Path file = check;
    Path database = folder;
    if (file != null) {
      return checked(DatabaseOptions.of(file, passphraseFile).check(session, file.toAbsolutePath().normalize()));
    }
    if (list) {
      return listed(place(database));
    }
    if (database == null) {
      throw new WrongUseException("Which database? Give its folder with --database DIR, or ask for --list.");
    }
    try (Database open = DatabaseOptions.of(database, passphraseFile).open(session)) {
      Path place = place(database);
      Backup backup = Backups.create(open, place, session.progress());
      List<Backup> deleted = rotate ? Backups.rotate(place, Retention.DEFAULT) : List.of();
      return made(backup, deleted);
    }
  }

  private Path place(@Nullable Path database) {
    Path given = to;
    if (given != null) {
      return given.toAbsolutePath().normalize();
    }
    Optional<BackupSchedule> schedule = database == null ? Optional.empty() : BackupSchedule.of(database);
    return schedule.isPresent() ? schedule.get().folder()
        : Backups.defaultFolder(database == null ? Path.of("") : database);
  }

  private static Answer made(Backup backup, List<Backup> deleted) {
    JsonObject json = json(backup);
    json.add("deleted", Json.array(deleted.stream().map(old -> old.file().toString()).toList()));
    String text = String.format(Locale.ENGLISH,
        "Backed up %s as of transaction %d: %s.%n%s (%,d KB)%nIt was restored once and compared row by row: equal.%n",
        backup.database(), backup.transaction(), records(backup.rows()), backup.file(), kilobytes(backup));
    return Answer.done(json, deleted.isEmpty() ? text
        : text + String.format(Locale.ENGLISH, "%,d older backups were deleted.%n", deleted.size()));
  }

  private static Answer listed(Path place) {
    List<Backup> backups = Backups.list(place);
    TextTable table = new TextTable(List.of("File", "Database", "Time (UTC)", ">Transaction", "Records", ">KB"));
    for (Backup backup : backups) {
      table.add(List.of(String.valueOf(backup.file().getFileName()), backup.database(), TIME.format(backup.time()),
          Long.toString(backup.transaction()), records(backup.rows()), String.format(Locale.ENGLISH, "%,d", kilobytes(
              backup))));
    }
    JsonObject json = new JsonObject();
    json.addProperty("folder", place.toString());
    json.add("backups", Json.array(backups.stream().map(BackupCommand::values).toList()));
    return Answer.done(json, backups.isEmpty() ? "There are no backups in " + place + ".\n" : table.text());
  }

  private static Answer checked(BackupReport report) {
    return Answer.done(json(report), String.format(Locale.ENGLISH,
        "%s is intact: %s as of transaction %d, %s; %,d rows in %d tables, %,d journal records.%n", report.backup()
            .file(),
        report.backup().database(), report.backup().transaction(), records(report.backup().rows()), report.tableRows(),
        report.tables(), report.journalRecords()));
  }

  /** Everything a report tells. */
  static JsonObject json(BackupReport report) {
    JsonObject json = json(report.backup());
    json.addProperty("tables", report.tables());
    json.addProperty("tableRows", report.tableRows());
    json.addProperty("transactions", report.transactions());
    json.addProperty("journalRecords", report.journalRecords());
    return json;
  }

  private static JsonObject json(Backup backup) {
    return Json.of(values(backup)).getAsJsonObject();
  }

  private static Map<String, Object> values(Backup backup) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", backup.file().toString());
    values.put("database", backup.database());
    values.put("databaseId", backup.databaseId());
    values.put("time", backup.time().toString());
    values.put("bytes", backup.bytes());
    values.put("transaction", backup.transaction());
    values.put("rows", backup.rows());
    values.put("verified", backup.verified());
    return values;
  }

  /** How many records there are, in words. */
  static String records(Map<String, Long> rows) {
    return rows.isEmpty() ? "no records" : rows.entrySet().stream()
        .map(entry -> String.format(Locale.ENGLISH, "%s %,d", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static long kilobytes(Backup backup) {
    return (backup.bytes() + 999) / 1000;
  }
}
