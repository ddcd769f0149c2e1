package org.rapport.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Backup;
import org.rapport.store.BackupSchedule;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Retention;

/** Which backups stay, and when one is due. */
class RotationTest {
  @TempDir
  Path folder = Path.of(".");

  private static Instant at(String time) {
    return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
  }

  private static Set<LocalDate> days(Set<Instant> times) {
    Set<LocalDate> days = new TreeSet<>();
    times.forEach(time -> days.add(LocalDate.ofInstant(time, ZoneOffset.UTC)));
    return days;
  }

  @Test
  void aYearOfDailyBackupsLeavesDaysWeeksAndMonths() {
    List<Instant> times = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2025, 9, 1); !day.isAfter(LocalDate.of(2026, 11, 22)); day = day.plusDays(1)) {
      times.add(day.atTime(6, 0).toInstant(ZoneOffset.UTC));
      times.add(day.atTime(18, 0).toInstant(ZoneOffset.UTC));
    }
    Set<Instant> kept = Retention.DEFAULT.keep(times, ZoneOffset.UTC);
    Set<LocalDate> expected = new TreeSet<>();
    for (int d = 0; d < 7; d++) {
      expected.add(LocalDate.of(2026, 11, 22).minusDays(d));
    }
    // 22 November 2026 is a Sunday: the last days of the last four weeks
    for (int w = 0; w < 4; w++) {
      expected.add(LocalDate.of(2026, 11, 22).minusWeeks(w));
    }
    for (int m = 0; m < 12; m++) {
      LocalDate month = LocalDate.of(2026, 11, 1).minusMonths(m);
      expected.add(m == 0 ? LocalDate.of(2026, 11, 22) : month.withDayOfMonth(month.lengthOfMonth()));
    }
    assertEquals(expected, days(kept));
    assertTrue(kept.stream().allMatch(time -> time.atZone(ZoneOffset.UTC).getHour() == 18), "the newest of its day");
  }

  @Test
  void gapsCostNothing() {
    Set<Instant> times = Set.of(at("2020-01-01T12:00:00"), at("2020-05-05T12:00:00"), at("2026-01-01T12:00:00"));
    assertEquals(times, Retention.DEFAULT.keep(times, ZoneOffset.UTC));
    assertEquals(Set.of(at("2026-01-01T12:00:00")), new Retention(0, 0, 0).keep(times, ZoneOffset.UTC));
    assertEquals(Set.of(), Retention.DEFAULT.keep(List.of(), ZoneOffset.UTC));
    assertThrows(IllegalArgumentException.class, () -> new Retention(-1, 0, 0));
  }

  @Test
  void daysBeginWhereTheUserIs() {
    List<Instant> times = List.of(at("2026-03-01T15:30:00"), at("2026-03-01T16:30:00"));
    assertEquals(1, new Retention(2, 0, 0).keep(times, ZoneOffset.UTC).size());
    assertEquals(2, new Retention(2, 0, 0).keep(times, ZoneId.of("Asia/Shanghai")).size());
  }

  @Test
  void aScheduleIsKeptAndSaysWhenABackupIsDue() throws IOException {
    assertEquals(Optional.empty(), BackupSchedule.of(folder));
    BackupSchedule daily = BackupSchedule.daily(folder.resolve("Sicherungen ü\\x"));
    daily.save(folder);
    assertEquals(Optional.of(daily), BackupSchedule.of(folder));
    Instant now = at("2026-11-22T20:00:00");
    assertTrue(daily.due(now), "there was none");
    BackupSchedule made = daily.made(now);
    made.save(folder);
    assertEquals(Optional.of(made), BackupSchedule.of(folder));
    assertFalse(made.due(now.plus(Duration.ofHours(23))));
    assertTrue(made.due(now.plus(Duration.ofHours(24))));
    assertTrue(made.due(now.minus(Duration.ofDays(2))), "the clock was put back");
    BackupSchedule.remove(folder);
    assertEquals(Optional.empty(), BackupSchedule.of(folder));
    Files.writeString(folder.resolve("backup-schedule"), "folder=x\nevery=often\n");
    assertEquals(Optional.empty(), BackupSchedule.of(folder));
  }

  @Test
  void whatIsSetWhileAScheduledBackupIsMadeStays() {
    Path backups = folder.resolve("backups");
    try (Database database = RandomDatabase.create(folder.resolve("db"), 1, 3)) {
      BackupSchedule before = new BackupSchedule(backups, Duration.ofDays(1), new Retention(7, 0, 0), null);
      BackupSchedule meanwhile = new BackupSchedule(backups, Duration.ofDays(3), new Retention(2, 2, 2), null);
      before.save(database.folder());
      Backup made = Backups.createScheduled(database, new NullProgressMonitor() {
        @Override
        public void subTask(@Nullable String name) {
          meanwhile.save(database.folder());
        }

        @Override
        public void setTaskName(@Nullable String name) {
          meanwhile.save(database.folder());
        }

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
          meanwhile.save(database.folder());
        }
      }).orElseThrow();
      assertEquals(Optional.of(meanwhile.made(made.time())), BackupSchedule.of(database.folder()));
    }
  }

  @Test
  void aFolderOfWorkThatCannotBeDeletedKeepsNobodyFromBackingUp() throws IOException {
    Path backups = Files.createDirectories(folder.resolve("backups"));
    Path left = backups.resolve(".rapport-work-left");
    Files.createDirectories(left.resolve("lock"));
    try (Database database = RandomDatabase.create(folder.resolve("db"), 1, 3)) {
      Backup made = Backups.create(database, backups, null);
      assertEquals(List.of(made), Backups.list(backups));
      assertTrue(Files.exists(left), "the test wants a folder that can't be locked");
    }
  }

  @Test
  void scheduledBackupsAreMadeWhenDueAndRotated() {
    Path backups = folder.resolve("backups");
    try (Database database = RandomDatabase.create(folder.resolve("db"), 1, 3);
        Database other = RandomDatabase.create(folder.resolve("other"), 2, 3)) {
      Backup foreign = Backups.create(other, backups, null);
      Backups.create(database, backups, null);
      assertEquals(Optional.empty(), Backups.createScheduled(database, null), "no schedule");
      new BackupSchedule(backups, Duration.ofDays(1), new Retention(1, 0, 0), null).save(database.folder());
      Backup made = Backups.createScheduled(database, null).orElseThrow();
      assertEquals(Set.of(made, foreign), Set.copyOf(Backups.list(backups)), "one a day stays, others' are left alone");
      assertEquals(Optional.empty(), Backups.createScheduled(database, null), "not due");
      Backup before = Backups.backupBefore(database, "import of churn.csv");
      assertEquals(backups.toAbsolutePath(), before.file().getParent());
      assertEquals(List.of(made), Backups.rotate(backups, new Retention(1, 1, 1)));
      assertEquals(Set.of(before, foreign), Set.copyOf(Backups.list(backups)));
    }
  }

  @Test
  void aDatabaseOfTheSameNameElsewhereHasBackupsOfItsOwn() {
    Path backups = folder.resolve("backups");
    BackupSchedule schedule = new BackupSchedule(backups, Duration.ofDays(1), new Retention(1, 0, 0), null);
    try (Database one = RandomDatabase.create(folder.resolve("one").resolve("customers"), 1, 3);
        Database two = RandomDatabase.create(folder.resolve("two").resolve("customers"), 2, 3)) {
      schedule.save(one.folder());
      schedule.save(two.folder());
      Backup ofOne = Backups.createScheduled(one, null).orElseThrow();
      Backup ofTwo = Backups.createScheduled(two, null).orElseThrow();
      assertEquals(Set.of(ofOne, ofTwo), Set.copyOf(Backups.list(backups)), "one a day of each");
      assertEquals(List.of(ofOne), Backups.known(one));
      assertEquals(List.of(ofTwo), Backups.known(two));
    }
    Path restored = folder.resolve("three").resolve("customers");
    try (Passphrase passphrase = Passphrase.of(RandomDatabase.WORD)) {
      Backup first = Backups.list(backups).get(0);
      Backups.restore(first.file(), passphrase, restored, "ada", null);
      try (Database three = Databases.open(restored, passphrase, "ada")) {
        schedule.save(restored);
        assertEquals(List.of(first), Backups.known(three), "what it was restored from is its past");
      }
    }
  }
}
