package org.rapport.mining.internal.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;

/**
 * The algorithms of a call, of which one is to blame if the worker ends.
 *
 * @param algorithms those that the catalogue knows
 */
record Suspects(List<AlgorithmDescriptor> algorithms) {

  /**
   * The algorithms that are chosen anywhere within the arguments of a call, and the contributed ones that are named in
   * a parameter, as the members of an ensemble are.
   */
  static Suspects of(List<Object> arguments, AlgorithmCatalogue catalogue) {
    Set<String> ids = new LinkedHashSet<>();
    arguments.forEach(argument -> collect(argument, ids));
    List<AlgorithmDescriptor> found = new ArrayList<>();
    ids.forEach(id -> catalogue.find(id).filter(algorithm -> !found.contains(algorithm)).ifPresent(found::add));
    return new Suspects(List.copyOf(found));
  }

  private static void collect(@Nullable Object value, Set<String> ids) {
    if (value instanceof AlgorithmChoice choice) {
      ids.add(choice.id());
      choice.parameters().values().forEach(text -> ids.addAll(List.of(text.strip().split("[\\s,;]+"))));
    } else if (value instanceof Collection<?> values) {
      values.forEach(each -> collect(each, ids));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, ids));
    } else if (value instanceof Record record && record.getClass().getName().startsWith("org.rapport.mining.")) {
      for (var component : record.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          collect(component.getAccessor().invoke(record), ids);
        } catch (ReflectiveOperationException e) {
          throw new IllegalArgumentException("The record " + record.getClass().getName() + " can't be read.", e);
        }
      }
    }
  }

  /** Whether all of them are of the engine itself. */
  boolean builtIn() {
    return algorithms.stream().allMatch(algorithm -> algorithm.bundle().equals("org.rapport.mining"));
  }

  /** The one to blame, if that is known. */
  Optional<AlgorithmDescriptor> culprit(String running) {
    if (algorithms.size() == 1) {
      return Optional.of(algorithms.get(0));
    }
    return algorithms.stream().filter(algorithm -> algorithm.id().equals(running)).findFirst();
  }

  /** The beginning of a sentence about the one to blame, or about all if that is not known. */
  String subject(String running) {
    return culprit(running)
        .map(algorithm -> "The algorithm \"" + algorithm.id() + "\" of the bundle " + algorithm.bundle())
        .orElseGet(() -> algorithms.isEmpty() ? "The worker process" : "One of the algorithms "
            + algorithms.stream().map(algorithm -> "\"" + algorithm.id() + "\" of the bundle " + algorithm.bundle())
                .collect(Collectors.joining(", ")));
  }

  /** Their names, for what the worker is busy with. */
  String names() {
    return algorithms.stream().map(AlgorithmDescriptor::name).collect(Collectors.joining(", "));
  }
}
