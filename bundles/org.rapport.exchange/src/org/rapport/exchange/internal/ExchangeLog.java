package org.rapport.exchange.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;

/** The log: the platform's, or the Java runtime's where no platform is running. Never told customers' values. */
public final class ExchangeLog {

  private ExchangeLog() {}

  /**
   * Logs something that went wrong and does little harm.
   *
   * @param message a sentence
   * @param cause what happened, or {@code null}
   */
  public static void warn(String message, @Nullable Throwable cause) {
    if (FrameworkUtil.getBundle(ExchangeLog.class) == null) {
      System.getLogger("org.rapport.exchange").log(System.Logger.Level.WARNING, message, cause);
    } else {
      ILog.of(ExchangeLog.class).warn(message, cause);
    }
  }

  /**
   * Logs something that went wrong.
   *
   * @param message a sentence
   * @param cause what happened, or {@code null}
   */
  public static void error(String message, @Nullable Throwable cause) {
    if (FrameworkUtil.getBundle(ExchangeLog.class) == null) {
      System.getLogger("org.rapport.exchange").log(System.Logger.Level.ERROR, message, cause);
    } else {
      ILog.of(ExchangeLog.class).error(message, cause);
    }
  }
}
