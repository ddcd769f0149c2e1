package org.rapport.store.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies at any moment loses nothing it has acknowledged and leaves no half transaction behind. */
class KillTest {
  /** How many kills; {@code -Dorg.rapport.store.test.kills=1000} for a long run. */
  private static final int KILLS = Integer.getInteger("org.rapport.store.test.kills", 40);
  /** What is written and when it is killed; {@code -Dorg.rapport.store.test.seed=…} for another run. */
  private static final long SEED = Long.getLong("org.rapport.store.test.seed", 20_261);

  @Test
  void killedAtAnyMomentTheDatabaseHoldsWhatWasAcknowledged(@TempDir Path temporary) throws Exception {
    KillHarness.Report report = new KillHarness(temporary, SEED).run(KILLS);
    System.getLogger(KillTest.class.getName()).log(System.Logger.Level.INFO, report.toString());
    assertEquals(List.of(), report.failures(), report::toString);
    assertTrue(report.acknowledged() > KILLS, "the writer came to write at all: " + report);
  }

  @Test
  void writersKilledTogetherLoseNothingEither(@TempDir Path temporary) throws Exception {
    ManyWritersHarness harness = new ManyWritersHarness(temporary, SEED);
    assertEquals(List.of(), harness.run(Math.max(1, KILLS / 8)), harness::toString);
    assertTrue(harness.acknowledged() > 0, "the writers came to write at all: " + harness);
  }
}
