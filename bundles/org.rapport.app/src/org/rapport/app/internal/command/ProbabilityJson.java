package org.rapport.app.internal.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.evaluation.Calibration;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.ProbabilityFigures;
import org.rapport.mining.evaluation.Profit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The figures of a model's probabilities for programs, in the manner of {@link ComparisonJson}. */
final class ProbabilityJson {

  private ProbabilityJson() {}

  /** Adds the figures to those of a model. */
  static void add(JsonObject json, ModelFigures model, Optional<MoneyFigures> money) {
    estimate(json, "mcc", model.mcc().orElse(null));
    json.addProperty("accuracyMethod", model.accuracy().method());
    Optional<ProbabilityFigures> figures = model.probabilities();
    if (figures.isEmpty()) {
      return;
    }
    ProbabilityFigures p = figures.get();
    estimate(json, "logLoss", p.logLoss());
    json.addProperty("baseLogLoss", p.baseLogLoss());
    estimate(json, "brier", p.brier());
    json.addProperty("baseBrier", p.baseBrier());
    estimate(json, "brierSkill", p.brierSkill().orElse(null));
    estimate(json, "averagePrecision", p.averagePrecision().orElse(null));
    json.addProperty("baseAveragePrecision", p.baseAveragePrecision());
    JsonArray deciles = new JsonArray();
    p.deciles().forEach(decile -> deciles.add(decile(decile)));
    json.add("deciles", deciles);
    json.add("calibration", p.calibration().<JsonElement>map(ProbabilityJson::calibration).orElse(JsonNull.INSTANCE));
    if (money.isPresent()) {
      json.add("profit", p.thresholds().<JsonElement>map(table -> profit(Profit.of(table, money.get())))
          .orElse(JsonNull.INSTANCE));
    }
  }

  private static JsonObject decile(Decile decile) {
    JsonObject json = new JsonObject();
    json.addProperty("decile", decile.number());
    json.addProperty("rows", decile.rows());
    json.addProperty("positives", decile.positives());
    estimate(json, "rate", decile.rate());
    estimate(json, "lift", decile.lift());
    estimate(json, "gain", decile.gain());
    return json;
  }

  private static JsonObject calibration(Calibration calibration) {
    JsonObject json = new JsonObject();
    json.add("of", Json.of(calibration.of().orElse(null)));
    JsonArray bins = new JsonArray();
    for (Calibration.Bin bin : calibration.bins()) {
      JsonObject one = new JsonObject();
      one.addProperty("low", bin.low());
      one.addProperty("high", bin.high());
      one.addProperty("predicted", bin.predicted());
      one.addProperty("rows", bin.rows());
      estimate(one, "rate", bin.rate());
      bins.add(one);
    }
    json.add("bins", bins);
    estimate(json, "error", calibration.error());
    json.addProperty("errorByChance", calibration.errorByChance());
    estimate(json, "slope", calibration.slope().orElse(null));
    estimate(json, "intercept", calibration.intercept().orElse(null));
    return json;
  }

  private static JsonObject profit(Profit profit) {
    JsonObject json = new JsonObject();
    json.addProperty("currency", profit.money().currency());
    json.add("threshold", Json.of(profit.threshold()));
    json.addProperty("called", profit.called());
    estimate(json, "perRow", profit.best());
    estimate(json, "perRowWithoutModel", profit.without());
    estimate(json, "gainPerRow", profit.gain());
    JsonArray points = new JsonArray();
    for (Profit.Point point : profit.points()) {
      JsonObject one = new JsonObject();
      one.add("threshold", Json.of(point.threshold()));
      one.addProperty("called", point.called());
      one.addProperty("perRow", point.worth());
      points.add(one);
    }
    json.add("thresholds", points);
    return json;
  }

  private static void estimate(JsonObject json, String name, @Nullable Estimate estimate) {
    json.add(name, Json.of(estimate == null ? null : estimate.value()));
    json.add(name + "Interval", estimate == null ? JsonNull.INSTANCE
        : Json.array(List.of(estimate.interval().low(), estimate.interval().high())));
  }
}
