package org.rapport.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.messages"; //$NON-NLS-1$

  public static String Problems_accessDenied;
  public static String Problems_file;
  public static String Problems_fileExists;
  public static String Problems_noSuchFile;
  public static String Problems_title;
  public static String Problems_unexpected;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
