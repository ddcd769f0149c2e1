package org.rapport.insight;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of a customer base: which field is to be predicted, for which records, from what.
 *
 * @param entity the entity by name, for example "account"
 * @param target the field to be predicted, by name or label
 * @param positive the value of the target whose probability matters; chosen by the engine if empty
 * @param features the fields to predict from, by name or label; empty for all that {@link BaseField#feature()} allows
 * @param ignored fields to leave out although they would be taken
 * @param filter which records, in the words of a list's filter ("tenure &lt; 12 and Contract = 'One year'"); empty
 *         for all
 * @since 0.1
 */
public record Question(String entity, String target, Optional<String> positive, List<String> features,
    List<String> ignored,
    String filter) {

  /** Copies the lists. */
  public Question {
    features = List.copyOf(features);
    ignored = List.copyOf(ignored);
  }

  /** A question about all accounts with all usable fields. */
  public static Question ofAccounts(String target) {
    return new Question("account", target, Optional.empty(), List.of(), List.of(), "");
  }
}
