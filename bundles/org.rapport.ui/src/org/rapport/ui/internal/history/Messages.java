package org.rapport.ui.internal.history;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.history.messages"; //$NON-NLS-1$

  public static String History_bulk;
  public static String History_changed;
  public static String History_confirm;
  public static String History_counts;
  public static String History_created;
  public static String History_deleted;
  public static String History_edit;
  public static String History_erasure;
  public static String History_import;
  public static String History_kept;
  public static String History_kind;
  public static String History_more;
  public static String History_nothing;
  public static String History_number;
  public static String History_purpose;
  public static String History_redo;
  public static String History_refused;
  public static String History_result;
  public static String History_scores;
  public static String History_time;
  public static String History_title;
  public static String History_undo;
  public static String History_undoKind;
  public static String History_undoing;
  public static String History_undone;
  public static String History_undoneBy;
  public static String History_user;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
