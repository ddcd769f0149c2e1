package org.rapport.store.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the states in which a crash can leave the disk; {@code releng/bench/faults} tries a thousand. */
class CrashTest {
  private static final long SEED = 20_262;

  @Test
  void whateverOfTheUnforcedIsLostNothingAcknowledgedIs(@TempDir Path temporary) throws Exception {
    CrashHarness harness = new CrashHarness(temporary, SEED);
    harness.run(30, 1, false);
    harness.run(30, 4, false);
    assertEquals(List.of(), harness.failures(), harness::toString);
  }
}
