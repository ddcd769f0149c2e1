package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.RecipeSource;
import org.rapport.insight.recipe.Recipes;
import org.rapport.insight.report.PreparationSteps;
import org.rapport.insight.report.ReportDetails;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.table.Table;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets algorithms compete on a file, without a database. */
@Command(name = "analyze", sortOptions = false,
    description = "Let algorithms compete on a file and say which one, if any, is better.",
    footer = {"", "Example: rapport analyze customers.csv --target Churn --seed 42 --report churn"})
final class AnalyzeCommand extends RapportCommand {

  @Parameters(paramLabel = "FILE", arity = "0..1",
      description = "A file of separated values; delimiter, encoding and column types are detected. With --recipe it may "
          + "be left out: then it is the recipe's.")
  private Path file = Path.of("");

  @Mixin
  private MiningOptions options = new MiningOptions();

  @Mixin
  private ModelOptions model = new ModelOptions();

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of "
          + "refusing the file.")
  private boolean skipRejected;

  @Option(names = "--explain",
      description = "Say which fields each algorithm needs: how much worse it does when a field is shuffled. The JSON "
          + "answer also shows the inside of the best model: loss curve, members of an ensemble, tree.")
  private boolean explain;

  AnalyzeCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    options.report().ifPresent(Reports::check);
    options.recipe(typed()).ifPresent(this::fileOf);
    if (model.named() && !model.saves()) {
      throw new WrongUseException("--model says whose model is saved: add --save-model FILE.");
    }
    if (file.toString().isEmpty()) {
      throw new WrongUseException("Name the FILE to analyze, or a recipe with --recipe FILE.");
    }
    AlgorithmCatalogue catalogue = session.catalogue().get();
    Optional<Boolean> asked = options.numbersAsked(catalogue);
    options.checkAlgorithms(session, catalogue, asked);
    options.evaluation();
    options.money();
    options.preparation(false);
    SubMonitor progress = SubMonitor.convert(session.progress(), "Analysing " + file.getFileName(), 100);
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress.split(15));
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, "Nothing was analysed.");
    }
    Dataset data = dataset(reading.table());
    boolean numbers = asked.isPresent() ? asked.get() : data.hasNumberTarget();
    return numbers ? numbers(data, reading, catalogue, progress) : classes(data, reading, catalogue, progress);
  }

  /** The analysis of a target of classes. */
  private Answer classes(Dataset data, TableReading reading, AlgorithmCatalogue catalogue, SubMonitor progress) {
    ComparisonRequest wanted = new ComparisonRequest(data, options.positive(),
        options.algorithms(session, catalogue, false), options.evaluation(), options.seed(),
        options.preparation(false));
    model.check(wanted.algorithms());
    List<Guard> guards = Guards.check(wanted, catalogue, session.progress());
    ComparisonRequest request = options.fixed(wanted, guards);
    Comparison comparison = session.runner(catalogue).compare(request, progress.split(explain ? 35 : 85));
    List<ModelImportance> importance = explain
        ? session.runner(catalogue).importance(request, progress.split(50)) : List.of();
    JsonObject json = new ComparisonJson(catalogue, options.money()).of(comparison, reading.rowsRead());
    StringBuilder text = new StringBuilder(ComparisonText.of(comparison, reading.rowsRead(), options.money()));
    if (explain) {
      ImportanceJson.add(json, ImportanceJson.shown(comparison), importance);
      text.append(ImportanceJson.text(importance));
    }
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("missing", options.missing().name().toLowerCase(Locale.ROOT));
    more.put("features", comparison.features());
    more.put("rowsRejected", reading.rowsRejected());
    json.add("guards", GuardReport.json(guards));
    text.append(GuardReport.text(guards));
    List<String> notes = notes(reading);
    more.put("notes", notes);
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    Optional<Path> report = options.report();
    if (report.isPresent()) {
      Path written = Reports.write(comparison, details(comparison.features(), request.preparation(), notes,
          Reports.nextAfterFile(file, options.target())).with(importance), report.get());
      more.put("report", written.toString());
      text.append("Report: ").append(written).append('\n');
    }
    if (options.recipes().wanted()) {
      options.recipes().finish(RunRecipe.of(session, catalogue, Recipes.file(file), data,
          options.settings(request), comparison), more, text);
    }
    boolean done = true;
    if (explain || model.saves()) {
      done = model.done(() -> {
        TrainedModel made = model.train(session.runner(catalogue), request, comparison,
            progress.setWorkRemaining(2).split(1));
        more.put("trained", TrainedJson.of(made, data.table(), progress.split(1)));
        model.save(made, request, more, text);
      }, more, text);
    }
    ComparisonJson.extend(json, more);
    return new Answer(json, text.toString(), done);
  }

  /** The file of a recipe, unless another one was named. */
  private void fileOf(Recipe recipe) {
    if (!(recipe.source() instanceof RecipeSource.FileRows rows)) {
      throw new WrongUseException("The recipe is of " + recipe.source().words()
          + ". Repeat it with: rapport mine --database DIR --recipe FILE");
    }
    if (file.toString().isEmpty()) {
      file = Path.of(rows.path());
    }
  }

  /** The analysis of a target of numbers. */
  private Answer numbers(Dataset data, TableReading reading, AlgorithmCatalogue catalogue, SubMonitor progress) {
    options.checkNumbers();
    RegressionRequest wanted = new RegressionRequest(data, options.algorithms(session, catalogue, true),
        options.evaluation(), options.seed(), options.preparation(true));
    model.check(wanted.algorithms());
    List<Guard> guards = Guards.check(wanted, catalogue, session.progress());
    RegressionRequest request = options.fixed(wanted, guards);
    RegressionComparison comparison = session.runner(catalogue).regress(request, progress.split(explain ? 35 : 85));
    List<ModelImportance> importance = explain
        ? session.runner(catalogue).importance(request, progress.split(50)) : List.of();
    JsonObject json = new RegressionJson(catalogue).of(comparison, reading.rowsRead());
    StringBuilder text = new StringBuilder(RegressionText.of(comparison, reading.rowsRead()));
    if (explain) {
      ImportanceJson.add(json, ModelOptions.best(comparison), importance);
      text.append(ImportanceJson.text(importance));
    }
    json.add("guards", GuardReport.json(guards));
    text.append(GuardReport.text(guards));
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("missing", options.missing().name().toLowerCase(Locale.ROOT));
    more.put("features", comparison.features());
    more.put("rowsRejected", reading.rowsRejected());
    List<String> notes = notes(reading);
    more.put("notes", notes);
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    options.report().ifPresent(folder -> {
      Path written = Reports.write(comparison, details(comparison.features(), request.preparation(), notes, List.of())
          .with(importance), folder);
      more.put("report", written.toString());
      text.append("Report: ").append(written).append('\n');
    });
    if (options.recipes().wanted()) {
      options.recipes().finish(RunRecipe.of(session, catalogue, Recipes.file(file), data,
          options.settings(request), comparison), more, text);
    }
    boolean done = true;
    if (explain || model.saves()) {
      done = model.done(() -> {
        TrainedRegressor made = model.train(session.runner(catalogue), request, comparison,
            progress.setWorkRemaining(1).split(1));
        more.put("trained", TrainedJson.of(made));
        model.save(made, request, more, text);
      }, more, text);
    }
    ComparisonJson.extend(json, more);
    return new Answer(json, text.toString(), done);
  }

  private Dataset dataset(Table table) {
    table.column(options.target());
    options.evaluation().column().ifPresent(table::column);
    for (String name : options.ignored()) {
      table.column(name);
      if (name.equals(options.target())) {
        throw new WrongUseException("The column " + name + " is the target; it cannot be ignored as well.");
      }
    }
    Table rest = table.without(options.ignored().toArray(String[]::new));
    Dataset.Builder builder = Dataset.of(rest).label(options.target());
    if (options.features().contains(options.target())) {
      throw new WrongUseException("The column " + options.target() + " is the target; it cannot be a feature as well.");
    }
    return options.features().isEmpty() ? builder.build() : builder.features(options.features()).build();
  }

  private List<String> notes(TableReading reading) {
    List<String> notes = new ArrayList<>(reading.notes());
    notes.addAll(reading.missingSummary());
    if (reading.rowsRejected() > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d rows with another number of values than the header were left out.",
          reading.rowsRejected()));
    }
    if (reading.cellsUnreadable() > 0) {
      notes.add(String.format(Locale.ENGLISH,
          "%,d cells did not fit the type of their column and count as missing, the first: %s",
          reading.cellsUnreadable(), reading.problems().get(0).sentence()));
    }
    return notes;
  }

  private ReportDetails details(List<String> features, PreparationSettings settings, List<String> notes,
      List<String> next) {
    List<String> preparation = new ArrayList<>(notes);
    preparation.addAll(PreparationSteps.of(settings));
    return new ReportDetails(String.valueOf(file.getFileName()), features, preparation, next,
        session.setting().version(), Instant.now()).withMoney(options.money());
  }
}
