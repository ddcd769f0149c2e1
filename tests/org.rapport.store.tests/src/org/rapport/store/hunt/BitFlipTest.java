package org.rapport.store.hunt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flipped bit is an error or without effect, never a wrong value; {@code releng/bench/bit-flips} is the long run. */
class BitFlipTest {
  private static final long SEED = 977;

  @TempDir
  Path folder = Path.of(".");

  @Test
  void noFlippedBitGivesAWrongValue() throws IOException {
    BitFlips flips = new BitFlips(folder, 300, SEED);
    flips.run("data.mv.db", 15);
    flips.run("people", 4);
    flips.run("key", 4);
    flips.run("journal/acknowledged", 4);
    assertEquals(List.of(), flips.wrong(), "seed " + SEED + ": " + flips);
  }
}
