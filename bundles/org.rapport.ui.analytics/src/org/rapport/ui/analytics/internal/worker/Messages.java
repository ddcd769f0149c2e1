package org.rapport.ui.analytics.internal.worker;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  public static String Hint_click;
  public static String Hint_heap;
  public static String Hint_idle;
  public static String Hint_process;
  public static String Hint_running;
  public static String Hint_starting;
  public static String Hint_stopped;
  public static String Job_restart;
  public static String Job_stop;
  public static String Menu_preferences;
  public static String Menu_restart;
  public static String Menu_restartAfter;
  public static String Menu_start;
  public static String Menu_stop;
  public static String Menu_stopAfter;
  public static String Notice_close;
  public static String Notice_many;
  public static String Notice_one;
  public static String Notice_open;
  public static String Off_algorithm;
  public static String Off_bundle;
  public static String Off_hint;
  public static String Off_none;
  public static String Off_on;
  public static String Off_reason;
  public static String Off_title;
  public static String Off_when;
  public static String Page_description;
  public static String Page_heap;
  public static String Page_heapHint;
  public static String Page_heapMuch;
  public static String Page_idle;
  public static String Page_idleHint;
  public static String Page_next;
  public static String Page_range;
  public static String Page_restart;
  public static String Page_threads;
  public static String Page_threadsHint;
  public static String Page_threadsMany;
  public static String Page_timeout;
  public static String Page_timeoutHint;
  public static String Page_worker;
  public static String Status_idle;
  public static String Status_megabytes;
  public static String Status_running;
  public static String Status_starting;
  public static String Status_stopped;

  static {
    NLS.initializeMessages("org.rapport.ui.analytics.internal.worker.messages", Messages.class); //$NON-NLS-1$
  }

  private Messages() {}
}
