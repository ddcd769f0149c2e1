package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.mining.regression.TestResult;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * A comparison of predicted numbers for programs: keys in a fixed order, errors in the unit of the target, intervals as
 * [low, high], null where a figure is not defined and for an end that is infinite.
 */
final class RegressionJson {

  private final AlgorithmCatalogue catalogue;

  RegressionJson(AlgorithmCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The whole comparison; {@code rowsRead} counts the rows of the source. */
  JsonObject of(RegressionComparison comparison, long rowsRead) {
    JsonObject json = new JsonObject();
    json.addProperty("rowsRead", rowsRead);
    json.addProperty("rowsUsed", comparison.rowsUsed());
    json.addProperty("rowsIncomplete", comparison.rowsIncomplete());
    json.addProperty("seed", comparison.seed());
    json.addProperty("target", comparison.target());
    json.addProperty("task", "regression");
    JsonArray models = new JsonArray();
    comparison.models().forEach(model -> models.add(model(model)));
    json.add("models", models);
    json.add("comparisons", ComparisonJson.tests(comparison.tests()));
    json.addProperty("verdict", comparison.verdict().sentence());
    json.add("winner", Json.of(comparison.verdict().winner().orElse(null)));
    JsonArray baselines = new JsonArray();
    comparison.baselines().forEach(baseline -> baselines.add(figures(baseline)));
    json.add("baselines", baselines);
    json.addProperty("evaluation", comparison.evaluation());
    json.addProperty("rowsEvaluated", comparison.testRows());
    json.add("againstMedian", ComparisonJson.tests(comparison.againstMedian()));
    json.add("warnings", Json.array(comparison.warnings()));
    return json;
  }

  private JsonObject figures(RegressionFigures model) {
    JsonObject json = new JsonObject();
    json.addProperty("algorithm", model.algorithmId());
    json.add("parameters", ComparisonJson.parameters(catalogue, model.algorithmId(), model.parameters()));
    add(json, "rmse", Optional.of(model.rmse()));
    add(json, "mae", Optional.of(model.mae()));
    add(json, "medianError", Optional.of(model.medianError()));
    add(json, "rSquared", model.rSquared());
    add(json, "bias", Optional.of(model.bias()));
    add(json, "mape", model.mape());
    add(json, "skill", model.skill());
    add(json, "error95", Optional.of(model.error95()));
    return json;
  }

  private JsonObject model(RegressionFigures model) {
    JsonObject json = figures(model);
    add(json, "coverage", model.coverage());
    json.addProperty("trainSeconds", model.trainSeconds());
    json.addProperty("predictSeconds", model.predictSeconds());
    json.addProperty("name", model.algorithmName());
    json.add("text", Json.of(model.text().orElse(null)));
    json.add("linear", model.linear().map(RegressionJson::linear).orElse(JsonNull.INSTANCE));
    json.add("residuals", Json.array(model.residuals().stream()
        .map(residual -> List.of(residual.predicted(), residual.actual())).toList()));
    json.add("quantiles", Json.array(model.quantiles().stream()
        .map(quantile -> List.of(quantile.normal(), quantile.residual())).toList()));
    return json;
  }

  private static void add(JsonObject json, String name, Optional<Estimate> figure) {
    json.add(name, Json.of(figure.map(Estimate::value).orElse(null)));
    json.add(name + "Interval", Json.of(figure.map(estimate -> Arrays.asList(estimate.interval().low(),
        estimate.interval().high())).orElse(null)));
  }

  private static JsonElement linear(LinearSummary linear) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("coefficients", linear.coefficients().stream().map(coefficient -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("field", coefficient.field());
      one.put("level", coefficient.level());
      one.put("value", coefficient.value());
      one.put("error", coefficient.error());
      one.put("t", coefficient.t());
      one.put("pValue", coefficient.pValue());
      one.put("interval", List.of(coefficient.interval().low(), coefficient.interval().high()));
      return one;
    }).toList());
    json.put("errors", linear.errors());
    json.put("rows", linear.rows());
    json.put("degrees", linear.degrees());
    json.put("residualError", linear.residualError());
    json.put("rSquaredTraining", linear.rSquared());
    json.put("adjustedRSquared", linear.adjustedRSquared());
    json.put("fTest", linear.fTest().map(RegressionJson::test).orElse(JsonNull.INSTANCE));
    json.put("conditionNumber", linear.conditionNumber());
    Map<String, Object> inflations = new LinkedHashMap<>();
    linear.inflations().forEach(inflation -> inflations.put(inflation.field(), inflation.factor()));
    json.put("varianceInflation", inflations);
    json.put("heteroscedasticity", linear.heteroscedasticity().map(RegressionJson::test).orElse(JsonNull.INSTANCE));
    json.put("normality", linear.normality().map(RegressionJson::test).orElse(JsonNull.INSTANCE));
    List<Map<String, Object>> influences = new ArrayList<>();
    linear.influences().forEach(influence -> influences.add(Map.of("row", influence.row(), "distance",
        influence.distance())));
    json.put("influences", influences);
    json.put("warnings", linear.warnings());
    return Json.of(json);
  }

  private static JsonElement test(TestResult test) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("test", test.name());
    json.put("statistic", test.statistic());
    json.put("degrees", test.degrees());
    if (test.otherDegrees() > 0) {
      json.put("otherDegrees", test.otherDegrees());
    }
    json.put("pValue", test.pValue());
    return Json.of(json);
  }
}
