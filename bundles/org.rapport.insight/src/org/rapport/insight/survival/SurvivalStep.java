package org.rapport.insight.survival;

import org.rapport.mining.evaluation.Interval;

/**
 * What a survival curve is from one time on, until the next step.
 *
 * @param time the time, in the curve's unit
 * @param atRisk how many customers were there and seen just before it
 * @param left how many left then
 * @param censored how many were last seen then without leaving
 * @param survival the share that stays longer than this time, 0 … 1
 * @param interval its 95 % interval
 * @since 0.1
 */
public record SurvivalStep(double time, int atRisk, int left, int censored, double survival, Interval interval) {
}
