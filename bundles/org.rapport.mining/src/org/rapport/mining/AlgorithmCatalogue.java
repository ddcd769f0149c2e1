package org.rapport.mining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.internal.BuiltIns;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.table.Names;

/**
 * The algorithms there are. A broken contribution is left out and reported; the others stand.
 *
 * @since 0.1
 */
public final class AlgorithmCatalogue {
  private final Map<String, AlgorithmDescriptor> entries = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private AlgorithmCatalogue(List<AlgorithmDescriptor> descriptors, List<String> problems) {
    this.problems.addAll(problems);
    for (AlgorithmDescriptor descriptor : descriptors) {
      AlgorithmDescriptor first = entries.putIfAbsent(descriptor.id(), descriptor.in(this));
      if (first != null) {
        this.problems.add("The bundle " + descriptor.bundle() + " contributes an algorithm with the id \""
            + descriptor.id() + "\", which " + first.bundle() + " has taken; it is skipped.");
      }
    }
  }

  /**
   * The algorithms contributed at the extension point {@code org.rapport.mining.algorithms}, read anew at every call;
   * without an extension registry (plain Java) the built-in ones. Broken declarations are logged with their bundle.
   */
  public static AlgorithmCatalogue installed() {
    return CatalogueReader.installed();
  }

  /** A catalogue of the given entries; of two with the same id the first one counts. */
  public static AlgorithmCatalogue of(AlgorithmDescriptor... descriptors) {
    return new AlgorithmCatalogue(List.of(descriptors), List.of());
  }

  /**
   * A catalogue of the given entries.
   *
   * @param problems sentences about contributions that are not among them
   */
  public static AlgorithmCatalogue of(List<AlgorithmDescriptor> descriptors, List<String> problems) {
    return new AlgorithmCatalogue(descriptors, problems);
  }

  /** The built-in algorithms: "knn", "tree" and "forest". */
  public static AlgorithmCatalogue builtIn() {
    return new AlgorithmCatalogue(BuiltIns.all(), List.of());
  }

  /** What is declared, without loading a class; one of them may turn out to be broken. In order of declaration. */
  public synchronized List<AlgorithmDescriptor> declared() {
    return List.copyOf(entries.values());
  }

  /**
   * The algorithms that can be used. Loads all of them, or asks for them where they run, which may take some seconds;
   * broken ones are dropped from the catalogue and reported.
   */
  public synchronized List<AlgorithmDescriptor> algorithms() {
    for (AlgorithmDescriptor descriptor : declared()) {
      try {
        descriptor.details();
      } catch (MiningException e) {
        entries.remove(descriptor.id());
        problems.add(e.getMessage());
        CatalogueReader.log(e.getMessage(), e.getCause());
      }
    }
    return declared();
  }

  /**
   * The algorithm of an id.
   *
   * @throws MiningException if there is none; the message names the nearest
   */
  public synchronized AlgorithmDescriptor algorithm(String id) {
    return find(id).orElseThrow(() -> {
      Optional<String> nearest = Names.nearest(id, entries.keySet());
      return new MiningException("There is no algorithm \"" + id + "\"" + nearest
          .map(name -> "; did you mean \"" + name + "\"?")
          .orElse(". The algorithms are: " + String.join(", ", entries.keySet()) + "."));
    });
  }

  /** The algorithm of an id, if there is one. */
  public synchronized Optional<AlgorithmDescriptor> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** A sentence about every contribution that was found to be broken so far. */
  public synchronized List<String> problems() {
    return List.copyOf(problems);
  }
}
