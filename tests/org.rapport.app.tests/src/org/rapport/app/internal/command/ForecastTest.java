package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Forecasts of imported opportunities, and of those that moved since. */
class ForecastTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private String base() {
    return folder.resolve("base").toString();
  }

  private void load(String entity, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve(entity + ".csv"), rows);
    done(run("import", "--database", base(), "--entity", entity, "--key", "key", file.toString()));
  }

  private void pipeline() throws IOException {
    load("account", "key,name\na1,Una\n");
    load("pipeline", "key,name\np1,Sales\n");
    load("stage", "key,name,pipeline,position,probability,kind\ns1,Lead,p1,1,0.1,open\ns2,Offer,p1,2,0.5,open\n"
        + "s3,Won,p1,3,1,won\ns4,Lost,p1,4,0,lost\n");
  }

  private static String row(int number, String stage, String amount, String currency, LocalDate due) {
    return "o" + number + ",a1,Deal " + number + "," + stage + "," + amount + "," + currency + "," + due + "\n";
  }

  private static final String HEADER = "key,account,name,stage,amount,currency,closeDate\n";

  @Test
  void importedOpportunitiesAreForecastByWhatIsSet() throws IOException {
    pipeline();
    LocalDate soon = LocalDate.now().plusDays(10);
    load("opportunity", HEADER + row(1, "s1", "1000", "EUR", soon) + row(2, "s2", "400", "EUR", soon) + row(3, "s2",
        "600", "USD", soon) + row(4, "s2", "50", "EUR", soon.minusYears(1)) + row(5, "s2", "70", "EUR", soon.plusYears(
            1)) + row(6, "s3", "5000", "EUR", soon) + row(7, "s2", "", "EUR", soon));
    CommandRun run = done(run("forecast", "--database", base(), "--backtest", "--json", "-"));
    JsonArray currencies = run.json().getAsJsonArray("currencies");
    assertEquals(2, currencies.size());
    JsonObject euro = currencies.get(0).getAsJsonObject();
    assertEquals("EUR", euro.get("currency").getAsString());
    JsonObject set = euro.getAsJsonArray("forecasts").get(0).getAsJsonObject();
    assertEquals("stage", set.get("basis").getAsString());
    assertEquals(300, set.get("expected").getAsDouble(), 1e-9);
    assertEquals(2, set.get("rows").getAsJsonArray().size());
    assertEquals(1400, set.getAsJsonArray("interval").get(1).getAsDouble(), 1e-9);
    assertEquals(1, set.getAsJsonObject("leftOut").get("overdue").getAsInt());
    assertEquals(1, set.getAsJsonObject("leftOut").get("later").getAsInt());
    assertEquals(1, set.getAsJsonObject("leftOut").get("withoutAmount").getAsInt());
    JsonObject observed = euro.getAsJsonArray("forecasts").get(1).getAsJsonObject();
    assertEquals(2, observed.getAsJsonObject("leftOut").get("withoutProbability").getAsInt());
    assertTrue(euro.get("ungraded").getAsString().contains("imported"), euro.toString());
    assertEquals(300, currencies.get(1).getAsJsonObject().getAsJsonArray("forecasts").get(0).getAsJsonObject().get(
        "expected").getAsDouble(), 1e-9);
    String text = done(run("forecast", "--database", base(), "--backtest")).out();
    assertTrue(text.contains("by set probabilities"), text);
    assertTrue(text.contains("7 of 7 opportunities were imported"), text);
    assertEquals(run.out(), done(run("forecast", "--database", base(), "--backtest", "--json", "-")).out(),
        "the same seed, the same forecast");
  }

  @Test
  void whatMovedTellsConversion() throws IOException {
    pipeline();
    LocalDate soon = LocalDate.now().plusDays(10);
    StringBuilder before = new StringBuilder(HEADER);
    StringBuilder after = new StringBuilder(HEADER);
    for (int i = 1; i <= 12; i++) {
      before.append(row(i, "s2", "100", "EUR", soon));
      after.append(row(i, i <= 3 ? "s3" : i <= 9 ? "s4" : "s2", "100", "EUR", soon));
    }
    load("opportunity", before.toString());
    Path file = Files.writeString(folder.resolve("moved.csv"), after.toString());
    done(run("import", "--database", base(), "--entity", "opportunity", "--key", "key", file.toString()));
    JsonObject json = done(run("forecast", "--database", base(), "--json", "-")).json();
    JsonObject offer = json.getAsJsonArray("stages").get(1).getAsJsonObject();
    assertEquals(3, offer.get("won").getAsInt());
    assertEquals(6, offer.get("lost").getAsInt());
    assertEquals(3, offer.get("there").getAsInt());
    JsonObject observed = json.getAsJsonArray("currencies").get(0).getAsJsonObject().getAsJsonArray("forecasts").get(1)
        .getAsJsonObject();
    assertEquals(3, observed.get("opportunities").getAsInt());
    assertEquals(300 * 3.5 / 10, observed.get("expected").getAsDouble(), 1e-9);
  }

  @Test
  void badInputIsAnsweredWithASentence() throws IOException {
    load("account", "key,name\na1,Una\n");
    CommandRun none = run("forecast", "--database", base());
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("no opportunities"), none.err());
    assertEquals(2, run("forecast", "--database", base(), "--from", "tomorrow").exit());
    assertEquals(2, run("forecast", "--database", base(), "--from", "2026-02-01", "--to", "2026-01-01").exit());
    assertEquals(2, run("forecast", "--database", base(), "--months", "3").exit());
    assertEquals(2, run("forecast", "--database", base(), "--backtest", "--months", "0").exit());
  }
}
