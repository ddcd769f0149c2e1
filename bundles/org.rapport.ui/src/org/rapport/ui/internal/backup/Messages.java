package org.rapport.ui.internal.backup;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.backup.messages"; //$NON-NLS-1$

  public static String Backup_closing;
  public static String Backup_daysAgo;
  public static String Backup_done;
  public static String Backup_doneUnverified;
  public static String Backup_folder;
  public static String Backup_heading;
  public static String Backup_hoursAgo;
  public static String Backup_job;
  public static String Backup_justNow;
  public static String Backup_last;
  public static String Backup_lastHint;
  public static String Backup_message;
  public static String Backup_minutesAgo;
  public static String Backup_never;
  public static String Backup_neverHint;
  public static String Backup_ok;
  public static String Backup_oldHint;
  public static String Backup_scheduled;
  public static String Backup_scheduledFailed;
  public static String Backup_title;
  public static String Forget_done;
  public static String Forget_title;
  public static String Passphrase_changed;
  public static String Restore_done;
  public static String Restore_file;
  public static String Restore_folder;
  public static String Restore_heading;
  public static String Restore_job;
  public static String Restore_message;
  public static String Restore_noFile;
  public static String Restore_notEmpty;
  public static String Restore_ok;
  public static String Restore_open;
  public static String Restore_passphrase;
  public static String Restore_title;
  public static String Schedule_daily;
  public static String Schedule_days;
  public static String Schedule_every;
  public static String Schedule_fourHours;
  public static String Schedule_hint;
  public static String Schedule_keep;
  public static String Schedule_last;
  public static String Schedule_months;
  public static String Schedule_noDatabase;
  public static String Schedule_noRing;
  public static String Schedule_on;
  public static String Schedule_passphrases;
  public static String Schedule_ring;
  public static String Schedule_weekly;
  public static String Schedule_weeks;
  public static String Verify_damaged;
  public static String Verify_damagedHint;
  public static String Verify_deep;
  public static String Verify_figures;
  public static String Verify_intact;
  public static String Verify_intactDeep;
  public static String Verify_intactQuick;
  public static String Verify_job;
  public static String Verify_question;
  public static String Verify_quick;
  public static String Verify_title;
  public static String Verify_what;
  public static String Verify_where;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
