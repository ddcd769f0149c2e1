package org.rapport.insight.metric;

import java.util.Optional;

import org.rapport.insight.quantity.Quantity;

/**
 * What one reading of a metric gives.
 *
 * @param info which reading
 * @param value what it gives, if it can be told
 * @param absence why there is no value, a sentence; "" when there is one
 * @param interval how sure it is, if that is known
 * @param worked the formula with the numbers put in, "" when there is no value
 * @param remark what to know of this reading, possibly ""
 * @since 0.1
 */
public record Reading(ReadingInfo info, Optional<Quantity> value, String absence, Optional<FigureInterval> interval,
    String worked, String remark) {
}
