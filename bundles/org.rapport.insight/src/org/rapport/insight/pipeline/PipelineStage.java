package org.rapport.insight.pipeline;

import java.util.Comparator;

import org.rapport.model.StageKind;

/**
 * A stage of a pipeline.
 *
 * @param id its record id
 * @param pipeline the id of its pipeline, 0 for none
 * @param name its name
 * @param position its place in the pipeline; stages with a higher one come later
 * @param probability the probability of winning set for it, 0 … 1; NaN when none is set
 * @param kind whether opportunities in it are open, won or lost
 * @since 0.1
 */
public record PipelineStage(long id, long pipeline, String name, int position, double probability, StageKind kind) {
  /** By pipeline, position and id. */
  public static final Comparator<PipelineStage> ORDER = Comparator.comparingLong(PipelineStage::pipeline)
      .thenComparingInt(PipelineStage::position).thenComparingLong(PipelineStage::id);

  /** Whether opportunities in it are still open. */
  public boolean open() {
    return kind == StageKind.OPEN;
  }
}
