package org.rapport.app.internal.command;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.SegmentChange;
import org.rapport.insight.segment.Segments;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.store.Database;

import com.google.gson.JsonObject;

import picocli.CommandLine.Mixin;

/** What all actions on segments have: a database. */
abstract class SegmentsAction extends RapportCommand {
  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  SegmentsAction(Session session) {
    super(session);
  }

  /** Does the work on the open database. */
  protected abstract Answer work(Database open, Segments segments, SubMonitor progress) throws Exception;

  @Override
  protected final Answer work() throws Exception {
    try (Database open = database.open(session)) {
      return work(open, Segments.of(open), SubMonitor.convert(session.progress(), "Segments", 100));
    }
  }

  static JsonObject json(SavedSegment segment) {
    JsonObject json = new JsonObject();
    json.addProperty("name", segment.name());
    json.addProperty("key", segment.key());
    json.addProperty("kind", segment.live() ? "rule" : "static");
    json.add("rule", Json.of(segment.rule().orElse(null)));
    json.add("description", Json.of(segment.description().isEmpty() ? null : segment.description()));
    return json;
  }

  static JsonObject json(SegmentChange change) {
    JsonObject json = json(change.segment());
    json.addProperty("accounts", change.accounts());
    json.addProperty("transaction", change.transaction());
    return json;
  }

  /** Adds an estimate and its interval under a name. */
  static void add(JsonObject json, String name, Estimate estimate) {
    json.addProperty(name, estimate.value());
    json.add(name + "Interval", Json.array(java.util.List.of(estimate.interval().low(), estimate.interval().high())));
  }

  /** How to take a change back. */
  String undo(SegmentChange change) {
    return "Transaction " + change.transaction() + "; to take it back: " + session.setting().typed("undo", "--database",
        database.folder(), change.transaction()) + "\n";
  }
}
