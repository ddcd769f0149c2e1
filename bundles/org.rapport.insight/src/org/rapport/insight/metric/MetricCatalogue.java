package org.rapport.insight.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.metric.MetricReader;
import org.rapport.table.Names;

/**
 * The metrics there are. A broken contribution is left out and reported; the others stand.
 *
 * @since 0.1
 */
public final class MetricCatalogue {
  private final Map<String, MetricDescriptor> entries = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private MetricCatalogue(List<MetricDescriptor> descriptors, List<String> problems) {
    this.problems.addAll(problems);
    for (MetricDescriptor descriptor : descriptors) {
      MetricDescriptor first = entries.putIfAbsent(descriptor.id(), descriptor);
      if (first != null) {
        this.problems.add("The bundle " + descriptor.info().bundle() + " contributes a metric with the id \""
            + descriptor.id() + "\", which " + first.info().bundle() + " has taken; it is skipped.");
      }
    }
  }

  /**
   * The metrics contributed at the extension point {@code org.rapport.insight.metrics}, read anew at every call; without
   * an extension registry (plain Java) the built-in ones. Broken declarations are logged with their bundle.
   */
  public static MetricCatalogue installed() {
    return MetricReader.installed();
  }

  /**
   * A catalogue of the given entries; of two with the same id the first one counts.
   *
   * @param problems sentences about contributions that are not among them
   */
  public static MetricCatalogue of(List<MetricDescriptor> descriptors, List<String> problems) {
    return new MetricCatalogue(descriptors, problems);
  }

  /** The built-in metrics. */
  public static MetricCatalogue builtIn() {
    return MetricReader.builtIn();
  }

  /** What is declared, without loading a class; one of them may turn out to be broken. In order of declaration. */
  public synchronized List<MetricDescriptor> declared() {
    return List.copyOf(entries.values());
  }

  /** The metrics that can be used. Loads all of them; broken ones are dropped, logged and reported. */
  public synchronized List<MetricDescriptor> metrics() {
    for (MetricDescriptor descriptor : declared()) {
      try {
        descriptor.metric();
      } catch (InsightException e) {
        String sentence = String.valueOf(e.getMessage());
        entries.remove(descriptor.id());
        problems.add(sentence);
        MetricReader.log(sentence, e.getCause());
      }
    }
    return declared();
  }

  /**
   * The metric of an id.
   *
   * @throws InsightException if there is none; the message names the nearest
   */
  public synchronized MetricDescriptor metric(String id) {
    return find(id).orElseThrow(() -> {
      Optional<String> nearest = Names.nearest(id, entries.keySet());
      return new InsightException("There is no metric \"" + id + "\"" + nearest
          .map(name -> "; did you mean \"" + name + "\"?")
          .orElse(". The metrics are: " + String.join(", ", entries.keySet()) + "."));
    });
  }

  /** The metric of an id, if there is one. */
  public synchronized Optional<MetricDescriptor> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** A sentence about every contribution that was found to be broken so far. */
  public synchronized List<String> problems() {
    return List.copyOf(problems);
  }
}
