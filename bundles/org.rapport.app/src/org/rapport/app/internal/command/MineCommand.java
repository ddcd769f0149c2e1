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

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.ModelChoice;
import org.rapport.insight.Question;
import org.rapport.insight.Scoring;
import org.rapport.insight.ScoringRequest;
import org.rapport.insight.ScoringResult;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.RecipeSource;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets algorithms compete on a database and writes the scores of the best one. */
@Command(name = "mine", sortOptions = false,
    description = "Let algorithms compete on what a database knows, and write scores with reasons beside the accounts.",
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
      description = "Write the probability of the positive value, with its "
          + "reasons, as scores of this name.")
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
    List<AlgorithmChoice> algorithms = options.algorithms(session, catalogue, false);
    model.check(algorithms);
    options.money();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Mining", 100);
    try (Database open = database.open(session)) {
      ScoringRequest asked = request(open, algorithms);
      CustomerBase base = CustomerBase.of(open);
      ComparisonRequest compared = comparison(base, asked);
      List<Guard> guards = Guards.check(compared, catalogue, session.progress());
      ScoringRequest request = fixed(asked, compared, guards);
      Scoring scoring = new Scoring(base, session.runner(catalogue));
      Comparison comparison = scoring.compare(request, progress.split(scoreName == null ? 100 : 60));
      JsonObject json = new ComparisonJson(catalogue, options.money()).of(comparison, comparison.rowsRead());
      StringBuilder text = new StringBuilder(ComparisonText.of(comparison, comparison.rowsRead(), options.money()));
      json.add("guards", GuardReport.json(guards));
      text.append(GuardReport.text(guards));
      Map<String, Object> more = new LinkedHashMap<>();
      String name = scoreName;
      if (name == null) {
        more.put("transaction", Json.of(null));
      } else {
        scores(scoring, request, comparison, name, progress, more, text);
      }
      report(open, request, comparison, more, text);
      boolean done = keep(base, request, comparison, catalogue, progress, more, text);
      ComparisonJson.extend(json, more);
      return new Answer(json, text.toString(), done);
    }
  }

  /** Saves the recipe and the model, if wanted; false if the model can't be. */
  private boolean keep(CustomerBase base, ScoringRequest request, Comparison comparison, AlgorithmCatalogue catalogue,
      SubMonitor progress, Map<String, Object> more, StringBuilder text) {
    if (!options.recipes().wanted() && !model.saves()) {
      return true;
    }
    Dataset data = base.dataset(request.question(), request.evaluation().column(), null);
    if (options.recipes().wanted()) {
      Recipe.Settings settings = new Recipe.Settings(Recipe.Settings.CLASSIFICATION, options.target(),
          options.positive(), options.features(), options.ignored(), request.algorithms(), request.evaluation(),
          request.seed(), request.preparation());
      options.recipes().finish(RunRecipe.of(session, catalogue,
          new RecipeSource.DatabaseRows(base.name(), entity, filter), data, settings, comparison), more, text);
    }
    return !model.saves() || model.save(session.runner(catalogue), new ComparisonRequest(data, options.positive(),
        request.algorithms(), request.evaluation(), request.seed(), request.preparation()), comparison,
        progress.setWorkRemaining(1).split(1), more, text);
  }

  /** Takes entity and filter from a recipe. */
  private void recordsOf(Recipe recipe) {
    if (!(recipe.source() instanceof RecipeSource.DatabaseRows rows)) {
      throw new WrongUseException("The recipe is of " + recipe.source().words()
          + ". Repeat it with: rapport analyze --recipe FILE");
    }
    if (!recipe.settings().task().equals(Recipe.Settings.CLASSIFICATION)) {
      throw new WrongUseException("The recipe predicts numbers, but mine predicts classes.");
    }
    entity = rows.entity();
    filter = rows.filter();
  }

  private ScoringRequest request(Database open, List<AlgorithmChoice> algorithms) {
    EClass type = Entities.named(open, entity);
    if (scoreName != null && type != ModelPackage.Literals.ACCOUNT) {
      throw new WrongUseException("Scores are kept for accounts only, not for " + type.getName() + ".");
    }
    Entities.field(open, type, options.target());
    options.features().forEach(name -> Entities.field(open, type, name));
    options.ignored().forEach(name -> Entities.field(open, type, name));
    options.evaluation().column().ifPresent(name -> Entities.field(open, type, name));
    Question question = new Question(type.getName(), options.target(), options.positive(), options.features(), options
        .ignored(), filter);
    return new ScoringRequest(question, algorithms, options.evaluation(), options.seed(),
        options.preparation(false));
  }

  private static ComparisonRequest comparison(CustomerBase base, ScoringRequest request) {
    return new ComparisonRequest(base.dataset(request.question(), null), request.question().positive(),
        request.algorithms(), request.evaluation(), request.seed(), request.preparation());
  }

  private ScoringRequest fixed(ScoringRequest request, ComparisonRequest compared, List<Guard> guards) {
    ComparisonRequest fixed = options.fixed(compared, guards);
    return new ScoringRequest(request.question(), request.algorithms(), fixed.evaluation(), request.seed(),
        fixed.preparation());
  }

  private void scores(Scoring scoring, ScoringRequest request, Comparison comparison, String name, SubMonitor progress,
      Map<String, Object> more, StringBuilder text) {
    if (comparison.positive().isEmpty()) {
      throw new WrongUseException("The target " + comparison.target() + " has " + comparison.classes().size()
          + " classes. Say with --positive which one the scores are about, for example --positive \""
          + comparison.majorityClass() + "\". Nothing was written.");
    }
    ModelChoice choice = model.choose(comparison);
    ScoringResult result = scoring.write(request, choice.model().algorithmId(), name, reasons, progress.split(40));
    more.put("transaction", result.transaction());
    more.put("scoresWritten", result.written());
    more.put("scoreName", result.scoreName());
    more.put("scoreModel", result.model());
    text.append(choice.sentence()).append('\n');
    text.append(String.format(Locale.ENGLISH, "%,d accounts have the score \"%s\" now, with their reasons.%n", result
        .written(), name));
    if (result.notScored() > 0) {
      text.append(String.format(Locale.ENGLISH, "%,d accounts have none, because a value is missing.%n", result
          .notScored()));
    }
    text.append("Transaction ").append(result.transaction()).append("; to take it back: ")
        .append(session.setting().typed("undo", "--database", database.folder(), result.transaction())).append('\n');
  }

  private void report(Database open, ScoringRequest request, Comparison comparison, Map<String, Object> more,
      StringBuilder text) {
    Optional<Path> folder = options.report();
    if (folder.isPresent()) {
      List<String> preparation = new ArrayList<>(List.of(Reports.missing(options.missing())));
      if (!filter.isBlank()) {
        preparation.add("Only records with " + filter + ".");
      }
      List<String> features = CustomerBase.of(open).dataset(request.question(), null).features();
      Path written = Reports.write(comparison, new ReportDetails("Database " + open.name() + ", " + entity, features,
          preparation,
          Reports.nextAfterBase(Objects.requireNonNullElse(scoreName, options.target()), scoreName != null), session
              .setting().version(), Instant.now()).withMoney(options.money()),
          folder.get());
      more.put("report", written.toString());
      text.append("Report: ").append(written).append('\n');
    }
  }
}
