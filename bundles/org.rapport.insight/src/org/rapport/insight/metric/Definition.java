package org.rapport.insight.metric;

/**
 * Which reading of a metric counts, and since when.
 *
 * @param metric the metric's id
 * @param reading the reading's id
 * @param version 0 when the user has chosen none, so that the metric's first reading counts; else 1, 2 … for every choice
 * @param chosen who chose it and when, as people read it; "" for version 0
 * @since 0.1
 */
public record Definition(String metric, String reading, int version, String chosen) {

  /** Whether the user has chosen it. */
  public boolean isHouse() {
    return version > 0;
  }
}
