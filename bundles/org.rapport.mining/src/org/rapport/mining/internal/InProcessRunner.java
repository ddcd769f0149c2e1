package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.AlgorithmDetails;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningResult;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.SavedModel;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Evaluator;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;

/** Runs algorithms in this process. */
public final class InProcessRunner implements MiningRunner {
  private final AlgorithmCatalogue catalogue;
  private final int threads;

  /**
   * A runner.
   *
   * @param threads the number of threads, 1 or more
   */
  public InProcessRunner(AlgorithmCatalogue catalogue, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("A runner needs a thread.");
    }
    this.catalogue = catalogue;
    this.threads = threads;
  }

  @Override
  public AlgorithmDetails describe(AlgorithmChoice choice, @Nullable IProgressMonitor monitor) {
    AlgorithmDescriptor algorithm = catalogue.algorithm(choice.id());
    Entrant.parse(algorithm, choice.parameters());
    return algorithm.details();
  }

  @Override
  public Comparison compare(ComparisonRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    List<Contestant> contestants = contestants(request);
    MiningContext context = new MiningContext(request.seed(), threads, watched);
    Prepared usable = Prepared.of(request.evaluation().withoutColumn(request.data()), request.positive(),
        request.preparation(), context);
    List<Splitter.Split> splits = Splitter.split(usable.data(), usable.label(), request.evaluation(), request.seed());
    Prepared prepared = usable.seeing(new SplitCheck(usable.data(), usable.label(), context).split(splits, request
        .evaluation()))
        .seeing(GuardCheck.unscaled(contestants, usable.data(), request.preparation()))
        .saying(PreparationNotes.of(contestants, usable.data(), request.preparation()));
    SubMonitor progress = SubMonitor.convert(watched, "Comparing algorithms", splits.size() * contestants.size());
    EvaluatedRows rows = new EvaluatedRows(prepared, request, splits);
    for (int fold = 0; fold < splits.size(); fold++) {
      Splitter.Split split = splits.get(fold);
      Map<Needs, PreparedSplit> ready = new HashMap<>();
      for (Contestant contestant : contestants) {
        context.checkCanceled();
        progress.subTask(contestant.name() + (splits.size() > 1 ? ", fold " + (fold + 1) : ""));
        PreparedSplit parts = ready.computeIfAbsent(contestant.needs(),
            needs -> PreparedSplit.of(prepared, split, request.preparation(), needs, context));
        contestant.compete(parts.training(), parts.test(), rows.offset(fold), rows.size(), context);
        progress.worked(1);
      }
    }
    return Evaluator.compare(rows.evaluated(), contestants.stream().map(Contestant::predictions).toList())
        .withFeatures(prepared.data().features());
  }

  @Override
  public List<ModelImportance> importance(ComparisonRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    return new ImportanceRun(new MiningContext(request.seed(), threads, watched)).classes(request,
        contestants(request));
  }

  @Override
  public List<ModelImportance> importance(RegressionRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    return new ImportanceRun(new MiningContext(request.seed(), threads, watched)).numbers(request,
        new NumberRun(catalogue, threads, watched).contestants(request));
  }

  private List<Contestant> contestants(ComparisonRequest request) {
    Set<String> ids = new HashSet<>();
    List<Contestant> contestants = new ArrayList<>();
    for (AlgorithmChoice choice : request.algorithms()) {
      if (!ids.add(choice.id())) {
        throw new MiningException("The algorithm \"" + choice.id() + "\" was chosen twice. Choose each one once.");
      }
      contestants.add(new Contestant(catalogue.algorithm(choice.id()), choice.parameters()));
    }
    return contestants;
  }

  @Override
  public TrainedModel train(TrainingRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    AlgorithmChoice choice = request.algorithm();
    Contestant contestant = new Contestant(catalogue.algorithm(choice.id()), choice.parameters());
    MiningContext context = new MiningContext(request.seed(), threads, watched);
    Prepared usable = Prepared.of(request.data(), request.positive(), request.preparation(), context);
    Prepared prepared = usable.seeing(GuardCheck.unscaled(List.of(contestant), usable.data(), request.preparation()))
        .saying(PreparationNotes.of(List.of(contestant), usable.data(), request.preparation()));
    SubMonitor progress = SubMonitor.convert(watched, "Training " + contestant.name(), 1);
    context.checkCanceled();
    int[] all = IntStream.range(0, prepared.label().size()).toArray();
    Preparation.Fitted fitted = prepared.fit(all, request.preparation(), contestant.needs(), context);
    Dataset training = prepared.training(fitted, all, request.preparation().classWeights());
    GuardedModel model = contestant.train(training, context);
    progress.worked(1);
    return EngineModel.of(contestant, prepared, request.preparation(),
        fitted.preparation(), model, fitted.preparation().apply(prepared.select(
            Silhouette.sample(all.length, SampledShapley.BACKGROUND, request.seed()), context), context),
        new PastCases(training, prepared.label(), prepared.rows()), context);
  }

  @Override
  public RegressionComparison regress(RegressionRequest request, @Nullable IProgressMonitor monitor) {
    return new NumberRun(catalogue, threads, monitor == null ? new NullProgressMonitor() : monitor).compare(request);
  }

  @Override
  public TrainedRegressor train(RegressionTrainingRequest request, @Nullable IProgressMonitor monitor) {
    return new NumberRun(catalogue, threads, monitor == null ? new NullProgressMonitor() : monitor).train(request);
  }

  @Override
  public TrainedModel load(SavedModel saved, @Nullable IProgressMonitor monitor) {
    if (saved.manifest().regression()) {
      throw new MiningException("The model predicts a number, not classes.");
    }
    return EngineModel.load(saved, saver(saved), threads);
  }

  @Override
  public TrainedRegressor loadRegressor(SavedModel saved, @Nullable IProgressMonitor monitor) {
    if (!saved.manifest().regression()) {
      throw new MiningException("The model tells classes; it does not predict a number.");
    }
    return EngineRegressor.load(saved, saver(saved), threads);
  }

  private AlgorithmDescriptor saver(SavedModel saved) {
    SavedModel.Manifest manifest = saved.manifest();
    return catalogue.find(manifest.algorithm().id()).orElseThrow(() -> new MiningException("The model was saved by the "
        + "algorithm \"" + manifest.algorithm().id() + "\" (" + manifest.algorithmName() + ") of the bundle "
        + manifest.bundle() + ", which is not installed."));
  }

  @Override
  public MiningResult.Clustering cluster(ClusterRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    AlgorithmDescriptor algorithm = catalogue.algorithm(request.algorithm().id());
    algorithm.clusterer();
    Record parameters = Entrant.parse(algorithm, request.algorithm().parameters());
    MiningContext context = new MiningContext(request.seed(), threads, watched);
    SubMonitor progress = SubMonitor.convert(watched, "Finding groups", 2);
    context.checkCanceled();
    return new Clustered(algorithm, parameters, Unlabelled.of(request.data(), request.preparation(), algorithm,
        context),
        context)
        .run(progress);
  }

  @Override
  public MiningResult.Outliers outliers(OutlierRequest request, @Nullable IProgressMonitor monitor) {
    IProgressMonitor watched = monitor == null ? new NullProgressMonitor() : monitor;
    AlgorithmDescriptor algorithm = catalogue.algorithm(request.algorithm().id());
    algorithm.outlierDetector();
    Record parameters = Entrant.parse(algorithm, request.algorithm().parameters());
    MiningContext context = new MiningContext(request.seed(), threads, watched);
    SubMonitor.convert(watched, "Looking for unusual rows", 1);
    context.checkCanceled();
    return new Unusual(algorithm, parameters, Unlabelled.of(request.data(), request.preparation(), algorithm, context),
        context)
        .run(request.most());
  }
}
