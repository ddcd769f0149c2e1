package org.rapport.insight.pipeline;

import java.util.HashMap;
import java.util.Map;

/**
 * How often opportunities that were in a stage were won and lost in the end.
 *
 * @param won how many were won
 * @param lost how many were lost
 * @since 0.1
 */
public record StageRecord(int won, int lost) {

  /** The records of all stages of a funnel, by the stages' record ids. */
  public static Map<Long, StageRecord> of(StageFunnel funnel) {
    Map<Long, StageRecord> records = new HashMap<>();
    funnel.stages().forEach(stage -> records.put(stage.stage().id(), new StageRecord(stage.won(), stage.lost())));
    return records;
  }

  /** The expected probability of winning: (won + ½) / (won + lost + 1), by Jeffreys' prior. */
  public double probability() {
    return (won + 0.5) / (won + lost + 1.0);
  }
}
