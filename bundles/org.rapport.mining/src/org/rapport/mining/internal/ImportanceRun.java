package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** Trains on the training part of every division and shuffles fields among the held-out rows. */
final class ImportanceRun {
  private final MiningContext context;

  ImportanceRun(MiningContext context) {
    this.context = context;
  }

  List<ModelImportance> classes(ComparisonRequest request, List<Contestant> contestants) {
    Prepared prepared = Prepared.of(request.evaluation().withoutColumn(request.data()), request.positive(),
        request.preparation(), context);
    List<Splitter.Split> splits = Splitter.split(prepared.data(), prepared.label(), request.evaluation(),
        request.seed());
    OptionalInt positive = prepared.positive();
    SubMonitor progress = progress(splits.size() * contestants.size());
    List<ModelImportance> found = new ArrayList<>();
    for (Contestant contestant : contestants) {
      PermutationImportance importance = new PermutationImportance(prepared.data().features(), context);
      for (Splitter.Split split : splits) {
        context.checkCanceled();
        progress.subTask(contestant.name());
        Preparation.Fitted fitted = prepared.fit(split.training(), request.preparation(), contestant.needs(), context);
        GuardedModel model = contestant.train(
            prepared.training(fitted, split.training(), request.preparation().classWeights()), context);
        int[] some = PermutationImportance.some(split.test(), request.seed());
        Table rows = fitted.preparation().apply(prepared.select(some, context), context);
        int[] classes = prepared.label().select(some).codes();
        importance.add(fitted.preparation(), rows, classes, (these, drawn) -> {
          double[][] probabilities = model.probabilities(these, context);
          int[] actual = Arrays.stream(drawn).map(row -> classes[row]).toArray();
          return positive.isPresent() ? PermutationImportance.lostArea(probabilities, actual, positive.getAsInt())
              : PermutationImportance.logLoss(probabilities, actual);
        });
        progress.worked(1);
      }
      found.add(new ModelImportance(contestant.algorithm().id(), contestant.name(),
          positive.isPresent() ? ModelImportance.AUC : ModelImportance.LOG_LOSS, importance.importance()));
    }
    return found;
  }

  List<ModelImportance> numbers(RegressionRequest request, List<NumberContestant> contestants) {
    PreparedNumbers prepared = PreparedNumbers.of(request.evaluation().withoutColumn(request.data()),
        request.preparation(), context);
    List<Splitter.Split> splits = prepared.split(request.evaluation(), request.seed());
    SubMonitor progress = progress(splits.size() * contestants.size());
    List<ModelImportance> found = new ArrayList<>();
    for (NumberContestant contestant : contestants) {
      PermutationImportance importance = new PermutationImportance(prepared.data().features(), context);
      for (Splitter.Split split : splits) {
        context.checkCanceled();
        progress.subTask(contestant.name());
        Preparation.Fitted fitted = prepared.fit(split.training(), request.preparation(), contestant.needs(), context);
        GuardedRegressor model = contestant.train(prepared.training(fitted, split.training()), context);
        int[] some = PermutationImportance.some(split.test(), request.seed());
        Table rows = fitted.preparation().apply(prepared.select(some, context), context);
        importance.add(fitted.preparation(), rows, new int[some.length],
            (these, drawn) -> PermutationImportance.rootMeanSquare(model.predict(these, context),
                Arrays.stream(drawn).mapToDouble(row -> prepared.target().value(some[row])).toArray()));
        progress.worked(1);
      }
      found.add(new ModelImportance(contestant.algorithm().id(), contestant.name(), ModelImportance.RMSE,
          importance.importance()));
    }
    return found;
  }

  private SubMonitor progress(int steps) {
    return SubMonitor.convert(context.monitor(), "Measuring the importance of fields", steps);
  }
}
