package org.rapport.mining.internal.worker;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.worker.WorkerSettings;

/**
 * Starts the worker as an application of Equinox, with bundles of the running framework: the engine, the bundles that
 * contribute algorithms, and what these require. The store is not among them, nor what needs it.
 */
public final class EquinoxLauncher implements WorkerLauncher {
  private static final String APPLICATION = "org.rapport.mining.worker";
  private static final Set<String> FORBIDDEN = Set.of("org.rapport.store");
  private static final Set<String> STARTED = Set.of("org.eclipse.core.runtime", "org.eclipse.equinox.common");

  private final Bundle own;

  /** @param own the bundle of the engine */
  public EquinoxLauncher(Bundle own) {
    this.own = own;
  }

  @Override
  public List<String> arguments(Path folder, WorkerSettings settings) throws IOException {
    Path configuration = Files.createDirectories(folder.resolve("configuration"));
    BundleContext context = own.getBundleContext();
    Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
    Properties properties = new Properties();
    properties.setProperty("osgi.bundles", bundles().stream().map(EquinoxLauncher::entry)
        .collect(Collectors.joining(",")));
    properties.setProperty("osgi.bundles.defaultStartLevel", "4");
    properties.setProperty("osgi.noShutdown", "false");
    properties.setProperty("eclipse.application", APPLICATION);
    properties.setProperty("eclipse.consoleLog", "true");
    properties.setProperty("osgi.instance.area", "@none");
    properties.setProperty("osgi.user.area", "@none");
    properties.setProperty("osgi.configuration.cascaded", "false");
    for (String inherited : List.of("osgi.dev", "osgi.nl", "osgi.os", "osgi.ws", "osgi.arch")) {
      @Nullable String value = context.getProperty(inherited);
      if (value != null) {
        properties.setProperty(inherited, value);
      }
    }
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(configuration.resolve("config.ini"),
        StandardCharsets.ISO_8859_1))) {
      properties.store(out, null);
    }
    return List.of("-cp", file(system).toString(), "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration",
        configuration.toString(), "-nosplash");
  }

  private static String entry(Bundle bundle) {
    return "reference:" + file(bundle).toUri() + (STARTED.contains(bundle.getSymbolicName()) ? "@start" : "");
  }

  private static Path file(Bundle bundle) {
    Optional<File> file = FileLocator.getBundleFileLocation(bundle);
    return file.orElseThrow(() -> new IllegalStateException("The bundle " + bundle + " is not a file.")).toPath()
        .toAbsolutePath();
  }

  /** What the worker needs, without the framework itself. */
  private Set<Bundle> bundles() {
    Set<Bundle> all = new LinkedHashSet<>();
    all.addAll(required(own));
    for (String name : contributors()) {
      for (Bundle bundle : own.getBundleContext().getBundles()) {
        if (name.equals(bundle.getSymbolicName()) && isResolved(bundle)) {
          add(bundle, all);
        }
      }
    }
    all.removeIf(bundle -> bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID);
    return all;
  }

  private static void add(Bundle contributor, Set<Bundle> all) {
    Set<Bundle> required = required(contributor);
    Optional<Bundle> forbidden = required.stream().filter(bundle -> FORBIDDEN.contains(bundle.getSymbolicName()))
        .findFirst();
    if (forbidden.isPresent()) {
      CatalogueReader.log("The bundle " + contributor.getSymbolicName() + " needs " + forbidden.get().getSymbolicName()
          + ", which must not be in the worker process, so its algorithms can't run there. "
          + "Put them into a bundle that requires no more than org.rapport.mining and org.rapport.table.", null);
    } else {
      all.addAll(required);
    }
  }

  @Override
  public Optional<String> stamp(String name) {
    for (Bundle bundle : own.getBundleContext().getBundles()) {
      if (name.equals(bundle.getSymbolicName()) && isResolved(bundle)) {
        return FileLocator.getBundleFileLocation(bundle).filter(File::isFile)
            .map(file -> bundle.getVersion() + " " + file.lastModified() + " " + file.length());
      }
    }
    return Optional.empty();
  }

  private static boolean isResolved(Bundle bundle) {
    return (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0;
  }

  private static List<String> contributors() {
    return AlgorithmCatalogue.installed().declared().stream().map(AlgorithmDescriptor::bundle).distinct().toList();
  }

  /** A bundle, what its wires lead to, and the fragments of all these. */
  private static Set<Bundle> required(Bundle first) {
    Set<Bundle> reached = new LinkedHashSet<>();
    List<Bundle> open = new ArrayList<>(List.of(first));
    while (!open.isEmpty()) {
      Bundle bundle = open.removeLast();
      if (!reached.add(bundle) || !isResolved(bundle)) {
        continue;
      }
      BundleWiring wiring = bundle.adapt(BundleWiring.class);
      for (BundleWire wire : wiring.getRequiredWires(null)) {
        open.add(wire.getProvider().getBundle());
      }
      for (BundleWire wire : wiring.getProvidedWires(BundleRevision.HOST_NAMESPACE)) {
        open.add(wire.getRequirer().getBundle());
      }
    }
    return reached;
  }
}
