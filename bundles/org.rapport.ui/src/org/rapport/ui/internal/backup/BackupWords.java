package org.rapport.ui.internal.backup;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.osgi.util.NLS;

/** Sizes and ages in words. */
final class BackupWords {

  private static final long KILO = 1024;
  private static final long HOURS_OF_TWO_DAYS = 48;

  private BackupWords() {}

  /** A file's size. */
  static String size(long bytes) {
    NumberFormat format = NumberFormat.getInstance();
    format.setMaximumFractionDigits(1);
    double kilos = bytes / (double) KILO;
    return kilos < KILO ? format.format(kilos) + " KB" : kilos < KILO * KILO ? format.format(kilos / KILO) + " MB" //$NON-NLS-1$ //$NON-NLS-2$
        : format.format(kilos / KILO / KILO) + " GB"; //$NON-NLS-1$
  }

  /** How long ago something was. */
  static String age(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toMinutes() < 2) {
      return Messages.Backup_justNow;
    }
    if (age.toHours() < 2) {
      return NLS.bind(Messages.Backup_minutesAgo, age.toMinutes());
    }
    return age.toHours() < HOURS_OF_TWO_DAYS ? NLS.bind(Messages.Backup_hoursAgo, age.toHours())
        : NLS.bind(Messages.Backup_daysAgo, age.toDays());
  }

  /** A whole number. */
  static String number(long count) {
    return NumberFormat.getIntegerInstance().format(count);
  }
}
