package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Who of the customers of CDNOW leaves; scores of accounts; data that are not as they should be. */
class ChurnTest {

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

  private CommandRun cdnow(String... more) {
    String[] args = {"churn", "--transactions", CommandRun.data("CDNOW_sample.txt").toString(), "--columns",
        "1-6,7-11,12-20,21-23,24-31", "--customer", "2", "--date", "3", "--amount", "5"};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return run(all);
  }

  @Test
  void customersOfALaterPeriodAreRankedBetterThanBySilence() throws IOException {
    Path file = folder.resolve("churn.json");
    CommandRun text = done(cdnow("--json", file.toString(), "--top", "2"));
    assertTrue(text.out().contains("Verdict: Logistic regression ranks customers of a later period better than chance"),
        text.out());
    assertTrue(text.out().contains("1998-04-01  judging") && text.out().contains("1998-06-30  asking"), text.out());
    assertTrue(text.out().contains("Because:\n  ") && text.out().contains(" the risk by "), text.out());
    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertEquals(90, json.get("horizonDays").getAsInt());
    JsonObject model = json.getAsJsonArray("models").get(0).getAsJsonObject();
    double auc = model.get("auc").getAsDouble();
    assertTrue(auc > 0.68 && auc < 0.78, model::toString);
    assertTrue(model.getAsJsonArray("aucInterval").get(0).getAsDouble() < auc);
    assertTrue(json.getAsJsonObject("aucTest").get("p").getAsDouble() < 0.05);
    // of 591 customers who had ordered within 180 days before 1998-04-01, 382 did not order in the 90 days after
    assertEquals(382.0 / 591, json.get("baseRate").getAsDouble(), 1e-12);
    assertEquals(json.get("customers").getAsInt(), json.getAsJsonArray("perCustomer").size());
    JsonObject first = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    assertEquals(first.get("probability").getAsDouble() * first.get("clv").getAsDouble(), first.get("valueAtRisk")
        .getAsDouble(), 1e-9);
    assertEquals(3, first.getAsJsonArray("reasons").size());
    assertFalse(text.out().contains("NaN") || text.out().contains("Infinity"), text.out());
  }

  @Test
  void otherDefinitionsAlgorithmsAndDays() {
    JsonObject json = done(cdnow("--definition", "interval:3", "--algorithm", "tree", "--horizon", "3 months", "--json",
        "-")).json();
    assertEquals("interval:3", json.get("definition").getAsString());
    assertEquals("tree", json.get("algorithm").getAsString());
    assertEquals(91, json.get("horizonDays").getAsInt());
    JsonObject named = done(cdnow("--at", "1997-09-30,1997-12-01,1998-01-31", "--until", "1998-05-31", "--active",
        "1 year", "--json", "-")).json();
    assertEquals("purged", named.getAsJsonArray("days").get(1).getAsJsonObject().get("role").getAsString());
    assertEquals("1998-01-31", named.getAsJsonArray("days").get(2).getAsJsonObject().get("day").getAsString());
  }

  @Test
  void accountsGetScoresAndLoseThemAgain() throws IOException {
    String base = folder.resolve("base").toString();
    String file = CdnowDatabase.write(folder, 500);
    JsonObject json = done(run("churn", "--database", base, "--until", "1998-06-30", "--write-scores", "--json", "-"))
        .json();
    JsonObject same = done(run("churn", "--transactions", file, "--until", "1998-06-30", "--json", "-")).json();
    assertEquals(same.get("days"), json.get("days"), "fields are not known of 1998, and orders are the same");
    assertEquals("USD", json.get("currency").getAsString());
    JsonObject first = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    JsonObject row = done(run("list", "--database", base, "account", "--columns", "key,score.Churn,score.Value at risk",
        "--filter", "key = " + first.get("id").getAsString(), "--json", "-")).json().getAsJsonArray("rows").get(0)
        .getAsJsonObject();
    assertEquals(first.get("probability").getAsDouble(), row.get("score.Churn").getAsDouble(), 1e-12);
    assertEquals(first.get("valueAtRisk").getAsDouble(), row.get("score.Value at risk").getAsDouble(), 1e-12);
    String shown = done(run("show", "--database", base, "account", first.get("id").getAsString())).out();
    assertTrue(shown.contains("left within 90 days with probability 0.") && shown.contains(" the risk by "), shown);
    done(run("undo", "--database", base, json.get("transaction").getAsString()));
    assertEquals(0, done(run("list", "--database", base, "score", "--json", "-")).json().get("total").getAsInt());
  }

  @Test
  void withTwoCurrenciesOrdersCountAndAmountsDont() throws IOException {
    String base = folder.resolve("base").toString();
    CdnowDatabase.write(folder, 300);
    CdnowDatabase.load(folder, "order", "key,account,date,amount,currency,status\ne1,c0002,1997-05-01,12,EUR,paid\n");
    JsonObject json = done(run("churn", "--database", base, "--until", "1998-06-30", "--json", "-")).json();
    assertTrue(json.get("warnings").toString().contains("in 2 currencies (EUR, USD)"), json::toString);
    assertTrue(json.get("totalValueAtRisk").isJsonNull());
    assertFalse(json.get("features").toString().contains("Sales") || json.toString().contains("NaN"), json::toString);
    json = done(run("churn", "--database", base, "--until", "1998-06-30", "--currency", "USD", "--rate", "EUR/USD=1.1",
        "--json", "-")).json();
    assertFalse(json.get("warnings").toString().contains("currencies"), json::toString);
    assertTrue(json.get("features").toString().contains("Sales"), json::toString);
  }

  @Test
  void dataFromWhichNothingCanBeLearntGetASentence() throws IOException {
    assertTrue(failed("").contains("no"), "no rows");
    assertTrue(failed("a,2025-01-01,5\n").contains("facts of 225 days and more"));
    assertTrue(failed("a,2025-01-01,5\nb,2025-01-01,5\nc,2025-01-01,5\n").contains("facts of 225 days and more"));
    assertTrue(failed("a,2998-01-01,5\nb,2999-01-01,5\n").contains("dated after today"));
    assertTrue(failed("a,2024-01-01,-5\nb,2025-01-01,-5\n").contains("no order"));
    assertTrue(failed("a,2024-01-01,5\nb,2025-01-01,5\n").contains("could leave"));
    StringBuilder never = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      never.append(String.format("a,2025-%02d-01,5%nb,2025-%02d-02,6%n", month, month));
    }
    assertTrue(failed(never.toString()).contains("none left"));
  }

  private String failed(String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile.csv"), "customer,date,amount\n" + rows);
    return refused(run("churn", "--transactions", file.toString()), 1);
  }

  @Test
  void databasesWithoutOrdersAccountsOrOneCurrencyGetASentence() throws IOException {
    String base = folder.resolve("base").toString();
    Path accounts = Files.writeString(folder.resolve("accounts.csv"), "key,name,status\na,A,lost\nb,B,active\n");
    done(run("import", "--database", base, "--entity", "account", "--key", "key", accounts.toString()));
    assertTrue(refused(run("churn", "--database", base), 1).contains("--definition lost"));
    String lost = refused(run("churn", "--database", base, "--definition", "lost"), 1);
    assertTrue(lost.contains("facts of 225 days and more"), lost);
    StringBuilder rows = new StringBuilder("key,account,date,amount,currency\n");
    for (int i = 0; i < 240; i++) {
      rows.append(i).append(',').append(i % 2 == 0 ? "a" : "b").append(',').append(LocalDate.of(2024, 1, 1)
          .plusDays(i * 3L)).append(",5,").append(i % 7 == 0 ? "USD" : "EUR").append('\n');
    }
    Path orders = Files.writeString(folder.resolve("orders.csv"), rows);
    done(run("import", "--database", base, "--entity", "order", "--key", "key", orders.toString()));
    assertTrue(refused(run("churn", "--database", base), 1).contains("none left"));
    assertTrue(refused(run("churn", "--database", base, "--currency", "CHF"), 1).contains("No order is in CHF"));
  }

  @Test
  void wrongUseIsToldInOneSentence() {
    assertEquals(2, run("churn").exit());
    assertTrue(refused(cdnow("--write-scores"), 2).contains("--database"));
    assertTrue(refused(cdnow("--horizon", "90"), 2).contains("90 weeks or 90 months"));
    assertTrue(refused(cdnow("--definition", "lost"), 2).contains("--database"));
    assertTrue(refused(cdnow("--definition", "gone"), 2).contains("no-order"));
    assertTrue(refused(cdnow("--algorithm", "treee"), 2).contains("tree"));
    assertTrue(refused(cdnow("--at", "yesterday"), 2).contains("1997-09-30"));
    assertTrue(refused(cdnow("--horizon", "30 years"), 2).contains("between a day and ten years"));
    assertTrue(refused(cdnow("--at", "1998-06-01"), 1).contains("is not known yet"));
  }
}
