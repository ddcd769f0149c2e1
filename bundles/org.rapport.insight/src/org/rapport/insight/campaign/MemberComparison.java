package org.rapport.insight.campaign;

import org.rapport.mining.evaluation.Estimate;

/**
 * Members beside all other customers. Members are chosen, not drawn by lot: a difference says that they are different, not
 * that the campaign made them so. The difference of changes takes away what differed before already, but not what would
 * have changed anyway.
 *
 * @param members how many customers were contacted
 * @param others how many were not
 * @param memberMean mean sales per member in the days after the campaign began
 * @param otherMean mean sales per other customer in the same days
 * @param difference memberMean − otherMean, with Welch's interval
 * @param change how much more the sales of members rose, from as many days before to the days after, than those of others,
 * with Welch's interval
 * @since 0.1
 */
public record MemberComparison(int members, int others, double memberMean, double otherMean, Estimate difference,
    Estimate change) {
}
