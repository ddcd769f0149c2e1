package org.rapport.ui.internal.start;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.start.messages"; //$NON-NLS-1$

  public static String Closing_end;
  public static String Closing_ending;
  public static String Closing_title;
  public static String Closing_waits;
  public static String Closing_waitsHint;
  public static String Closing_writes;
  public static String Closing_writesHint;
  public static String Job_create;
  public static String Job_open;
  public static String Job_sample;
  public static String New_badName;
  public static String New_browse;
  public static String New_busy;
  public static String New_create;
  public static String New_differ;
  public static String New_exists;
  public static String New_folder;
  public static String New_heading;
  public static String New_message;
  public static String New_name;
  public static String New_noName;
  public static String New_passphrase;
  public static String New_repeat;
  public static String New_short;
  public static String New_title;
  public static String Open_busy;
  public static String Open_choose;
  public static String Open_none;
  public static String Passphrase_empty;
  public static String Passphrase_environment;
  public static String Passphrase_heading;
  public static String Passphrase_label;
  public static String Passphrase_message;
  public static String Passphrase_notRemembered;
  public static String Passphrase_open;
  public static String Passphrase_remember;
  public static String Passphrase_rememberHint;
  public static String Passphrase_sample;
  public static String Passphrase_title;
  public static String Passphrase_wrong;
  public static String Strength_fair;
  public static String Strength_good;
  public static String Strength_more;
  public static String Strength_none;
  public static String Strength_strong;
  public static String Strength_weak;
  public static String Title_plain;
  public static String Title_window;
  public static String Welcome_forget;
  public static String Welcome_new;
  public static String Welcome_newText;
  public static String Welcome_noRecent;
  public static String Welcome_open;
  public static String Welcome_openText;
  public static String Welcome_recent;
  public static String Welcome_sample;
  public static String Welcome_sampleText;
  public static String Welcome_subtitle;
  public static String Welcome_title;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
