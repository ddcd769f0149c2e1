package org.rapport.app.internal.command;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.segment.Overlap;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.SegmentStability;
import org.rapport.insight.segment.Segments;
import org.rapport.store.Database;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how the accounts of a segment changed. */
@Command(name = "stability", sortOptions = false,
    description = "Compare the accounts of a segment now with those it had at past moments.")
final class SegmentsStabilityCommand extends SegmentsAction {
  @Parameters(paramLabel = "NAME", description = "The segment's name or key.")
  private String name = "";

  @Option(names = "--at", paramLabel = "MOMENT", split = ",",
      description = "Moments, separated by commas; without it the beginning of each of the last twelve months. "
          + Moments.HELP)
  private List<String> at = List.of();

  SegmentsStabilityCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) {
    List<Instant> moments = at.stream().map(Moments::parse).toList();
    SavedSegment segment = segments.get(name);
    SegmentStability found = SegmentStability.of(segments, segment, moments, progress);
    JsonArray points = new JsonArray();
    TextTable table = new TextTable(List.of("As of", ">Accounts then", ">Still in", ">Left", ">Joined since",
        ">Jaccard [95 %]"));
    for (SegmentStability.Point point : found.points()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("moment", point.moment().toString());
      if (point.overlap().isEmpty()) {
        entry.add("accounts", JsonNull.INSTANCE);
        entry.addProperty("absence", point.absence());
        table.add(List.of(point.moment().toString(), "–", "–", "–", "–", point.absence()));
      } else {
        Overlap overlap = point.overlap().get();
        entry.addProperty("accounts", overlap.first());
        entry.addProperty("kept", overlap.common());
        entry.addProperty("left", overlap.first() - overlap.common());
        entry.addProperty("joined", overlap.second() - overlap.common());
        overlap.jaccard().ifPresent(jaccard -> add(entry, "jaccard", jaccard));
        table.add(List.of(point.moment().toString(), number(overlap.first()), number(overlap.common()), number(overlap
            .first() - overlap.common()), number(overlap.second() - overlap.common()), overlap.jaccard().map(
                j -> String.format(Locale.ENGLISH, "%.3f [%.3f–%.3f]", j.value(), j.interval().low(), j.interval()
                    .high())).orElse("–")));
      }
      points.add(entry);
    }
    JsonObject json = json(segment);
    json.addProperty("accounts", found.size());
    json.add("points", points);
    return Answer.done(json, String.format(Locale.ENGLISH, "%s: %,d accounts now%n%s%s", Terminal.plain(segment.name()),
        found.size(), table.text(), segment.live()
            ? "Then: the accounts that passed the rule of today at that moment.\n"
            : ""));
  }

  private static String number(int count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }
}
