package org.rapport.app.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.exchange.TableReading;
import org.rapport.insight.recipe.Recipe;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ClusterRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Difference;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.table.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds groups of rows. */
@Command(name = "cluster", sortOptions = false,
    description = "Find groups of rows that are like each other, and say how they differ.",
    footer = {"", "Example: rapport cluster customers.csv --id customerID --k 4"})
final class ClusterCommand extends RapportCommand {
  private static final int SHOWN = 6;

  @Mixin
  private RowsOptions options = new RowsOptions();

  @Option(names = "--algorithm", paramLabel = "ID", defaultValue = "kmeans",
      description = "The algorithm (default: ${DEFAULT-VALUE}). All there are: rapport algorithms")
  private String algorithm = "kmeans";

  @Option(names = "--k", paramLabel = "N", description = "The number of groups; without it the algorithm chooses.")
  private @Nullable Integer k;

  ClusterCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() throws Exception {
    options.recipe(typed(), Recipe.Settings.CLUSTERING);
    AlgorithmCatalogue catalogue = session.catalogue().get();
    AlgorithmChoice choice = options.algorithm(algorithm, catalogue);
    Integer groups = k;
    if (groups != null) {
      Map<String, String> parameters = new LinkedHashMap<>(choice.parameters());
      parameters.put("k", groups.toString());
      choice = new AlgorithmChoice(choice.id(), parameters);
    }
    PreparationSettings preparation = options.preparation();
    SubMonitor progress = SubMonitor.convert(session.progress(), "Finding groups", 100);
    TableReading reading = options.read(progress.split(15), "No groups were looked for.");
    Table table = reading.table();
    Dataset data = options.dataset(table);
    Clustering found = session.runner(catalogue)
        .cluster(new ClusterRequest(data, choice, options.seed(), preparation), progress.split(85));
    JsonObject json = json(found, reading, choice);
    StringBuilder text = new StringBuilder(text(found));
    Recipe.Settings settings = options.settings(Recipe.Settings.CLUSTERING, choice, OptionalInt.empty());
    options.finish(source -> RunRecipe.of(session, catalogue, source, data, settings, found), json, text);
    return Answer.done(json, text.toString());
  }

  private JsonObject json(Clustering found, TableReading reading, AlgorithmChoice choice) {
    JsonObject json = options.json(reading, found.rowsUsed(), choice, found.features());
    json.addProperty("silhouette", found.silhouette().value());
    json.add("silhouetteInterval", interval(found.silhouette()));
    JsonArray clusters = new JsonArray();
    for (Cluster cluster : found.clusters()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("name", cluster.name());
      entry.addProperty("size", cluster.size());
      entry.addProperty("stability", cluster.stability().value());
      entry.add("stabilityInterval", interval(cluster.stability()));
      JsonArray profile = new JsonArray();
      for (Difference difference : cluster.profile()) {
        JsonObject field = new JsonObject();
        field.addProperty("field", difference.field());
        field.add("level", Json.of(difference.level().isEmpty() ? null : difference.level()));
        field.addProperty("inside", difference.inside());
        field.addProperty("outside", difference.outside());
        field.addProperty("difference", difference.standardised().value());
        field.add("differenceInterval", interval(difference.standardised()));
        profile.add(field);
      }
      entry.add("profile", profile);
      clusters.add(entry);
    }
    json.add("clusters", clusters);
    ClusterJson.add(json, found.details(), row -> options.name(reading.table(), row));
    JsonArray rows = new JsonArray();
    for (int row = 0; row < found.assignment().length; row++) {
      JsonObject entry = new JsonObject();
      entry.addProperty("row", options.name(reading.table(), row));
      entry.add("cluster", Json.of(found.assignment()[row] < 0 ? null
          : found.clusters().get(found.assignment()[row]).name()));
      if (found.details().memberships().length > 0) {
        entry.add("probabilities", ClusterJson.numbers(found.details().memberships()[row]));
      }
      rows.add(entry);
    }
    json.add("rows", rows);
    json.add("warnings", Json.array(found.warnings()));
    return json;
  }

  private static JsonArray interval(Estimate estimate) {
    return Json.array(List.of(estimate.interval().low(), estimate.interval().high()));
  }

  private static String text(Clustering found) {
    StringBuilder text = new StringBuilder();
    text.append(found.findings().found()).append('\n').append(found.findings().why()).append('\n');
    if (!found.details().trials().isEmpty()) {
      text.append(found.details().trials().stream().map(trial -> String.format(Locale.ENGLISH, "%d: %s %.2f",
          trial.groups(), trial.criterion(), trial.value())).collect(Collectors.joining(", ", "Groups tried: ", "\n")));
    }
    for (Cluster cluster : found.clusters()) {
      text.append(String.format(Locale.ENGLISH, "%n%s: %,d rows, %.0f %% found again [%.0f–%.0f]%n", cluster.name(),
          cluster.size(), 100 * cluster.stability().value(), 100 * cluster.stability().interval().low(),
          100 * cluster.stability().interval().high()));
      TextTable table = new TextTable(List.of("Field", ">Here", ">Others", ">Difference"));
      cluster.profile().stream().limit(SHOWN).forEach(difference -> table.add(line(difference)));
      text.append(table.text());
    }
    text.append("\nDifference: in standard deviations of all rows, with its 95 % interval.\n");
    found.warnings().forEach(warning -> text.append("Note: ").append(Terminal.plain(warning)).append('\n'));
    found.findings().next().forEach(next -> text.append("Next: ").append(next).append('\n'));
    return text.toString();
  }

  private static List<String> line(Difference difference) {
    boolean share = !difference.level().isEmpty();
    return List.of(Terminal.plain(share ? difference.field() + " is " + difference.level() : difference.field()),
        figure(difference.inside(), share), figure(difference.outside(), share),
        String.format(Locale.ENGLISH, "%+.2f [%+.2f … %+.2f]", difference.standardised().value(),
            difference.standardised().interval().low(), difference.standardised().interval().high()));
  }

  private static String figure(double value, boolean share) {
    return share ? String.format(Locale.ENGLISH, "%.1f %%", 100 * value) : String.format(Locale.ENGLISH, "%,.2f",
        value);
  }
}
