package org.rapport.dropins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs the jars of some folders as bundles and resolves them; each that fails is named and left out. */
final class Installer {
  private final BundleContext context;
  private final BiConsumer<String, @Nullable Throwable> problems;

  /**
   * An installer.
   *
   * @param problems told about every jar that is left out: a sentence with its path, and the cause if there is one
   */
  Installer(BundleContext context, BiConsumer<String, @Nullable Throwable> problems) {
    this.context = context;
    this.problems = problems;
  }

  /**
   * Installs and resolves every jar in the folders, in the order of the folders and of the names.
   *
   * @param folders folders, those that do not exist are passed over
   * @return the bundles that can be used now
   */
  List<Bundle> install(List<Path> folders) {
    Map<Bundle, Path> installed = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (Path jar : jars(folder)) {
        install(jar).ifPresent(bundle -> installed.put(bundle, jar));
      }
    }
    if (installed.isEmpty()) {
      return List.of();
    }
    context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).resolveBundles(installed.keySet());
    List<Bundle> usable = new ArrayList<>();
    installed.forEach((bundle, jar) -> {
      if (isUsable(bundle, jar)) {
        usable.add(bundle);
      }
    });
    return usable;
  }

  private List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar")).sorted()
          .toList();
    } catch (IOException e) {
      problems.accept("The folder " + folder + " can't be read, so nothing in it was installed: " + e.getMessage(), e);
      return List.of();
    }
  }

  private Optional<Bundle> install(Path jar) {
    try {
      Bundle known = context.getBundle(location(jar));
      if (known != null) {
        return Optional.of(upToDate(known, jar));
      }
      Optional<String> objection = objection(jar);
      if (objection.isPresent()) {
        leaveOut(jar, objection.get(), null);
        return Optional.empty();
      }
      return Optional.of(context.installBundle(location(jar)));
    } catch (ZipException e) {
      leaveOut(jar, "it is no jar, or a damaged one (" + reason(e) + ")", e);
      return Optional.empty();
    } catch (BundleException | IOException | IllegalArgumentException | IllegalStateException | SecurityException e) {
      leaveOut(jar, reason(e), e);
      return Optional.empty();
    }
  }

  private static String location(Path jar) {
    return "reference:" + jar.toUri();
  }

  /** A bundle that the framework remembers from an earlier start. */
  private static Bundle upToDate(Bundle known, Path jar) throws IOException, BundleException {
    if (Files.getLastModifiedTime(jar).toMillis() > known.getLastModified()) {
      known.update();
    }
    return known;
  }

  /** Why a jar should not even be tried. */
  private Optional<String> objection(Path jar) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return Optional.of("it is not a file");
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
      String name = headers.getValue(Constants.BUNDLE_SYMBOLICNAME);
      if (name == null) {
        return Optional.of("it is no OSGi bundle: its manifest has no Bundle-SymbolicName");
      }
      String plain = name.split(";", 2)[0].strip();
      Version version = Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION));
      return installed(plain, version).map(bundle -> "the bundle " + plain + " " + version
          + " is already installed from " + bundle.getLocation().replaceFirst("^reference:", ""));
    }
  }

  private Optional<Bundle> installed(String name, Version version) {
    return Stream.of(context.getBundles())
        .filter(bundle -> name.equals(bundle.getSymbolicName()) && version.equals(bundle.getVersion())).findFirst();
  }

  private boolean isUsable(Bundle bundle, Path jar) {
    try {
      if (bundle.getState() == Bundle.INSTALLED || isLazy(bundle)) {
        // for a lazy bundle this only arms it; for one that is not resolved it fails and says why
        bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
      }
      return true;
    } catch (BundleException e) {
      leaveOut(jar, reason(e), e);
      uninstall(bundle, jar);
      return false;
    }
  }

  private static boolean isLazy(Bundle bundle) {
    String policy = bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY);
    return bundle.getState() == Bundle.RESOLVED && policy != null && policy.startsWith(Constants.ACTIVATION_LAZY);
  }

  private void uninstall(Bundle bundle, Path jar) {
    try {
      bundle.uninstall();
    } catch (BundleException e) {
      problems.accept("The dropin " + jar + " can't be taken out again: " + reason(e), e);
    }
  }

  private void leaveOut(Path jar, String reason, @Nullable Throwable cause) {
    problems.accept("The dropin " + jar + " is left out: " + reason + ".", cause);
  }

  /** The message of a failure in one line. */
  private static String reason(Exception failure) {
    String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", "; ").replaceFirst("\\.$", "");
  }
}
