package org.rapport.mining.internal.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.NoSuchClassException;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.SavedModel;
import org.rapport.mining.TestData;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.worker.WorkerSettings;
import org.rapport.mining.worker.WorkerState;
import org.rapport.mining.spi.LossCurve;
import org.rapport.table.Table;

/** The worker gives what a run in this process gives. */
class WorkerTest {

  /** The built-in algorithms. */
  public static final class BuiltIn implements Supplier<AlgorithmCatalogue> {
    @Override
    public AlgorithmCatalogue get() {
      return AlgorithmCatalogue.builtIn();
    }
  }

  private static final WorkerHost HOST = new WorkerHost(ChildPaths.launcher(BuiltIn.class),
      WorkerSettings.defaults().withHeapMegabytes(512).withThreads(2));
  private static final MiningRunner WORKER = RemoteRunner.of(HOST, AlgorithmCatalogue.builtIn(), null);
  private static final MiningRunner HERE = MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 1);

  @AfterAll
  static void stop() {
    HOST.stop();
    assertEquals(WorkerState.Phase.STOPPED, HOST.state().phase());
  }

  private static TrainingRequest training(Dataset data, String id) {
    return new TrainingRequest(data, Optional.empty(), AlgorithmChoice.of(id), 42, MissingPolicy.IMPUTE);
  }

  /** All but the measured seconds. */
  private static String figures(MiningRunner runner, ComparisonRequest request) {
    return runner.compare(request, null).toString().replaceAll("(train|predict)Seconds=[^,]*", "");
  }

  @Test
  void everyAlgorithmComparesBitForBitAsInThisProcessOnOneAndTwoThreads() {
    String[] classifiers = AlgorithmCatalogue.builtIn().algorithms().stream()
        .filter(AlgorithmDescriptor::classifies).map(AlgorithmDescriptor::id).toArray(String[]::new);
    for (Dataset data : List.of(TestData.iris(), TestData.made(600, 2, 7))) {
      ComparisonRequest request = ComparisonRequest.of(data, classifiers);
      String expected = figures(HERE, request);
      assertEquals(expected, figures(MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2), request));
      assertEquals(expected, figures(WORKER, request));
    }
  }

  @Test
  void groupsAndUnusualRowsAreTheSame() {
    ClusterRequest clusters = new ClusterRequest(TestData.iris(), AlgorithmChoice.of("kmeans"), 42,
        MissingPolicy.IMPUTE);
    Clustering there = WORKER.cluster(clusters, null);
    Clustering here = HERE.cluster(clusters, null);
    assertArrayEquals(here.assignment(), there.assignment());
    assertEquals(here.clusters(), there.clusters());
    assertEquals(here.silhouette(), there.silhouette());
    assertEquals(here.findings(), there.findings());
    OutlierRequest odd = new OutlierRequest(TestData.iris(), AlgorithmChoice.of("isolation"), 42,
        MissingPolicy.IMPUTE, 5);
    Outliers oddThere = WORKER.outliers(odd, null);
    Outliers oddHere = HERE.outliers(odd, null);
    assertArrayEquals(oddHere.scores(), oddThere.scores());
    assertEquals(oddHere.outliers(), oddThere.outliers());
  }

  @Test
  void theWorkerIsStartedBeforeARunNeedsIt() {
    HOST.stop();
    HOST.warm(new NullProgressMonitor());
    assertEquals(WorkerState.Phase.IDLE, HOST.state().phase());
    long process = HOST.state().process().orElseThrow();
    HOST.warm(new NullProgressMonitor());
    assertEquals(process, HOST.state().process().orElseThrow());
    WORKER.train(training(TestData.iris(), "tree"), null);
    assertEquals(process, HOST.state().process().orElseThrow());
  }

  @Test
  void aModelLivesInTheWorkerAndIsTrainedAgainAfterItsEnd() {
    Dataset data = TestData.made(400, 2, 3);
    TrainedModel here = HERE.train(training(data, "forest"), null);
    TrainedModel there = WORKER.train(training(data, "forest"), null);
    same(here, there, data.table());
    HOST.stop();
    same(here, there, data.table());
    Table rows = data.table().select(new int[]{3, 1});
    assertEquals(here.reasons(rows, 1, 2), there.reasons(rows, 1, 2));
  }

  @Test
  void aModelTellsAllThatItTellsInThisProcess() {
    Dataset data = TestData.made(300, 2, 3);
    List<String> ids = AlgorithmCatalogue.builtIn().algorithms().stream().filter(AlgorithmDescriptor::classifies)
        .map(AlgorithmDescriptor::id).toList();
    for (String id : ids) {
      same(HERE.train(training(data, id), null), WORKER.train(training(data, id), null),
          data.table().select(new int[]{1, 2, 3}));
    }
  }

  private static void same(TrainedModel here, TrainedModel there, Table rows) {
    assertEquals(here.algorithmId(), there.algorithmId());
    assertEquals(here.algorithmName(), there.algorithmName());
    assertEquals(here.parameters(), there.parameters());
    assertEquals(here.classes(), there.classes());
    assertEquals(here.positive(), there.positive());
    assertEquals(here.features(), there.features());
    assertEquals(here.trainingRows(), there.trainingRows());
    assertEquals(here.warnings(), there.warnings());
    assertEquals(here.text(), there.text());
    assertEquals(here.lossCurve().map(LossCurve::epochs), there.lossCurve().map(LossCurve::epochs));
    assertEquals(here.outline(), there.outline());
    assertEquals(here.members(), there.members());
    assertEquals(here.report(rows), there.report(rows));
    double[][] expected = here.probabilities(rows, null);
    double[][] found = there.probabilities(rows, null);
    for (int row = 0; row < expected.length; row++) {
      assertArrayEquals(expected[row], found[row]);
    }
    assertArrayEquals(here.scores(rows, null), there.scores(rows, null));
    assertEquals(here.reasons(rows, 3, null), there.reasons(rows, 3, null));
  }

  @Test
  void errorsReadAsInThisProcess() {
    Dataset data = TestData.iris();
    sameError(NoSuchClassException.class, runner -> runner.train(new TrainingRequest(data, Optional.of("rose"),
        AlgorithmChoice.of("tree"), 42, MissingPolicy.IMPUTE), null));
    sameError(MiningException.class, runner -> runner.train(training(data, "treee"), null));
    sameError(MiningException.class, runner -> runner.train(training(data, "kmeans"), null));
    sameError(MiningException.class, runner -> runner.compare(ComparisonRequest.of(data, "tree", "tree"), null));
    sameError(MiningException.class, runner -> runner.train(training(data, "tree"), null).scores(data.table(), null));
  }

  /** A call that fails. */
  private interface Failing {
    Object call(MiningRunner runner);
  }

  private static void sameError(Class<? extends RuntimeException> type, Failing call) {
    RuntimeException here = assertThrows(type, () -> call.call(HERE));
    RuntimeException there = assertThrows(type, () -> call.call(WORKER));
    assertEquals(here.getMessage(), there.getMessage());
    assertEquals(here.getClass(), there.getClass());
  }

  @Test
  void progressComesBack() {
    List<String> told = new ArrayList<>();
    double[] worked = new double[1];
    IProgressMonitor monitor = new NullProgressMonitor() {
      @Override
      public void beginTask(@Nullable String name, int total) {
        told.add(name + " of " + (total > 0));
      }

      @Override
      public void internalWorked(double work) {
        worked[0] += work;
      }

      @Override
      public void subTask(@Nullable String name) {
        told.add(String.valueOf(name));
      }
    };
    WORKER.compare(ComparisonRequest.of(TestData.made(3000, 2, 1), "boost", "forest"), monitor);
    assertEquals("Comparing algorithms of true", told.get(0));
    assertTrue(told.stream().anyMatch(text -> text.startsWith("Random forest")), told.toString());
    assertTrue(worked[0] > 0);
  }

  @Test
  void theStateCanBeWatched() {
    HOST.stop();
    List<WorkerState.Phase> phases = new ArrayList<>();
    java.util.function.Consumer<WorkerState> listener = state -> {
      if (phases.isEmpty() || phases.get(phases.size() - 1) != state.phase()) {
        phases.add(state.phase());
      }
    };
    HOST.addListener(listener);
    WORKER.compare(ComparisonRequest.of(TestData.iris(), "bayes"), null);
    WorkerState idle = HOST.state();
    HOST.stop();
    HOST.removeListener(listener);
    assertEquals(List.of(WorkerState.Phase.STARTING, WorkerState.Phase.RUNNING, WorkerState.Phase.IDLE,
        WorkerState.Phase.STOPPED), phases);
    assertTrue(idle.heapUsed() > 0 && idle.heapMost() >= 400L << 20, idle.toString());
    assertTrue(idle.process().isPresent());
    assertFalse(ProcessHandle.of(idle.process().getAsLong()).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void modelsAreSavedAndLoadedInTheWorker() {
    Dataset data = TestData.made(300, 2, 7);
    SavedModel.Origin origin = new SavedModel.Origin(Instant.EPOCH, "");
    SavedModel here = HERE.train(training(data, "tree"), null).save(origin);
    SavedModel there = WORKER.train(training(data, "tree"), null).save(origin);
    // Only the version may differ: the worker of this test runs in plain Java, where bundles have none.
    assertEquals(withoutVersion(here), withoutVersion(there));
    assertArrayEquals(here.body(), there.body());
    assertArrayEquals(HERE.load(here, null).scores(data.table(), null), WORKER.load(there, null).scores(data.table(),
        null));
    MiningException e = assertThrows(MiningException.class, () -> WORKER.train(training(data, "knn"), null).save(
        origin));
    assertTrue(String.valueOf(e.getMessage()).contains("can't be saved"), e.getMessage());
    assertThrows(MiningException.class, () -> WORKER.load(new SavedModel(here.manifest(), new byte[]{1, 2}), null));
  }

  private static String withoutVersion(SavedModel model) {
    return model.manifest().toString().replaceFirst("version=[^,\\]]*", "version=");
  }

  @Test
  void predictedNumbersComeFromAllFeaturesAsInThisProcess() {
    Dataset data = Dataset.of(TestData.iris().table()).label(TestData.iris().table().names().get(2)).build();
    RegressionTrainingRequest request = new RegressionTrainingRequest(data, AlgorithmChoice.of("linear"), 42,
        PreparationSettings.defaults());
    TrainedRegressor there = WORKER.train(request, null);
    assertArrayEquals(HERE.train(request, null).predict(data.table(), null), there.predict(data.table(), null));
    SavedModel saved = there.save(new SavedModel.Origin(Instant.EPOCH, ""));
    assertArrayEquals(there.predict(data.table(), null), WORKER.loadRegressor(saved, null).predict(data.table(), null));
  }
}
