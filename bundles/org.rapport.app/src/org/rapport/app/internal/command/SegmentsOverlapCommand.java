package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.segment.Overlap;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.SegmentOverlap;
import org.rapport.insight.segment.Segments;
import org.rapport.store.Database;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what segments have in common. */
@Command(name = "overlap", sortOptions = false,
    description = "Say how many accounts each two segments have in common.")
final class SegmentsOverlapCommand extends SegmentsAction {
  @Parameters(paramLabel = "NAME", arity = "0..*", description = "The segments' names or keys; all without.")
  private List<String> names = List.of();

  SegmentsOverlapCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) {
    List<SavedSegment> chosen = names.isEmpty() ? segments.all() : names.stream().map(segments::get).distinct()
        .toList();
    if (chosen.size() < 2) {
      throw new FailedException("An overlap needs two segments or more, and there " + (chosen.size() == 1 ? "is 1."
          : "are none."));
    }
    SegmentOverlap found = SegmentOverlap.of(segments, chosen);
    JsonArray pairs = new JsonArray();
    List<String> header = new ArrayList<>(List.of("Segment", ">Accounts"));
    chosen.forEach(segment -> header.add(">" + segment.name()));
    TextTable table = new TextTable(header);
    for (int i = 0; i < chosen.size(); i++) {
      List<String> line = new ArrayList<>(List.of(chosen.get(i).name()));
      line.add(String.format(Locale.ENGLISH, "%,d", found.overlaps().get(i).get(i).first()));
      for (int j = 0; j < chosen.size(); j++) {
        Overlap overlap = found.overlaps().get(i).get(j);
        line.add(i == j ? "" : String.format(Locale.ENGLISH, "%,d%s", overlap.common(), overlap.ofFirst().map(
            share -> String.format(Locale.ENGLISH, " (%.0f %%)", 100 * share.value())).orElse("")));
        if (i < j) {
          pairs.add(json(chosen.get(i), chosen.get(j), overlap));
        }
      }
      table.add(line);
    }
    JsonObject json = new JsonObject();
    JsonArray all = new JsonArray();
    for (int i = 0; i < chosen.size(); i++) {
      JsonObject entry = json(chosen.get(i));
      entry.addProperty("accounts", found.overlaps().get(i).get(i).first());
      all.add(entry);
    }
    json.add("segments", all);
    json.add("pairs", pairs);
    return Answer.done(json, table.text() + "Accounts in both, and their share of the segment at the left.\n");
  }

  private static JsonObject json(SavedSegment first, SavedSegment second, Overlap overlap) {
    JsonObject json = new JsonObject();
    json.addProperty("first", first.name());
    json.addProperty("second", second.name());
    json.addProperty("common", overlap.common());
    json.addProperty("union", overlap.union());
    overlap.jaccard().ifPresent(jaccard -> add(json, "jaccard", jaccard));
    overlap.ofFirst().ifPresent(share -> add(json, "ofFirst", share));
    new Overlap(overlap.second(), overlap.first(), overlap.common()).ofFirst().ifPresent(share -> add(json, "ofSecond",
        share));
    return json;
  }
}
