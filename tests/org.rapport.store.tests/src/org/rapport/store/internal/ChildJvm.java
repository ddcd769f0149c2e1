package org.rapport.store.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Starts a second JVM with the classes of this one: in a plain JVM by its class path, inside Equinox by the places the
 * needed classes were loaded from.
 */
public final class ChildJvm {
  /** A class of every bundle the store runs on; what is not there (an optional bundle) is left out. */
  private static final List<String> NEEDED = List.of("org.rapport.store.internal.ChildJvm",
      "org.rapport.store.internal.keys.KeyFile", "org.rapport.table.Table", "org.rapport.model.ModelPackage",
      "org.h2.Driver", "org.bouncycastle.crypto.generators.Argon2BytesGenerator",
      "org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.EList", "org.eclipse.emf.ecore.xmi.XMIResource",
      "org.eclipse.emf.ecore.change.ChangeDescription", "org.eclipse.emf.edit.domain.EditingDomain",
      "org.eclipse.core.runtime.IProgressMonitor", "org.eclipse.core.runtime.ILog", "org.eclipse.core.runtime.jobs.Job",
      "org.eclipse.core.runtime.IExtensionRegistry", "org.eclipse.jdt.annotation.NonNull",
      "org.osgi.framework.FrameworkUtil", "org.osgi.service.prefs.Preferences", "org.osgi.util.tracker.ServiceTracker");

  private ChildJvm() {}

  /**
   * Starts a JVM.
   *
   * @param main a class with a main method
   * @param arguments its arguments
   * @return the process; its error stream goes to ours
   * @throws IOException if it can't be started
   */
  public static Process start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  /**
   * Starts a JVM.
   *
   * @param options options of the JVM, such as {@code -Xmx200m}
   * @param main a class with a main method
   * @param arguments its arguments
   * @return the process; its error stream goes to ours
   * @throws IOException if it can't be started
   */
  public static Process start(List<String> options, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    String heads = System.getProperty("rapport.heads", "");
    if (!heads.isEmpty()) {
      command.add("-Drapport.heads=" + heads);
    }
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String classPath(Class<?> main) throws IOException {
    Set<String> places = new LinkedHashSet<>();
    places.add(place(main));
    for (String name : NEEDED) {
      try {
        places.add(place(Class.forName(name, false, ChildJvm.class.getClassLoader())));
      } catch (ClassNotFoundException e) {
        System.getLogger(ChildJvm.class.getName()).log(System.Logger.Level.DEBUG, "Left out: " + name, e);
      }
    }
    if (System.getProperty("osgi.framework") == null) {
      places.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    }
    return String.join(File.pathSeparator, places);
  }

  /** The folder or jar a class comes from; a bundle's folder in a workspace keeps its classes in a sub-folder. */
  private static String place(Class<?> type) throws IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("No code source for " + type);
    }
    try {
      Path path = Path.of(new URI(source.getLocation().toString().replace(" ", "%20")));
      String file = type.getName().replace('.', '/') + ".class";
      for (String inside : new String[]{"", "target/classes", "target/test-classes", "bin"}) {
        if (Files.isRegularFile(path.resolve(inside).resolve(file))) {
          return path.resolve(inside).toString();
        }
      }
      return path.toString();
    } catch (URISyntaxException e) {
      throw new IOException("Not a place: " + source.getLocation(), e);
    }
  }
}
