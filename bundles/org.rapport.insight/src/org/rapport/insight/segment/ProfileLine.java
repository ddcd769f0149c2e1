package org.rapport.insight.segment;

import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;

/**
 * How the accounts of a segment differ from all others in one field, or in one value of it.
 *
 * @param field the field's name
 * @param label the field as people see it
 * @param level the value whose share is told; empty for a number or date, whose mean is told
 * @param missing whether it is the share of accounts without a value in the field
 * @param date whether means are days since 1970-01-01, and differences days
 * @param inside the mean, or the share from 0 to 1, in the segment
 * @param outside the same of all other accounts
 * @param difference inside less outside with its interval: of means by Welch's t, of shares by Newcombe's score method
 * @param standardised the same on one scale for all fields: of means Hedges' g with its interval, of shares the
 *        difference by √(p (1 − p)) of all accounts, its interval scaled likewise
 * @param insideCount how many accounts of the segment it is computed of
 * @param outsideCount how many others
 * @since 0.1
 */
public record ProfileLine(String field, String label, Optional<String> level, boolean missing, boolean date,
    double inside, double outside, Estimate difference, Estimate standardised, long insideCount, long outsideCount) {

  /** Whether the interval of the difference does not contain 0. */
  public boolean clear() {
    return !difference.interval().contains(0);
  }
}
