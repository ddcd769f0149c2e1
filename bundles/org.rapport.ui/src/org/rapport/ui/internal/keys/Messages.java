package org.rapport.ui.internal.keys;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.keys.messages"; //$NON-NLS-1$

  public static String Change_current;
  public static String Change_differ;
  public static String Change_heading;
  public static String Change_message;
  public static String Change_next;
  public static String Change_ok;
  public static String Change_repeat;
  public static String Change_same;
  public static String Change_short;
  public static String Change_title;
  public static String Change_work;
  public static String Ring_failed;
  public static String Ring_none;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
