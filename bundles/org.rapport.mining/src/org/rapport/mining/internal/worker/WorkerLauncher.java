package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

  /**
   * What changes when a bundle's jar does.
   *
   * @param bundle its symbolic name
   * @return empty if there is no such bundle, or it is no single file, so that nobody knows whether it has changed
   */
  default Optional<String> stamp(String bundle) {
    return Optional.empty();
  }
}
