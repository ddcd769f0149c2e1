package org.rapport.ui.analytics.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.mining.worker.WorkerState;
import org.rapport.mining.worker.WorkerState.Phase;

/** The worker's state is told as it is. */
class WorkerWordsTest {

  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");
  private static final long MEGABYTES = 1 << 20;

  private static WorkerState state(Phase phase, String activity, long used) {
    return new WorkerState(phase, activity, BEGIN, used, used == 0 ? 0 : 512 * MEGABYTES,
        used == 0 ? OptionalLong.empty() : OptionalLong.of(4711));
  }

  @Test
  void everyPhaseHasItsWords() {
    Instant now = BEGIN.plusSeconds(67);
    String running = WorkerWords.brief(state(Phase.RUNNING, "forest", 100 * MEGABYTES + 1), now);
    assertTrue(running.contains("forest") && running.contains("1:07") && running.contains("101"), running);
    assertTrue(WorkerWords.brief(state(Phase.IDLE, "", 3 * MEGABYTES), now).contains("3"));
    List<String> all = List.of(Phase.values()).stream()
        .map(phase -> WorkerWords.brief(state(phase, "x", MEGABYTES), now)).distinct().toList();
    assertEquals(Phase.values().length, all.size(), all.toString());
  }

  @Test
  void aLongActivityIsCutInTheLineAndWholeInTheHint() {
    String activity = "gradient-boosted trees, fold 3 of 10, the second repetition";
    WorkerState state = state(Phase.RUNNING, activity, MEGABYTES);
    assertFalse(WorkerWords.brief(state, BEGIN).contains(activity));
    String hint = WorkerWords.full(state, WorkerSettings.defaults());
    assertTrue(hint.contains(activity) && hint.contains("4711") && hint.contains("512"), hint);
  }

  @Test
  void timeIsTold() {
    assertEquals("0:00", WorkerWords.lasting(BEGIN, BEGIN.minusSeconds(5)));
    assertEquals("59:59", WorkerWords.lasting(BEGIN, BEGIN.plusSeconds(3599)));
    assertEquals("25:00:01", WorkerWords.lasting(BEGIN, BEGIN.plusSeconds(25 * 3600 + 1)));
  }

  @Test
  void onlyWhatIsNewlySwitchedOffIsTold() {
    SwitchedOff old = new SwitchedOff("a", "com.example", BEGIN, "It threw.");
    SwitchedOff again = new SwitchedOff("a", "com.example", BEGIN.plusSeconds(1), "It looped.");
    SwitchedOff other = new SwitchedOff("b", "com.example", BEGIN, "It ended the process.");
    assertEquals(List.of(), WorkerActions.fresh(List.of(old), List.of(old)));
    assertEquals(List.of(again), WorkerActions.fresh(List.of(old), List.of(again)));
    assertEquals(List.of(other), WorkerActions.fresh(List.of(old), List.of(old, other)));
    String one = WorkerWords.notice(List.of(other));
    assertTrue(one.contains("b") && one.contains("com.example") && one.contains("It ended the process."), one);
    assertTrue(WorkerWords.notice(List.of(old, other)).contains("2"));
  }
}
