package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.churn.ChurnDay;
import org.rapport.insight.churn.ChurnResult;
import org.rapport.insight.churn.CustomerRisk;
import org.rapport.mining.Reason;
import org.rapport.mining.evaluation.Calibration;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.evaluation.ProbabilityFigures;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Who may leave, for programs and for people at a terminal. */
final class ChurnReport {
  private final ChurnResult result;
  private final List<String> notes = new ArrayList<>();

  ChurnReport(ChurnResult result, List<String> reading) {
    this.result = result;
    notes.addAll(reading);
    notes.addAll(result.notes());
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("customers", result.risks().size());
    json.addProperty("today", result.today().toString());
    json.addProperty("definition", result.settings().definition().id());
    json.addProperty("horizonDays", result.settings().horizonDays());
    json.addProperty("activeDays", result.settings().activeDays());
    json.addProperty("algorithm", result.settings().algorithm().id());
    json.addProperty("seed", result.settings().seed());
    json.add("days", days());
    json.add("features", Json.array(result.features()));
    estimate(json, "baseRate", result.evaluation().rate().orElse(null));
    JsonArray models = new JsonArray();
    result.comparison().models().forEach(model -> models.add(model(model)));
    json.add("models", models);
    json.add("aucTest", result.comparison().aucTests().stream().findFirst().<JsonElement>map(ChurnReport::test).orElse(
        JsonNull.INSTANCE));
    json.addProperty("verdict", result.verdict());
    json.add("currency", Json.of(result.currency().orElse(null)));
    json.add("totalValueAtRisk", Json.of(result.totalAtRisk().orElse(null)));
    JsonArray customers = new JsonArray();
    result.risks().forEach(risk -> customers.add(customer(risk)));
    json.add("perCustomer", customers);
    json.add("warnings", Json.array(notes));
    return json;
  }

  private JsonArray days() {
    JsonArray days = new JsonArray();
    for (ChurnDay day : result.days()) {
      JsonObject one = new JsonObject();
      one.addProperty("day", day.day().toString());
      one.addProperty("role", day.role().name().toLowerCase(Locale.ROOT));
      one.addProperty("customers", day.customers());
      one.add("left", Json.of(day.rate().isPresent() ? day.left() : null));
      estimate(one, "rate", day.rate().orElse(null));
      days.add(one);
    }
    return days;
  }

  private static JsonObject model(ModelFigures model) {
    JsonObject json = new JsonObject();
    json.addProperty("id", model.algorithmId());
    json.addProperty("name", model.algorithmName());
    estimate(json, "auc", model.auc().orElse(null));
    estimate(json, "accuracy", model.accuracy());
    ProbabilityJson.add(json, model, Optional.empty());
    return json;
  }

  private static JsonObject test(PairedTest test) {
    JsonObject json = new JsonObject();
    json.addProperty("a", test.a());
    json.addProperty("b", test.b());
    json.addProperty("test", test.test());
    json.addProperty("difference", test.difference());
    json.addProperty("p", test.pValue());
    return json;
  }

  private static JsonObject customer(CustomerRisk risk) {
    JsonObject json = new JsonObject();
    json.addProperty("id", risk.name());
    json.addProperty("probability", risk.probability());
    json.add("clv", Json.of(risk.value().orElse(null)));
    json.add("valueAtRisk", Json.of(risk.valueAtRisk().orElse(null)));
    JsonArray reasons = new JsonArray();
    for (Reason reason : risk.reasons()) {
      JsonObject one = new JsonObject();
      one.addProperty("field", reason.field());
      one.addProperty("value", reason.value());
      one.addProperty("contribution", reason.contribution());
      one.addProperty("sentence", reason.sentence());
      reasons.add(one);
    }
    json.add("reasons", reasons);
    return json;
  }

  private static void estimate(JsonObject json, String name, @Nullable Estimate estimate) {
    json.add(name, Json.of(estimate == null ? null : estimate.value()));
    json.add(name + "Interval", estimate == null ? JsonNull.INSTANCE : Json.array(List.of(estimate.interval().low(),
        estimate.interval().high())));
  }

  /**
   * The answer for people.
   *
   * @param top how many customers to name
   */
  String text(int top) {
    StringBuilder text = new StringBuilder();
    text.append("Leaving means ").append(result.settings().definition().sentence()).append("; the horizon is ").append(
        result.settings().horizon()).append(".\n");
    text.append(result.comparison().evaluation()).append(".\n\n");
    TextTable days = new TextTable(List.of("Day", "Used for", ">Customers", ">Left", ">Share", ">95 %"));
    for (ChurnDay day : result.days()) {
      days.add(List.of(day.day().toString(), used(day.role()), count(day.customers()), day.rate().isPresent() ? count(
          day
              .left()) : "", day.rate().map(rate -> percent(rate.value())).orElse(""), day.rate().map(rate -> range(
                  rate,
                  1, 100)).orElse("")));
    }
    text.append(days.text()).append('\n').append(figures()).append(calibration());
    text.append("Verdict: ").append(result.verdict()).append('\n');
    text.append(customers(top));
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    text.append(result.model().auc().filter(auc -> auc.interval().low() > 0.5).isPresent()
        ? "Next: talk to those with most at stake first, and look at their reasons; then see on a later day whether it "
            + "helped, beside customers you left alone.\n"
        : "Next: try another horizon, definition or algorithm, or record more about customers; until then this order is "
            + "no better than lots.\n");
    return text.toString();
  }

  private static String used(ChurnDay.Role role) {
    return switch (role) {
      case TRAINING -> "learning";
      case EVALUATION -> "judging";
      case PURGED -> "nothing (overlaps)";
      case SCORING -> "asking";
    };
  }

  private String figures() {
    TextTable table = new TextTable(List.of("On the later period", ">AUC", ">95 %", ">Lift, first tenth", ">95 %",
        ">Brier skill", ">Calibration error"));
    for (ModelFigures model : result.comparison().models()) {
      Optional<ProbabilityFigures> p = model.probabilities();
      Optional<Estimate> lift = p.map(ProbabilityFigures::deciles).filter(tenths -> !tenths.isEmpty()).map(
          List::getFirst)
          .map(Decile::lift);
      table.add(List.of(model.algorithmName(), model.auc().map(auc -> number(auc.value(), 3)).orElse("–"), model.auc()
          .map(
              auc -> range(auc, 3, 1)).orElse("–"), lift.map(found -> number(found.value(), 2)).orElse("–"), lift.map(
                  found -> range(found, 2, 1)).orElse("–"), p.flatMap(ProbabilityFigures::brierSkill).map(
                      skill -> number(skill
                          .value(), 3)).orElse("–"), p.flatMap(ProbabilityFigures::calibration).map(found -> number(
                              found.error()
                                  .value(), 3)).orElse("–")));
    }
    return table.text();
  }

  /** Whether a probability of 30 % means 30 %. */
  private String calibration() {
    Optional<Calibration> found = result.model().probabilities().flatMap(ProbabilityFigures::calibration);
    if (found.isEmpty()) {
      return "\n";
    }
    TextTable table = new TextTable(List.of(">Customers", ">Predicted", ">Left", ">95 %"));
    for (Calibration.Bin bin : found.get().bins()) {
      table.add(List.of(number(bin.rows(), 0), percent(bin.predicted()), percent(bin.rate().value()), range(bin.rate(),
          1,
          100)));
    }
    return "\nWhat was predicted, and what came:\n" + table.text() + "\n";
  }

  private String customers(int top) {
    List<CustomerRisk> risks = result.risks();
    if (risks.isEmpty()) {
      return "";
    }
    double leaving = risks.stream().mapToDouble(CustomerRisk::probability).sum();
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH,
        "%n%,d customers of %s; within %s, %,.0f of them are expected to leave%s.%n", risks.size(), result.today(),
        result
            .settings().horizon(), leaving, result.totalAtRisk().map(total -> ", with a lifetime value of " + number(
                total,
                2) + result.currency().map(code -> " " + code).orElse("")).orElse("")));
    TextTable table = new TextTable(List.of("Customer", ">Probability", ">Lifetime value", ">At risk"));
    StringBuilder reasons = new StringBuilder();
    List<CustomerRisk> first = risks.stream().sorted(Comparator.comparingDouble((CustomerRisk risk) -> -risk
        .valueAtRisk()
        .orElse(result.totalAtRisk().isPresent() ? 0.0 : risk.probability()))).limit(top).toList();
    for (CustomerRisk risk : first) {
      table.add(List.of(risk.name(), percent(risk.probability()), risk.value().map(value -> number(value, 2)).orElse(
          "–"),
          risk.valueAtRisk().map(value -> number(value, 2)).orElse("–")));
      if (!risk.reasons().isEmpty()) {
        reasons.append("  ").append(Terminal.plain(risk.name())).append(": ").append(risk.reasons().stream().map(
            reason -> Terminal.plain(reason.sentence())).collect(Collectors.joining("; "))).append(".\n");
      }
    }
    return text + (first.isEmpty() ? "" : table.text()) + (reasons.isEmpty() ? "" : "Because:\n" + reasons);
  }

  private static String count(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
  }

  private static String number(double number, int decimals) {
    return String.format(Locale.ENGLISH, "%,." + decimals + "f", number);
  }

  private static String range(Estimate estimate, int decimals, double factor) {
    return number(factor * estimate.interval().low(), decimals) + " to " + number(factor * estimate.interval().high(),
        decimals);
  }
}
