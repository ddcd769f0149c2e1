package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.insight.ledger.GuidedTour;
import org.rapport.insight.ledger.TourLine;
import org.rapport.insight.ledger.TourStep;
import org.rapport.insight.metric.Warning;

import com.google.gson.JsonObject;

/** The guided tour for programs and for people at a terminal. */
final class TourReport {

  private TourReport() {}

  static JsonObject json(GuidedTour tour) {
    JsonObject json = new JsonObject();
    json.addProperty("title", tour.title());
    json.addProperty("introduction", tour.introduction());
    List<Object> steps = new ArrayList<>();
    for (TourStep step : tour.steps()) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("title", step.title());
      values.put("text", step.text());
      values.put("lines", step.lines().stream().map(TourReport::values).toList());
      values.put("warnings", step.warnings().stream().map(MetricsReport::values).toList());
      steps.add(values);
    }
    json.add("steps", Json.array(steps));
    return json;
  }

  private static Map<String, Object> values(TourLine line) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("label", line.label());
    values.put("printed", line.printed());
    values.put("metric", line.figure().metric().id());
    values.put("reading", MetricsReport.values(line.reading()));
    values.put("inputs", line.figure().inputs().stream().map(MetricsReport::values).toList());
    return values;
  }

  static String text(GuidedTour tour) {
    StringBuilder text = new StringBuilder(tour.title()).append('\n').append("═".repeat(tour.title().length())).append(
        '\n');
    Paragraphs.add(text, "", tour.introduction());
    int number = 1;
    for (TourStep step : tour.steps()) {
      String title = number++ + ". " + step.title();
      text.append('\n').append(title).append('\n').append("─".repeat(title.length())).append('\n');
      Paragraphs.add(text, "", step.text());
      if (!step.lines().isEmpty()) {
        text.append('\n').append(table(step)).append('\n');
        step.lines().stream().map(TourReport::worked).distinct().filter(line -> !line.isEmpty()).forEach(
            line -> Paragraphs
                .add(text, "  ", line));
      }
      for (Warning warning : step.warnings()) {
        Paragraphs.add(text, "  ", "! " + warning.sentence());
      }
    }
    return text.toString();
  }

  private static String worked(TourLine line) {
    return line.reading().worked().isEmpty() ? "" : line.value() + " = " + line.reading().worked();
  }

  private static String table(TourStep step) {
    TextTable table = new TextTable(List.of("", "In the text", "Measured", "95 % interval"));
    for (TourLine line : step.lines()) {
      table.add(List.of(line.label(), line.printed().isEmpty() ? "–" : line.printed(), line.value(), MetricsReport
          .interval(line.reading().value(), line.reading().interval())));
    }
    return table.text();
  }
}
