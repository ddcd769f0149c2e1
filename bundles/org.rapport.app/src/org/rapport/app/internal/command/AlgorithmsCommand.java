package org.rapport.app.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ParameterField;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** Lists the installed algorithms. */
@Command(name = "algorithms", sortOptions = false, description = "List the installed algorithms and their parameters.")
final class AlgorithmsCommand extends RapportCommand {

  AlgorithmsCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    AlgorithmCatalogue catalogue = session.catalogue().get();
    List<AlgorithmDescriptor> algorithms = catalogue.algorithms();
    TextTable table = new TextTable(List.of("Id", "Name", "Category", "Parameters", "Bundle"));
    JsonArray array = new JsonArray();
    for (AlgorithmDescriptor algorithm : algorithms) {
      List<ParameterField> fields = algorithm.form().fields();
      String parameters = fields.stream().map(field -> field.name() + "=" + field.defaultValue()).collect(Collectors
          .joining(", "));
      table.add(List.of(algorithm.id(), algorithm.name(), algorithm.category(), parameters, algorithm.bundle()));
      array.add(json(algorithm, fields));
    }
    StringBuilder text = new StringBuilder(table.text()).append("\nParameters, set with --param ID.NAME=VALUE:\n");
    for (AlgorithmDescriptor algorithm : algorithms) {
      for (ParameterField field : algorithm.form().fields()) {
        text.append("  ").append(algorithm.id()).append('.').append(field.name()).append(": ").append(field.expected())
            .append(". ")
            .append(field.help()).append('\n');
      }
    }
    catalogue.problems().forEach(problem -> text.append("Skipped: ").append(Terminal.plain(problem)).append('\n'));
    JsonObject json = new JsonObject();
    json.add("algorithms", array);
    json.add("problems", Json.array(catalogue.problems()));
    return Answer.done(json, text.toString());
  }

  private static JsonObject json(AlgorithmDescriptor algorithm, List<ParameterField> fields) {
    JsonObject json = new JsonObject();
    json.addProperty("id", algorithm.id());
    json.addProperty("name", algorithm.name());
    json.addProperty("category", algorithm.category());
    json.addProperty("bundle", algorithm.bundle());
    JsonArray parameters = new JsonArray();
    for (ParameterField field : fields) {
      JsonObject parameter = new JsonObject();
      parameter.addProperty("name", field.name());
      parameter.addProperty("label", field.label());
      parameter.add("default", ComparisonJson.typed(fields, field.name(), field.defaultValue()));
      parameter.addProperty("expected", field.expected());
      parameter.addProperty("help", field.help());
      parameters.add(parameter);
    }
    json.add("parameters", parameters);
    json.addProperty("description", algorithm.description());
    return json;
  }
}
