package org.rapport.insight.pipeline;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * That an opportunity was in a stage for some time, as the journal knows it.
 *
 * @param opportunity the opportunity's record id
 * @param stage the stage's record id
 * @param from when it came there; null when it was there when it was imported, so that nobody knows since when
 * @param to when it left for another stage; null while it is there
 * @since 0.1
 */
public record StageVisit(long opportunity, long stage, @Nullable Instant from, @Nullable Instant to) {
}
