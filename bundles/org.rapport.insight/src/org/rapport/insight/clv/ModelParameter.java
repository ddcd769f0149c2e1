package org.rapport.insight.clv;

import org.rapport.mining.evaluation.Interval;

/**
 * A fitted parameter.
 *
 * @param name its name in the literature
 * @param value the estimate, above 0
 * @param standardError from the Hessian of the log-likelihood over the logarithms, by the delta method; 0 when the value
 * was given instead of fitted
 * @param interval 95 %, symmetric around the logarithm of the value
 * @since 0.1
 */
public record ModelParameter(String name, double value, double standardError, Interval interval) {
}
