package org.rapport.mining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.table.Names;

/**
 * Parameters as written on a command line: {@code tree.depth=5}.
 *
 * @since 0.1
 */
public final class Parameters {
  private Parameters() {}

  /**
   * The choices of algorithms with their parameters, all checked.
   *
   * @param algorithmIds ids in the order wanted; each at most once
   * @param assignments texts such as "tree.depth=5"; a later one wins
   * @param catalogue the algorithms there are
   * @throws MiningException naming the text that is wrong, what was expected and the nearest name
   */
  public static List<AlgorithmChoice> parse(List<String> algorithmIds, List<String> assignments,
      AlgorithmCatalogue catalogue) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    for (String id : algorithmIds) {
      catalogue.algorithm(id);
      if (values.put(id, new LinkedHashMap<>()) != null) {
        throw new MiningException("The algorithm \"" + id + "\" was named twice. Name each one once.");
      }
    }
    for (String assignment : assignments) {
      assign(assignment, values);
    }
    List<AlgorithmChoice> choices = new ArrayList<>();
    values.forEach((id, parameters) -> {
      check(id, parameters, catalogue);
      choices.add(new AlgorithmChoice(id, parameters));
    });
    return choices;
  }

  private static void assign(String assignment, Map<String, Map<String, String>> values) {
    int equals = assignment.indexOf('=');
    int dot = equals < 0 ? -1 : assignment.lastIndexOf('.', equals);
    if (dot <= 0 || equals == dot + 1) {
      throw new MiningException(
          "\"" + assignment + "\" is not a parameter. Write ALGORITHM.NAME=VALUE, for example tree.depth=5.");
    }
    String id = assignment.substring(0, dot).strip();
    Map<String, String> parameters = values.get(id);
    if (parameters == null) {
      Optional<String> nearest = Names.nearest(id, values.keySet());
      throw new MiningException("\"" + assignment + "\" is for the algorithm \"" + id + "\", which does not take part"
          + nearest.map(name -> "; did you mean \"" + name + "\"?")
              .orElse(". The algorithms of this run are: " + String.join(", ", values.keySet()) + "."));
    }
    parameters.put(assignment.substring(dot + 1, equals).strip(), assignment.substring(equals + 1).strip());
  }

  private static void check(String id, Map<String, String> parameters, AlgorithmCatalogue catalogue) {
    try {
      catalogue.algorithm(id).check(parameters);
    } catch (MiningException e) {
      throw new MiningException("Algorithm \"" + id + "\": " + e.getMessage(), e);
    }
  }
}
