package org.rapport.app.internal.workbench;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * What the workbench was started with.
 *
 * @param database the database to open at once, or null
 * @param problem what is wrong with the arguments, or null
 */
record StartArguments(@Nullable Path database, @Nullable String problem) {

  private static final String DATABASE = "--database"; //$NON-NLS-1$

  /**
   * Reads {@code --database DIR} or {@code --database=DIR}; arguments of the platform itself begin with one dash and
   * are left alone together with their values.
   */
  static StartArguments parse(String[] arguments) {
    Path database = null;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (argument.equals(DATABASE) && i + 1 < arguments.length) {
        database = Path.of(arguments[++i]).toAbsolutePath();
      } else if (argument.startsWith(DATABASE + '=')) {
        database = Path.of(argument.substring(DATABASE.length() + 1)).toAbsolutePath();
      } else if (argument.startsWith("--")) { //$NON-NLS-1$
        return new StartArguments(null, NLS.bind(Messages.Workbench_unknownArgument, argument));
      }
    }
    return new StartArguments(database, null);
  }
}
