package org.rapport.mining.internal.worker;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.rapport.mining.AlgorithmCatalogue;

/**
 * The class path of a worker for tests: the places the needed classes were loaded from, inside Equinox or not.
 */
final class ChildPaths {
  private static final List<String> NEEDED = List.of("org.rapport.mining.internal.worker.ChildPaths",
      "org.rapport.mining.internal.worker.WorkerMain", "org.rapport.table.Table", "org.eclipse.core.runtime.Platform",
      "org.eclipse.core.runtime.IProgressMonitor", "org.eclipse.core.runtime.IExtensionRegistry",
      "org.eclipse.core.runtime.jobs.Job", "org.eclipse.core.runtime.preferences.IEclipsePreferences",
      "org.eclipse.equinox.app.IApplication", "org.eclipse.jdt.annotation.NonNull",
      "org.osgi.framework.FrameworkUtil", "org.osgi.service.prefs.Preferences");

  /** So that a process starts soon, of which the tests need many. */
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xms32m");

  private ChildPaths() {}

  /** A launcher of a worker with the algorithms of a catalogue. */
  static WorkerLauncher launcher(Class<? extends Supplier<AlgorithmCatalogue>> catalogue) {
    Optional<String> name = Optional.of(catalogue.getName());
    Set<Path> places = new LinkedHashSet<>();
    for (String needed : NEEDED) {
      try {
        places.add(place(Class.forName(needed, false, ChildPaths.class.getClassLoader())));
      } catch (ClassNotFoundException e) {
        System.getLogger(ChildPaths.class.getName()).log(System.Logger.Level.DEBUG, "Left out: " + needed, e);
      }
    }
    if (System.getProperty("osgi.framework") == null) {
      places.addAll(ClassPathLauncher.ofThisProcess(name).classPath());
    }
    ClassPathLauncher plain = new ClassPathLauncher(new ArrayList<>(places), name);
    return (folder, settings) -> {
      List<String> arguments = new ArrayList<>(QUICK);
      arguments.addAll(plain.arguments(folder, settings));
      return arguments;
    };
  }

  /** The folder or jar a class comes from; a bundle's folder in a workspace keeps its classes in a sub-folder. */
  private static Path place(Class<?> type) {
    Path path = new File(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()
        .replace(" ", "%20"))).toPath();
    String file = type.getName().replace('.', '/') + ".class";
    for (String inside : new String[]{"", "target/classes", "target/test-classes", "bin"}) {
      if (Files.isRegularFile(path.resolve(inside).resolve(file))) {
        return path.resolve(inside);
      }
    }
    return path;
  }
}
