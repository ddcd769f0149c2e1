package org.rapport.app.internal.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.insight.recipe.Recipe;
import org.rapport.insight.recipe.RecipeSource;
import org.rapport.insight.recipe.Recipes;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningResult;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.regression.RegressionComparison;

/** The recipe of a run that has just been made. */
final class RunRecipe {

  private RunRecipe() {}

  /** The recipe of a comparison of classifiers. */
  static Recipe of(Session session, AlgorithmCatalogue catalogue, RecipeSource source, Dataset data,
      Recipe.Settings settings, Comparison comparison) {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    comparison.models().forEach(model -> {
      Map<String, Double> main = new LinkedHashMap<>();
      main.put("accuracy", model.accuracy().value());
      model.auc().ifPresent(auc -> main.put("AUC", auc.value()));
      figures.put(model.algorithmId(), main);
    });
    return of(session, catalogue, source, data, settings,
        Recipes.outcome(comparison, comparison.verdict().sentence(), figures));
  }

  /** The recipe of a comparison of regressors. */
  static Recipe of(Session session, AlgorithmCatalogue catalogue, RecipeSource source, Dataset data,
      Recipe.Settings settings, RegressionComparison comparison) {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    comparison.models().forEach(model -> figures.put(model.algorithmId(),
        Map.of("RMSE", model.rmse().value(), "MAE", model.mae().value())));
    return of(session, catalogue, source, data, settings,
        Recipes.outcome(comparison, comparison.verdict().sentence(), figures));
  }

  /** The recipe of groups that were found. */
  static Recipe of(Session session, AlgorithmCatalogue catalogue, RecipeSource source, Dataset data,
      Recipe.Settings settings, MiningResult.Clustering found) {
    return of(session, catalogue, source, data, settings,
        Recipes.outcome(found, found.findings().found(), Map.of(settings.algorithms().get(0).id(),
            Map.of("number of groups", (double) found.clusters().size(), "silhouette", found.silhouette().value()))));
  }

  /** The recipe of unusual rows that were found. */
  static Recipe of(Session session, AlgorithmCatalogue catalogue, RecipeSource source, Dataset data,
      Recipe.Settings settings, MiningResult.Outliers found) {
    Map<String, Double> figures = found.outliers().isEmpty() ? Map.of()
        : Map.of("highest score", found.outliers().get(0).score());
    return of(session, catalogue, source, data, settings,
        Recipes.outcome(found, found.findings().found(), Map.of(settings.algorithms().get(0).id(), figures)));
  }

  private static Recipe of(Session session, AlgorithmCatalogue catalogue, RecipeSource source, Dataset data,
      Recipe.Settings settings, Recipe.Outcome outcome) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("Rapport", session.setting().version());
    settings.algorithms().forEach(choice -> catalogue.find(choice.id()).map(AlgorithmDescriptor::bundle)
        .ifPresent(bundle -> add(versions, bundle)));
    return Recipes.of(source, Recipes.fingerprint(data, settings), settings, versions, outcome, Instant.now());
  }

  /** Adds a bundle's version; outside of a platform bundles have none. */
  private static void add(Map<String, String> versions, String name) {
    if (FrameworkUtil.getBundle(RunRecipe.class) != null) {
      Bundle bundle = Platform.getBundle(name);
      if (bundle != null) {
        versions.put(name, bundle.getVersion().toString());
      }
    }
  }
}
