package org.rapport.store.internal.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.rapport.store.BackupSchedule;
import org.rapport.store.Retention;
import org.rapport.store.StoreException;
import org.rapport.store.internal.files.DurableFiles;
import org.rapport.store.internal.gateway.StoreLog;

/** The small file in a database's folder that holds its schedule: lines such as {@code every=PT24H}. */
public final class ScheduleFile {
  /** Its name. */
  public static final String FILE_NAME = "backup-schedule";

  private ScheduleFile() {}

  /** @return the schedule of a database's folder */
  public static Optional<BackupSchedule> read(Path database) {
    Path file = database.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Properties lines = new Properties();
      lines.load(new StringReader(Files.readString(file)));
      String last = lines.getProperty("last", "");
      return Optional.of(new BackupSchedule(Path.of(line(lines, "folder")), Duration.parse(line(lines, "every")),
          new Retention(number(lines, "daily"), number(lines, "weekly"), number(lines, "monthly")),
          last.isEmpty() ? null : Instant.parse(last)));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      StoreLog.warn("The schedule of backups in " + file + " can't be read: set it again.", e);
      return Optional.empty();
    }
  }

  private static String line(Properties lines, String name) throws IOException {
    String value = lines.getProperty(name);
    if (value == null) {
      throw new IOException("the line '" + name + "' is missing");
    }
    return value;
  }

  private static int number(Properties lines, String name) throws IOException {
    return Integer.parseInt(line(lines, name));
  }

  /** Writes the schedule of a database's folder. */
  public static void write(Path database, BackupSchedule schedule) {
    Instant last = schedule.last();
    Retention keep = schedule.retention();
    String text = "folder=" + escaped(schedule.folder().toString()) + "\nevery=" + schedule.every() + "\ndaily="
        + keep.daily() + "\nweekly=" + keep.weekly() + "\nmonthly=" + keep.monthly() + "\nlast="
        + (last == null ? "" : last) + "\n";
    try {
      DurableFiles.replace(database.resolve(FILE_NAME), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoreException("The schedule of backups could not be written to " + database
          + ": check the folder's rights and the room on the disk.", e);
    }
  }

  private static String escaped(String path) {
    return path.replace("\\", "\\\\");
  }

  /** Deletes the schedule of a database's folder. */
  public static void remove(Path database) {
    try {
      Files.deleteIfExists(database.resolve(FILE_NAME));
    } catch (IOException e) {
      throw new StoreException("The schedule of backups in " + database + " could not be deleted: check the folder's "
          + "rights.", e);
    }
  }
}
