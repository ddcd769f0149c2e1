package org.rapport.app.internal.command;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;

import com.google.gson.JsonObject;

/** Shows one record as it was at a moment. */
final class PastRecord {
  private final Database open;
  private final EClass type;
  private final Instant moment;

  PastRecord(Database open, EClass type, Instant moment) {
    this.open = open;
    this.type = type;
    this.moment = moment;
  }

  /** The record that had the key then; else the one that has or had it at another time, when it was there. */
  private long id(String key) {
    Filter filter = Filter.of(type, List.of(new Condition(open.fields().get(type, "key"), Operator.EQUAL, key)));
    ListPage then = open.list(ListQuery.of(type, "key").where(filter).asOf(moment));
    return then.total() > 0 ? then.id(0) : open.findPast(type, key).orElseThrow(() -> new FailedException(
        "There is no " + type.getName() + " with the key \"" + key + "\" in " + open.folder()
            + ", and never was one."));
  }

  Answer show(String key) {
    long id = id(key);
    Map<String, @Nullable Object> values = open.recordAsOf(type, id, moment).orElseThrow(() -> new FailedException(
        "There was no " + type.getName() + " \"" + key + "\" on " + moment + "; its past: rapport history --record "
            + key + "."));
    FieldCatalogue fields = open.fields(moment);
    JsonObject shown = new JsonObject();
    TextTable table = new TextTable(List.of("Field", "Value"));
    values.forEach((name, value) -> {
      Object known = fields.find(type, name).map(field -> shown(field, value)).orElse(value == null ? "" : value);
      shown.add(name, value == null ? Values.json((Object) null) : Values.json(known));
      if (value != null) {
        table.add(List.of(name, Values.text(known)));
      }
    });
    JsonObject json = new JsonObject();
    json.addProperty("entity", type.getName());
    json.addProperty("id", id);
    json.addProperty("key", String.valueOf(values.get("key")));
    json.addProperty("asOf", moment.toString());
    json.addProperty("transaction", open.asOf(moment));
    json.add("fields", shown);
    return Answer.done(json, type.getName() + " " + Terminal.plain(String.valueOf(values.get("key"))) + " as of "
        + moment + ", after transaction " + open.asOf(moment) + "\n\n" + table.text());
  }

  /** A reference by the key that the other record had then. */
  private Object shown(Field field, @Nullable Object value) {
    if (field.type() == FieldType.REFERENCE && value instanceof Long other
        && type.getEStructuralFeature(field.name()) instanceof EReference reference) {
      Object key = open.recordAsOf(reference.getEReferenceType(), other, moment).map(r -> r.get("key")).orElse(null);
      return key == null ? "#" + other : key;
    }
    return value == null ? "" : value;
  }
}
