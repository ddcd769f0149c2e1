package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Lifetime values of a database's accounts, written as scores and taken back; odd orders; customers under contract. */
class ClvDatabaseTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static CommandRun done(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private static String refused(CommandRun run, int exit) {
    assertEquals(exit, run.exit(), run.out());
    assertTrue(run.logged().isEmpty(), () -> run.logged().toString());
    return run.err();
  }

  private String base() {
    return folder.resolve("base").toString();
  }

  private void load(String entity, String rows) throws IOException {
    CdnowDatabase.load(folder, entity, rows);
  }

  @Test
  void accountsGetValuesAsScoresAndLoseThemAgain() throws IOException {
    String file = CdnowDatabase.write(folder, 400);
    JsonObject json = done(run("clv", "--database", base(), "--until", "1997-09-30", "--write-scores", "--json", "-"))
        .json();
    JsonObject same = done(run("clv", "--transactions", file, "--until", "1997-09-30", "--json", "-")).json();
    assertEquals(400, json.get("customers").getAsInt());
    assertEquals(same.get("parameters"), json.get("parameters"));
    assertEquals(same.get("spend"), json.get("spend"));
    assertEquals(same.get("perCustomer"), json.get("perCustomer"));
    assertEquals("USD", json.get("currency").getAsString());
    List<String> warnings = json.getAsJsonArray("warnings").asList().stream().map(each -> each.getAsString()).toList();
    assertTrue(warnings.contains("1 cancelled orders don't count."), warnings::toString);
    assertTrue(warnings.contains("1 of 401 accounts have no order that counts and get no value."), warnings::toString);
    JsonObject first = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    assertEquals("c0001", first.get("id").getAsString());
    JsonObject row = done(run("list", "--database", base(), "account", "--columns",
        "key,score.CLV,score.Expected orders,score.P(alive)", "--filter", "key = c0001", "--json", "-")).json()
        .getAsJsonArray("rows").get(0).getAsJsonObject();
    assertEquals(first.get("clv").getAsDouble(), row.get("score.CLV").getAsDouble(), 1e-12);
    assertEquals(first.get("expectedOrders").getAsDouble(), row.get("score.Expected orders").getAsDouble(), 1e-12);
    assertEquals(first.get("pAlive").getAsDouble(), row.get("score.P(alive)").getAsDouble(), 1e-12);
    String shown = done(run("show", "--database", base(), "account", "c0001")).out();
    assertTrue(shown.contains("Still a customer with probability 0."), shown);
    assertTrue(shown.contains("The expected value is ") && shown.contains("Score P(alive): ") && !shown.contains(
        "Score CLV: 0.0 %"), shown);
    done(run("undo", "--database", base(), json.get("transaction").getAsString()));
    assertEquals(0, done(run("list", "--database", base(), "score", "--json", "-")).json().get("total").getAsInt());
    String text = done(run("clv", "--database", base(), "--until", "1998-06-30", "--holdout", "1997-09-30")).out();
    assertTrue(text.contains("Test: learned up to 1997-09-30"), text);
  }

  @Test
  void ordersThatCantBeAddedAreRefusedOrLeftOut() throws IOException {
    load("account", "key,name\na,A\nb,B\n");
    String rows = "key,account,date,amount,currency,status\n";
    assertTrue(refused(run("clv", "--database", base()), 1).contains("holds no orders"));
    load("order", rows + "1,a,2026-01-05,10,EUR,paid\n2,a,2026-02-05,10,USD,paid\n3,b,2026-02-07,10,EUR,paid\n"
        + "4,b,2026-03-07,30,EUR,cancelled\n5,b,2999-01-01,10,EUR,open\n6,b,2026-03-09,,EUR,paid\n");
    String two = refused(run("clv", "--database", base()), 1);
    assertTrue(two.contains("2 currencies (EUR: ") && two.contains("--currency"), two);
    assertTrue(refused(run("clv", "--database", base(), "--currency", "CHF"), 1).contains("No order is in CHF"));
    assertTrue(refused(run("clv", "--database", base(), "--currency", "EUR"), 1).contains("ordered again"));
    load("order", rows + "7,a,2026-02-09,10,EUR,paid\n8,b,2026-03-01,20,EUR,paid\n");
    CommandRun run = run("clv", "--database", base(), "--currency", "eur", "--write-scores");
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.err().contains("did not converge") && run.err().contains("Nothing was written"), run.err());
    String rate = refused(run("clv", "--database", base(), "--currency", "EUR", "--rate", "USD/EUR=0.9@2026-02-06"), 1);
    assertTrue(rate.contains("no exchange rate of USD in EUR for 2026-02-05"), rate);
    run = run("clv", "--database", base(), "--currency", "EUR", "--rate", "USD/EUR=0.9", "--json", "-");
    assertFalse(run.json().get("warnings").toString().contains("in another currency"), run.out());
    run = run("clv", "--database", base(), "--currency", "eur", "--json", "-");
    assertFalse(run.json().get("converged").getAsBoolean());
    String notes = run.json().get("warnings").toString();
    assertTrue(notes.contains("1 cancelled orders") && notes.contains("dated after today")
        && notes.contains("1 orders have no amount") && notes.contains("in another currency than EUR"), notes);
    assertFalse(run.out().contains("NaN") || run.out().contains("Infinity"), run.out());
  }

  @Test
  void nobodyAndContractsAreSaid() throws IOException {
    load("account", "key,name,status\na,A,lost\nb,B,active\n");
    String contract = refused(run("clv", "--database", base()), 1);
    assertTrue(contract.contains("1 of 2 accounts have the status lost") && contract.contains("--contract"), contract);
    assertTrue(refused(run("clv", "--database", base(), "--customer", "x"), 2).contains("--transactions"));
    assertTrue(refused(run("clv", "--write-scores", "--summary", "x"), 2).contains("--database"));
  }

  @Test
  void cohortsUnderContractGetTheirRemainingTime() throws IOException {
    // Fader and Hardie (2007), table 1
    Path file = Files.writeString(folder.resolve("cohort.csv"),
        "year,survivors\n0,1000\n1,869\n2,743\n3,653\n4,593\n5,551\n6,517\n7,491\n");
    JsonObject json = done(run("clv", "--contract", file.toString(), "--discount", "10%/year", "--json", "-")).json();
    assertEquals(1000, json.get("customers").getAsInt());
    assertEquals("year", json.get("unit").getAsString());
    assertEquals(0.668, json.getAsJsonObject("parameters").get("a").getAsDouble(), 6e-4);
    assertEquals(3.806, json.getAsJsonObject("parameters").get("b").getAsDouble(), 6e-4);
    JsonObject young = json.getAsJsonArray("perRenewal").get(0).getAsJsonObject();
    JsonObject old = json.getAsJsonArray("perRenewal").get(7).getAsJsonObject();
    assertEquals(0.491, old.get("observed").getAsDouble());
    assertTrue(young.get("discountedLifetime").getAsDouble() < old.get("discountedLifetime").getAsDouble());
    double low = old.getAsJsonArray("discountedLifetimeInterval").get(0).getAsDouble();
    assertTrue(low > 0 && low < old.get("discountedLifetime").getAsDouble(), old::toString);
    assertTrue(json.get("warnings").toString().contains("capped at the horizon, 100 years"), json::toString);
    assertTrue(done(run("clv", "--contract", file.toString(), "--horizon", "5 years")).out().contains(
        "within 5 years"));
    Path two = Files.writeString(folder.resolve("two.csv"),
        "cohort,year,survivors\nA,2020,1000\nA,2021,869\nA,2022,743\nB,2021,1000\nB,2022,631\n");
    assertEquals(2, done(run("clv", "--contract", two.toString(), "--json", "-")).json().get("cohorts")
        .getAsInt());
    assertTrue(refused(contract("0,10\n1,12\n2,9\n"), 1).contains("no new customers"));
    assertTrue(refused(contract("0,10\n1,10\n2,10\n"), 1).contains("No customer has left"));
    assertTrue(refused(contract("0,10\n2,9\n"), 1).contains("one is missing"));
    assertTrue(refused(contract("0,10\n1,-9\n"), 1).contains("whole number"));
    assertTrue(refused(contract("0,0\n1,0\n2,0\n"), 1).contains("No customer has left"));
    CommandRun allAtOnce = contract("0,10\n1,0\n2,0\n");
    assertEquals(1, allAtOnce.exit());
    assertTrue(allAtOnce.out().contains("did not converge"), allAtOnce.out());
  }

  private CommandRun contract(String rows) throws IOException {
    return run("clv", "--contract", Files.writeString(folder.resolve("odd.csv"), "year,survivors\n" + rows)
        .toString());
  }

  @Test
  void accountsUnderContractGetTheirValueFromTheirFields() throws IOException {
    // the cohort of Fader and Hardie (2007), one account a customer: who left, when, and who is there after 7 renewals
    int[] there = {1000, 869, 743, 653, 593, 551, 517, 491};
    StringBuilder rows = new StringBuilder("key,years,gone,fee\n");
    for (int customer = 0; customer < 1000; customer += 4) {
      int stayed = 0;
      while (stayed < 7 && customer < there[stayed + 1]) {
        stayed++;
      }
      rows.append('k').append(customer).append(',').append(Math.min(7, stayed + (stayed < 7 ? 1 : 0))).append(',')
          .append(
              stayed < 7 ? "Yes" : "No").append(",100\n");
    }
    load("account", rows.toString());
    String[] asked = {"clv", "--database", base(), "--tenure", "years", "--left", "gone=Yes", "--payment", "fee",
        "--unit",
        "year", "--horizon", "20 years", "--discount", "10%/year", "--write-scores", "--json", "-"};
    JsonObject json = done(run(asked)).json();
    assertEquals(250, json.get("customers").getAsInt());
    assertEquals(0.668, json.getAsJsonObject("parameters").get("a").getAsDouble(), 0.05);
    assertEquals(3.806, json.getAsJsonObject("parameters").get("b").getAsDouble(), 0.3);
    assertEquals(0.491, json.getAsJsonArray("perRenewal").get(7).getAsJsonObject().get("observed").getAsDouble(), 0.01);
    JsonObject loyal = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    JsonObject gone = json.getAsJsonArray("perCustomer").get(249).getAsJsonObject();
    assertEquals(7, loyal.get("renewals").getAsInt());
    double discounted = json.getAsJsonArray("perRenewal").get(7).getAsJsonObject().get("discountedLifetime")
        .getAsDouble();
    assertEquals(100 * discounted, loyal.get("clv").getAsDouble(), 1e-9);
    assertTrue(loyal.getAsJsonArray("interval").get(0).getAsDouble() < 100 * discounted);
    assertTrue(gone.get("left").getAsBoolean());
    assertEquals(0, gone.get("clv").getAsDouble());
    String shown = done(run("show", "--database", base(), "account", "k0")).out();
    assertTrue(shown.contains("Renewed 7 times so far") && shown.contains("at 100.00 a year"), shown);
    done(run("undo", "--database", base(), json.get("transaction").getAsString()));
    assertTrue(refused(run("clv", "--database", base(), "--tenure", "years"), 2).contains("--left"));
    assertTrue(refused(run("clv", "--database", base(), "--tenure", "years", "--left", "gone=Never"), 1).contains(
        "No customer has left"));
    assertTrue(refused(run("clv", "--database", base(), "--tenure", "gone", "--left", "gone"), 1).contains(
        "holds no numbers"));
    assertTrue(refused(run("clv", "--database", base(), "--tenure", "yeers", "--left", "gone"), 1).contains("years"));
  }

  @Test
  void purchasesThatFollowAContractAreSentToTheRetentionModel() throws IOException {
    StringBuilder rows = new StringBuilder("customer,date,amount\n");
    for (int customer = 0; customer < 30; customer++) {
      for (int month = 1; month <= 4 + customer % 7; month++) {
        rows.append('c').append(customer).append(',').append(LocalDate.of(2025, month, 1 + customer % 5)).append(
            ",9\n");
      }
    }
    Path file = Files.writeString(folder.resolve("subscribers.csv"), rows);
    String sent = refused(run("clv", "--transactions", file.toString()), 1);
    assertTrue(sent.contains("as under a contract") && sent.contains("--contract FILE"), sent);
    CommandRun insisted = run("clv", "--transactions", file.toString(), "--model", "bgnbd", "--json", "-");
    assertTrue(insisted.json().get("warnings").toString().contains("as under a contract"), insisted.err());
  }

  @Test
  void currenciesAndDaysToComeInFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("mixed.csv"), "customer,date,amount,currency\na,2026-01-05,10,EUR\n"
        + "a,2026-02-05,10,USD\nb,2026-02-07,10,EUR\nb,2999-03-07,10,EUR\n");
    assertTrue(refused(run("clv", "--transactions", file.toString()), 1).contains("2 currencies (EUR, USD)"));
    assertTrue(refused(run("clv", "--transactions", file.toString(), "--currency", "EUR"), 1).contains(
        "ordered again"));
    String rate = refused(run("clv", "--transactions", file.toString(), "--currency", "EUR", "--rate",
        "USD/EUR=0.9@2026-02-06"), 1);
    assertTrue(rate.contains("no exchange rate of USD in EUR for 2026-02-05"), rate);
    CommandRun converted = run("clv", "--transactions", file.toString(), "--currency", "EUR", "--rate", "USD/EUR=0.9");
    assertTrue(converted.out().contains("2 customers, 1 of them ordered again"), converted.err() + converted.out());
    assertTrue(refused(run("clv", "--transactions", file.toString(), "--rate", "USD=0.9"), 2).contains("EUR/CNY=7.8"));
    Path future = Files.writeString(folder.resolve("future.csv"), "customer,date,amount\na,2998-01-05,10\n"
        + "a,2999-02-05,10\n");
    CommandRun run = run("clv", "--transactions", future.toString(), "--json", "-");
    assertTrue(run.json().get("warnings").toString().contains("has not come yet"), run.out());
  }
}
