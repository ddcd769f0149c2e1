package org.rapport.insight.clv;

import java.util.Optional;

import org.rapport.mining.evaluation.Interval;

/**
 * What a customer is worth in the coming time. The intervals are those of the expected values, by the delta method on
 * the logarithms of the models' parameters: they say how well the data determine the models, not how much one customer
 * may differ from what is expected.
 *
 * @param id the customer
 * @param alive the probability of being a customer still
 * @param aliveInterval of {@code alive}
 * @param orders the expected number of orders within the horizon
 * @param ordersInterval of {@code orders}
 * @param spend the expected value of an order; empty when values are not known
 * @param value the expected value of the orders within the horizon, discounted; empty when values are not known
 * @param valueInterval of {@code value}
 * @param baseline the simple formula beside it: orders per time so far × their average value × horizon, neither
 * discounted nor asking whether the customer has left; empty when values are not known
 * @since 0.1
 */
public record CustomerValue(String id, double alive, Interval aliveInterval, double orders, Interval ordersInterval,
    Optional<Double> spend, Optional<Double> value, Optional<Interval> valueInterval, Optional<Double> baseline) {
}
