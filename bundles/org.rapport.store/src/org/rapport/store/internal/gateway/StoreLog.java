package org.rapport.store.internal.gateway;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;

/** The log: the platform's, or the Java runtime's where no platform is running. Never told customers' values. */
public final class StoreLog {
  private StoreLog() {}

  /** Logs what a person should know about but need not act upon. */
  public static void info(String message) {
    if (FrameworkUtil.getBundle(StoreLog.class) == null) {
      System.getLogger("org.rapport.store").log(System.Logger.Level.INFO, message);
    } else {
      ILog.of(StoreLog.class).info(message);
    }
  }

  /** Logs something that went wrong. */
  public static void warn(String message, @Nullable Throwable error) {
    Throwable cause = error instanceof Exception e ? Withheld.of(e) : error;
    if (FrameworkUtil.getBundle(StoreLog.class) == null) {
      System.getLogger("org.rapport.store").log(System.Logger.Level.WARNING, message, cause);
    } else {
      ILog.of(StoreLog.class).warn(message, cause);
    }
  }
}
