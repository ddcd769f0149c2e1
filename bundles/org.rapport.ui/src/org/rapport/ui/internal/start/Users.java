package org.rapport.ui.internal.start;

/** In whose name the workbench writes. */
public final class Users {

  private Users() {}

  /** The name of the operating system's account. */
  public static String current() {
    String name = System.getProperty("user.name", ""); //$NON-NLS-1$ //$NON-NLS-2$
    return name.isBlank() ? "user" : name; //$NON-NLS-1$
  }
}
