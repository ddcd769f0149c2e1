package org.rapport.mining.internal.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.TestData;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.worker.SwitchedOff;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.mining.worker.WorkerState;

/** No plug-in can harm this process; each is named, and the next run works. */
class ZooTest {
  private static final ComparisonRequest SOUND = ComparisonRequest.of(TestData.iris(), "bayes");
  private static WorkerHost host = host(WorkerSettings.defaults());
  private static Comparison expected = MiningRunner.inProcess(new Zoo().get(), 1).compare(SOUND, null);

  private static WorkerHost host(WorkerSettings settings) {
    return new WorkerHost(ChildPaths.launcher(Zoo.class),
        settings.withHeapMegabytes(192).withThreads(2));
  }

  private static MiningRunner runner() {
    return RemoteRunner.of(host, new Zoo().get(), null);
  }

  @BeforeAll
  static void theWorkerIsWarm() {
    theNextRunWorks();
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  private static void theNextRunWorks() {
    Comparison found = runner().compare(SOUND, null);
    assertEquals(expected.models().get(0).accuracy(), found.models().get(0).accuracy());
    assertEquals(expected.models().get(0).confusion(), found.models().get(0).confusion());
    assertEquals(WorkerState.Phase.IDLE, host.state().phase());
  }

  private static ComparisonRequest request(String id) {
    return ComparisonRequest.of(TestData.iris(), "bayes", id);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      throws    | failed (IllegalStateException: something is wrong)
      overflows | failed (StackOverflowError
      hoards    | failed (OutOfMemoryError: Java heap space)
      exits     | ended the worker process (exit code 3)
      halts     | ended the worker process (exit code 4)
      lies      | gave a wrong result: it gave probabilities that do not lie between 0 and 1
      unplugs   | ended the worker process
      scribbles | disturbed the answer of the worker process: bytes that are not ours
      bombs     | disturbed the answer of the worker process: bytes that are not ours
      """)
  void aFailureNamesThePlugInAndTheNextRunWorks(String id, String sentence) {
    MiningException e = assertThrows(MiningException.class, () -> runner().compare(request(id), null));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("The algorithm \"" + id + "\" of the bundle zoo." + id + " "), message);
    assertTrue(message.contains(sentence), message);
    theNextRunWorks();
    assertTrue(host.switches().all().isEmpty(), "one failure switches nothing off");
  }

  /** Each of them in another place than training: predicting, grouping, looking for outliers, numbers. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      throws-predicts    | failed (IllegalStateException: something is wrong)
      throws-suspects    | failed (IllegalStateException: something is wrong)
      overflows-groups   | failed (StackOverflowError
      hoards-numbers     | failed (OutOfMemoryError: Java heap space)
      exits-foretells    | ended the worker process (exit code 3)
      halts-suspects     | ended the worker process (exit code 4)
      unplugs-groups     | ended the worker process
      scribbles-predicts | disturbed the answer of the worker process: bytes that are not ours
      bombs-foretells    | disturbed the answer of the worker process: bytes that are not ours
      """)
  void aFailureElsewhereNamesThePlugInAndTheNextRunWorks(String id, String sentence) {
    MiningException e = assertThrows(MiningException.class, () -> run(id, null));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("The algorithm \"" + id + "\" of the bundle zoo." + id + " "), message);
    assertTrue(message.contains(sentence), message);
    theNextRunWorks();
  }

  /** Runs an animal in the place that its name tells. */
  private static void run(String id, @Nullable IProgressMonitor monitor) {
    switch (id.substring(id.indexOf('-') + 1)) {
      case "groups" -> runner().cluster(
          new ClusterRequest(TestData.iris(), AlgorithmChoice.of(id), 42, MissingPolicy.IMPUTE), monitor);
      case "suspects" -> runner().outliers(
          new OutlierRequest(TestData.iris(), AlgorithmChoice.of(id), 42, MissingPolicy.IMPUTE, 3), monitor);
      case "numbers", "foretells" -> runner().regress(RegressionRequest.of(
          Dataset.of(TestData.iris().table()).label(TestData.iris().features().get(0)).build(), "tame-numbers", id,
          "tame-foretells"), monitor);
      default -> runner().compare(request(id), monitor);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatters-foretells", "floods-predicts", "leaks-suspects", "unplugs-input-predicts"})
  void whatDoesNoHarmElsewhereIsLetBe(String id) {
    if (id.equals("unplugs-input-predicts")) {
      assertEquals(id, runner().compare(request(id), null).models().get(1).algorithmId());
    } else {
      run(id, null);
    }
    theNextRunWorks();
  }

  /** An answer in the right form that would take all memory is not taken. */
  @Test
  void aForgedAnswerIsRefused() {
    WorkerHost fresh = host(WorkerSettings.defaults());
    try {
      MiningRunner runner = RemoteRunner.of(fresh, new Zoo().get(), null);
      MiningException e = assertThrows(MiningException.class, () -> runner.compare(request("forges"), null));
      String message = String.valueOf(e.getMessage());
      assertTrue(message.contains("\"forges\" of the bundle zoo.forges disturbed the answer of the worker process: "
          + "it is larger than is taken"), message);
    } finally {
      fresh.stop();
    }
  }

  /** Output and threads that are left behind do no harm, so the run gives its result. */
  @ParameterizedTest
  @ValueSource(strings = {"tame", "chatters", "floods", "leaks", "unplugs-input"})
  void whatDoesNoHarmIsLetBe(String id) {
    Comparison found = runner().compare(request(id), null);
    assertEquals(id, found.models().get(1).algorithmId());
    theNextRunWorks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"loops", "deadlocks", "loops-groups", "loops-foretells", "deadlocks-predicts",
      "deadlocks-suspects"})
  void whatDoesNotEndIsCancelledSoon(String id) throws InterruptedException {
    NullProgressMonitor monitor = new NullProgressMonitor();
    List<Long> canceled = new ArrayList<>();
    Thread user = new Thread(() -> {
      try {
        Thread.sleep(300);
        canceled.add(System.nanoTime());
        monitor.setCanceled(true);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    user.start();
    assertThrows(OperationCanceledException.class, () -> run(id, monitor));
    long millis = Duration.ofNanos(System.nanoTime() - canceled.get(0)).toMillis();
    user.join();
    assertTrue(WorkerRun.GRACE.toMillis() <= 1500, "so that two seconds are enough on a machine that is not busy");
    assertTrue(millis <= 20_000, "cancelled after " + millis + " ms");
    theNextRunWorks();
  }

  @Test
  void whatTakesTooLongIsEndedWithASentenceAndSwitchedOffAfterThreeTimes(@TempDir Path folder) {
    WorkerSettings settings = WorkerSettings.defaults().withTimeout(Duration.ofSeconds(1)).withData(folder);
    // alone, since on a busy machine a second may be over before another algorithm has done its work
    ComparisonRequest alone = ComparisonRequest.of(TestData.iris(), "loops");
    WorkerHost impatient = host(settings);
    WorkerHost later = host(settings);
    try {
      MiningRunner runner = RemoteRunner.of(impatient, new Zoo().get(), null);
      for (int time = 1; time <= 3; time++) {
        MiningException e = assertThrows(MiningException.class, () -> runner.compare(alone, null));
        String message = String.valueOf(e.getMessage());
        assertTrue(message.startsWith("The algorithm \"loops\" of the bundle zoo.loops did not finish within 1 second"),
            message);
        assertEquals(time == 3, message.contains("is switched off now"), message);
      }
      MiningRunner next = RemoteRunner.of(later, new Zoo().get(), null);
      MiningException off = assertThrows(MiningException.class, () -> next.compare(alone, null));
      assertTrue(String.valueOf(off.getMessage()).contains("is switched off since it failed 3 times in a row"));
      assertEquals(WorkerState.Phase.STOPPED, later.state().phase());
      assertEquals(List.of("loops"), later.switches().all().stream().map(SwitchedOff::id).toList());
      assertTrue(later.switches().switchOn("loops"));
      MiningException again = assertThrows(MiningException.class, () -> next.compare(alone, null));
      assertTrue(String.valueOf(again.getMessage()).contains("did not finish within"), again.getMessage());
    } finally {
      impatient.stop();
      later.stop();
    }
  }
}
