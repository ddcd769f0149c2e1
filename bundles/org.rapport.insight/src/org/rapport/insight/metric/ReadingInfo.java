package org.rapport.insight.metric;

/**
 * One way to understand a metric.
 *
 * @param id its id within the metric, kept with house definitions: never to be changed
 * @param name its name for people
 * @param formula how it is computed, in words and signs
 * @since 0.1
 */
public record ReadingInfo(String id, String name, String formula) {
}
