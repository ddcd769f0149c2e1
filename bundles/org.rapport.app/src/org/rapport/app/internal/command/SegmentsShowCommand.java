package org.rapport.app.internal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.insight.segment.AccountSet;
import org.rapport.insight.segment.ProfileLine;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.SegmentProfile;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Filter;
import org.rapport.store.ListQuery;
import org.rapport.store.Sort;
import org.rapport.table.Table;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one segment, on demand with its profile against the rest. */
@Command(name = "show", sortOptions = false,
    description = "Show a segment: its rule, its size, its first accounts, and how it differs from the rest.")
final class SegmentsShowCommand extends SegmentsAction {
  @Parameters(paramLabel = "NAME", description = "The segment's name or key.")
  private String name = "";

  @Option(names = "--profile", description = "Say how its accounts differ from all others.")
  private boolean profile;

  @Option(names = "--fields", paramLabel = "FIELD", split = ",",
      description = "The fields of the profile, separated by commas; scores are score.NAME (default: all fields of "
          + "accounts that describe them).")
  private List<String> fields = List.of();

  @Option(names = "--lines", paramLabel = "N", defaultValue = "20",
      description = "Lines of the profile in the text (default: ${DEFAULT-VALUE}); the JSON has all.")
  private int lines = 20;

  @Option(names = "--top", paramLabel = "N", defaultValue = "10",
      description = "How many accounts to name, in the order of their names (default: ${DEFAULT-VALUE}).")
  private int top = 10;

  SegmentsShowCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work(Database open, Segments segments, SubMonitor progress) {
    if (top < 0 || lines < 0) {
      throw new WrongUseException("--top and --lines must not be negative.");
    }
    SavedSegment segment = segments.get(name);
    List<String> known = fields.stream().map(field -> Entities.field(open, ModelPackage.Literals.ACCOUNT, field.strip())
        .name()).toList();
    AccountSet accounts = segments.accounts(segment);
    JsonObject json = json(segment);
    json.addProperty("accounts", accounts.size());
    StringBuilder text = new StringBuilder(String.format(Locale.ENGLISH, "%s (%s): %,d accounts%n%s%n", Terminal.plain(
        segment.name()), segment.key(), accounts.size(), Terminal.plain(segment.rule().map(rule -> "Rule: " + rule)
            .orElse("Static"))));
    if (!segment.description().isEmpty()) {
      text.append(Terminal.plain(segment.description())).append('\n');
    }
    Table first = open.list(new ListQuery(ModelPackage.Literals.ACCOUNT, List.of("key", "name"), Filter.inSegment(
        ModelPackage.Literals.ACCOUNT, open.fields(), segment.key()), List.of(Sort.ascending("name")), 0, top)).rows();
    JsonArray rows = new JsonArray();
    TextTable table = new TextTable(List.of("Key", "Name"));
    for (int row = 0; row < first.rows(); row++) {
      JsonObject entry = new JsonObject();
      entry.addProperty("key", first.column("key").text(row));
      entry.add("name", Values.json(first.column("name"), row));
      rows.add(entry);
      table.add(List.of(first.column("key").text(row), first.column("name").text(row)));
    }
    json.add("rows", rows);
    if (first.rows() > 0) {
      text.append('\n').append(table.text());
    }
    if (profile) {
      profile(SegmentProfile.of(open, accounts, known, progress.split(80)), json, text);
    }
    return Answer.done(json, text.toString());
  }

  private void profile(SegmentProfile found, JsonObject json, StringBuilder text) {
    JsonArray all = new JsonArray();
    TextTable table = new TextTable(List.of("Field", ">Here", ">Others", ">Difference [95 %]", ">Standardised"));
    int shown = 0;
    for (ProfileLine line : found.lines()) {
      all.add(json(line));
      if (shown++ < lines) {
        table.add(cells(line));
      }
    }
    json.addProperty("rest", found.rest());
    json.add("profile", all);
    json.add("skipped", Json.array(found.skipped()));
    text.append(String.format(Locale.ENGLISH, "%n%,d accounts here against %,d others%n", found.size(), found.rest()));
    text.append(table.text());
    if (found.lines().size() > lines) {
      text.append(String.format(Locale.ENGLISH, "… and %,d lines more: see --lines or --json.%n", found.lines().size()
          - lines));
    }
    text.append("Standardised: Hedges' g of means; of shares the difference by the standard deviation of all.\n");
    found.skipped().forEach(sentence -> text.append("Note: ").append(Terminal.plain(sentence)).append('\n'));
  }

  private static JsonObject json(ProfileLine line) {
    JsonObject json = new JsonObject();
    json.addProperty("field", line.field());
    json.addProperty("label", line.label());
    json.addProperty("kind", line.missing() ? "missing" : line.level().isPresent() ? "share" : line.date() ? "date"
        : "mean");
    json.add("level", Json.of(line.level().orElse(null)));
    json.addProperty("inside", line.inside());
    json.addProperty("outside", line.outside());
    add(json, "difference", line.difference());
    add(json, "standardised", line.standardised());
    json.addProperty("insideCount", line.insideCount());
    json.addProperty("outsideCount", line.outsideCount());
    return json;
  }

  private static List<String> cells(ProfileLine line) {
    boolean share = line.missing() || line.level().isPresent();
    List<String> cells = new ArrayList<>();
    cells.add(line.label() + (line.missing() ? " is missing" : line.level().map(level -> " is " + level).orElse("")));
    cells.add(figure(line, line.inside(), share));
    cells.add(figure(line, line.outside(), share));
    double unit = share ? 100 : 1;
    cells.add(String.format(Locale.ENGLISH, share ? "%+.1f [%+.1f … %+.1f] pts" : line.date()
        ? "%+.1f [%+.1f … %+.1f] days" : "%+,.2f [%+,.2f … %+,.2f]", unit * line.difference().value(), unit * line
            .difference().interval().low(), unit * line.difference().interval().high()));
    cells.add(String.format(Locale.ENGLISH, "%+.2f", line.standardised().value()));
    return cells;
  }

  private static String figure(ProfileLine line, double value, boolean share) {
    return line.date() ? LocalDate.ofEpochDay(Math.round(value)).toString()
        : String.format(Locale.ENGLISH, share ? "%.1f %%" : "%,.2f", share ? 100 * value : value);
  }
}
