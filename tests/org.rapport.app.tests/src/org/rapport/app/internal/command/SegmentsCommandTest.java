package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Segments made, shown, compared, used as filters, and taken back. */
class SegmentsCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private JsonObject json(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--json";
    all[args.length + 1] = "-";
    return done(run(all)).json();
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private static void refused(CommandRun run, int exit, String sentence) {
    assertEquals(exit, run.exit(), run.out());
    assertTrue(run.err().contains(sentence), run.err());
    assertTrue(run.logged().isEmpty(), () -> run.logged().toString());
  }

  private String base() {
    return folder.resolve("base").toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private void load() throws IOException {
    StringBuilder accounts = new StringBuilder("key,name,industry,tenure\n");
    StringBuilder orders = new StringBuilder("key,account,date,amount\n");
    int number = 0;
    for (int i = 0; i < 30; i++) {
      accounts.append("c").append(i).append(",Name ").append(i).append(i % 3 == 0 ? ",Retail," : ",Energy,").append(i)
          .append('\n');
      for (int j = 0; j <= i % 6; j++) {
        orders.append("o").append(number++).append(",c").append(i).append(",2026-0").append(1 + (i + j) % 6).append(
            "-11,").append(10 * i + j).append('\n');
      }
    }
    done(run("import", "--database", base(), "--entity", "account", "--key", "key", file("accounts.csv", accounts
        .toString())));
    done(run("import", "--database", base(), "--entity", "order", "--key", "key", file("orders.csv", orders
        .toString())));
  }

  private long count(String entity, String filter) {
    return json("list", "--database", base(), entity, "--filter", filter).get("total").getAsLong();
  }

  @Test
  void segmentsOfEveryKindAreFiltersAndCanBeUndone() throws IOException {
    load();
    assertTrue(done(run("segments", "--database", base())).out().contains("no segments yet"));
    assertEquals(10, json("segments", "create", "--database", base(), "Retail", "--rule", "industry = Retail").get(
        "accounts").getAsInt());
    JsonObject fair = json("segments", "create", "--database", base(), "Fair", "--from-file", file("fair.csv",
        "customer,x\nc1,1\nc3,2\nc6,2\n"), "--column", "customer", "--description", "Met at the fair");
    assertEquals(3, fair.get("accounts").getAsInt());
    JsonObject rfm = json("rfm", "--database", base(), "--until", "2026-06-30", "--write-scores");
    JsonObject some = rfm.getAsJsonArray("segments").asList().stream().map(JsonElement::getAsJsonObject).filter(
        each -> each.get("customers").getAsLong() > 0).findFirst().orElseThrow();
    long wanted = some.get("customers").getAsLong();
    String title = some.get("segment").getAsString();
    assertEquals(wanted, json("segments", "create", "--database", base(), "Fixed", "--from-rfm", title.toLowerCase(
        Locale.ROOT).replace(' ', '-'), "--until", "2026-06-30").get("accounts").getAsLong());
    assertEquals(wanted, json("segments", "create", "--database", base(), "Live", "--from-rfm", title, "--live").get(
        "accounts").getAsLong());
    assertEquals("score.RFM money = 1", json("segments", "create", "--database", base(), "Cell", "--from-rfm", "1-1-1",
        "--live").get("rule").getAsString().split(" and ")[2]);
    long best = json("segments", "create", "--database", base(), "Best", "--from-scores", "RFM money", "--part", "1/5",
        "--live").get("accounts").getAsLong();
    assertEquals(6, best);
    assertEquals(count("account", "score.RFM money = 5"), count("account", "in segment Best"));
    assertEquals(2, count("account", "segment = Fair and in segment Retail"));
    assertEquals(wanted, count("account", "in segment Live and in segment Fixed"));
    assertEquals(7, count("order", "account in segment Fair"), "c1, c3 and c6 have 2, 4 and 1 orders");
    JsonObject list = json("segments", "list", "--database", base());
    assertEquals(6, list.getAsJsonArray("segments").size());
    done(run("undo", "--database", base(), fair.get("transaction").getAsString()));
    refused(run("list", "--database", base(), "account", "--filter", "in segment Fair"), 1,
        "There is no segment 'Fair'");
  }

  @Test
  void profileOverlapAndStabilityAreTold() throws IOException {
    load();
    done(run("segments", "create", "--database", base(), "Long", "--rule", "tenure >= 20"));
    done(run("segments", "create", "--database", base(), "Retail", "--rule", "industry = Retail"));
    JsonObject shown = json("segments", "show", "--database", base(), "long", "--profile");
    assertEquals(10, shown.get("accounts").getAsInt());
    assertEquals(20, shown.get("rest").getAsInt());
    JsonObject first = shown.getAsJsonArray("profile").get(0).getAsJsonObject();
    assertEquals("tenure", first.get("field").getAsString());
    assertEquals(15, first.get("difference").getAsDouble(), 1e-9);
    String text = done(run("segments", "show", "--database", base(), "Long", "--profile", "--fields",
        "industry,tenure")).out();
    assertTrue(text.contains("Industry is Retail") && text.contains("Hedges"), text);
    JsonObject overlap = json("segments", "overlap", "--database", base());
    JsonObject pair = overlap.getAsJsonArray("pairs").get(0).getAsJsonObject();
    assertEquals(3, pair.get("common").getAsInt());
    assertEquals(3.0 / 17, pair.get("jaccard").getAsDouble(), 1e-12);
    assertTrue(done(run("segments", "overlap", "--database", base(), "Retail", "Long")).out().contains("3 (30 %)"));
    JsonObject stability = json("segments", "stability", "--database", base(), "Retail");
    assertEquals(1, stability.getAsJsonArray("points").size());
    assertTrue(done(run("segments", "stability", "--database", base(), "Retail", "--at", "2001-01-01")).out().contains(
        "still empty"));
    assertTrue(done(run("segments", "delete", "--database", base(), "Retail")).out().contains("undo"));
    assertEquals(1, json("segments", "--database", base()).getAsJsonArray("segments").size());
  }

  @Test
  void whatCantBeDoneIsASentence() throws IOException {
    load();
    refused(run("segments", "create", "--database", base(), "X"), 2, "one of --rule");
    refused(run("segments", "create", "--database", base(), "X", "--from-rfm", "champion"), 2, "Did you mean");
    refused(run("segments", "create", "--database", base(), "X", "--from-rfm", "champions", "--live"), 1,
        "no RFM scores yet");
    refused(run("segments", "create", "--database", base(), "X", "--from-rfm", "9-9-9"), 1, "no accounts");
    refused(run("segments", "create", "--database", base(), "X", "--from-scores", "Churn"), 1,
        "No account has a score");
    refused(run("segments", "create", "--database", base(), "X", "--from-scores", "Churn", "--part", "x"), 2, "1/10");
    refused(run("segments", "create", "--database", base(), "X", "--rule", "bogus = 1"), 1, "no field 'bogus'");
    refused(run("segments", "create", "--database", base(), "X", "--from-file", file("keys.csv", "key\nc1\nzz\n")), 1,
        "1 of 2 keys are of no account: zz");
    refused(run("segments", "show", "--database", base(), "X"), 1, "There are none yet");
    refused(run("segments", "overlap", "--database", base()), 1, "two segments or more");
    assertEquals(0, json("segments", "--database", base()).getAsJsonArray("segments").size());
  }
}
