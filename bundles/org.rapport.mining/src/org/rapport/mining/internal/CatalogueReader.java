package org.rapport.mining.internal;

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
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;

/** Reads the extension point. */
public final class CatalogueReader {
  private static final String BUNDLE = "org.rapport.mining";
  private static final String POINT = BUNDLE + ".algorithms";

  private CatalogueReader() {}

  /** The catalogue of what is installed. */
  public static AlgorithmCatalogue installed() {
    @Nullable IExtensionRegistry registry = RegistryFactory.getRegistry();
    if (registry == null) {
      return AlgorithmCatalogue.builtIn();
    }
    AlgorithmCatalogue catalogue = read(registry.getConfigurationElementsFor(POINT));
    catalogue.problems().forEach(problem -> log(problem, null));
    return catalogue;
  }

  /** The catalogue of what is declared; our own first, then by bundle. */
  static AlgorithmCatalogue read(IConfigurationElement[] elements) {
    List<AlgorithmDescriptor> descriptors = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (IConfigurationElement element : ordered(elements)) {
      read(element, descriptors, problems);
    }
    return AlgorithmCatalogue.of(descriptors, problems);
  }

  /** Our own first, the others by bundle name, so that the order does not depend on the order of installation. */
  private static List<IConfigurationElement> ordered(IConfigurationElement[] elements) {
    List<IConfigurationElement> ordered = new ArrayList<>(List.of(elements));
    ordered.sort((a, b) -> rank(a).compareTo(rank(b)));
    return ordered;
  }

  private static String rank(IConfigurationElement element) {
    String bundle = element.getContributor().getName();
    return (BUNDLE.equals(bundle) ? "0" : "1") + bundle;
  }

  private static void read(IConfigurationElement element, List<AlgorithmDescriptor> descriptors,
      List<String> problems) {
    String bundle = element.getContributor().getName();
    String id = text(element, "id");
    if (!"algorithm".equals(element.getName())) {
      problems.add("The bundle " + bundle + " contributes an element <" + element.getName() + "> to " + POINT
          + "; only <algorithm> is known there.");
    } else if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]*")) {
      problems.add("The bundle " + bundle + " contributes an algorithm with the id \"" + id
          + "\"; an id consists of letters, digits, dots and hyphens. It is skipped.");
    } else if (text(element, "class").isEmpty()) {
      problems.add("The bundle " + bundle + " contributes the algorithm \"" + id
          + "\" without a class. It is skipped.");
    } else {
      String name = text(element, "name");
      String category = text(element, "category");
      descriptors.add(AlgorithmDescriptor.of(id, name.isEmpty() ? id : name,
          category.isEmpty() ? "classification" : category, text(element, "description"), bundle,
          () -> element.createExecutableExtension("class")));
    }
  }

  private static String text(IConfigurationElement element, String attribute) {
    return Objects.requireNonNullElse(element.getAttribute(attribute), "").strip();
  }

  /** Logs a broken contribution; in plain Java, where there is no framework and no log, on the system's logger. */
  public static void log(String problem, @Nullable Throwable cause) {
    if (RegistryFactory.getRegistry() == null) {
      System.getLogger(BUNDLE).log(System.Logger.Level.ERROR, problem, cause);
      return;
    }
    ILog.of(CatalogueReader.class).log(new Status(IStatus.ERROR, BUNDLE, problem, cause));
  }

  /** Logs what is worth knowing but no error, in the same place as {@link #log}. */
  public static void note(String sentence) {
    if (RegistryFactory.getRegistry() == null) {
      System.getLogger(BUNDLE).log(System.Logger.Level.INFO, sentence);
      return;
    }
    ILog.of(CatalogueReader.class).log(new Status(IStatus.INFO, BUNDLE, sentence));
  }
}
