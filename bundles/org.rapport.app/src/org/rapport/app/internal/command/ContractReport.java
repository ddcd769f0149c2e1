package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapport.insight.clv.Contracts;
import org.rapport.insight.clv.DiscountRate;
import org.rapport.insight.clv.LifetimeSettings;
import org.rapport.insight.clv.ModelParameter;
import org.rapport.insight.clv.RetentionModel;
import org.rapport.insight.clv.Span;
import org.rapport.insight.clv.UnitLengths;
import org.rapport.mining.evaluation.Interval;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** How long customers under contract stay, for programs and for people at a terminal. */
final class ContractReport {
  private static final DiscountRate NONE = DiscountRate.yearly(0);
  private static final int SHOWN = 50;

  private final RetentionModel model;
  private final double[] observed;
  private final int cohorts;
  private final Span horizon;
  private final DiscountRate discount;
  private final UnitLengths lengths;
  private final List<String> notes = new ArrayList<>();

  private ContractReport(RetentionModel model, double[] observed, int cohorts, LifetimeSettings settings,
      Span horizon) {
    this.model = model;
    this.observed = observed;
    this.cohorts = cohorts;
    this.horizon = horizon;
    this.discount = settings.discount();
    this.lengths = settings.lengths();
    if (!model.fit().converged()) {
      notes.add(model.fit().sentence());
    } else if (!model.hasFiniteLifetime()) {
      notes.add("Some customers stay so long that the average time has no end (a is not above 1): remaining times are "
          + "capped at the horizon, " + horizon + ".");
    }
  }

  /** A report on cohorts. */
  static ContractReport of(RetentionModel model, List<long[]> cohorts, LifetimeSettings settings, Span horizon) {
    int longest = cohorts.stream().mapToInt(cohort -> cohort.length - 1).max().orElse(0);
    double[] observed = new double[longest + 1];
    for (int n = 0; n <= longest; n++) {
      double there = 0;
      double first = 0;
      for (long[] cohort : cohorts) {
        there += cohort.length > n ? cohort[n] : 0;
        first += cohort.length > n ? cohort[0] : 0;
      }
      observed[n] = there / first;
    }
    return new ContractReport(model, observed, cohorts.size(), settings, horizon);
  }

  /** A report on customers who have been there for different times; what was observed is by Kaplan and Meier. */
  static ContractReport of(RetentionModel model, Contracts contracts, LifetimeSettings settings, Span horizon) {
    long[] left = contracts.leftAt();
    long[] kept = contracts.keptAfter();
    double[] observed = new double[left.length + 1];
    double risk = contracts.accounts().length - (double) kept[0];
    observed[0] = 1;
    for (int n = 1; n < observed.length; n++) {
      observed[n] = observed[n - 1] * (risk > 0 ? 1 - left[n - 1] / risk : 1);
      risk -= left[n - 1] + kept[n];
    }
    ContractReport report = new ContractReport(model, observed, 0, settings, horizon);
    report.notes.addAll(contracts.notes());
    return report;
  }

  /** The renewals that are shown. */
  private int renewals() {
    return Math.min(SHOWN, observed.length - 1);
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("customers", model.fit().customers());
    json.add("cohorts", Json.of(cohorts == 0 ? null : cohorts));
    json.addProperty("unit", model.period().word());
    json.addProperty("model", "sbg");
    Map<String, Object> parameters = new LinkedHashMap<>();
    Map<String, Object> errors = new LinkedHashMap<>();
    for (ModelParameter each : model.fit().parameters()) {
      parameters.put(each.name(), each.value());
      errors.put(each.name(), each.standardError());
    }
    json.add("parameters", Json.of(parameters.isEmpty() ? null : parameters));
    json.add("standardErrors", Json.of(errors.isEmpty() ? null : errors));
    json.add("logLikelihood", Json.of(model.fit().logLikelihood().orElse(null)));
    json.addProperty("converged", model.fit().converged());
    json.addProperty("horizon", horizon.toString());
    json.addProperty("discount", discount.toString());
    JsonArray rows = new JsonArray();
    for (int n = 0; model.fit().converged() && n <= renewals(); n++) {
      rows.add(row(n));
    }
    json.add("perRenewal", rows);
    json.add("warnings", Json.array(notes));
    return json;
  }

  private JsonObject row(int n) {
    JsonObject row = new JsonObject();
    row.addProperty("renewals", n);
    row.addProperty("observed", observed[n]);
    row.addProperty("survival", model.survival(n));
    row.add("survivalInterval", array(model.survivalInterval(n)));
    row.addProperty("nextRetention", model.retention(n + 1));
    row.add("nextRetentionInterval", array(model.retentionInterval(n + 1)));
    row.addProperty("remainingLifetime", model.discountedPayments(n, horizon, NONE, lengths));
    row.add("remainingLifetimeInterval", array(model.discountedPaymentsInterval(n, horizon, NONE, lengths)));
    row.addProperty("discountedLifetime", model.discountedPayments(n, horizon, discount, lengths));
    row.add("discountedLifetimeInterval", array(model.discountedPaymentsInterval(n, horizon, discount, lengths)));
    return row;
  }

  private static JsonElement array(Interval interval) {
    return Json.array(List.of(interval.low(), interval.high()));
  }

  private String words() {
    return cohorts == 0 ? "" : " in " + cohorts + (cohorts == 1 ? " cohort" : " cohorts");
  }

  String text() {
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH, "%,d customers under contract%s, who "
        + "renew or leave every %s.%n%s%n", model.fit().customers(), words(), model.period().word(), model.fit()
            .sentence()));
    if (model.fit().converged()) {
      for (ModelParameter each : model.fit().parameters()) {
        text.append(String.format(Locale.ENGLISH, "%s = %.4f (95 %% %s)%n", each.name(), each.value(), range(each
            .interval(), 4)));
      }
      TextTable table = new TextTable(List.of(">Renewals", ">Still there", ">Model", ">95 %", ">Renew next",
          ">Renewals to come", ">95 %", ">Discounted", ">95 %"));
      for (int n = 0; n <= renewals(); n++) {
        table.add(List.of(String.valueOf(n), percent(observed[n]), percent(model.survival(n)),
            range(model.survivalInterval(n), 3), percent(model.retention(n + 1)), number(model.discountedPayments(n,
                horizon, NONE, lengths), 2), range(model.discountedPaymentsInterval(n, horizon, NONE, lengths), 2),
            number(model.discountedPayments(n, horizon, discount, lengths), 2), range(model.discountedPaymentsInterval(
                n, horizon, discount, lengths), 2)));
      }
      text.append('\n').append(table.text()).append(
          "\"Renewals to come\" are expected of a customer who has renewed so "
              + "often, within ").append(horizon).append("; \"discounted\" by ").append(discount).append(
                  ": times what a customer pays a " + model.period().word() + ", it is what the customer is worth.\n");
    }
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    text.append("Next: customers who stay longer are more loyal; care for the young cohorts, where most leave.\n");
    return text.toString();
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
  }

  private static String number(double number, int decimals) {
    return String.format(Locale.ENGLISH, "%,." + decimals + "f", number);
  }

  private static String range(Interval interval, int decimals) {
    return number(interval.low(), decimals) + " to " + number(interval.high(), decimals);
  }
}
