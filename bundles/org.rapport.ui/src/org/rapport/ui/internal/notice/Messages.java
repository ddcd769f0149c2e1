package org.rapport.ui.internal.notice;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.ui.internal.notice.messages"; //$NON-NLS-1$

  public static String Notice_close;
  public static String Notice_readOnlyHelp;
  public static String Notice_reopen;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
