package org.rapport.insight.churn;

import java.util.List;
import java.util.Optional;

import org.rapport.mining.Reason;

/**
 * What the model says of a customer of today.
 *
 * @param id the record id of the account as text, or the id in the file
 * @param name what people call the customer: the key of the account, or the id in the file
 * @param probability of having left at the end of the horizon, 0 … 1
 * @param reasons why, strongest first
 * @param value the lifetime value; empty when it is not known
 * @param valueAtRisk the probability times the value; empty when that is not known
 * @since 0.1
 */
public record CustomerRisk(String id, String name, double probability, List<Reason> reasons, Optional<Double> value,
    Optional<Double> valueAtRisk) {

  /** Copies the list. */
  public CustomerRisk {
    reasons = List.copyOf(reasons);
  }
}
