package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Figures on a database and on a file, their ledger, house definitions and the tour. */
class MetricsTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private static JsonObject metric(JsonObject json, String id) {
    for (JsonElement metric : json.getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("id").getAsString().equals(id)) {
        return metric.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + id + " in " + json);
  }

  @Test
  void theTourPrintsTheTableOfTheWorkedExample() {
    CommandRun run = done(run("metrics", "--tour"));
    for (String part : List.of("10.00 CNY per order", "300.00 CNY per new customer", "9,700.00 CNY", "97,000.00 CNY",
        "-2,000.00 CNY per customer", "700.00 CNY per customer", "70,000.00 CNY", "10 years", "1 year",
        "-200.00 CNY per customer", "250.00 CNY per customer", "150.00 CNY per customer", "5.5 – 17.4 %",
        "no reading of the inputs gives 7,000", "circular", "two levels are mixed", "it repeats churn")) {
      assertTrue(run.out().replaceAll("\\s+", " ").contains(part), part + " in " + run.out());
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 140), "fits a terminal");
    JsonObject json = done(run("metrics", "--tour", "--json", "-")).json();
    assertEquals(9, json.getAsJsonArray("steps").size());
    assertEquals(2, run("metrics", "--tour", "--explain").exit());
  }

  @Test
  void aFileOfTransactions() throws IOException {
    Path file = Files.writeString(folder.resolve("orders.csv"), "who,day,total\na,2025-02-01,10\nb,2025-03-01,30\n"
        + "a,2025-04-01,40\nb,2025-03-02,-20\nc,2024-02-01,99\n");
    String[] words = {"metrics", "--transactions", file.toString(), "--customer", "who", "--date", "day", "--amount",
        "total", "--from", "2025-01-01", "--until", "2025-12-31", "--param", "cac.marketing=100",
        "--param", "cac.sales=20", "--json", "-"};
    JsonObject json = done(run(words)).json();
    JsonObject aov = metric(json, "aov");
    assertEquals(20, aov.get("value").getAsDouble(), 1e-12);
    assertEquals("money per order", aov.get("unit").getAsString());
    assertEquals(2, aov.getAsJsonArray("interval").size());
    assertEquals("60.00 / 3 orders", aov.get("worked").getAsString());
    assertEquals(2, aov.getAsJsonArray("alternatives").size());
    assertEquals(60, metric(json, "cac").get("value").getAsDouble(), 1e-12);
    JsonObject churn = metric(json, "churn");
    assertEquals(1, churn.get("value").getAsDouble(), "the only customer of the year before did not come back");
    assertTrue(churn.getAsJsonArray("alternatives").toString().contains("tells nothing of the status of customers"));
    assertTrue(metric(json, "margin").get("value").isJsonNull());
    assertFalse(metric(json, "margin").get("absence").getAsString().isBlank());
    List<String> text = new ArrayList<>(List.of(words).subList(0, words.length - 2));
    text.add("--explain");
    String explained = done(run(text.toArray(String[]::new))).out();
    assertTrue(explained.contains("Rows: 4 of order"), explained);
    assertTrue(explained.contains("All readings:"), explained);
  }

  @Test
  void aHouseDefinitionIsKeptInTheDatabase() throws IOException {
    Path accounts = Files.writeString(folder.resolve("a.csv"), "key,name,status\na,Una,active\nb,Yara,lost\n");
    Path orders = Files.writeString(folder.resolve("o.csv"), "key,account,date,amount,currency\n1,a,2025-02-01,10,EUR\n"
        + "2,b,2025-03-01,30,EUR\n3,a,2025-05-01,5,USD\n");
    String base = folder.resolve("base").toString();
    done(run("import", "--database", base, "--entity", "account", "--key", "key", accounts.toString()));
    done(run("import", "--database", base, "--entity", "order", "--key", "key", orders.toString()));
    JsonObject json = done(run("metrics", "--database", base, "--define", "churn=status", "--why", "as we say it",
        "--metric", "churn,sales", "--json", "-")).json();
    assertEquals(2, json.getAsJsonArray("metrics").size());
    JsonObject churn = metric(json, "churn");
    assertEquals(0.5, churn.get("value").getAsDouble());
    assertEquals("status", churn.getAsJsonObject("definition").get("reading").getAsString());
    assertEquals(1, churn.getAsJsonObject("definition").get("version").getAsInt());
    assertTrue(metric(json, "sales").get("absence").getAsString().contains("no exchange rate of USD in EUR"));
    JsonObject later = done(run("metrics", "--database", base, "--metric", "churn", "--metric", "sales", "--rate",
        "USD/EUR=0.8@2025-01-01", "--json", "-")).json();
    assertEquals(0.5, metric(later, "churn").get("value").getAsDouble());
    assertEquals(44, metric(later, "sales").get("value").getAsDouble(), 1e-9);
    assertEquals(2, run("metrics", "--database", base, "--define", "churn=silence", "--define", "loyalty=not").exit());
    assertEquals(2, run("metrics", "--database", base, "--define", "churn=silence", "--param", "churn.x=1").exit());
    String text = done(run("metrics", "--database", base, "--metric", "churn")).out();
    assertTrue(text.contains("status (house, version 1)"), text);
  }

  @Test
  void wrongUseIsAnsweredWithASentence() throws IOException {
    Path file = Files.writeString(folder.resolve("o.csv"), "customer,date,amount\na,2025-02-01,10\n");
    String name = file.toString();
    assertEquals(2, run("metrics").exit());
    assertEquals(2, run("metrics", "--transactions", name, "--define", "churn=status").exit());
    CommandRun unknown = run("metrics", "--transactions", name, "--metric", "chrun");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("did you mean \"churn\"?"), unknown.err());
    assertEquals(2, run("metrics", "--transactions", name, "--param", "churn.sillence=3").exit());
    assertEquals(2, run("metrics", "--transactions", name, "--rate", "EUR=3").exit());
    assertEquals(2, run("metrics", "--transactions", name, "--from", "2026-01-01", "--until", "2025-01-01").exit());
  }
}
