package org.rapport.store;

/**
 * How many records of one entity a transaction touched. A record counts once: created and then changed counts as
 * created.
 *
 * @param created records that are new
 * @param changed records with other values than before
 * @param deleted records that are gone
 * @since 0.1
 */
public record Counts(long created, long changed, long deleted) {
  /**
   * @param other more counts
   * @return the sums
   */
  public Counts plus(Counts other) {
    return new Counts(created + other.created, changed + other.changed, deleted + other.deleted);
  }
}
