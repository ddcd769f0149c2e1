package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.internal.clusters.Silhouette;
import org.rapport.mining.regression.EvaluatedNumbers;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionEvaluator;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/** Compares and trains models that predict a number. */
final class NumberRun {
  private final AlgorithmCatalogue catalogue;
  private final int threads;
  private final IProgressMonitor monitor;

  NumberRun(AlgorithmCatalogue catalogue, int threads, IProgressMonitor monitor) {
    this.catalogue = catalogue;
    this.threads = threads;
    this.monitor = monitor;
  }

  RegressionComparison compare(RegressionRequest request) {
    List<NumberContestant> contestants = contestants(request);
    MiningContext context = new MiningContext(request.seed(), threads, monitor);
    PreparedNumbers prepared = PreparedNumbers.of(request.evaluation().withoutColumn(request.data()),
        request.preparation(), context);
    List<Splitter.Split> splits = prepared.split(request.evaluation(), request.seed());
    prepared = prepared
        .seeing(new SplitCheck(prepared.data(), prepared.target(), context).split(splits, request.evaluation()));
    for (NumberContestant contestant : contestants) {
      prepared = noted(prepared, contestant, request.data(), request.preparation());
    }
    SubMonitor progress = SubMonitor.convert(monitor, "Comparing algorithms", splits.size() * contestants.size());
    int evaluated = splits.stream().mapToInt(split -> split.test().length).sum();
    int offset = 0;
    for (int fold = 0; fold < splits.size(); fold++) {
      Splitter.Split split = splits.get(fold);
      Map<Needs, Preparation.Fitted> ready = new HashMap<>();
      for (NumberContestant contestant : contestants) {
        context.checkCanceled();
        progress.subTask(contestant.name() + (splits.size() > 1 ? ", fold " + (fold + 1) : ""));
        PreparedNumbers rows = prepared;
        Preparation.Fitted fitted = ready.computeIfAbsent(contestant.needs(),
            needs -> rows.fit(split.training(), request.preparation(), needs, context));
        contestant.compete(prepared.training(fitted, split.training()),
            fitted.preparation().apply(prepared.select(split.test(), context), context), offset, evaluated, context);
        progress.worked(1);
      }
      offset += split.test().length;
    }
    return RegressionEvaluator
        .compare(evaluated(prepared, request, splits, evaluated),
            contestants.stream().map(NumberContestant::predictions).toList())
        .withFeatures(prepared.data().features());
  }

  private static EvaluatedNumbers evaluated(PreparedNumbers prepared, RegressionRequest request,
      List<Splitter.Split> splits, int evaluated) {
    double[] actual = new double[evaluated];
    int[] row = new int[evaluated];
    int[] fold = new int[evaluated];
    int[] trainingRows = new int[splits.size()];
    double[] means = new double[splits.size()];
    double[] medians = new double[splits.size()];
    int place = 0;
    for (int i = 0; i < splits.size(); i++) {
      Splitter.Split split = splits.get(i);
      trainingRows[i] = split.training().length;
      double[] targets = IntStream.of(split.training()).mapToDouble(prepared.target()::value).sorted().toArray();
      means[i] = Arrays.stream(targets).sum() / targets.length;
      int middle = targets.length / 2;
      medians[i] = targets.length % 2 == 1 ? targets[middle]
          : targets[middle - 1] + (targets[middle] - targets[middle - 1]) / 2;
      for (int tested : split.test()) {
        actual[place] = prepared.target().value(tested);
        row[place] = tested;
        fold[place++] = i;
      }
    }
    Division division = new Division(prepared.data(), request.evaluation(), splits);
    List<String> warnings = new ArrayList<>(prepared.warnings());
    warnings.addAll(division.warnings());
    return new EvaluatedNumbers(prepared.target().name(), actual, row, fold, trainingRows, means, medians,
        division.repeats(), division.words(), request.seed(), prepared.rowsRead(), division.rowsUsed(),
        prepared.rowsIncomplete(), warnings, division.dependence());
  }

  /** With what there is to say of an algorithm's preparation. */
  private static PreparedNumbers noted(PreparedNumbers prepared, NumberContestant contestant, Dataset data,
      PreparationSettings settings) {
    return prepared
        .seeing(GuardCheck.unscaled(contestant.name(), contestant.needs(), prepared.data(), settings).stream().toList())
        .saying(PreparationNotes.of(contestant.name(), contestant.needs(), data, settings));
  }

  List<NumberContestant> contestants(RegressionRequest request) {
    Set<String> ids = new HashSet<>();
    List<NumberContestant> contestants = new ArrayList<>();
    for (AlgorithmChoice choice : request.algorithms()) {
      if (!ids.add(choice.id())) {
        throw new MiningException("The algorithm \"" + choice.id() + "\" was chosen twice. Choose each one once.");
      }
      contestants.add(new NumberContestant(catalogue.algorithm(choice.id()), choice.parameters()));
    }
    return contestants;
  }

  TrainedRegressor train(RegressionTrainingRequest request) {
    AlgorithmChoice choice = request.algorithm();
    NumberContestant contestant = new NumberContestant(catalogue.algorithm(choice.id()), choice.parameters());
    MiningContext context = new MiningContext(request.seed(), threads, monitor);
    PreparedNumbers prepared = PreparedNumbers.of(request.data(), request.preparation(), context);
    prepared = noted(prepared, contestant, request.data(), request.preparation());
    if (prepared.target().size() < 2) {
      throw new MiningException("There is only one row with a target; at least two are needed to learn.");
    }
    SubMonitor progress = SubMonitor.convert(monitor, "Training " + contestant.name(), 2);
    context.checkCanceled();
    int[] all = IntStream.range(0, prepared.target().size()).toArray();
    Preparation.Fitted fitted = prepared.fit(all, request.preparation(), contestant.needs(), context);
    GuardedRegressor model = contestant.train(prepared.training(fitted, all), context);
    progress.worked(1);
    Conformal conformal = model.intervals(fitted.preparation().apply(prepared.select(new int[]{0}, context), context),
        0.95, context).isPresent() ? Conformal.NONE : Conformal.of(prepared, request, contestant, context);
    progress.worked(1);
    Table background = fitted.preparation().apply(prepared.select(
        Silhouette.sample(all.length, SampledShapley.BACKGROUND, request.seed()), context), context);
    return EngineRegressor.of(contestant, prepared, request.preparation(), fitted.preparation(), model, conformal,
        background, context);
  }
}
