package org.rapport.app.internal.workbench;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package in the user's language. */
public final class Messages extends NLS {

  private static final String BUNDLE = "org.rapport.app.internal.workbench.messages"; //$NON-NLS-1$

  public static String Workbench_inUse;
  public static String Workbench_noWorkspace;
  public static String Workbench_title;
  public static String Workbench_unknownArgument;

  static {
    NLS.initializeMessages(BUNDLE, Messages.class);
  }

  private Messages() {}
}
