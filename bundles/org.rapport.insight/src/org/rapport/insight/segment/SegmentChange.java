package org.rapport.insight.segment;

/**
 * What was done to a segment.
 *
 * @param segment the segment as it is now, or was before it was deleted
 * @param accounts how many accounts it has
 * @param transaction the number of the transaction, which can be undone
 * @since 0.1
 */
public record SegmentChange(SavedSegment segment, int accounts, long transaction) {
}
