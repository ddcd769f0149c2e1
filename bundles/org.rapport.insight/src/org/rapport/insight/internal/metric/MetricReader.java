package org.rapport.insight.internal.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricDescriptor;
import org.rapport.insight.metric.MetricInfo;

/** Reads the extension point. */
public final class MetricReader {
  static final String BUNDLE = "org.rapport.insight";
  static final String POINT = BUNDLE + ".metrics";

  private record Registered(IConfigurationElement node) implements Declaration {
    @Override
    public String element() {
      return node.getName();
    }

    @Override
    public String bundle() {
      return node.getContributor().getName();
    }

    @Override
    public String attribute(String name) {
      return Objects.requireNonNullElse(node.getAttribute(name), "").strip();
    }

    @Override
    public @Nullable Object create(String attribute) throws Exception {
      return node.createExecutableExtension(attribute);
    }
  }

  private MetricReader() {}

  /** The catalogue of what is installed. */
  public static MetricCatalogue installed() {
    @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
    if (registry == null) {
      return BuiltInMetrics.catalogue();
    }
    MetricCatalogue catalogue = read(declared(registry));
    catalogue.problems().forEach(problem -> log(problem, null));
    return catalogue;
  }

  /** The catalogue of this bundle's own metrics. */
  public static MetricCatalogue builtIn() {
    @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
    return registry == null ? BuiltInMetrics.catalogue()
        : read(declared(registry).stream().filter(element -> BUNDLE.equals(element.bundle())).toList());
  }

  /** What a registry has. */
  static List<Declaration> declared(IExtensionRegistry registry) {
    List<Declaration> declared = new ArrayList<>();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
      declared.add(new Registered(element));
    }
    return declared;
  }

  /** The catalogue of what is declared; our own first, then by bundle. */
  static MetricCatalogue read(List<Declaration> elements) {
    List<MetricDescriptor> descriptors = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<Declaration> ordered = new ArrayList<>(elements);
    ordered.sort((a, b) -> rank(a).compareTo(rank(b)));
    for (Declaration element : ordered) {
      read(element, descriptors, problems);
    }
    return MetricCatalogue.of(descriptors, problems);
  }

  /** Our own first, the others by bundle name, so that the order does not depend on the order of installation. */
  private static String rank(Declaration element) {
    return (BUNDLE.equals(element.bundle()) ? "0" : "1") + element.bundle();
  }

  private static void read(Declaration element, List<MetricDescriptor> descriptors, List<String> problems) {
    String bundle = element.bundle();
    String id = element.attribute("id");
    String what = "The bundle " + bundle + " contributes the metric \"" + id + "\" without ";
    if (!"metric".equals(element.element())) {
      problems.add("The bundle " + bundle + " contributes an element <" + element.element() + "> to " + POINT
          + "; only <metric> is known there.");
    } else if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
      problems.add("The bundle " + bundle + " contributes a metric with the id \"" + id
          + "\"; an id consists of letters, digits, dots and hyphens. It is skipped.");
    } else if (element.attribute("class").isEmpty()) {
      problems.add(what + "a class. It is skipped.");
    } else if (element.attribute("formula").isEmpty() || element.attribute("unit").isEmpty()) {
      problems.add(what + "a formula and a unit. It is skipped.");
    } else {
      String name = element.attribute("name");
      String family = element.attribute("family");
      descriptors.add(MetricDescriptor.of(new MetricInfo(id, name.isEmpty() ? id : name, family.isEmpty() ? "other"
          : family, element.attribute("formula"), element.attribute("unit"), element.attribute("description"), bundle),
          () -> element.create("class")));
    }
  }

  /** Logs a broken contribution; in plain Java, where there is no framework and no log, on the system's logger. */
  public static void log(String problem, @Nullable Throwable cause) {
    if (RegistryFactory.getRegistry() == null) {
      System.getLogger(BUNDLE).log(System.Logger.Level.ERROR, problem, cause);
      return;
    }
    ILog.of(MetricReader.class).log(new Status(IStatus.ERROR, BUNDLE, problem, cause));
  }
}
