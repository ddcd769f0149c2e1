package org.rapport.store.hunt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file holds a customer in the clear; the long run is in {@code releng/bench/plaintext}. */
class PlaintextTest {
  private static final long SEED = 20_261_122;

  @TempDir
  Path folder = Path.of(".");

  @Test
  void noNameAndNoAddressIsInAnyFileAfterUseAndAfterAKill() throws IOException, InterruptedException {
    PlaintextHunter hunter = new PlaintextHunter(folder, 1000, 1500, SEED);
    String report = hunter.run(1);
    assertEquals(List.of(), hunter.hits(), "seed " + SEED + ": " + report);
    assertTrue(report.contains("killed"), report);
  }

  /** The hunter would find them: each in each encoding, in the midst of other bytes. */
  @Test
  void theHunterFindsWhatIsThere() throws IOException {
    Seeds seeds = Seeds.of(200, SEED);
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    for (byte[] needle : seeds.needles().values()) {
      contents.write(7);
      contents.write(needle);
    }
    Hunt hunt = new Hunt(seeds.needles());
    hunt.search(folder.resolve("file"), contents.toByteArray());
    assertTrue(hunt.hits().size() >= seeds.needles().size(), hunt::toString);
  }
}
