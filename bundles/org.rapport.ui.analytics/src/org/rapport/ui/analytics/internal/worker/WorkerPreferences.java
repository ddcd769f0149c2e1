package org.rapport.ui.analytics.internal.worker;

import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.rapport.mining.MiningException;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.ui.Folders;
import org.rapport.ui.analytics.internal.Ids;

/** The worker's settings in the preferences of this workspace. What is not set there is what suits the machine. */
public final class WorkerPreferences {

  private static final String HEAP = "worker.heap"; //$NON-NLS-1$
  private static final String THREADS = "worker.threads"; //$NON-NLS-1$
  private static final String TIMEOUT = "worker.timeout"; //$NON-NLS-1$
  private static final String IDLE = "worker.idle"; //$NON-NLS-1$

  private WorkerPreferences() {}

  /** What suits the machine. */
  public static WorkerSettings defaults() {
    return WorkerSettings.defaults().withData(Folders.data());
  }

  /** What is set; what suits the machine if the workspace holds values that make no sense. */
  public static WorkerSettings read() {
    return read(node());
  }

  static WorkerSettings read(IEclipsePreferences node) {
    WorkerSettings usual = defaults();
    try {
      return new WorkerSettings(node.getInt(HEAP, usual.heapMegabytes()), node.getInt(THREADS, usual.threads()),
          Duration.ofMinutes(node.getLong(TIMEOUT, usual.timeout().toMinutes())),
          Duration.ofMinutes(node.getLong(IDLE, usual.idle().toMinutes())), usual.data());
    } catch (MiningException e) {
      ILog.of(WorkerPreferences.class).warn("The settings of the worker are not used: " + e.getMessage(), e); //$NON-NLS-1$
      return usual;
    }
  }

  /**
   * Keeps settings. Writes a file, so not for the UI thread.
   *
   * @throws BackingStoreException if they can't be written
   */
  static void write(WorkerSettings settings) throws BackingStoreException {
    IEclipsePreferences node = node();
    write(node, settings);
    node.flush();
  }

  /** Values that suit the machine anyway are not kept: on another machine others do. */
  static void write(IEclipsePreferences node, WorkerSettings settings) {
    WorkerSettings usual = defaults();
    put(node, HEAP, settings.heapMegabytes(), usual.heapMegabytes());
    put(node, THREADS, settings.threads(), usual.threads());
    put(node, TIMEOUT, settings.timeout().toMinutes(), usual.timeout().toMinutes());
    put(node, IDLE, settings.idle().toMinutes(), usual.idle().toMinutes());
  }

  private static void put(IEclipsePreferences node, String key, long value, long usual) {
    if (value == usual) {
      node.remove(key);
    } else {
      node.putLong(key, value);
    }
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
  }
}
