package org.rapport.mining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.spi.MiningContext;

/** Runs of the built-in algorithms for tests. */
public final class Runs {
  private Runs() {}

  /** Surroundings with a seed, two threads and nobody who cancels. */
  public static MiningContext context() {
    return context(2, new NullProgressMonitor());
  }

  /** Surroundings with seed 42. */
  public static MiningContext context(int threads, IProgressMonitor monitor) {
    return new MiningContext(42, threads, monitor);
  }

  /** A runner with the built-in algorithms. */
  public static MiningRunner runner() {
    return MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2);
  }

  /** A comparison by hold-out with seed 42. */
  public static Comparison compare(Dataset data, MissingPolicy missing, String... ids) {
    return runner().compare(new ComparisonRequest(data, Optional.empty(),
        Arrays.stream(ids).map(AlgorithmChoice::of).toList(), Evaluation.holdOut(), 42, missing), null);
  }

  /** A model with default parameters. */
  public static TrainedModel train(Dataset data, String id, MissingPolicy missing) {
    return runner().train(new TrainingRequest(data, Optional.empty(), AlgorithmChoice.of(id), 42, missing), null);
  }

  /** A model with parameters. */
  public static TrainedModel train(Dataset data, String id, Map<String, String> parameters) {
    return runner().train(
        new TrainingRequest(data, Optional.empty(), new AlgorithmChoice(id, parameters), 42, MissingPolicy.IMPUTE),
        null);
  }

  /** The accuracies of a comparison in the order of the algorithms. */
  public static List<Double> accuracies(Comparison comparison) {
    return comparison.models().stream().map(ModelFigures::accuracy).map(estimate -> estimate.value()).toList();
  }
}
