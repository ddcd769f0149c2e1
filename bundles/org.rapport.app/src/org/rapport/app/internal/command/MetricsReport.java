package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.facts.Period;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureInput;
import org.rapport.insight.metric.FigureInterval;
import org.rapport.insight.metric.FigureRows;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricParameter;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.metric.Warning;
import org.rapport.insight.quantity.Quantity;
import org.rapport.insight.quantity.Share;

import com.google.gson.JsonObject;

/** Figures for programs and for people at a terminal. */
final class MetricsReport {
  /** How many ids of rows are written, at most. */
  private static final int MOST_IDS = 1000;
  private static final int SHOWN_IDS = 8;

  private final String source;
  private final Period period;
  private final List<Figure> figures;
  private final MetricCatalogue catalogue;
  private final List<String> notes;
  private final boolean explained;

  MetricsReport(String source, Period period, List<Figure> figures, MetricCatalogue catalogue, List<String> notes,
      boolean explained) {
    this.source = source;
    this.period = period;
    this.figures = figures;
    this.catalogue = catalogue;
    this.notes = notes;
    this.explained = explained;
  }

  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("source", source);
    json.addProperty("from", period.from().toString());
    json.addProperty("to", period.to().toString());
    json.add("metrics", Json.array(figures.stream().map(this::values).toList()));
    json.add("notes", Json.array(notes));
    json.add("problems", Json.array(catalogue.problems()));
    return json;
  }

  private Map<String, @Nullable Object> values(Figure figure) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", figure.metric().id());
    values.put("name", figure.metric().name());
    values.put("family", figure.metric().family());
    number(values, figure.value(), figure.interval());
    values.put("unit", figure.unit());
    values.put("text", figure.text());
    values.put("absence", figure.absence().isEmpty() ? null : figure.absence());
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("reading", figure.definition().reading());
    definition.put("version", figure.definition().version());
    definition.put("chosen", figure.definition().chosen());
    values.put("definition", definition);
    values.put("formula", figure.formula());
    values.put("worked", figure.worked());
    values.put("inputs", figure.inputs().stream().map(MetricsReport::values).toList());
    values.put("rows", values(figure.rows()));
    values.put("alternatives", figure.alternatives().stream().map(MetricsReport::values).toList());
    values.put("warnings", figure.warnings().stream().map(MetricsReport::values).toList());
    return values;
  }

  private static void number(Map<String, @Nullable Object> values, Optional<Quantity> value,
      Optional<FigureInterval> interval) {
    values.put("value", value.isPresent() ? value.get().value() : null);
    values.put("interval", interval.isPresent() ? List.of(interval.get().limits().low(), interval.get().limits().high())
        : null);
    values.put("intervalMethod", interval.isPresent() ? interval.get().method() : null);
  }

  static Map<String, @Nullable Object> values(FigureInput input) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", input.name());
    values.put("value", input.quantity().value());
    values.put("unit", input.quantity().unitName());
    values.put("text", input.quantity().text());
    values.put("metric", input.metric().isEmpty() ? null : input.metric());
    return values;
  }

  private Map<String, @Nullable Object> values(FigureRows rows) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("entity", rows.entity());
    values.put("count", rows.count());
    values.put("filter", rows.filter().isEmpty() ? null : rows.filter());
    if (explained) {
      values.put("ids", Arrays.stream(rows.ids()).limit(MOST_IDS).boxed().toList());
    }
    return values;
  }

  static Map<String, @Nullable Object> values(Reading reading) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", reading.info().id());
    values.put("name", reading.info().name());
    values.put("formula", reading.info().formula());
    number(values, reading.value(), reading.interval());
    values.put("unit", reading.value().isPresent() ? reading.value().get().unitName() : null);
    values.put("text", reading.value().isPresent() ? reading.value().get().text() : null);
    values.put("absence", reading.absence().isEmpty() ? null : reading.absence());
    values.put("worked", reading.worked());
    values.put("remark", reading.remark());
    return values;
  }

  static Map<String, Object> values(Warning warning) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kind", warning.kind().name());
    values.put("sentence", warning.sentence());
    return values;
  }

  String text() {
    StringBuilder text = new StringBuilder(Terminal.plain(source)).append(", ").append(period).append("\n\n");
    if (explained) {
      figures.forEach(figure -> ledger(text, figure));
    } else {
      table(text);
    }
    notes.forEach(note -> text.append(note).append('\n'));
    catalogue.problems().forEach(problem -> text.append(problem).append('\n'));
    return text.toString();
  }

  private void table(StringBuilder text) {
    TextTable table = new TextTable(List.of("Metric", "Id", "Figure", "95 % interval", "Reading"));
    List<String> absent = new ArrayList<>();
    for (Figure figure : figures) {
      String reading = figure.definition().reading() + (figure.definition().isHouse() ? " (house, version " + figure
          .definition().version() + ")" : "");
      table.add(List.of(figure.metric().name(), figure.metric().id(), figure.value().isPresent() ? figure.text() : "–",
          interval(figure.value(), figure.interval()), reading));
      if (figure.value().isEmpty()) {
        absent.add(figure.metric().name() + ": " + figure.absence());
      }
    }
    text.append(table.text()).append('\n');
    absent.forEach(sentence -> Paragraphs.add(text, "", Terminal.plain(sentence)));
    long warnings = figures.stream().mapToLong(figure -> figure.warnings().size()).sum();
    if (warnings > 0) {
      text.append(String.format(Locale.ENGLISH,
          "There are %,d warnings, and other readings of these figures: --explain "
              + "shows them.%n", warnings));
    }
  }

  /** An interval in the unit of its value; nothing when there is none. */
  static String interval(Optional<Quantity> value, Optional<FigureInterval> interval) {
    if (value.isEmpty() || interval.isEmpty()) {
      return "";
    }
    double low = interval.get().limits().low();
    double high = interval.get().limits().high();
    return value.get() instanceof Share
        ? String.format(Locale.ENGLISH, "%.1f – %.1f %%", 100 * low, 100 * high)
        : String.format(Locale.ENGLISH, "%,.2f – %,.2f", low, high);
  }

  private void ledger(StringBuilder text, Figure figure) {
    text.append(figure.metric().name()).append(" (").append(figure.metric().id()).append("): ").append(figure.text())
        .append('\n');
    Paragraphs.add(text, "  ", figure.metric().description());
    figure.interval().ifPresent(found -> text.append("  95 % interval: ").append(interval(figure.value(), figure
        .interval())).append(" (").append(found.method()).append(")\n"));
    text.append("  Definition: ").append(figure.definition().reading()).append(figure.definition().isHouse()
        ? ", house definition version " + figure.definition().version() + " (" + figure.definition().chosen() + ")"
        : ", the product's own: no house definition was chosen").append('\n');
    Paragraphs.add(text, "  ", "Formula: " + figure.formula());
    if (!figure.worked().isEmpty()) {
      Paragraphs.add(text, "  ", "= " + figure.worked());
    }
    for (FigureInput input : figure.inputs()) {
      text.append("  ← ").append(input.name()).append(": ").append(input.quantity().text()).append(input.metric()
          .isEmpty() ? "" : "  [" + input.metric() + "]").append('\n');
    }
    rows(text, figure.rows());
    readings(text, figure);
    for (Warning warning : figure.warnings()) {
      Paragraphs.add(text, "  ", "! " + warning.sentence());
    }
    parameters(text, figure);
    text.append('\n');
  }

  private static void rows(StringBuilder text, FigureRows rows) {
    if (rows.count() > 0) {
      long[] ids = rows.ids();
      String shown = String.join(", ", Arrays.stream(ids).limit(SHOWN_IDS).mapToObj(String::valueOf).toList());
      text.append(String.format(Locale.ENGLISH, "  Rows: %,d of %s", rows.count(), rows.entity())).append(rows.filter()
          .isEmpty() ? ids.length == 0 ? "" : " (" + shown + (ids.length > SHOWN_IDS ? ", …" : "") + ")"
              : " (filter " + rows.filter() + ")").append('\n');
    }
  }

  private static void readings(StringBuilder text, Figure figure) {
    if (figure.alternatives().size() > 1) {
      text.append("  All readings:\n");
      for (Reading reading : figure.alternatives()) {
        text.append(reading.info().id().equals(figure.definition().reading()) ? "  > " : "    ").append(reading.info()
            .id()).append(", ").append(reading.info().name()).append(": ");
        String interval = interval(reading.value(), reading.interval());
        text.append(reading.value().isPresent() ? reading.value().get().text() + (interval.isEmpty() ? "" : " ["
            + interval + "]") : "–").append('\n');
        Paragraphs.add(text, "        ", reading.info().formula());
        if (!reading.absence().isEmpty()) {
          Paragraphs.add(text, "        ", reading.absence());
        }
        if (!reading.remark().isEmpty()) {
          Paragraphs.add(text, "        ", reading.remark());
        }
      }
    }
  }

  private void parameters(StringBuilder text, Figure figure) {
    for (MetricParameter parameter : catalogue.metric(figure.metric().id()).metric().parameters()) {
      Paragraphs.add(text, "  ", "--param " + figure.metric().id() + "." + parameter.name() + "=…  " + parameter.help()
          + (parameter.otherwise().isEmpty() ? "" : " Default: " + parameter.otherwise() + "."));
    }
  }
}
