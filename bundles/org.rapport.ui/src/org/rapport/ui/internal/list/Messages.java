package org.rapport.ui.internal.list;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.list.messages"; //$NON-NLS-1$

  public static String AsOf_heading;
  public static String AsOf_hour;
  public static String AsOf_month;
  public static String AsOf_show;
  public static String AsOf_time;
  public static String AsOf_title;
  public static String AsOf_week;
  public static String AsOf_yesterday;
  public static String Columns_all;
  public static String Columns_down;
  public static String Columns_heading;
  public static String Columns_search;
  public static String Columns_title;
  public static String Columns_up;
  public static String Columns_usual;
  public static String Filter_missing;
  public static String Filter_noValue;
  public static String Find_hint;
  public static String Find_nothing;
  public static String Find_open;
  public static String Find_title;
  public static String List_asOf;
  public static String List_backToNow;
  public static String List_clear;
  public static String List_columns;
  public static String List_copy;
  public static String List_count;
  public static String List_countOf;
  public static String List_delete;
  public static String List_deleteMany;
  public static String List_deleteOne;
  public static String List_deletePurpose;
  public static String List_deleteTitle;
  public static String List_deleted;
  public static String List_empty;
  public static String List_emptyAccounts;
  public static String List_erase;
  public static String List_filterBy;
  public static String List_hint;
  public static String List_loading;
  public static String List_new;
  public static String List_no;
  public static String List_noDatabase;
  public static String List_noMatch;
  public static String List_open;
  public static String List_past;
  public static String List_pastReadOnly;
  public static String List_refresh;
  public static String List_score;
  public static String List_sortDown;
  public static String List_sortUp;
  public static String List_yes;
  public static String Segments_all;
  public static String Segments_name;
  public static String Segments_ofFilter;
  public static String Segments_ofRows;
  public static String Segments_saved;
  public static String Segments_saving;
  public static String Segments_tip;
  public static String Segments_title;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
