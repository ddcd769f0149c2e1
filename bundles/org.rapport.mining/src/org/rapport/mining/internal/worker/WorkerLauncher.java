package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.rapport.mining.worker.WorkerSettings;

/** Knows what the worker's virtual machine is to run. */
public interface WorkerLauncher {
  /**
   * The arguments of the virtual machine after those for memory and the like: the class path, the main class and what
   * is for it.
   *
   * @param folder a private folder, to write a configuration into
   * @throws IOException if it can't be written
   */
  List<String> arguments(Path folder, WorkerSettings settings) throws IOException;
}
