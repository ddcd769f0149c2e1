package org.rapport.ui.internal.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folders of the databases that were open lately, and which records were open in them: paths and ids only. */
final class RecentDatabases {

  private static final String NODE = "org.rapport.ui"; //$NON-NLS-1$
  private static final String KEY = "recentDatabases"; //$NON-NLS-1$
  private static final String OPEN = "openRecords/"; //$NON-NLS-1$
  private static final int MOST = 8;

  private RecentDatabases() {}

  static List<Path> list() {
    List<Path> paths = new ArrayList<>();
    for (String line : node().get(KEY, "").split("\n")) { //$NON-NLS-1$ //$NON-NLS-2$
      if (!line.isBlank()) {
        try {
          paths.add(Path.of(line));
        } catch (InvalidPathException invalid) {
          ILog.of(RecentDatabases.class).warn("A recent database was dropped: " + invalid.getMessage()); //$NON-NLS-1$
        }
      }
    }
    return paths;
  }

  static void add(Path folder) {
    List<Path> paths = list();
    paths.remove(folder);
    paths.add(0, folder);
    write(paths.subList(0, Math.min(MOST, paths.size())));
  }

  static void remove(Path folder) {
    List<Path> paths = list();
    paths.remove(folder);
    write(paths);
  }

  static void rememberOpen(Path folder, List<String> records) {
    node().put(OPEN + Integer.toHexString(folder.hashCode()), String.join(",", records)); //$NON-NLS-1$
    flush();
  }

  static List<String> remembered(Path folder) {
    return Arrays.stream(node().get(OPEN + Integer.toHexString(folder.hashCode()), "").split(",")) //$NON-NLS-1$ //$NON-NLS-2$
        .filter(text -> !text.isBlank()).toList();
  }

  private static void write(List<Path> paths) {
    node().put(KEY, paths.stream().map(Path::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
    flush();
  }

  private static void flush() {
    try {
      node().flush();
    } catch (BackingStoreException problem) {
      ILog.of(RecentDatabases.class).warn("The list of recent databases could not be kept.", problem); //$NON-NLS-1$
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
