package org.rapport.insight.metric;

import org.rapport.insight.quantity.Quantity;

/**
 * Something a figure was computed from.
 *
 * @param name what it is called in the formula
 * @param quantity how much it is
 * @param metric the id of the metric that it is a figure of, or "" when it comes from the rows or from a parameter
 * @since 0.1
 */
public record FigureInput(String name, Quantity quantity, String metric) {
}
