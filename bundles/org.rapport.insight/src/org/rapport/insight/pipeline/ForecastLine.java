package org.rapport.insight.pipeline;

/**
 * What the opportunities of one stage add to a forecast.
 *
 * @param stage the stage's name, "" for opportunities without one
 * @param opportunities how many they are
 * @param amount their amounts together
 * @param probability their mean probability, weighted by amount where there are amounts
 * @param expected what is expected of them: the sum of amount × probability
 * @since 0.1
 */
public record ForecastLine(String stage, int opportunities, double amount, double probability, double expected) {
}
