package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.Question;
import org.rapport.insight.Scoring;
import org.rapport.insight.ScoringResult;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.RecipeSource;
import org.rapport.insight.report.PreparationSteps;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets algorithms compete on a database and writes the scores of the best one. */
@Command(name = "mine", sortOptions = false,
    description = "Let algorithms compete on what a database knows, and write scores with reasons beside the accounts: the "
        + "probability of a class, or a number.",
    footer = {"", "Example: rapport mine --database customers --target Churn --write-scores Churn"})
final class MineCommand extends RapportCommand {

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--entity", paramLabel = "NAME", defaultValue = "account",
      description = "The entity to mine (default: ${DEFAULT-VALUE}).")
  private String entity = "account";

  @Option(names = "--filter", paramLabel = "CONDITIONS",
      description = "Which records, for example \"tenure < 12 and Contract = "
          + "'One year'\".")
  private String filter = "";

  @Mixin
  private MiningOptions options = new MiningOptions();

  @Option(names = "--write-scores", paramLabel = "NAME",
      description = "Write the probability of the positive value, or the predicted number, with its reasons, as scores of "
          + "this name.")
  private @Nullable String scoreName;

  @Mixin
  private ModelOptions model = new ModelOptions();

  @Option(names = "--reasons", paramLabel = "N", defaultValue = "3", description = "Reasons to keep with a score "
      + "(default: ${DEFAULT-VALUE}).")
  private int reasons = Scoring.REASONS;

  MineCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    options.report().ifPresent(Reports::check);
    options.recipe(typed()).ifPresent(this::recordsOf);
    AlgorithmCatalogue catalogue = session.catalogue().get();
    Optional<Boolean> asked = options.numbersAsked(catalogue);
    options.checkAlgorithms(session, catalogue, asked);
    options.money();
    options.preparation(false);
    SubMonitor progress = SubMonitor.convert(session.progress(), "Mining", 100);
    try (Database open = database.open(session)) {
      Question question = question(open);
      CustomerBase base = CustomerBase.of(open);
      Dataset data = base.dataset(question, options.evaluation().column(), progress.split(5));
      boolean numbers = asked.isPresent() ? asked.get() : data.hasNumberTarget();
      return numbers ? numbers(base, question, data, catalogue, progress)
          : classes(base, question, data, catalogue, progress);
    }
  }

  /** Mining a target of classes. */
  private Answer classes(CustomerBase base, Question question, Dataset data, AlgorithmCatalogue catalogue,
      SubMonitor progress) {
    ComparisonRequest wanted = new ComparisonRequest(data, options.positive(),
        options.algorithms(session, catalogue, false), options.evaluation(), options.seed(),
        options.preparation(false));
    model.check(wanted.algorithms());
    List<Guard> guards = Guards.check(wanted, catalogue, session.progress());
    ComparisonRequest fixed = options.fixed(wanted, guards);
    ComparisonRequest request = new ComparisonRequest(divided(base, question, data, fixed.evaluation()),
        fixed.positive(), fixed.algorithms(), fixed.evaluation(), fixed.seed(), fixed.preparation());
    MiningRunner runner = session.runner(catalogue);
    Comparison comparison = runner.compare(request, progress.split(trains() ? 55 : 95));
    JsonObject json = new ComparisonJson(catalogue, options.money()).of(comparison, comparison.rowsRead());
    StringBuilder text = new StringBuilder(ComparisonText.of(comparison, comparison.rowsRead(), options.money()));
    json.add("guards", GuardReport.json(guards));
    text.append(GuardReport.text(guards));
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("transaction", Json.of(null));
    checkPositive(comparison);
    Optional<TrainedModel> trained = trains()
        ? Optional.of(model.train(runner, request, comparison, progress.split(20))) : Optional.empty();
    trained.ifPresent(made -> more.put("trained", TrainedJson.of(made, data.table(), progress.split(1))));
    String name = scoreName;
    if (name != null && trained.isPresent()) {
      scored(new Scoring(base, runner).write(trained.get(), request.data().table(), name, reasons, progress.split(15)),
          model.choose(comparison).sentence(), more, text);
    }
    report(request.preparation(), details -> Reports.write(comparison, details.withMoney(options.money()),
        options.report().orElseThrow()), base, comparison.features(), more, text);
    recipe(() -> RunRecipe.of(session, catalogue, source(base), request.data(), options.settings(request), comparison),
        more, text);
    boolean done = trained.isEmpty() || model.done(() -> model.save(trained.get(), request, more, text), more, text);
    ComparisonJson.extend(json, more);
    return new Answer(json, text.toString(), done);
  }

  /** Mining a target of numbers. */
  private Answer numbers(CustomerBase base, Question question, Dataset data, AlgorithmCatalogue catalogue,
      SubMonitor progress) {
    options.checkNumbers();
    RegressionRequest wanted = new RegressionRequest(data, options.algorithms(session, catalogue, true),
        options.evaluation(), options.seed(), options.preparation(true));
    model.check(wanted.algorithms());
    List<Guard> guards = Guards.check(wanted, catalogue, session.progress());
    RegressionRequest fixed = options.fixed(wanted, guards);
    RegressionRequest request = new RegressionRequest(divided(base, question, data, fixed.evaluation()),
        fixed.algorithms(), fixed.evaluation(), fixed.seed(), fixed.preparation());
    MiningRunner runner = session.runner(catalogue);
    RegressionComparison comparison = runner.regress(request, progress.split(trains() ? 55 : 95));
    JsonObject json = new RegressionJson(catalogue).of(comparison, comparison.rowsRead());
    StringBuilder text = new StringBuilder(RegressionText.of(comparison, comparison.rowsRead()));
    json.add("guards", GuardReport.json(guards));
    text.append(GuardReport.text(guards));
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("transaction", Json.of(null));
    Optional<TrainedRegressor> trained = trains()
        ? Optional.of(model.train(runner, request, comparison, progress.split(20))) : Optional.empty();
    trained.ifPresent(made -> more.put("trained", TrainedJson.of(made)));
    String name = scoreName;
    if (name != null && trained.isPresent()) {
      scored(new Scoring(base, runner).write(trained.get(), request.data().table(), name, reasons, progress.split(15)),
          model.reason(comparison), more, text);
    }
    report(request.preparation(), details -> Reports.write(comparison, details, options.report().orElseThrow()), base,
        comparison.features(), more, text);
    recipe(() -> RunRecipe.of(session, catalogue, source(base), request.data(), options.settings(request), comparison),
        more, text);
    boolean done = trained.isEmpty() || model.done(() -> model.save(trained.get(), request, more, text), more, text);
    ComparisonJson.extend(json, more);
    return new Answer(json, text.toString(), done);
  }

  /** Whether a model of all rows is needed, for scores or to be saved. */
  private boolean trains() {
    return scoreName != null || model.saves();
  }

  /** The rows with the column that a fix divides them by, which need not be there yet. */
  private static Dataset divided(CustomerBase base, Question question, Dataset data, Evaluation evaluation) {
    boolean there = evaluation.column().isEmpty() || data.table().find(evaluation.column().get()).isPresent();
    return there ? data : base.dataset(question, evaluation.column(), null);
  }

  private RecipeSource source(CustomerBase base) {
    return new RecipeSource.DatabaseRows(base.name(), entity, filter);
  }

  private void recipe(Supplier<Recipe> made, Map<String, Object> more, StringBuilder text) {
    if (options.recipes().wanted()) {
      options.recipes().finish(made.get(), more, text);
    }
  }

  /** Takes entity and filter from a recipe. */
  private void recordsOf(Recipe recipe) {
    if (!(recipe.source() instanceof RecipeSource.DatabaseRows rows)) {
      throw new WrongUseException("The recipe is of " + recipe.source().words()
          + ". Repeat it with: rapport analyze --recipe FILE");
    }
    entity = rows.entity();
    filter = rows.filter();
  }

  private Question question(Database open) {
    EClass type = Entities.named(open, entity);
    if (scoreName != null && type != ModelPackage.Literals.ACCOUNT) {
      throw new WrongUseException("Scores are kept for accounts only, not for " + type.getName() + ".");
    }
    Entities.field(open, type, options.target());
    options.features().forEach(name -> Entities.field(open, type, name));
    options.ignored().forEach(name -> Entities.field(open, type, name));
    options.evaluation().column().ifPresent(name -> Entities.field(open, type, name));
    return new Question(type.getName(), options.target(), options.positive(), options.features(), options.ignored(),
        filter);
  }

  private void checkPositive(Comparison comparison) {
    if (scoreName != null && comparison.positive().isEmpty()) {
      throw new WrongUseException("The target " + comparison.target() + " has " + comparison.classes().size()
          + " classes. Say with --positive which one the scores are about, for example --positive \""
          + comparison.majorityClass() + "\". Nothing was written.");
    }
  }

  private void scored(ScoringResult result, String choice, Map<String, Object> more, StringBuilder text) {
    more.put("transaction", result.transaction());
    more.put("scoresWritten", result.written());
    more.put("scoreName", result.scoreName());
    more.put("scoreModel", result.model());
    text.append(choice).append('\n');
    text.append(String.format(Locale.ENGLISH, "%,d accounts have the score \"%s\" now, with their reasons.%n",
        result.written(), result.scoreName()));
    if (result.notScored() > 0) {
      text.append(String.format(Locale.ENGLISH, "%,d accounts have none, because a value is missing.%n",
          result.notScored()));
    }
    text.append("Transaction ").append(result.transaction()).append("; to take it back: ")
        .append(session.setting().typed("undo", "--database", database.folder(), result.transaction())).append('\n');
  }

  private void report(PreparationSettings settings, Function<ReportDetails, Path> writer, CustomerBase base,
      List<String> features, Map<String, Object> more, StringBuilder text) {
    if (options.report().isPresent()) {
      List<String> preparation = new ArrayList<>(PreparationSteps.of(settings));
      if (!filter.isBlank()) {
        preparation.add("Only records with " + filter + ".");
      }
      Path written = writer.apply(new ReportDetails("Database " + base.name() + ", " + entity, features, preparation,
          Reports.nextAfterBase(Objects.requireNonNullElse(scoreName, options.target()), scoreName != null),
          session.setting().version(), Instant.now()));
      more.put("report", written.toString());
      text.append("Report: ").append(written).append('\n');
    }
  }
}
