package org.rapport.app.internal.command;

import java.util.List;

import org.rapport.mining.guards.Guard;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Guards for programs and for people at a terminal. */
final class GuardReport {

  private GuardReport() {}

  static JsonArray json(List<Guard> guards) {
    JsonArray array = new JsonArray();
    for (Guard guard : guards) {
      JsonObject json = new JsonObject();
      json.addProperty("id", guard.id());
      json.add("fields", Json.array(guard.fields()));
      json.addProperty("seen", guard.seen());
      json.addProperty("reason", guard.reason());
      json.add("fix", guard.fix().isPresent() ? Json.of(guard.fix().get().words()) : JsonNull.INSTANCE);
      array.add(json);
    }
    return array;
  }

  /** One line for every fix that the engine has not made on its own. */
  static String text(List<Guard> guards) {
    StringBuilder text = new StringBuilder();
    for (Guard guard : guards) {
      if (guard.fix().isPresent() && guard.done().isEmpty()) {
        text.append(Terminal.plain("Guard " + guard.id() + ": " + guard.seen() + ". To mend it: --fix \"" + guard.id()
            + "\" (" + guard.fix().get().words() + ")")).append('\n');
      }
    }
    return text.toString();
  }
}
