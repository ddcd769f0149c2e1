package org.rapport.ui.internal.importing;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.importing.messages"; //$NON-NLS-1$

  public static String Import_backup;
  public static String Import_browse;
  public static String Import_charset;
  public static String Import_column;
  public static String Import_counts;
  public static String Import_create;
  public static String Import_delimiter;
  public static String Import_detecting;
  public static String Import_done;
  public static String Import_dryHint;
  public static String Import_dryTitle;
  public static String Import_entity;
  public static String Import_fields;
  public static String Import_file;
  public static String Import_fileHint;
  public static String Import_fileTitle;
  public static String Import_found;
  public static String Import_header;
  public static String Import_ignore;
  public static String Import_incomplete;
  public static String Import_key;
  public static String Import_line;
  public static String Import_mapHint;
  public static String Import_mapTitle;
  public static String Import_noFile;
  public static String Import_nothing;
  public static String Import_ok;
  public static String Import_outcome;
  public static String Import_quote;
  public static String Import_reason;
  public static String Import_rehearsing;
  public static String Import_rejected;
  public static String Import_running;
  public static String Import_tab;
  public static String Import_target;
  public static String Import_title;
  public static String Import_type;
  public static String Import_undo;
  public static String Import_value;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
