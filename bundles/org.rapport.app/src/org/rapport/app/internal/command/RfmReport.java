package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmCell;
import org.rapport.insight.rfm.RfmCharts;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmGroup;
import org.rapport.insight.rfm.RfmScale;
import org.rapport.mining.chart.ChartSpec.Matrix;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Scores by recency, frequency and monetary value, for programs and for people at a terminal. */
final class RfmReport {
  private final Rfm rfm;
  private final List<String> notes = new ArrayList<>();

  RfmReport(Rfm rfm, List<String> reading) {
    this.rfm = rfm;
    notes.addAll(reading);
    notes.addAll(rfm.facts().notes());
    if (rfm.facts().without() > 0) {
      notes.add(String.format(Locale.ENGLISH, "%,d customers have no order that counts and get no scores.", rfm.facts()
          .without()));
    }
  }

  Rfm rfm() {
    return rfm;
  }

  JsonObject json() {
    RfmFacts facts = rfm.facts();
    JsonObject json = new JsonObject();
    json.addProperty("customers", facts.size());
    json.addProperty("customersWithoutOrders", facts.without());
    json.addProperty("until", facts.until().toString());
    json.add("currency", Json.of(facts.currency().orElse(null)));
    json.addProperty("bins", rfm.settings().bins());
    JsonObject bounds = new JsonObject();
    bounds.add("recencyDays", Json.array(rfm.recencyScale().bounds()));
    bounds.add("frequency", Json.array(rfm.frequencyScale().bounds()));
    bounds.add("monetary", Json.array(rfm.monetaryScale().bounds()));
    json.add("bounds", bounds);
    JsonArray segments = new JsonArray();
    rfm.groups().forEach(group -> segments.add(group(group)));
    json.add("segments", segments);
    JsonArray cells = new JsonArray();
    rfm.cells().forEach(cell -> cells.add(cell(cell)));
    json.add("cells", cells);
    JsonArray customers = new JsonArray();
    for (int i = 0; i < facts.size(); i++) {
      customers.add(customer(i));
    }
    json.add("perCustomer", customers);
    json.add("warnings", Json.array(notes));
    return json;
  }

  private static JsonObject group(RfmGroup group) {
    JsonObject json = new JsonObject();
    json.addProperty("segment", group.segment().title());
    json.addProperty("rule", group.segment().rule());
    json.addProperty("customers", group.customers());
    json.addProperty("share", group.share().value());
    json.add("interval", Json.array(List.of(group.share().interval().low(), group.share().interval().high())));
    json.addProperty("orders", group.orders());
    json.addProperty("money", group.money());
    json.add("moneyShare", Json.of(group.moneyShare().orElse(null)));
    json.add("meanRecencyDays", Json.of(group.meanRecency().orElse(null)));
    return json;
  }

  private static JsonObject cell(RfmCell cell) {
    JsonObject json = new JsonObject();
    json.addProperty("cell", cell.name());
    json.addProperty("recency", cell.recency());
    json.addProperty("frequency", cell.frequency());
    json.addProperty("monetary", cell.monetary());
    json.addProperty("segment", cell.segment().title());
    json.addProperty("customers", cell.customers());
    json.addProperty("orders", cell.orders());
    json.addProperty("money", cell.money());
    return json;
  }

  private JsonObject customer(int i) {
    RfmFacts facts = rfm.facts();
    JsonObject json = new JsonObject();
    json.addProperty("id", facts.name(i));
    json.addProperty("lastOrder", facts.lastOrder(i).toString());
    json.addProperty("recencyDays", facts.recency(i));
    json.addProperty("orders", facts.orders(i));
    json.addProperty("money", facts.money(i));
    json.addProperty("recency", rfm.recency(i));
    json.addProperty("frequency", rfm.frequency(i));
    json.addProperty("monetary", rfm.monetary(i));
    json.addProperty("segment", rfm.segment(i).title());
    return json;
  }

  String text(int top) {
    RfmFacts facts = rfm.facts();
    String unit = facts.currency().map(code -> " " + Terminal.plain(code)).orElse("");
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH,
        "%,d customers who ordered up to %s, scored from 1 (worst) to %d (best).%n", facts.size(), facts.until(),
        rfm.settings().bins()));
    text.append("Recency, days since the last order: ").append(words(rfm.recencyScale())).append('\n');
    text.append("Frequency, orders: ").append(words(rfm.frequencyScale())).append('\n');
    text.append("Monetary value").append(unit).append(", all orders less refunds: ").append(words(rfm.monetaryScale()))
        .append("\n\n");
    TextTable segments = new TextTable(List.of("Segment", ">Customers", ">Share [95 %]", ">Orders", ">Money" + unit,
        ">of all", "Rule"));
    for (RfmGroup group : rfm.groups()) {
      segments.add(List.of(group.segment().title(), String.format(Locale.ENGLISH, "%,d", group.customers()),
          String.format(Locale.ENGLISH, "%.1f %% [%.1f–%.1f]", 100 * group.share().value(), 100 * group.share()
              .interval().low(), 100 * group.share().interval().high()),
          String.format(Locale.ENGLISH, "%,d", group.orders()), String.format(Locale.ENGLISH, "%,.2f", group.money()),
          group.moneyShare().map(share -> String.format(Locale.ENGLISH, "%.1f %%", 100 * share)).orElse("–"),
          group.segment().rule()));
    }
    text.append(segments.text()).append("FM is the mean of the scores of frequency and monetary value").append(
        rfm.settings().bins() == 5 ? "" : ", on a scale from 1 to 5").append(".\n\n");
    grid(text);
    if (top > 0) {
      TextTable best = new TextTable(List.of("Customer", "Last order", ">Orders", ">Money" + unit, "R-F-M", "Segment"));
      for (int i : rfm.best(top)) {
        best.add(List.of(facts.name(i), facts.lastOrder(i).toString(), String.format(Locale.ENGLISH, "%,d", facts
            .orders(
                i)), String.format(Locale.ENGLISH, "%,.2f", facts.money(i)), rfm.recency(i) + "-" + rfm.frequency(i)
                    + "-"
                    + rfm.monetary(i), rfm.segment(i).title()));
      }
      text.append('\n').append(best.text());
    }
    notes.forEach(note -> text.append("Note: ").append(Terminal.plain(note)).append('\n'));
    return text.toString();
  }

  private void grid(StringBuilder text) {
    Matrix grid = RfmCharts.grid(rfm);
    List<String> header = new ArrayList<>(List.of("Customers"));
    grid.columns().forEach(column -> header.add(">" + column));
    TextTable table = new TextTable(header);
    for (int row = 0; row < grid.rows().size(); row++) {
      List<String> line = new ArrayList<>(List.of(grid.rows().get(row)));
      grid.counts().get(row).forEach(count -> line.add(String.format(Locale.ENGLISH, "%,d", count)));
      table.add(line);
    }
    text.append(table.text());
  }

  private static String words(RfmScale scale) {
    if (scale.bounds().isEmpty()) {
      return "1 for all, as all are equal";
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < scale.bounds().size(); i++) {
      double bound = scale.bounds().get(i);
      if (i + 1 == scale.bounds().size() || scale.bounds().get(i + 1) != bound) {
        words.add((i + 2) + (scale.descending() ? " up to " : " from ") + (bound == Math.rint(bound) ? String.format(
            Locale.ENGLISH, "%,.0f", bound) : String.format(Locale.ENGLISH, "%,.2f", bound)));
      }
    }
    return "score " + String.join(", ", words);
  }
}
