package org.rapport.insight.metric;

/**
 * Something the user can set for a metric: {@code --param METRIC.NAME=VALUE}.
 *
 * @param name the name, as on the command line
 * @param kind what is written
 * @param otherwise the value without the user's, as it would be written; "" for none
 * @param help what it is, in one sentence
 * @since 0.1
 */
public record MetricParameter(String name, Kind kind, String otherwise, String help) {

  /** What the value of a parameter is. */
  public enum Kind {
    /** An amount such as {@code 10000} or {@code 10000 CNY}; without a currency that of the figures. */
    MONEY,
    /** A duration with its unit, such as {@code 90 days}. */
    SPAN,
    /** A part, such as {@code 40%} or {@code 0.4}. */
    SHARE,
    /** A number. */
    NUMBER,
    /** A discount rate with its period, such as {@code 10%/year}. */
    RATE,
    /** A text, such as the name of a field. */
    TEXT
  }
}
