package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.ParameterField;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ConfusionMatrix;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.PairedTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * A comparison for programs: keys in a fixed order, rates as fractions, intervals as [low, high], null where a figure
 * is not defined.
 */
final class ComparisonJson {

  private final AlgorithmCatalogue catalogue;
  private final Optional<MoneyFigures> money;

  ComparisonJson(AlgorithmCatalogue catalogue) {
    this(catalogue, Optional.empty());
  }

  ComparisonJson(AlgorithmCatalogue catalogue, Optional<MoneyFigures> money) {
    this.catalogue = catalogue;
    this.money = money;
  }

  /** The whole comparison; {@code rowsRead} counts the rows of the source, also those it does not know of. */
  JsonObject of(Comparison comparison, long rowsRead) {
    JsonObject json = new JsonObject();
    json.addProperty("rowsRead", rowsRead);
    json.addProperty("rowsUsed", comparison.rowsUsed());
    json.addProperty("rowsIncomplete", comparison.rowsIncomplete());
    json.addProperty("seed", comparison.seed());
    json.addProperty("target", comparison.target());
    json.add("positive", Json.of(comparison.positive().orElse(null)));
    json.addProperty("baseRate", comparison.baseRate().value());
    JsonArray models = new JsonArray();
    comparison.models().forEach(model -> models.add(model(model)));
    json.add("models", models);
    json.add("comparisons", tests(comparison.tests()));
    json.addProperty("verdict", comparison.verdict().sentence());
    json.add("winner", Json.of(comparison.verdict().winner().orElse(null)));
    json.add("baseRateInterval", interval(comparison.baseRate()));
    json.addProperty("majorityClass", comparison.majorityClass());
    json.add("classes", Json.array(comparison.classes()));
    json.addProperty("evaluation", comparison.evaluation());
    json.addProperty("rowsEvaluated", comparison.rowsEvaluated());
    json.add("againstBaseRate", tests(comparison.againstBaseRate()));
    json.add("aucComparisons", tests(comparison.aucTests()));
    json.add("warnings", Json.array(comparison.warnings()));
    return json;
  }

  private JsonObject model(ModelFigures model) {
    JsonObject json = new JsonObject();
    json.addProperty("algorithm", model.algorithmId());
    json.add("parameters", parameters(catalogue, model.algorithmId(), model.parameters()));
    json.addProperty("accuracy", model.accuracy().value());
    json.add("accuracyInterval", interval(model.accuracy()));
    json.add("auc", value(model.auc()));
    json.add("aucInterval", interval(model.auc().orElse(null)));
    json.add("precision", value(model.precision()));
    json.add("recall", value(model.recall()));
    json.add("f1", value(model.f1()));
    json.add("confusion", confusion(model.confusion()));
    json.addProperty("trainSeconds", model.trainSeconds());
    json.addProperty("predictSeconds", model.predictSeconds());
    json.addProperty("name", model.algorithmName());
    json.addProperty("balancedAccuracy", model.balancedAccuracy().value());
    json.add("balancedAccuracyInterval", interval(model.balancedAccuracy()));
    json.add("precisionInterval", interval(model.precision().orElse(null)));
    json.add("recallInterval", interval(model.recall().orElse(null)));
    json.add("f1Interval", interval(model.f1().orElse(null)));
    json.add("text", Json.of(model.text().orElse(null)));
    ProbabilityJson.add(json, model, money);
    return json;
  }

  /** Parameters as numbers and truth values where the algorithm's form says so, in the form's order. */
  static JsonObject parameters(AlgorithmCatalogue catalogue, String algorithmId, Map<String, String> parameters) {
    List<ParameterField> fields = catalogue.find(algorithmId).map(algorithm -> algorithm.details().fields())
        .orElse(List.of());
    JsonObject json = new JsonObject();
    parameters.forEach((name, text) -> json.add(name, typed(fields, name, text)));
    return json;
  }

  /** The text of a parameter as the JSON type its form asks for. */
  static JsonElement typed(List<ParameterField> fields, String name, String text) {
    ParameterField.Kind kind = fields.stream().filter(field -> field.name().equals(name)).map(ParameterField::kind)
        .findFirst()
        .orElse(ParameterField.Kind.TEXT);
    return switch (kind) {
      case WHOLE -> new JsonPrimitive(Long.valueOf(text));
      case NUMBER -> Json.of(Double.valueOf(text));
      case YES_NO -> new JsonPrimitive(Boolean.valueOf(text));
      case TEXT, CHOICE -> new JsonPrimitive(text);
    };
  }

  private static JsonObject confusion(ConfusionMatrix matrix) {
    JsonObject json = new JsonObject();
    json.add("classes", Json.array(matrix.classes()));
    List<List<Long>> counts = new ArrayList<>();
    for (long[] row : matrix.counts()) {
      counts.add(Arrays.stream(row).boxed().toList());
    }
    json.add("actualByPredicted", Json.array(counts));
    return json;
  }

  /** Paired tests, adjusted for their number. */
  static JsonArray tests(List<PairedTest> tests) {
    JsonArray array = new JsonArray();
    for (PairedTest test : tests) {
      JsonObject json = new JsonObject();
      json.addProperty("a", test.a());
      json.addProperty("b", test.b());
      json.addProperty("test", test.test());
      json.addProperty("pValue", test.pValue());
      json.addProperty("adjustedPValue", test.adjustedPValue());
      json.addProperty("difference", test.difference());
      array.add(json);
    }
    return array;
  }

  private static JsonElement value(Optional<Estimate> estimate) {
    return Json.of(estimate.map(Estimate::value).orElse(null));
  }

  private static JsonElement interval(@Nullable Estimate estimate) {
    return estimate == null ? JsonNull.INSTANCE : Json.array(List.of(estimate.interval().low(), estimate.interval()
        .high()));
  }

  /** Another value at the end of a comparison's answer. */
  static void extend(JsonObject json, Map<String, Object> more) {
    more.forEach((key, value) -> json.add(key, Json.of(value)));
  }
}
