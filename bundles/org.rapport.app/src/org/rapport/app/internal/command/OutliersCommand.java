package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.TableReading;
import org.rapport.insight.recipe.Recipe;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningResult.Outlier;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.OutlierRequest;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.Reason;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds unusual rows. */
@Command(name = "outliers", sortOptions = false,
    description = "Find rows that are unlike all others, and say by which columns.",
    footer = {"", "Example: rapport outliers customers.csv --id customerID --top 20"})
final class OutliersCommand extends RapportCommand {
  private static final int SHOWN = 3;

  @Mixin
  private RowsOptions options = new RowsOptions();

  @Option(names = "--algorithm", paramLabel = "ID", defaultValue = "isolation",
      description = "The algorithm (default: ${DEFAULT-VALUE}). All there are: rapport algorithms")
  private String algorithm = "isolation";

  @Option(names = "--top", paramLabel = "N", defaultValue = "10",
      description = "How many rows to name (default: ${DEFAULT-VALUE}).")
  private int top = 10;

  OutliersCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    if (top < 1) {
      throw new WrongUseException("--top is " + top + "; 1 or more was expected.");
    }
    int most = options.recipe(typed(), Recipe.Settings.OUTLIERS).map(settings -> settings.most().orElse(top))
        .orElse(top);
    AlgorithmCatalogue catalogue = session.catalogue().get();
    AlgorithmChoice choice = options.algorithm(algorithm, catalogue);
    PreparationSettings preparation = options.preparation();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Looking for unusual rows", 100);
    TableReading reading = options.read(progress.split(30), "No unusual rows were looked for.");
    Dataset data = options.dataset(reading.table());
    Outliers found = session.runner(catalogue).outliers(
        new OutlierRequest(data, choice, options.seed(), preparation, most), progress.split(70));
    JsonObject json = json(found, reading, choice);
    StringBuilder text = new StringBuilder(text(found, reading));
    Recipe.Settings settings = options.settings(Recipe.Settings.OUTLIERS, choice, OptionalInt.of(most));
    options.finish(source -> RunRecipe.of(session, catalogue, source, data, settings, found), json, text);
    return Answer.done(json, text.toString());
  }

  private JsonObject json(Outliers found, TableReading reading, AlgorithmChoice choice) {
    JsonObject json = options.json(reading, found.rowsUsed(), choice, found.features());
    JsonArray rows = new JsonArray();
    for (Outlier outlier : found.outliers()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("row", options.name(reading.table(), outlier.row()));
      entry.addProperty("score", outlier.score());
      JsonArray reasons = new JsonArray();
      for (Reason reason : outlier.reasons()) {
        JsonObject field = new JsonObject();
        field.addProperty("field", reason.field());
        field.addProperty("value", reason.value());
        field.addProperty("contribution", reason.contribution());
        field.addProperty("sentence", reason.sentence());
        reasons.add(field);
      }
      entry.add("reasons", reasons);
      rows.add(entry);
    }
    json.add("outliers", rows);
    json.add("warnings", Json.array(found.warnings()));
    return json;
  }

  private String text(Outliers found, TableReading reading) {
    StringBuilder text = new StringBuilder();
    text.append(found.findings().found()).append('\n').append(found.findings().why()).append("\n\n");
    TextTable table = new TextTable(List.of("Row", ">Score", "Because", ">Of the score"));
    for (Outlier outlier : found.outliers()) {
      String row = Terminal.plain(options.name(reading.table(), outlier.row()));
      String score = String.format(Locale.ENGLISH, "%.3f", outlier.score());
      if (outlier.reasons().isEmpty()) {
        table.add(List.of(row, score, "no column alone", ""));
      }
      for (Reason reason : outlier.reasons().stream().limit(SHOWN).toList()) {
        boolean first = reason == outlier.reasons().get(0);
        table.add(List.of(first ? row : "", first ? score : "", Terminal.plain(reason.sentence()),
            String.format(Locale.ENGLISH, "%.3f", reason.contribution())));
      }
    }
    text.append(table.text());
    found.warnings().forEach(warning -> text.append("Note: ").append(Terminal.plain(warning)).append('\n'));
    found.findings().next().forEach(next -> text.append("Next: ").append(next).append('\n'));
    return text.toString();
  }
}
