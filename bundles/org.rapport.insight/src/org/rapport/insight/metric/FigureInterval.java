package org.rapport.insight.metric;

import org.rapport.mining.evaluation.Interval;

/**
 * A 95 % interval of a figure.
 *
 * @param limits the limits in the unit of the figure's value, finite
 * @param method how it was computed, such as {@code Wilson}
 * @since 0.1
 */
public record FigureInterval(Interval limits, String method) {
}
