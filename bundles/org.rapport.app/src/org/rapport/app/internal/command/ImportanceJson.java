package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.ModelImportance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The importance of fields for programs and for people. */
final class ImportanceJson {
  private static final int SHOWN = 10;

  private ImportanceJson() {}

  /**
   * Adds "importance" to every model, and at the end that of one model with its name.
   *
   * @param shown the algorithm of that one
   */
  static void add(JsonObject json, String shown, List<ModelImportance> measured) {
    for (JsonElement element : json.getAsJsonArray("models")) {
      JsonObject model = element.getAsJsonObject();
      measured.stream().filter(one -> one.algorithmId().equals(model.get("algorithm").getAsString()))
          .forEach(one -> model.add("importance", fields(one)));
    }
    measured.stream().filter(one -> one.algorithmId().equals(shown)).forEach(one -> {
      json.add("importance", fields(one));
      json.addProperty("importanceOf", one.algorithmId());
      json.addProperty("importanceMetric", one.metric());
    });
  }

  /** The winner, or where there is none the model with the highest AUC or accuracy. */
  static String shown(Comparison comparison) {
    return comparison.verdict().winner().orElseGet(() -> comparison.models().stream()
        .max(Comparator.comparingDouble(model -> model.auc().map(auc -> auc.value()).orElse(model.accuracy().value())))
        .map(ModelFigures::algorithmId).orElse(""));
  }

  private static JsonArray fields(ModelImportance model) {
    JsonArray fields = new JsonArray();
    for (Importance importance : model.fields()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("field", importance.field());
      entry.addProperty("drop", importance.drop());
      entry.add("interval", Json.array(List.of(importance.interval().low(), importance.interval().high())));
      fields.add(entry);
    }
    return fields;
  }

  /** A table of the fields each model needs most. */
  static String text(List<ModelImportance> measured) {
    StringBuilder text = new StringBuilder();
    for (ModelImportance model : measured) {
      boolean falls = model.metric().equals(ModelImportance.AUC);
      TextTable table = new TextTable(List.of(model.algorithmName() + " needs", falls ? ">AUC falls by"
          : ">" + model.metric() + " rises by", ">95 % interval"));
      List<List<String>> lines = new ArrayList<>();
      model.fields().stream().limit(SHOWN).forEach(field -> lines.add(List.of(Terminal.plain(field.field()),
          String.format(Locale.ENGLISH, "%.3f", field.drop()), String.format(Locale.ENGLISH, "%.3f … %.3f",
              field.interval().low(), field.interval().high()))));
      lines.forEach(table::add);
      text.append('\n').append(table.text());
    }
    return text.append("When the values of the field are shuffled among rows the model has not seen.\n").toString();
  }
}
