package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.clv.Span;
import org.rapport.insight.pipeline.CurrencyOutlook;
import org.rapport.insight.pipeline.Forecast;
import org.rapport.insight.pipeline.ForecastBacktest;
import org.rapport.insight.pipeline.ForecastBasis;
import org.rapport.insight.pipeline.ForecastLine;
import org.rapport.insight.pipeline.PastForecast;
import org.rapport.insight.pipeline.PipelineOutlook;
import org.rapport.insight.pipeline.StageFigures;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Interval;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Forecasts for programs and for people at a terminal. */
final class ForecastReport {
  private final PipelineOutlook outlook;

  ForecastReport(PipelineOutlook outlook) {
    this.outlook = outlook;
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("from", outlook.from().toString());
    json.addProperty("to", outlook.to().toString());
    JsonArray currencies = new JsonArray();
    for (CurrencyOutlook each : outlook.currencies()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("currency", each.currency());
      values.put("forecasts", each.forecasts().stream().map(ForecastReport::values).toList());
      values.put("backtests", each.backtests().stream().map(ForecastReport::values).toList());
      values.put("ungraded", each.ungraded().isEmpty() ? null : each.ungraded());
      currencies.add(Json.of(values));
    }
    json.add("currencies", currencies);
    json.add("stages", Json.array(outlook.funnel().map(funnel -> funnel.stages().stream().map(ForecastReport::values)
        .toList()).orElse(List.of())));
    json.add("notes", Json.array(outlook.notes()));
    return json;
  }

  private static Map<String, Object> values(Forecast forecast) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("basis", forecast.basis().word());
    values.put("opportunities", forecast.opportunities());
    values.put("amount", forecast.amount());
    values.put("expected", forecast.expected().value());
    values.put("interval", interval(forecast.expected().interval()));
    values.put("method", forecast.expected().method());
    values.put("wins", forecast.wins());
    values.put("winsInterval", interval(forecast.winsInterval()));
    List<Object> stages = new ArrayList<>();
    for (ForecastLine line : forecast.lines()) {
      Map<String, Object> stage = new LinkedHashMap<>();
      stage.put("stage", line.stage());
      stage.put("opportunities", line.opportunities());
      stage.put("amount", line.amount());
      stage.put("probability", line.probability());
      stage.put("expected", line.expected());
      stages.add(stage);
    }
    values.put("stages", stages);
    Map<String, Object> left = new LinkedHashMap<>();
    left.put("overdue", forecast.leftOut().overdue());
    left.put("overdueAmount", forecast.leftOut().overdueAmount());
    left.put("later", forecast.leftOut().later());
    left.put("withoutDay", forecast.leftOut().withoutDay());
    left.put("withoutAmount", forecast.leftOut().withoutAmount());
    left.put("withoutProbability", forecast.leftOut().withoutProbability());
    values.put("leftOut", left);
    values.put("rows", forecast.rows());
    return values;
  }

  private static Map<String, Object> values(ForecastBacktest test) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("basis", test.basis().word());
    values.put("graded", test.graded());
    values.put("inside", test.inside());
    values.put("bias", test.bias().orElse(null));
    values.put("meanError", test.meanError());
    values.put("naiveError", test.naiveError());
    List<Object> past = new ArrayList<>();
    for (PastForecast each : test.forecasts()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("day", each.day().toString());
      one.put("to", each.forecast().to().toString());
      one.put("opportunities", each.forecast().opportunities());
      one.put("expected", each.forecast().expected().value());
      one.put("interval", interval(each.forecast().expected().interval()));
      one.put("actual", each.actual());
      one.put("actualOfForecast", each.ofForecast());
      one.put("actualOfOthers", each.ofOthers());
      one.put("actualOfNew", each.ofNew());
      one.put("wonBefore", each.before());
      one.put("inside", each.inside());
      past.add(one);
    }
    values.put("forecasts", past);
    values.put("skipped", test.skipped().stream().map(Object::toString).toList());
    return values;
  }

  private static Map<String, Object> values(StageFigures stage) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("stage", stage.stage().name());
    values.put("setProbability", stage.stage().probability());
    values.put("reached", stage.reached());
    values.put("advanced", stage.advanced());
    values.put("dropped", stage.dropped());
    values.put("there", stage.there());
    values.put("conversion", estimate(stage.conversion()));
    values.put("won", stage.won());
    values.put("lost", stage.lost());
    values.put("winRate", estimate(stage.winRate()));
    values.put("medianDays", stage.time().median().map(Span::count).orElse(null));
    List<Object> limits = new ArrayList<>();
    limits.add(stage.time().low().map(Span::count).orElse(null));
    limits.add(stage.time().high().map(Span::count).orElse(null));
    values.put("medianDaysInterval", limits);
    values.put("visitsWithoutBeginning", stage.time().unknown());
    return values;
  }

  private static Object interval(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  private static @Nullable Object estimate(Optional<Estimate> estimate) {
    return estimate.map(found -> {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("value", found.value());
      values.put("interval", interval(found.interval()));
      return values;
    }).orElse(null);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("Forecast of ").append(outlook.from()).append(" to ").append(outlook.to()).append("\n\n");
    outlook.currencies().forEach(each -> text(text, each));
    outlook.funnel().ifPresent(funnel -> {
      TextTable table = new TextTable(List.of("Stage", ">Set", ">Reached", ">Went on", ">Conversion", ">Won", ">Lost",
          ">Won of closed", ">Days (median)"));
      funnel.stages().forEach(stage -> table.add(List.of(stage.stage().name(), percent(stage.stage().probability()),
          Integer.toString(stage.reached()), Integer.toString(stage.advanced()), rate(stage.conversion()), Integer
              .toString(stage.won()), Integer.toString(stage.lost()), rate(stage.winRate()), days(stage))));
      text.append("The way through the stages, by the history of the opportunities\n\n").append(table.text()).append(
          '\n');
    });
    outlook.notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static void text(StringBuilder text, CurrencyOutlook each) {
    String currency = each.currency().isEmpty() ? "without a currency" : each.currency();
    TextTable table = new TextTable(List.of("In " + currency, ">Opportunities", ">Amount", ">Expected",
        ">95 % of cases", ">Won", ">95 % of cases"));
    each.forecasts().forEach(forecast -> table.add(line(forecast)));
    text.append(table.text()).append('\n');
    leftOut(text, each.forecast(ForecastBasis.STAGE), each.forecast(ForecastBasis.OBSERVED));
    if (!each.ungraded().isEmpty()) {
      text.append(each.ungraded()).append("\n\n");
    }
    each.backtests().forEach(test -> text(text, test));
  }

  /** A forecast that had to leave out everything that is due knows nothing; that is not the same as nothing. */
  private static List<String> line(Forecast forecast) {
    String basis = basis(forecast.basis());
    if (forecast.opportunities() == 0 && forecast.leftOut().withoutProbability() > 0) {
      return List.of(basis, "0", "–", "–", "–", "–", "–");
    }
    return List.of(basis, Integer.toString(forecast.opportunities()), money(forecast.amount()), money(forecast
        .expected()
        .value()), money(forecast.expected().interval().low()) + " – " + money(forecast.expected().interval().high()),
        number(forecast.wins()), String.format(Locale.ROOT, "%.0f – %.0f", forecast.winsInterval().low(), forecast
            .winsInterval().high()));
  }

  private static void leftOut(StringBuilder text, Forecast set, Forecast observed) {
    Forecast.LeftOut left = set.leftOut();
    note(text, left.overdue(), " open opportunities were due before (" + money(left.overdueAmount())
        + "): close them or give them a new day; they don't count.");
    note(text, left.later(), " are due later.");
    note(text, left.withoutDay(), " have no day of closing and don't count.");
    note(text, left.withoutAmount(), " are due, but have no amount and don't count.");
    note(text, left.withoutProbability(), " are due, but have neither a probability nor a stage with one.");
    note(text, observed.leftOut().withoutProbability(), " are due, but in a stage from which none was won or lost yet: "
        + "the observed forecast leaves them out.");
    text.append('\n');
  }

  private static void note(StringBuilder text, int number, String sentence) {
    if (number > 0) {
      text.append(number).append(sentence).append('\n');
    }
  }

  private static void text(StringBuilder text, ForecastBacktest test) {
    TextTable table = new TextTable(List.of("Made at the end of", ">Expected", ">95 % of cases", ">Won of these", "",
        ">Won in all", ">Won before"));
    for (PastForecast each : test.forecasts()) {
      Interval interval = each.forecast().expected().interval();
      table.add(List.of(each.day().toString(), money(each.forecast().expected().value()), money(interval.low()) + " – "
          + money(interval.high()), money(each.ofForecast()), each.inside() ? "inside" : "outside", money(each
              .actual()), money(each.before())));
    }
    text.append("Earlier forecasts: ").append(basis(test.basis())).append("\n\n").append(table.text()).append('\n');
    text.append(String.format(Locale.ROOT, "%d of %d lay within their interval; 95 of 100 should.%s%n", test.inside(),
        test.graded(), test.bias().map(bias -> String.format(Locale.ROOT,
            " Together they expected %.2f times what was won in all.", bias)).orElse(
                " Nothing was won in these times.")));
    text.append(String.format(Locale.ROOT, "Mean error %s; saying that as much as before is won: %s.%n%n", money(test
        .meanError()), money(test.naiveError())));
  }

  private static String basis(ForecastBasis basis) {
    return basis == ForecastBasis.STAGE ? "by set probabilities" : "by observed conversion";
  }

  private static String days(StageFigures stage) {
    return stage.time().median().map(median -> number(median.count()) + " (" + stage.time().low().map(low -> number(low
        .count())).orElse("?") + " – " + stage.time().high().map(high -> number(high.count())).orElse("?") + ")")
        .orElse(
            stage.time().visits() > 0 ? "most are still there" : "not known");
  }

  private static String rate(Optional<Estimate> estimate) {
    return estimate.map(found -> percent(found.value()) + " (" + number(100 * found.interval().low()) + " – " + number(
        100 * found.interval().high()) + ")").orElse("–");
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String money(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
