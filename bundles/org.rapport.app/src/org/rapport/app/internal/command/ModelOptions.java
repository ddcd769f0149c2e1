package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.ModelChoice;
import org.rapport.insight.Scoring;
import org.rapport.insight.recipe.Recipes;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.SavedModel;
import org.rapport.mining.SavedModels;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.TrainingRequest;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;

import picocli.CommandLine.Option;

/** Which model is used after a comparison, and whether it is kept. */
final class ModelOptions {

  @Option(names = "--model", paramLabel = "ID",
      description = "The algorithm whose model gives the scores or is saved. Without it the winner, else the one with the "
          + "highest AUC (for numbers the lowest RMSE).")
  private @Nullable String model;

  @Option(names = "--save-model", paramLabel = "FILE",
      description = "Train the model on all rows and save it in a file, for: rapport score")
  private @Nullable Path save;

  boolean named() {
    return model != null;
  }

  boolean saves() {
    return save != null;
  }

  /** Checks both options before any work is done. */
  void check(List<AlgorithmChoice> algorithms) {
    RecipeOptions.check(save);
    String chosen = model;
    if (chosen != null && algorithms.stream().noneMatch(choice -> choice.id().equals(chosen))) {
      throw new WrongUseException("--model " + chosen + " is not one of the algorithms that compete: "
          + String.join(", ", algorithms.stream().map(AlgorithmChoice::id).toList()) + ".");
    }
  }

  /** The model that was named, else the best. */
  ModelChoice choose(Comparison comparison) {
    String chosen = model;
    return chosen == null ? Scoring.choose(comparison)
        : new ModelChoice(comparison.model(chosen).orElseThrow(), "The model was named.");
  }

  /** The algorithm that was named, else the best. */
  String choose(RegressionComparison comparison) {
    String chosen = model;
    return chosen != null ? chosen : best(comparison);
  }

  /** The winner, or where there is none the model with the lowest RMSE. */
  static String best(RegressionComparison comparison) {
    return comparison.verdict().winner().orElseGet(() -> comparison.models().stream()
        .min(Comparator.comparingDouble((RegressionFigures each) -> each.rmse().value())).orElseThrow().algorithmId());
  }

  /** Why that model, in a sentence. */
  String reason(RegressionComparison comparison) {
    String name = comparison.model(choose(comparison)).algorithmName();
    return name + " gives the scores: " + (model != null ? "it was named."
        : comparison.models().size() == 1 ? "it is the only model."
            : comparison.verdict().winner().isPresent() ? "it won the comparison."
                : "no model won, and its RMSE is the lowest.");
  }

  /** Trains the model of a comparison on all rows. */
  TrainedModel train(MiningRunner runner, ComparisonRequest request, Comparison comparison,
      IProgressMonitor progress) {
    Dataset data = request.evaluation().withoutColumn(request.data());
    AlgorithmChoice choice = choice(request.algorithms(), choose(comparison).model().algorithmId());
    return runner.train(new TrainingRequest(data, request.positive(), choice, request.seed(), request.preparation()),
        progress);
  }

  /**
   * Saves a model, if that was asked for.
   *
   * @param request what it was trained on
   * @throws MiningException if models of this algorithm can't be saved
   */
  void save(TrainedModel trained, ComparisonRequest request, Map<String, Object> more, StringBuilder text) {
    write(() -> trained.save(origin(request.evaluation().withoutColumn(request.data()))), more, text);
  }

  /** Trains the model of a comparison on all rows. */
  TrainedRegressor train(MiningRunner runner, RegressionRequest request, RegressionComparison comparison,
      IProgressMonitor progress) {
    Dataset data = request.evaluation().withoutColumn(request.data());
    AlgorithmChoice choice = choice(request.algorithms(), choose(comparison));
    return runner.train(new RegressionTrainingRequest(data, choice, request.seed(), request.preparation()), progress);
  }

  /** As the other one, for predicted numbers. */
  void save(TrainedRegressor trained, RegressionRequest request, Map<String, Object> more, StringBuilder text) {
    write(() -> trained.save(origin(request.evaluation().withoutColumn(request.data()))), more, text);
  }

  private static AlgorithmChoice choice(List<AlgorithmChoice> algorithms, String id) {
    return algorithms.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static SavedModel.Origin origin(Dataset data) {
    return new SavedModel.Origin(Instant.now(), Recipes.digest(data));
  }

  private void write(Supplier<SavedModel> saving, Map<String, Object> more, StringBuilder text) {
    Path file = save;
    if (file != null) {
      SavedModel saved = saving.get();
      SavedModels.write(saved, file);
      more.put("savedModel", about(saved, file));
      text.append("Model: ").append(file).append(" (").append(words(saved.manifest())).append(")\n");
    }
  }

  /**
   * Does what comes after a comparison, which is not lost when it fails.
   *
   * @param work trains or saves a model
   * @return false if that can't be done; the answer says why
   */
  boolean done(Runnable work, Map<String, Object> more, StringBuilder text) {
    try {
      work.run();
      return true;
    } catch (MiningException e) {
      more.put("savedModel", Json.of(null));
      more.put("modelNotSaved", e.getMessage());
      text.append(saves() ? "No model was saved. " : "No model was trained on all rows. ").append(e.getMessage())
          .append('\n');
      return false;
    }
  }

  /** A model in a few words. */
  static String words(SavedModel.Manifest manifest) {
    return manifest.algorithmName() + " for " + manifest.target() + manifest.positive().map(name -> " = " + name)
        .orElse(
            "") + ", trained on " + String.format(Locale.ENGLISH, "%,d", manifest.trainingRows()) + " rows"
        + (manifest.sampleRows() == 0 ? "" : "; " + manifest.sampleRows() + " of them are in it, for its reasons");
  }

  /** A model for programs. */
  static Map<String, Object> about(SavedModel saved, Path file) {
    SavedModel.Manifest manifest = saved.manifest();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("file", file.toString());
    about.put("algorithm", manifest.algorithm().id());
    about.put("name", manifest.algorithmName());
    about.put("parameters", manifest.parameters());
    about.put("bundle", manifest.bundle());
    about.put("version", manifest.version());
    about.put("target", manifest.target());
    about.put("classes", manifest.classes());
    about.put("positive", manifest.positive().orElse(null));
    about.put("features", manifest.features().stream().map(SavedModel.Feature::name).toList());
    about.put("trainingRows", manifest.trainingRows());
    about.put("sampleRows", manifest.sampleRows());
    about.put("made", manifest.origin().made().toString());
    about.put("data", manifest.origin().data());
    return about;
  }
}
