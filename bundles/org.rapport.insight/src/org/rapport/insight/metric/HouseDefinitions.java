package org.rapport.insight.metric;

import java.util.Optional;

/**
 * The readings that the user has chosen.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface HouseDefinitions {
  /** Nothing was chosen. */
  HouseDefinitions NONE = metric -> Optional.empty();

  /**
   * The definition chosen for a metric, if one was.
   *
   * @param metric the metric's id
   */
  Optional<Definition> of(String metric);
}
