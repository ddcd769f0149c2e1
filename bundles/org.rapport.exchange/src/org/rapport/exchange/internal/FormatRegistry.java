package org.rapport.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.RegistryFactory;
import org.rapport.exchange.Formats.Entry;
import org.rapport.exchange.internal.csv.CsvFileFormat;
import org.rapport.exchange.spi.FileFormat;

/** Reads the extension point {@code org.rapport.exchange.formats}. */
public final class FormatRegistry {

  private static final String POINT = "org.rapport.exchange.formats";

  private record Ranked(int priority, Entry entry) {
  }

  private FormatRegistry() {}

  /** @return the formats by priority, highest first, then by identifier */
  public static List<Entry> installed() {
    IExtensionRegistry registry = RegistryFactory.getRegistry();
    List<Ranked> found = new ArrayList<>();
    if (registry != null) {
      for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
        add(element, found);
      }
    }
    if (found.isEmpty()) {
      found.add(new Ranked(0, new Entry("csv", "Separated values", List.of("csv", "tsv", "txt"),
          "org.rapport.exchange", new CsvFileFormat())));
    }
    found.sort(Comparator.comparingInt(Ranked::priority).reversed().thenComparing(r -> r.entry().id()));
    return found.stream().map(Ranked::entry).toList();
  }

  private static void add(IConfigurationElement element, List<Ranked> found) {
    String bundle = element.getContributor().getName();
    try {
      String id = element.getAttribute("id");
      String name = element.getAttribute("name");
      String extensions = element.getAttribute("extensions");
      String priority = element.getAttribute("priority");
      if (id == null || name == null) {
        throw new IllegalArgumentException("id and name are required");
      }
      if (!(element.createExecutableExtension("class") instanceof FileFormat format)) {
        throw new IllegalArgumentException("the class does not implement FileFormat");
      }
      List<String> endings = extensions == null ? List.of()
          : Arrays.stream(extensions.toLowerCase(Locale.ROOT).split("[,\\s]+")).filter(s -> !s.isEmpty()).toList();
      found.add(new Ranked(priority == null ? 0 : Integer.parseInt(priority.trim()),
          new Entry(id, name, endings, bundle, format)));
    } catch (CoreException | IllegalArgumentException | InvalidRegistryObjectException | LinkageError e) {
      ExchangeLog.error("The file format contributed by the bundle " + bundle
          + " is left out: " + e.getMessage(), e);
    }
  }
}
