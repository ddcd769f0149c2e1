package org.rapport.ui.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test fail when an error of ours, or one that passed through our code, went into the log meanwhile. */
final class LogWatch implements BeforeAllCallback, AfterEachCallback {

  private static final String OURS = "org.rapport";
  private static final List<String> ERRORS = new CopyOnWriteArrayList<>();
  private static final ILogListener LISTENER = (status, plugin) -> collect(status);

  @Override
  public void beforeAll(ExtensionContext context) {
    Platform.addLogListener(LISTENER);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> errors = List.copyOf(ERRORS);
    ERRORS.clear();
    Assertions.assertEquals(List.of(), errors, "errors in the log");
  }

  private static void collect(IStatus status) {
    if (status.getSeverity() == IStatus.ERROR && (status.getPlugin().startsWith(OURS) || isOurs(status))) {
      Throwable cause = status.getException();
      ERRORS.add(status.getPlugin() + ": " + status.getMessage() + (cause == null ? "" : trace(cause)));
    }
    for (IStatus child : status.getChildren()) {
      collect(child);
    }
  }

  private static boolean isOurs(IStatus status) {
    return status.getException() != null && trace(status.getException()).contains(OURS);
  }

  private static String trace(Throwable problem) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      text.append("\n").append(cause);
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith(OURS) && !frame.getClassName().equals(AsUser.class.getName())) {
          text.append("\n  at ").append(frame);
        }
      }
    }
    return text.toString();
  }
}
