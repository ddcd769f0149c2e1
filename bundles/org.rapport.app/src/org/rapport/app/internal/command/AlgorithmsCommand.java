package org.rapport.app.internal.command;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.ParameterField;
import org.rapport.mining.worker.AlgorithmSwitches;
import org.rapport.mining.worker.SwitchedOff;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the installed algorithms. */
@Command(name = "algorithms", sortOptions = false, description = "List the installed algorithms and their parameters.")
final class AlgorithmsCommand extends RapportCommand {

  @Option(names = "--enable", paramLabel = "ID",
      description = "Switch an algorithm on again that was switched off since it failed three times in a row.")
  private @Nullable String enabled;

  AlgorithmsCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    AlgorithmSwitches switches = session.worker().switches();
    StringBuilder text = new StringBuilder();
    String id = enabled;
    if (id != null) {
      text.append(enable(id, switches));
    }
    AlgorithmCatalogue catalogue = session.catalogue().get();
    List<AlgorithmDescriptor> algorithms = catalogue.algorithms();
    TextTable table = new TextTable(List.of("Id", "Name", "Category", "Parameters", "Bundle"));
    JsonArray array = new JsonArray();
    for (AlgorithmDescriptor algorithm : algorithms) {
      List<ParameterField> fields = algorithm.details().fields();
      String parameters = fields.stream().map(field -> field.name() + "=" + field.defaultValue()).collect(Collectors
          .joining(", "));
      table.add(List.of(algorithm.id(), algorithm.name(), algorithm.category(), parameters, algorithm.bundle()));
      JsonObject entry = json(algorithm, fields);
      entry.addProperty("switchedOff", switches.find(algorithm).isPresent());
      array.add(entry);
    }
    text.append(table.text()).append("\nParameters, set with --param ID.NAME=VALUE:\n");
    for (AlgorithmDescriptor algorithm : algorithms) {
      for (ParameterField field : algorithm.details().fields()) {
        text.append("  ").append(algorithm.id()).append('.').append(field.name()).append(": ").append(field.expected())
            .append(". ")
            .append(field.help()).append('\n');
      }
    }
    catalogue.problems().forEach(problem -> text.append("Skipped: ").append(Terminal.plain(problem)).append('\n'));
    JsonArray off = new JsonArray();
    for (SwitchedOff each : switches.all()) {
      text.append("Switched off: ").append(each.id()).append(" of ").append(each.bundle()).append(" since ")
          .append(each.since()).append(": ").append(Terminal.plain(each.reason())).append(" Switch it on again: ")
          .append(session.setting().typed("algorithms", "--enable", each.id())).append('\n');
      off.add(json(each));
    }
    JsonObject json = new JsonObject();
    json.add("algorithms", array);
    json.add("switchedOff", off);
    json.add("problems", Json.array(catalogue.problems()));
    return Answer.done(json, text.toString());
  }

  private static String enable(String id, AlgorithmSwitches switches) {
    if (!switches.switchOn(id)) {
      throw new WrongUseException("--enable " + id + ": this algorithm is not switched off.");
    }
    return "The algorithm " + id + " is switched on again.\n\n";
  }

  private static JsonObject json(SwitchedOff off) {
    JsonObject json = new JsonObject();
    json.addProperty("id", off.id());
    json.addProperty("bundle", off.bundle());
    json.addProperty("since", off.since().toString());
    json.addProperty("reason", off.reason());
    return json;
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
