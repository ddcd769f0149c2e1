package org.rapport.ui.internal.history;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.history.messages"; //$NON-NLS-1$

  public static String History_after;
  public static String History_before;
  public static String History_blockers;
  public static String History_bulk;
  public static String History_cancel;
  public static String History_changed;
  public static String History_changedRow;
  public static String History_choose;
  public static String History_confirm;
  public static String History_confirmRedo;
  public static String History_copy;
  public static String History_counts;
  public static String History_created;
  public static String History_createdRow;
  public static String History_deleted;
  public static String History_deletedRow;
  public static String History_details;
  public static String History_edit;
  public static String History_erasedValue;
  public static String History_erasure;
  public static String History_field;
  public static String History_filter;
  public static String History_import;
  public static String History_keptAndRefused;
  public static String History_keptCount;
  public static String History_keptRecord;
  public static String History_keptValue;
  public static String History_kind;
  public static String History_loadMore;
  public static String History_loading;
  public static String History_missing;
  public static String History_more;
  public static String History_moreRows;
  public static String History_noFields;
  public static String History_number;
  public static String History_open;
  public static String History_partly;
  public static String History_purpose;
  public static String History_record;
  public static String History_redo;
  public static String History_redoAction;
  public static String History_redoLast;
  public static String History_redoLastOf;
  public static String History_redoTitle;
  public static String History_redoing;
  public static String History_redoneIs;
  public static String History_refusedCount;
  public static String History_scores;
  public static String History_time;
  public static String History_title;
  public static String History_undo;
  public static String History_undoAll;
  public static String History_undoKind;
  public static String History_undoLast;
  public static String History_undoLastOf;
  public static String History_undoThis;
  public static String History_undoes;
  public static String History_undoing;
  public static String History_undone;
  public static String History_undoneBy;
  public static String History_undoneIs;
  public static String History_user;
  public static String History_what;
  public static String History_why;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
