package org.rapport.ui.internal.edit;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.edit.messages"; //$NON-NLS-1$

  public static String Edit_add;
  public static String Edit_added;
  public static String Edit_badDate;
  public static String Edit_badNumber;
  public static String Edit_badPercent;
  public static String Edit_cancel;
  public static String Edit_change;
  public static String Edit_changedBy;
  public static String Edit_conflictHeading;
  public static String Edit_conflictMessage;
  public static String Edit_conflictMine;
  public static String Edit_conflictOriginal;
  public static String Edit_conflictSave;
  public static String Edit_conflictTheirs;
  public static String Edit_conflictTitle;
  public static String Edit_custom;
  public static String Edit_deletedByOthers;
  public static String Edit_details;
  public static String Edit_edit;
  public static String Edit_empty;
  public static String Edit_erased;
  public static String Edit_field;
  public static String Edit_fix;
  public static String Edit_gone;
  public static String Edit_goneReference;
  public static String Edit_history;
  public static String Edit_historyFilter;
  public static String Edit_keepMine;
  public static String Edit_lineSum;
  public static String Edit_loading;
  public static String Edit_merged;
  public static String Edit_new;
  public static String Edit_newAccount;
  public static String Edit_newOpportunity;
  public static String Edit_no;
  public static String Edit_noScores;
  public static String Edit_none;
  public static String Edit_old;
  public static String Edit_onlyField;
  public static String Edit_pick;
  public static String Edit_pickNone;
  public static String Edit_points;
  public static String Edit_price;
  public static String Edit_product;
  public static String Edit_purpose;
  public static String Edit_purposeNew;
  public static String Edit_quantity;
  public static String Edit_refreshedBy;
  public static String Edit_remove;
  public static String Edit_removed;
  public static String Edit_restore;
  public static String Edit_restoreBefore;
  public static String Edit_restored;
  public static String Edit_restoredAlready;
  public static String Edit_restoring;
  public static String Edit_risk;
  public static String Edit_saving;
  public static String Edit_scoreBy;
  public static String Edit_scores;
  public static String Edit_showTransaction;
  public static String Edit_sum;
  public static String Edit_takeSum;
  public static String Edit_takeTheirs;
  public static String Edit_transaction;
  public static String Edit_when;
  public static String Edit_who;
  public static String Edit_yes;
  public static String Erase_backups;
  public static String Erase_backupsLeft;
  public static String Erase_contacts;
  public static String Erase_destroyed;
  public static String Erase_done;
  public static String Erase_heading;
  public static String Erase_job;
  public static String Erase_looking;
  public static String Erase_message;
  public static String Erase_noBackups;
  public static String Erase_ok;
  public static String Erase_purpose;
  public static String Erase_remaining;
  public static String Erase_someBackups;
  public static String Erase_stays;
  public static String Erase_staysText;
  public static String Erase_title;
  public static String Erase_type;
  public static String Key_alive;
  public static String Key_churn;
  public static String Key_lastOrder;
  public static String Key_orders;
  public static String Key_ordersTip;
  public static String Key_reasons;
  public static String Key_segment;
  public static String Key_unknown;
  public static String Key_value;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
