package org.rapport.insight;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.Reason;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.model.ModelPackage;
import org.rapport.table.Table;

/**
 * Scores for accounts: lets algorithms compete on what a customer base knows, trains the chosen one on all of it, and
 * writes its probabilities with their reasons beside the accounts.
 *
 * @since 0.1
 */
public final class Scoring {

  /** Reasons kept with a score when nothing else is said. */
  public static final int REASONS = 3;

  private final CustomerBase base;
  private final MiningRunner runner;
  private final Clock clock;

  /**
   * @param base the customer base
   * @param runner runs the algorithms
   */
  public Scoring(CustomerBase base, MiningRunner runner) {
    this(base, runner, Clock.systemUTC());
  }

  Scoring(CustomerBase base, MiningRunner runner, Clock clock) {
    this.base = base;
    this.runner = runner;
    this.clock = clock;
  }

  /**
   * Lets the algorithms compete. Nothing is written.
   *
   * @param request the question and who takes part
   * @param monitor progress and cancellation, or null
   * @return the figures and the verdict
   * @throws InsightException when the question can't be asked of this base
   * @throws org.rapport.mining.MiningException when the rows can't be mined; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
   */
  public Comparison compare(ScoringRequest request, @Nullable IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, "Comparing algorithms", 100);
    Dataset data = dataset(request, progress.split(10));
    return runner.compare(new ComparisonRequest(data, request.question().positive(), request.algorithms(), request
        .evaluation(),
        request.seed(), request.preparation()), progress.split(90));
  }

  /**
   * The model to score with: the winner; without one the model with the highest AUC, else with the highest accuracy.
   *
   * @param comparison the figures, of at least one model
   */
  public static ModelChoice choose(Comparison comparison) {
    Optional<ModelFigures> winner = comparison.verdict().winner().flatMap(comparison::model);
    if (winner.isPresent()) {
      return new ModelChoice(winner.get(), winner.get().algorithmName() + " gives the scores: it won the comparison.");
    }
    if (comparison.models().size() == 1) {
      ModelFigures only = comparison.models().get(0);
      return new ModelChoice(only, only.algorithmName() + " gives the scores: it is the only model.");
    }
    boolean areas = comparison.models().stream().anyMatch(model -> model.auc().isPresent());
    ModelFigures best = comparison.models().stream().max(Comparator.comparingDouble(areas ? Scoring::area
        : Scoring::accuracy))
        .orElseThrow(() -> new InsightException("The comparison has no model."));
    return new ModelChoice(best, String.format(Locale.ENGLISH,
        "%s gives the scores: no model won, and its %s (%.3f) is the highest.",
        best.algorithmName(), areas ? "AUC" : "accuracy", areas ? area(best) : accuracy(best)));
  }

  private static double area(ModelFigures model) {
    return model.auc().map(auc -> auc.value()).orElse(0.0);
  }

  private static double accuracy(ModelFigures model) {
    return model.accuracy().value();
  }

  /**
   * Trains one of the request's algorithms on all rows and writes, for every account the question covers, the
   * probability of the positive class with its strongest reasons: accounts whose target is missing get one too. One
   * transaction; scores of the same name are replaced, and the history keeps the old ones.
   *
   * @param request the question and the algorithms with their parameters
   * @param algorithmId which of the request's algorithms
   * @param scoreName the name of the scores, 1 to 120 characters
   * @param reasons how many reasons to keep with a score, 0 or more
   * @param monitor progress and cancellation, or null
   * @return what was written
   * @throws InsightException when the question is not about accounts, the algorithm is not in the request or the name
   *         is not usable
   * @throws org.rapport.mining.MiningException when the rows can't be mined; the message is for the user
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing was written
   */
  public ScoringResult write(ScoringRequest request, String algorithmId, String scoreName, int reasons,
      @Nullable IProgressMonitor monitor) {
    String name = AccountScores.checked(scoreName);
    EClass entity = CustomerBase.entity(base.database().fields(), request.question().entity());
    if (entity != ModelPackage.Literals.ACCOUNT) {
      throw new InsightException("Scores are kept for accounts only, not for " + entity.getName() + ".");
    }
    AlgorithmChoice choice = request.algorithms().stream().filter(algorithm -> algorithm.id().equals(algorithmId))
        .findFirst()
        .orElseThrow(() -> new InsightException("The algorithm " + algorithmId
            + " did not take part in this comparison."));
    SubMonitor progress = SubMonitor.convert(monitor, "Scoring accounts", 100);
    Dataset data = request.evaluation().withoutColumn(dataset(request, progress.split(5)));
    TrainedModel model = runner.train(
        new TrainingRequest(data, request.question().positive(), choice, request.seed(), request.preparation()),
        progress
            .split(35));
    double[] scores = model.scores(data.table(), progress.split(10));
    List<List<Reason>> why = reasons == 0 ? List.of() : model.reasons(data.table(), reasons, progress.split(30));
    return ScoreWriter.write(base.database(), name, ScoreSource.of(model), clock.instant(), data.table(), scores, why,
        progress.split(20));
  }

  private Dataset dataset(ScoringRequest request, IProgressMonitor monitor) {
    return base.dataset(request.question(), request.evaluation().column(), monitor);
  }

  /**
   * The accounts that a model can be asked about: their ids, and those of the model's features that the base knows.
   *
   * @param features the columns that the model uses
   * @param filter which accounts, in the words of a list's filter; "" for all
   * @param monitor asked for cancellation, or null
   * @throws InsightException when the base has none of the features, or no account
   */
  public Table accounts(List<String> features, String filter, @Nullable IProgressMonitor monitor) {
    String entity = ModelPackage.Literals.ACCOUNT.getName();
    List<String> fields = base.fields(entity).stream().map(BaseField::name).toList();
    List<String> known = features.stream().filter(fields::contains).toList();
    if (known.isEmpty()) {
      throw new InsightException("The database " + base.name() + " has none of the fields that the model uses: "
          + String.join(", ", features) + ".");
    }
    return base.rows(entity, known, Optional.empty(), filter, monitor).table();
  }

  /**
   * Writes a model's probabilities of the positive class for accounts, with their strongest reasons. One transaction;
   * scores of the same name are replaced, and the history keeps the old ones.
   *
   * @param model a model with a positive class
   * @param accounts what {@link #accounts} gives
   * @param scoreName the name of the scores, 1 to 120 characters
   * @param reasons how many reasons to keep with a score, 0 or more
   * @param monitor progress and cancellation, or null
   * @throws InsightException when the name is not usable, or no account can be scored
   * @throws org.rapport.mining.MiningException when the model has no positive class, or a column has another type
   * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing was written
   */
  public ScoringResult write(TrainedModel model, Table accounts, String scoreName, int reasons,
      @Nullable IProgressMonitor monitor) {
    String name = AccountScores.checked(scoreName);
    SubMonitor progress = SubMonitor.convert(monitor, "Scoring accounts", 100);
    double[] scores = model.scores(accounts, progress.split(30));
    List<List<Reason>> why = reasons == 0 ? List.of() : model.reasons(accounts, reasons, progress.split(40));
    return ScoreWriter.write(base.database(), name, ScoreSource.of(model), clock.instant(), accounts, scores, why,
        progress.split(30));
  }

  /**
   * As {@link #write(TrainedModel, Table, String, int, IProgressMonitor)} for predicted numbers.
   *
   * @throws InsightException when the name is not usable, or no account can be scored
   */
  public ScoringResult write(TrainedRegressor model, Table accounts, String scoreName, int reasons,
      @Nullable IProgressMonitor monitor) {
    String name = AccountScores.checked(scoreName);
    SubMonitor progress = SubMonitor.convert(monitor, "Scoring accounts", 100);
    double[] numbers = model.predict(accounts, progress.split(30));
    List<List<Reason>> why = reasons == 0 ? List.of() : model.reasons(accounts, reasons, progress.split(40));
    return ScoreWriter.write(base.database(), name, ScoreSource.of(model), clock.instant(), accounts, numbers, why,
        progress.split(30));
  }
}
