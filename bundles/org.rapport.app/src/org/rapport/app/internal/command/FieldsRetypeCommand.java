package org.rapport.app.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.RetypePreview;
import org.rapport.store.RetypePreview.Unfit;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes the type of a custom field, or tells what would become of its values. */
@Command(name = "retype", sortOptions = false, description = "Change the type of a custom field.",
    footer = {"",
        "The converted values go into a new field with the same name; the old one is retired and keeps its values."})
final class FieldsRetypeCommand extends FieldsAction {

  @Parameters(paramLabel = "FIELD", description = "Its name or label, or #ID.")
  private String name = "";

  @Parameters(paramLabel = "TYPE", description = "text, choice, boolean, integer, number, decimal, date or time.")
  private String word = "";

  @Option(names = "--preview", description = "Only tell which values would not convert.")
  private boolean preview;

  @Option(names = "--blank-unfit", description = "Leave records whose value does not convert without one.")
  private boolean blankUnfit;

  FieldsRetypeCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, EClass type) {
    Field field = custom(open, type, name, false);
    FieldType wanted = type(word);
    if (preview) {
      return preview(open.previewRetype(field.fieldId(), wanted, session.progress()));
    }
    return change(open, "Change the type of " + field.name() + " to " + word(wanted), "The field " + field.name()
        + " holds " + word(wanted) + " now",
        (transaction, database) -> transaction.retypeField(field.fieldId(), wanted, blankUnfit));
  }

  private static Answer preview(RetypePreview preview) {
    JsonObject json = new JsonObject();
    json.add("field", FieldTexts.json(preview.field()));
    json.addProperty("type", word(preview.type()));
    json.addProperty("values", preview.values());
    json.addProperty("convertible", preview.convertible());
    json.add("unfit", Json.array(preview.unfit().stream().map(FieldsRetypeCommand::json).toList()));
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH,
        "%,d of %,d values convert from %s to %s.%n", preview.convertible(), preview.values(),
        word(preview.field().type()), word(preview.type())));
    if (preview.lost() > 0) {
      TextTable table = new TextTable(List.of("Record", "Value", "Reason"));
      preview.unfit().stream().limit(SHOWN).forEach(u -> table.add(List.of(u.key(), u.value(), u.reason())));
      text.append(table.text());
      if (preview.lost() > SHOWN) {
        text.append(String.format(Locale.ENGLISH, "… and %,d more.%n", preview.lost() - SHOWN));
      }
      text.append("Nothing was changed. With --blank-unfit these records are left without a value.\n");
    } else {
      text.append("Nothing was changed; leave out --preview to do it.\n");
    }
    return Answer.done(json, text.toString());
  }

  private static Map<String, Object> json(Unfit unfit) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", unfit.id());
    map.put("key", unfit.key());
    map.put("value", unfit.value());
    map.put("reason", unfit.reason());
    return map;
  }
}
