package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.InsightException;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;

/** Lists segments with their sizes. */
@Command(name = "list", sortOptions = false, description = "List the segments with their rules and sizes.")
final class SegmentsListCommand extends SegmentsAction {
  SegmentsListCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) {
    long accounts = open.count(ModelPackage.Literals.ACCOUNT);
    JsonArray all = new JsonArray();
    TextTable table = new TextTable(List.of("Segment", "Key", ">Accounts", ">Share", "Rule"));
    StringBuilder notes = new StringBuilder();
    for (SavedSegment segment : segments.all()) {
      JsonObject entry = json(segment);
      String size = "–";
      String share = "–";
      try {
        int count = segments.accounts(segment).size();
        entry.addProperty("accounts", count);
        size = String.format(Locale.ENGLISH, "%,d", count);
        share = accounts == 0 ? "–" : String.format(Locale.ENGLISH, "%.1f %%", 100.0 * count / accounts);
      } catch (InsightException e) {
        entry.add("accounts", JsonNull.INSTANCE);
        entry.addProperty("problem", e.getMessage());
        notes.append("Note: ").append(Terminal.plain(String.valueOf(e.getMessage()))).append('\n');
      }
      all.add(entry);
      table.add(List.of(segment.name(), segment.key(), size, share, segment.rule().orElse("static")));
    }
    JsonObject json = new JsonObject();
    json.addProperty("accounts", accounts);
    json.add("segments", all);
    return Answer.done(json, all.isEmpty() ? "There are no segments yet. Create one with: " + session.setting().typed(
        "segments", "create", "--help") + "\n" : table.text() + notes);
  }
}
