package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.recipe.Recipe;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.Parameters;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.worker.AlgorithmSwitches;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How algorithms are to compete; the same for files and for databases. */
final class MiningOptions {

  private static final List<String> CLASSIFIERS = List.of("knn", "tree", "forest");
  private static final List<String> REGRESSORS = List.of("linear", "regtree", "regforest");
  private static final String ALL = "all";
  private static final String ENGINE = "org.rapport.mining";

  @Option(names = "--target", paramLabel = "COLUMN", description = "The column to be predicted.")
  private String target = "";

  @Option(names = "--task", paramLabel = "regression|classification",
      description = "Whether the target is a number or a class. Without it a target of numbers with fractions, or with "
          + "more than 50 different values, is predicted as a number, unless the algorithms named say otherwise.")
  private @Nullable String task;

  @Option(names = "--positive", paramLabel = "VALUE",
      description = "The value of the target whose probability matters. "
          + "Without it the one that says yes, else the rarer of two.")
  private @Nullable String positive;

  @Option(names = "--algorithms", paramLabel = "ID", split = ",",
      description = "The algorithms that compete, separated by commas (default: knn,tree,forest, and for a target of "
          + "numbers linear,regtree,regforest); all for every one that is not switched off. All there are: rapport "
          + "algorithms")
  private List<String> algorithms = List.of();

  @Option(names = "--param", paramLabel = "ID.NAME=VALUE",
      description = "A parameter of an algorithm, for example tree.depth=5. "
          + "May be given more than once.")
  private List<String> parameters = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of the split and of the algorithms (default: ${DEFAULT-VALUE}): "
          + "same data and seed, same figures.")
  private long seed = ComparisonRequest.DEFAULT_SEED;

  @Mixin
  private SplitOptions split = new SplitOptions();

  @Mixin
  private PreparationOptions preparation = new PreparationOptions();

  @Mixin
  private MoneyOptions money = new MoneyOptions();

  @Option(names = "--missing", paramLabel = "impute|drop", defaultValue = "impute",
      description = "Rows with missing values: impute fills them in with what is typical in the training part, "
          + "drop leaves them out; both count them (default: ${DEFAULT-VALUE}).")
  private String missing = "impute";

  @Option(names = "--features", paramLabel = "COLUMN", split = ",",
      description = "The columns to predict from, separated by commas. Without it all that can be used.")
  private List<String> features = List.of();

  @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", description = "Columns to leave out.")
  private List<String> ignored = List.of();

  @Option(names = "--report", paramLabel = "DIR", description = "Write the HTML report into this folder.")
  private @Nullable Path report;

  @Mixin
  private RecipeOptions recipes = new RecipeOptions();

  private Optional<Recipe.Settings> repeated = Optional.empty();

  /**
   * Reads the recipe to be repeated, if one was named; from then on all settings are its own.
   *
   * @param typed the options that were typed
   * @throws WrongUseException if there is neither a target nor a recipe, or both
   */
  Optional<Recipe> recipe(List<String> typed) {
    Optional<Recipe> recipe = recipes.read(typed);
    recipe.ifPresent(MiningOptions::checkTask);
    repeated = recipe.map(Recipe::settings);
    if (target().isEmpty()) {
      throw new WrongUseException(
          "Name the column to be predicted with --target COLUMN, or a recipe with --recipe FILE.");
    }
    return recipe;
  }

  private static void checkTask(Recipe recipe) {
    if (recipe.settings().target().isEmpty()) {
      throw new WrongUseException("The recipe predicts nothing: it is of the task " + recipe.settings().task()
          + ". Repeat it with: rapport " + (recipe.settings().task().equals(Recipe.Settings.CLUSTERING) ? "cluster"
              : "outliers") + " --recipe FILE");
    }
  }

  RecipeOptions recipes() {
    return recipes;
  }

  String target() {
    return repeated.map(Recipe.Settings::target).orElse(target);
  }

  Optional<String> positive() {
    return repeated.map(Recipe.Settings::positive).orElse(Optional.ofNullable(positive));
  }

  /** Whether numbers are to be predicted, if the task, the recipe or the algorithms named say so. */
  Optional<Boolean> numbersAsked(AlgorithmCatalogue catalogue) {
    String given = task;
    if (given != null) {
      return Optional.of(switch (given.toLowerCase(Locale.ROOT)) {
        case "regression" -> true;
        case "classification" -> false;
        default -> throw new WrongUseException("--task " + given + ": expected regression or classification.");
      });
    }
    return repeated.isPresent() ? repeated.map(settings -> settings.task().equals(Recipe.Settings.REGRESSION))
        : named().stream().findFirst().flatMap(catalogue::find)
            .map(algorithm -> algorithm.category().equals(AlgorithmDescriptor.REGRESSION));
  }

  /** Checks algorithms and parameters before any row is read, as far as the task is known by then. */
  void checkAlgorithms(Session session, AlgorithmCatalogue catalogue, Optional<Boolean> asked) {
    if (asked.isPresent() && asked.get()) {
      algorithms(session, catalogue, true);
      return;
    }
    try {
      algorithms(session, catalogue, false);
    } catch (WrongUseException e) {
      if (asked.isPresent() || !followTask() || !fitRegressors(session, catalogue)) {
        throw e;
      }
    }
  }

  /** Whether the algorithms follow from the task, since none was named. */
  private boolean followTask() {
    return named().isEmpty() || named().equals(List.of(ALL));
  }

  private boolean fitRegressors(Session session, AlgorithmCatalogue catalogue) {
    try {
      algorithms(session, catalogue, true);
      return true;
    } catch (WrongUseException e) {
      return false;
    }
  }

  /** Refuses what is for classes where a number is predicted. */
  void checkNumbers() {
    if (positive().isPresent() || money().isPresent()) {
      throw new WrongUseException("--positive and --money are for classes, but " + target()
          + " is predicted as a number. Leave them out, or use --task classification.");
    }
  }

  /** What was asked, for a recipe. */
  Recipe.Settings settings(ComparisonRequest request) {
    return settings(Recipe.Settings.CLASSIFICATION, request.algorithms(), request.evaluation(), request.preparation());
  }

  /** As the other one, for predicted numbers. */
  Recipe.Settings settings(RegressionRequest request) {
    return settings(Recipe.Settings.REGRESSION, request.algorithms(), request.evaluation(), request.preparation());
  }

  private Recipe.Settings settings(String kind, List<AlgorithmChoice> chosen, Evaluation evaluation,
      PreparationSettings prepared) {
    return new Recipe.Settings(kind, target(), positive(), features(), ignored(), chosen, evaluation, seed(),
        prepared);
  }

  private List<String> named() {
    return algorithms.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
  }

  long seed() {
    return repeated.map(Recipe.Settings::seed).orElse(seed);
  }

  List<String> features() {
    return repeated.map(Recipe.Settings::features).orElse(features);
  }

  List<String> ignored() {
    return repeated.map(Recipe.Settings::ignored).orElse(ignored);
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  MissingPolicy missing() {
    if (repeated.isPresent()) {
      return repeated.get().preparation().missing();
    }
    return switch (missing.toLowerCase(Locale.ROOT)) {
      case "impute" -> MissingPolicy.IMPUTE;
      case "drop" -> MissingPolicy.DROP;
      default -> throw new WrongUseException("--missing " + missing + ": expected impute or drop.");
    };
  }

  /**
   * How rows are made ready.
   *
   * @param numbers whether numbers are predicted; what is for classes only is refused then
   */
  PreparationSettings preparation(boolean numbers) {
    return repeated.map(Recipe.Settings::preparation)
        .orElseGet(() -> numbers ? preparation.ofNumbers(missing()) : preparation.settings(missing()));
  }

  /** The request with the fixes that were asked for. */
  ComparisonRequest fixed(ComparisonRequest request, List<Guard> guards) {
    return preparation.fixed(request, guards);
  }

  /** The request for predicted numbers with the fixes that were asked for. */
  RegressionRequest fixed(RegressionRequest request, List<Guard> guards) {
    return preparation.fixed(request, guards);
  }

  /**
   * The algorithms with their parameters, checked before any row is read.
   *
   * @param numbers whether numbers are predicted
   */
  List<AlgorithmChoice> algorithms(Session session, AlgorithmCatalogue catalogue, boolean numbers) {
    if (repeated.isPresent()) {
      return repeated.get().algorithms();
    }
    List<String> ids = named();
    if (ids.isEmpty()) {
      ids = numbers ? REGRESSORS : CLASSIFIERS;
    } else if (ids.contains(ALL)) {
      if (ids.size() > 1) {
        throw new WrongUseException("--algorithms all means every algorithm; name no others beside it.");
      }
      ids = all(session, catalogue, numbers);
    }
    try {
      return Parameters.parse(ids, parameters, catalogue);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  /** All algorithms for a task that can be used, those that join others last. */
  private static List<String> all(Session session, AlgorithmCatalogue catalogue, boolean numbers) {
    AlgorithmSwitches switches = session.worker().switches();
    List<String> single = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (AlgorithmDescriptor each : catalogue.algorithms()) {
      boolean fits = numbers ? each.category().equals(AlgorithmDescriptor.REGRESSION) : each.classifies();
      if (fits && switches.find(each).isEmpty()) {
        (joins(each) ? joined : single).add(each.id());
      }
    }
    single.addAll(joined);
    return single;
  }

  /** Whether an algorithm joins others. Contributed ones are not asked, since none of their code runs in this process. */
  private static boolean joins(AlgorithmDescriptor algorithm) {
    return algorithm.bundle().equals(ENGINE) && algorithm.algorithm() instanceof Ensemble<?>;
  }

  Evaluation evaluation() {
    return repeated.flatMap(Recipe.Settings::evaluation).orElseGet(split::evaluation);
  }

  Optional<MoneyFigures> money() {
    return money.figures();
  }
}
