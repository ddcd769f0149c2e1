package org.rapport.insight.voice;

import java.util.Optional;

import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

/**
 * What a group of answers adds up to.
 *
 * @param label the group: a segment, or a period
 * @param answers how many answers there are, 1 or more
 * @param figure the net promoter score in points, or the share of good answers, with its interval
 * @param mean the mean answer
 * @param meanInterval its interval, where there is one
 * @param few whether the answers are too few to decide by
 * @param complete false for a period that is not over
 * @since 0.1
 */
public record VoiceFigure(String label, long answers, Estimate figure, double mean, Optional<Interval> meanInterval,
    boolean few, boolean complete) {
}
