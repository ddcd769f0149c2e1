package org.rapport.mining.internal.worker;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.mining.worker.WorkerSettings;

/**
 * Starts the worker over a flat class path, in plain Java.
 *
 * @param classPath jars and folders of classes
 * @param catalogue the name of a class that implements {@code Supplier<AlgorithmCatalogue>}; without one the built-in
 *        algorithms count
 */
public record ClassPathLauncher(List<Path> classPath, Optional<String> catalogue) implements WorkerLauncher {

  /** A launcher with the class path of this process. */
  public static ClassPathLauncher ofThisProcess(Optional<String> catalogue) {
    List<Path> paths = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        paths.add(Path.of(entry).toAbsolutePath());
      }
    }
    return new ClassPathLauncher(paths, catalogue);
  }

  @Override
  public List<String> arguments(Path folder, WorkerSettings settings) {
    List<String> arguments = new ArrayList<>(List.of("-cp",
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        WorkerMain.class.getName()));
    catalogue.ifPresent(arguments::add);
    return arguments;
  }
}
