package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Recency, frequency and monetary value of a file's customers and of accounts. */
class RfmCommandTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
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

  private void load(String entity, String rows) throws IOException {
    done(run("import", "--database", base(), "--entity", entity, "--key", "key", file(entity + ".csv", rows)));
  }

  @Test
  void fixedWidthPurchasesOfCdnowAreScored() {
    JsonObject json = done(run("rfm", "--transactions", CommandRun.data("CDNOW_sample.txt").toString(), "--columns",
        "8-11,13-20,26-33", "--json", "-")).json();
    assertEquals(2357, json.get("customers").getAsInt());
    assertEquals("1998-06-30", json.get("until").getAsString());
    long customers = 0;
    for (JsonElement each : json.getAsJsonArray("segments")) {
      JsonObject segment = each.getAsJsonObject();
      customers += segment.get("customers").getAsLong();
      double share = segment.get("share").getAsDouble();
      assertTrue(segment.getAsJsonArray("interval").get(0).getAsDouble() <= share);
      assertTrue(segment.getAsJsonArray("interval").get(1).getAsDouble() >= share);
    }
    assertEquals(2357, customers);
    assertEquals(2357, json.getAsJsonArray("perCustomer").size());
  }

  @Test
  void accountsAreScoredAsTheFileOfTheirOrdersAndScoresCanBeUndone() throws IOException {
    StringBuilder orders = new StringBuilder("key,account,date,amount,currency,status\n");
    StringBuilder rows = new StringBuilder("customer,date,amount\n");
    StringBuilder accounts = new StringBuilder("key,name\nc99,Nobody\n");
    for (int i = 0; i < 60; i++) {
      String order = "c" + i % 17 + ",2026-0" + (1 + i % 6) + "-1" + i % 9 + "," + (i % 7 == 6 ? -3 : 10 + i);
      orders.append("o").append(i).append(',').append(order).append(",EUR,paid\n");
      rows.append(order).append('\n');
    }
    orders.append("x,c3,2026-06-20,500,EUR,cancelled\n");
    for (int i = 0; i < 17; i++) {
      accounts.append("c").append(i).append(",Customer ").append(i).append('\n');
    }
    load("account", accounts.toString());
    load("order", orders.toString());
    JsonObject ofBase = done(run("rfm", "--database", base(), "--until", "2026-06-30", "--write-scores", "--json",
        "-")).json();
    JsonObject ofFile = done(run("rfm", "--transactions", file("rows.csv", rows.toString()), "--until", "2026-06-30",
        "--json", "-")).json();
    assertEquals(ofFile.get("segments"), ofBase.get("segments"));
    assertEquals(ofFile.get("cells"), ofBase.get("cells"));
    assertEquals(ofFile.get("bounds"), ofBase.get("bounds"));
    assertEquals("EUR", ofBase.get("currency").getAsString());
    assertEquals(1, ofBase.get("customersWithoutOrders").getAsInt());
    String text = done(run("rfm", "--database", base(), "--until", "2026-06-30")).out();
    assertTrue(text.contains("1 cancelled orders don't count"), text);
    assertTrue(text.contains("Champions"), text);
    long best = 0;
    for (JsonElement each : ofBase.getAsJsonArray("perCustomer")) {
      best += each.getAsJsonObject().get("recency").getAsInt() == 5 ? 1 : 0;
    }
    String filter = "score.RFM recency = 5";
    assertEquals(best, done(run("list", "--database", base(), "account", "--filter", filter, "--json", "-")).json().get(
        "total").getAsLong());
    String listed = done(run("list", "--database", base(), "account", "--filter", filter)).out();
    assertFalse(listed.contains("%"), listed);
    assertEquals(done(run("rfm", "--transactions", file("rows.csv", rows.toString()), "--json", "-")).json().get(
        "until"),
        done(run("rfm", "--database", base(), "--json", "-")).json().get("until"), "the day of the last order");
    done(run("undo", "--database", base(), ofBase.get("transaction").getAsString()));
    assertEquals(0, done(run("list", "--database", base(), "account", "--filter", filter, "--json", "-")).json().get(
        "total").getAsLong());
  }

  @Test
  void whatCantBeDoneIsASentence() throws IOException {
    String rows = file("rows.csv", "customer,date,amount\na,2026-01-01,5\nb,2026-01-02,6\n");
    refused(run("rfm"), 2, "one of --database DIR and --transactions FILE");
    refused(run("rfm", "--transactions", rows, "--bins", "11"), 2, "2 to 10 bins");
    refused(run("rfm", "--transactions", rows, "--recency", "30,90"), 2, "need 4 thresholds");
    refused(run("rfm", "--transactions", rows, "--write-scores"), 2, "goes with --database");
    refused(run("rfm", "--transactions", rows, "--until", "2025-01-01"), 1, "No customer has ordered anything up to");
    refused(run("rfm", "--transactions", rows, "--top", "-1"), 2, "0 or more");
    JsonObject json = done(run("rfm", "--transactions", rows, "--bins", "3", "--recency", "0,30", "--frequency", "2,4",
        "--monetary", "5.5,6.5", "--json", "-")).json();
    assertEquals(3, json.getAsJsonArray("perCustomer").get(1).getAsJsonObject().get("recency").getAsInt());
    assertEquals(2, json.getAsJsonArray("perCustomer").get(1).getAsJsonObject().get("monetary").getAsInt());
    load("account", "key,name\na,A\n");
    refused(run("rfm", "--database", base()), 1, "holds no orders");
  }

  @Test
  void badAmountsRowsAndColumnsAreNamed() throws IOException {
    String money = file("money.csv", "customer,date,amount\na,2026-01-01,5\nb,2026-01-02,$12\n");
    refused(run("rfm", "--transactions", money), 2, "holds \"$12\" in row 2");
    refused(run("rfm", "--transactions", money, "--customer", "who"), 2, "Name it with --customer");
    String ragged = file("ragged.csv", "customer,date,amount\na,2026-01-01,5\nb,2026-01-02\nc,2026-01-03,7\n");
    String text = done(run("rfm", "--transactions", ragged, "--skip-rejected")).out();
    assertTrue(text.contains("1 of 3 rows"), text);
    String later = file("later.csv", "customer,date,amount\na,2026-01-01,5\nb,2026-01-02,6\nc,9998-01-01,7\n");
    assertEquals("2026-01-02", done(run("rfm", "--transactions", later, "--json", "-")).json().get("until")
        .getAsString());
  }
}
