package org.rapport.ui.internal.shell;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.shell.messages"; //$NON-NLS-1$

  public static String Preferences_dark;
  public static String Preferences_data;
  public static String Preferences_databases;
  public static String Preferences_dropins;
  public static String Preferences_hint;
  public static String Preferences_light;
  public static String Preferences_places;
  public static String Preferences_theme;
  public static String Status_none;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
