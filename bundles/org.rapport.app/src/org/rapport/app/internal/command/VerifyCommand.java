package org.rapport.app.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapport.store.VerifyReport;
import org.rapport.store.VerifyReport.Finding;

import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the journal of a database, also of one that does not open. */
@Command(name = "verify", sortOptions = false,
    description = "Check that nothing in the journal of a database was changed, deleted, moved or cut off.",
    footer = {"",
        "The journal is also compared with its last ends, which are noted outside of the database at every close and",
        "backup. Nothing is changed. Exit code 1: something is wrong, and it is listed."})
final class VerifyCommand extends RapportCommand {

  private static final int SHOWN = 20;

  @Mixin
  private DatabaseOptions database = new DatabaseOptions();

  @Option(names = "--deep", description = "Also build all tables anew from the journal, encrypted and in a folder of "
      + "their own, and compare them with those of the database.")
  private boolean deep;

  VerifyCommand(Session session) {
    super(session);
  }

  @Override
  protected Answer work() {
    VerifyReport report = database.verify(session, deep);
    return new Answer(json(report), text(report), report.isIntact());
  }

  private static JsonObject json(VerifyReport report) {
    JsonObject json = new JsonObject();
    json.addProperty("intact", report.isIntact());
    json.addProperty("transactions", report.transactions());
    json.addProperty("records", report.records());
    json.addProperty("bytes", report.bytes());
    json.addProperty("head", report.head());
    json.add("findings", Json.array(report.findings().stream().map(VerifyCommand::map).toList()));
    return json;
  }

  private static Map<String, Object> map(Finding finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("where", finding.where());
    map.put("sentence", finding.sentence());
    return map;
  }

  private String text(VerifyReport report) {
    String counts = String.format(Locale.ENGLISH, "%,d transaction%s in %,d record%s, %,d bytes of the journal in %s",
        report.transactions(), report.transactions() == 1 ? "" : "s", report.records(),
        report.records() == 1 ? "" : "s", report.bytes(), database.folder());
    if (report.isIntact()) {
      return "Nothing is wrong with " + counts + (deep
          ? ".\nThe tables built anew from it are the same as those of the database.\n"
          : ".\nWith --deep the tables are built anew from it and compared, too.\n");
    }
    TextTable table = new TextTable(List.of("Where", "What is wrong"));
    report.findings().stream().limit(SHOWN).forEach(finding -> table.add(List.of(finding.where(), finding
        .sentence())));
    int more = report.findings().size() - SHOWN;
    return "Something is wrong. Sound are " + counts + ".\n\n" + table.text()
        + (more > 0 ? "… and " + more + " more; --json FILE has them all.\n" : "")
        + "\nThe database was not changed. Keep this folder as it is, and restore the last good backup into a new one.\n";
  }
}
