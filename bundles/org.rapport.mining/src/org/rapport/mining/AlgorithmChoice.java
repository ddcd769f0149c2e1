package org.rapport.mining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An algorithm by its id, with the parameters that differ from its defaults.
 *
 * @param id the id in the catalogue, for example "tree"
 * @param parameters values by name as written on the command line, for example depth → 5
 * @since 0.1
 */
public record AlgorithmChoice(String id, Map<String, String> parameters) {
  /** Copies the parameters, keeping their order. */
  public AlgorithmChoice {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** An algorithm with its default parameters. */
  public static AlgorithmChoice of(String id) {
    return new AlgorithmChoice(id, Map.of());
  }
}
