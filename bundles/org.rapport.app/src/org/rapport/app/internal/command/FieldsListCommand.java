package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the fields of an entity. */
@Command(name = "list", sortOptions = false, description = "List the fields of an entity.")
final class FieldsListCommand extends FieldsAction {

  @Option(names = "--custom", description = "Only custom fields.")
  private boolean custom;

  @Option(names = "--retired", description = "Retired fields too.")
  private boolean retired;

  FieldsListCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    List<Field> fields = new ArrayList<>(custom ? open.fields().custom(type) : open.fields().of(type));
    if (retired) {
      fields.addAll(open.fields().retired(type));
    }
    TextTable table = new TextTable(List.of("Name", "Label", "Type", ">Id", "Rules"));
    for (Field field : fields) {
      table.add(List.of(field.name(), field.label(), word(field.type()),
          field.custom() ? Integer.toString(field.fieldId()) : "", FieldTexts.rules(field)));
    }
    JsonObject json = new JsonObject();
    json.addProperty("entity", type.getName());
    json.add("fields", Json.array(fields.stream().map(FieldTexts::json).toList()));
    return Answer.done(json, table.text());
  }
}
