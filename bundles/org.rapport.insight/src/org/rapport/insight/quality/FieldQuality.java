package org.rapport.insight.quality;

import java.util.List;
import java.util.Optional;

/**
 * How good the values of one field are. Shares are of the whole base, no sample, so they have no interval.
 *
 * @param rule what is expected of the field
 * @param records how many records there are
 * @param filled how many have a value
 * @param invalid how many values are not valid
 * @param invalidRows the record ids of some of those, at most {@link #SHOWN}
 * @param shared how many records have a value that another one has too; counted for fields that should be unique only
 * @param sharedRows the record ids of some of those, at most {@link #SHOWN}
 * @param fresh how many values were entered or changed since the day asked for; empty when the past was not looked at
 * @since 0.1
 */
public record FieldQuality(FieldRule rule, int records, int filled, int invalid, List<Long> invalidRows, int shared,
    List<Long> sharedRows, Optional<Integer> fresh) {
  /** How many record ids are kept at most. */
  public static final int SHOWN = 1_000;

  public FieldQuality {
    invalidRows = List.copyOf(invalidRows);
    sharedRows = List.copyOf(sharedRows);
  }

  /** The share of records with a value, 0 … 1; empty without records. */
  public Optional<Double> completeness() {
    return share(filled, records);
  }

  /** The share of values that are valid; empty when nothing is expected of them or there are none. */
  public Optional<Double> validity() {
    return rule.valid().isEmpty() ? Optional.empty() : share(filled - invalid, filled);
  }

  /** The share of values that no other record has; empty when they need not be unique or there are none. */
  public Optional<Double> uniqueness() {
    return rule.unique() ? share(filled - shared, filled) : Optional.empty();
  }

  /** The share of values entered or changed since the day asked for; empty when there are none. */
  public Optional<Double> freshness() {
    return fresh.flatMap(count -> share(count, filled));
  }

  private static Optional<Double> share(int some, int all) {
    return all == 0 ? Optional.empty() : Optional.of((double) some / all);
  }
}
