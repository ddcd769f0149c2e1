package org.rapport.ui;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rapport.ui.internal.Messages;

/**
 * Says to the user what went wrong: a sentence, never the name of an exception. What the user cannot act on goes to the
 * log in full.
 *
 * @since 0.1
 */
public final class Problems {

  private static final String BUNDLE = "org.rapport.ui"; //$NON-NLS-1$
  private static final String OURS = "org.rapport."; //$NON-NLS-1$

  private Problems() {}

  /**
   * Shows a problem in a dialog. Must be called on the UI thread.
   *
   * @param shell the parent, or null for the workbench window
   * @param problem what happened
   */
  public static void show(@Nullable Shell shell, Throwable problem) {
    String sentence = sentence(problem);
    Shell parent = shell;
    if (parent == null && PlatformUI.isWorkbenchRunning()) {
      var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
      parent = window == null ? null : window.getShell();
    }
    ErrorDialog.openError(parent, Messages.Problems_title, null, new Status(IStatus.ERROR, BUNDLE, sentence));
  }

  /**
   * The sentence for a problem. Our own exceptions bring theirs; those of files are put into words; anything else is
   * unexpected, logged, and the sentence points to the log.
   *
   * @param problem what happened
   * @return one or more sentences in the user's language
   */
  public static String sentence(Throwable problem) {
    String message = problem.getMessage();
    if (message != null && !message.isBlank()
        && (problem.getClass().getName().startsWith(OURS) || problem instanceof IllegalArgumentException)) {
      return message;
    }
    if (problem instanceof NoSuchFileException file) {
      return NLS.bind(Messages.Problems_noSuchFile, file.getFile());
    }
    if (problem instanceof AccessDeniedException file) {
      return NLS.bind(Messages.Problems_accessDenied, file.getFile());
    }
    if (problem instanceof FileAlreadyExistsException file) {
      return NLS.bind(Messages.Problems_fileExists, file.getFile());
    }
    ILog.of(Problems.class).log(new Status(IStatus.ERROR, BUNDLE, String.valueOf(message), problem));
    if (problem instanceof IOException && message != null) {
      return NLS.bind(Messages.Problems_file, message);
    }
    return Messages.Problems_unexpected;
  }
}
