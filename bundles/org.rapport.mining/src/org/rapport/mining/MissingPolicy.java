package org.rapport.mining;

/**
 * What happens to rows in which a feature has no value.
 *
 * @since 0.1
 */
public enum MissingPolicy {
  /** Filled in with the median or the most frequent level of the training part, and counted. */
  IMPUTE,
  /** Left out and counted. */
  DROP
}
