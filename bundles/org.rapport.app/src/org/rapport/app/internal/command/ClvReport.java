package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapport.insight.clv.Backtest;
import org.rapport.insight.clv.BacktestFigures;
import org.rapport.insight.clv.BookedPurchases;
import org.rapport.insight.clv.CustomerValue;
import org.rapport.insight.clv.LifetimeValue;
import org.rapport.insight.clv.ModelFit;
import org.rapport.insight.clv.ModelParameter;
import org.rapport.insight.clv.SpendModel;
import org.rapport.insight.clv.SummarizedPurchases;
import org.rapport.mining.evaluation.Interval;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Lifetime values for programs and for people at a terminal. */
final class ClvReport {
  private static final String METHOD = "95 % of the expected value, by the delta method on the logarithms of the "
      + "parameters";

  private final LifetimeValue value;
  private final Optional<SummarizedPurchases> summarized;
  private final Optional<Backtest> tested;
  private final List<String> notes = new ArrayList<>();
  private Map<String, String> keys = Map.of();
  private Optional<String> currency = Optional.empty();

  ClvReport(LifetimeValue value, Optional<SummarizedPurchases> summarized, Optional<Backtest> tested,
      List<String> reading) {
    this.value = value;
    this.summarized = summarized;
    this.tested = tested;
    notes.addAll(reading);
    summarized.ifPresent(found -> notes.addAll(found.notes()));
    notes.addAll(value.warnings());
  }

  /** Shows accounts by their keys and names the currency. */
  ClvReport of(BookedPurchases purchases) {
    keys = purchases.keys();
    currency = purchases.currency();
    return this;
  }

  private String shown(CustomerValue customer) {
    return keys.getOrDefault(customer.id(), customer.id());
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("customers", value.summary().customers());
    json.addProperty("repeatCustomers", value.summary().repeatCustomers());
    json.addProperty("unit", value.summary().unit().word());
    json.addProperty("until", summarized.map(found -> found.until().toString()).orElse(null));
    json.addProperty("horizon", value.settings().horizon().toString());
    json.addProperty("discount", value.settings().discount().toString());
    json.addProperty("weeksPerMonth", value.settings().lengths().weeksPerMonth());
    json.add("currency", Json.of(currency.orElse(null)));
    json.addProperty("model", value.settings().model().id());
    ModelFit fit = value.orders().fit();
    json.add("parameters", parameters(fit, false));
    json.add("standardErrors", parameters(fit, true));
    json.add("logLikelihood", Json.of(fit.logLikelihood().orElse(null)));
    json.addProperty("converged", fit.converged());
    json.add("spend", value.spend().<JsonElement>map(ClvReport::spend).orElse(JsonNull.INSTANCE));
    json.add("total", Json.of(value.total().orElse(null)));
    json.add("totalInterval", value.totalInterval().map(ClvReport::array).orElse(JsonNull.INSTANCE));
    json.add("baselineTotal", Json.of(value.baselineTotal().orElse(null)));
    json.addProperty("intervals", METHOD);
    JsonArray customers = new JsonArray();
    value.customers().forEach(customer -> customers.add(customer(customer)));
    json.add("perCustomer", customers);
    json.add("holdout", tested.<JsonElement>map(ClvReport::tested).orElse(JsonNull.INSTANCE));
    json.add("warnings", Json.array(notes));
    return json;
  }

  private static JsonElement parameters(ModelFit fit, boolean errors) {
    if (!fit.converged()) {
      return JsonNull.INSTANCE;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    fit.parameters().forEach(each -> values.put(each.name(), errors ? each.standardError() : each.value()));
    return Json.of(values);
  }

  private static JsonElement spend(SpendModel spend) {
    JsonObject json = new JsonObject();
    ModelFit fit = spend.fit();
    for (ModelParameter parameter : fit.parameters()) {
      json.addProperty(parameter.name(), parameter.value());
    }
    json.addProperty("customers", fit.customers());
    json.add("standardErrors", parameters(fit, true));
    json.add("logLikelihood", Json.of(fit.logLikelihood().orElse(null)));
    json.addProperty("converged", fit.converged());
    return json;
  }

  private JsonObject customer(CustomerValue customer) {
    JsonObject json = new JsonObject();
    json.addProperty("id", shown(customer));
    json.addProperty("pAlive", customer.alive());
    json.addProperty("expectedOrders", customer.orders());
    json.add("expectedSpend", Json.of(customer.spend().orElse(null)));
    json.add("clv", Json.of(customer.value().orElse(null)));
    json.add("interval", array(customer.valueInterval().orElse(customer.ordersInterval())));
    json.addProperty("intervalOf", customer.value().isPresent() ? "clv" : "expectedOrders");
    json.add("pAliveInterval", array(customer.aliveInterval()));
    json.add("expectedOrdersInterval", array(customer.ordersInterval()));
    json.add("baseline", Json.of(customer.baseline().orElse(null)));
    return json;
  }

  private static JsonElement array(Interval interval) {
    return Json.array(List.of(interval.low(), interval.high()));
  }

  private static JsonElement tested(Backtest test) {
    JsonObject json = new JsonObject();
    json.addProperty("from", test.from().toString());
    json.addProperty("to", test.to().toString());
    json.addProperty("customers", test.value().customers().size());
    json.add("orders", figures(test.orders()));
    json.add("spending", test.spending().map(ClvReport::figures).orElse(JsonNull.INSTANCE));
    return json;
  }

  private static JsonElement figures(BacktestFigures figures) {
    JsonObject json = new JsonObject();
    json.addProperty("actual", figures.actual());
    json.add("model", predicted(figures.model(), figures.modelError(), figures.modelErrorInterval(), figures
        .modelBias(),
        figures.modelBiasInterval()));
    json.add("baseline", predicted(figures.baseline(), figures.baselineError(), figures.baselineErrorInterval(), figures
        .baselineBias(), figures.baselineBiasInterval()));
    json.addProperty("gain", figures.gain());
    json.add("gainInterval", array(figures.gainInterval()));
    json.addProperty("verdict", figures.verdict());
    return json;
  }

  private static JsonObject predicted(double sum, double error, Interval errorInterval, double bias,
      Interval biasInterval) {
    JsonObject json = new JsonObject();
    json.addProperty("predicted", sum);
    json.addProperty("mae", error);
    json.add("maeInterval", array(errorInterval));
    json.addProperty("bias", bias);
    json.add("biasInterval", array(biasInterval));
    return json;
  }

  /**
   * The answer for people.
   *
   * @param top how many customers to name
   */
  String text(int top) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ENGLISH, "%,d customers, %,d of them ordered again%s; the model counts %ss.%n%s%n",
        value.summary().customers(), value.summary().repeatCustomers(), summarized.map(found -> " up to " + found
            .until()).orElse(""), value.summary().unit().word(), value.orders().fit().sentence()));
    if (value.orders().fit().converged()) {
      fitted(text);
      coming(text, top);
    }
    tested.ifPresent(test -> tested(text, test));
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    text.append(next());
    return text.toString();
  }

  private void fitted(StringBuilder text) {
    TextTable table = new TextTable(List.of("Model", "Parameter", ">Value", ">Standard error", ">95 %"));
    List<ModelFit> fits = new ArrayList<>(List.of(value.orders().fit()));
    value.spend().map(SpendModel::fit).ifPresent(fits::add);
    for (ModelFit fit : fits) {
      for (ModelParameter parameter : fit.parameters()) {
        table.add(List.of(fit.model(), parameter.name(), number(parameter.value(), 4), number(parameter.standardError(),
            4), range(parameter.interval(), 4)));
      }
    }
    text.append('\n').append(table.text());
    fits.forEach(fit -> fit.logLikelihood().ifPresent(found -> text.append(String.format(Locale.ENGLISH,
        "%s: log-likelihood %.2f, %,d customers.%n", fit.model(), found, fit.customers()))));
  }

  private void coming(StringBuilder text, int top) {
    text.append("\nThe coming ").append(value.settings().horizon()).append(", money discounted by ").append(value
        .settings().discount()).append(":\n");
    double orders = value.customers().stream().mapToDouble(CustomerValue::orders).sum();
    text.append(String.format(Locale.ENGLISH, "All customers together: %,.0f orders", orders));
    if (value.total().isPresent()) {
      text.append(String.format(Locale.ENGLISH, ", worth %s%s (95 %% %s). The simple formula (orders so far per time × "
          + "average value × time) says %s.", number(value.total().get(), 2), currency.map(
              code -> " " + code).orElse(""), value.totalInterval().map(
                  interval -> range(
                      interval, 2)).orElse("unknown"), number(value.baselineTotal().orElse(0.0), 2)));
    } else {
      text.append('.');
    }
    text.append('\n');
    List<CustomerValue> best = value.customers().stream().sorted(Comparator.comparingDouble(customer -> -customer
        .value()
        .orElse(customer.orders()))).limit(top).toList();
    if (!best.isEmpty()) {
      TextTable table = new TextTable(List.of("Customer", ">P(alive)", ">Orders", ">A order", ">Value", ">95 %",
          ">Simple formula"));
      for (CustomerValue each : best) {
        table.add(List.of(shown(each), number(each.alive(), 3), number(each.orders(), 2), each.spend().map(
            spend -> number(spend, 2)).orElse("–"), each.value().map(worth -> number(worth, 2)).orElse("–"),
            range(each.valueInterval().orElse(each.ordersInterval()), 2), each.baseline().map(
                simple -> number(simple, 2)).orElse("–")));
      }
      text.append('\n').append(table.text());
    }
    text.append("How sure: intervals are ").append(METHOD)
        .append(". They say how well the data determine the model; a single customer differs more than that.\n");
  }

  private static void tested(StringBuilder text, Backtest test) {
    text.append("\nTest: learned up to ").append(test.from()).append(", compared with what came until ").append(test
        .to()).append(".\n");
    TextTable table = new TextTable(List.of("", "", ">Sum", ">Mean error", ">95 %", ">Bias", ">95 %"));
    List<BacktestFigures> all = new ArrayList<>(List.of(test.orders()));
    test.spending().ifPresent(all::add);
    for (BacktestFigures each : all) {
      table.add(List.of(each.what(), "came", number(each.actual(), 0), "", "", "", ""));
      table.add(List.of("", "model", number(each.model(), 0), number(each.modelError(), 3), range(each
          .modelErrorInterval(), 3), number(each.modelBias(), 3), range(each.modelBiasInterval(), 3)));
      table.add(List.of("", "simple formula", number(each.baseline(), 0), number(each.baselineError(), 3), range(each
          .baselineErrorInterval(), 3), number(each.baselineBias(), 3), range(each.baselineBiasInterval(), 3)));
    }
    text.append(table.text());
    for (BacktestFigures each : all) {
      text.append(String.format(Locale.ENGLISH, "%s (mean error smaller by %s; 95 %% %s)%n", each.verdict(), number(each
          .gain(), 3), range(each.gainInterval(), 3)));
    }
  }

  private String next() {
    if (!value.orders().fit().converged()) {
      return "Next: try --model mbgnbd or --model paretonbd, or more customers.\n";
    }
    if (summarized.isPresent() && tested.isEmpty()) {
      return "Next: see with --holdout whether the model would have been right before you act on it.\n";
    }
    return "Next: compare the models (--model) and look after customers of great value whose P(alive) falls.\n";
  }

  private static String number(double number, int decimals) {
    return String.format(Locale.ENGLISH, "%,." + decimals + "f", number);
  }

  private static String range(Interval interval, int decimals) {
    return number(interval.low(), decimals) + " to " + number(interval.high(), decimals);
  }
}
