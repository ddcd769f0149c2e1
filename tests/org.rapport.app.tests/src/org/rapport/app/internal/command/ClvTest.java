package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Lifetime values of the customers of CDNOW, whose fits are published, and of data that are not as they should be. */
class ClvTest {
  private static final String PLACES = "1-6,7-11,12-20,21-23,24-31";

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  private static JsonObject json(CommandRun run) {
    assertEquals(0, run.exit(), run.err() + run.logged());
    return run.json();
  }

  private static void parameters(JsonObject json, double r, double alpha, double a, double b) {
    JsonObject parameters = json.getAsJsonObject("parameters");
    assertEquals(r, parameters.get("r").getAsDouble(), 6e-5);
    assertEquals(alpha, parameters.get("alpha").getAsDouble(), 6e-5);
    assertEquals(a, parameters.get("a").getAsDouble(), 6e-5);
    assertEquals(b, parameters.get("b").getAsDouble(), 6e-5);
  }

  @Test
  void theSummaryGivesThePublishedFit() {
    String file = CommandRun.data("CDNOW_summary_with_transactions.csv").toString();
    JsonObject json = json(run("clv", "--summary", file, "--unit", "week", "--weeks-per-month", "4.345", "--json",
        "-"));
    assertEquals(2357, json.get("customers").getAsInt());
    assertEquals("week", json.get("unit").getAsString());
    assertEquals("bgnbd", json.get("model").getAsString());
    assertTrue(json.get("converged").getAsBoolean());
    assertEquals(-9582.43, json.get("logLikelihood").getAsDouble(), 5e-3);
    parameters(json, 0.2426, 4.4135, 0.7929, 2.4258);
    JsonObject spend = json.getAsJsonObject("spend");
    assertEquals(6.249, spend.get("p").getAsDouble(), 6e-4);
    assertEquals(3.745, spend.get("q").getAsDouble(), 6e-4);
    assertEquals(15.448, spend.get("v").getAsDouble(), 6e-4);
    assertEquals(946, spend.get("customers").getAsInt());
    assertEquals(2357, json.getAsJsonArray("perCustomer").size());
    JsonObject first = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    assertEquals("1", first.get("id").getAsString());
    assertEquals(0.7266, first.get("pAlive").getAsDouble(), 6e-5);
    assertEquals(24.6586, first.get("expectedSpend").getAsDouble(), 6e-4);
    assertEquals(36.28, first.get("clv").getAsDouble(), 5e-3);
    JsonArray interval = first.getAsJsonArray("interval");
    assertTrue(interval.get(0).getAsDouble() < 36.28 && interval.get(1).getAsDouble() > 36.28, first::toString);
  }

  @Test
  void aSummaryWithoutValuesGivesOrders() {
    String file = CommandRun.data("CDNOW_summary.csv").toString();
    JsonObject json = json(run("clv", "--summary", file, "--unit", "weeks", "--horizon", "39 weeks", "--json", "-"));
    JsonObject first = json.getAsJsonArray("perCustomer").get(0).getAsJsonObject();
    assertEquals(1.2259, first.get("expectedOrders").getAsDouble(), 6e-5);
    assertTrue(first.get("clv").isJsonNull());
    assertTrue(json.get("spend").isJsonNull());
  }

  @Test
  void purchasesAtFixedPlacesCutAtADay() {
    String file = CommandRun.data("CDNOW_sample.txt").toString();
    JsonObject json = json(run("clv", "--transactions", file, "--columns", PLACES, "--customer", "2", "--date", "3",
        "--amount", "5", "--until", "1997-09-30", "--json", "-"));
    parameters(json, 0.2426, 4.4136, 0.7929, 2.4259);
    assertEquals(946, json.getAsJsonObject("spend").get("customers").getAsInt());
    assertEquals("0001", json.getAsJsonArray("perCustomer").get(0).getAsJsonObject().get("id").getAsString());
  }

  @Test
  void theSamePurchasesAsSeparatedValuesAndALaterPeriod() throws IOException {
    String rows = Files.readAllLines(CommandRun.data("CDNOW_sample.txt")).stream().filter(line -> !line.isBlank())
        .map(line -> line.strip().split("\\s+")).map(cells -> "c" + cells[1] + "," + cells[2].substring(0, 4) + "-"
            + cells[2].substring(4, 6) + "-" + cells[2].substring(6) + "," + cells[4]).collect(Collectors.joining(
                "\n"));
    Path file = Files.writeString(folder.resolve("orders.csv"), "who,day,total\n" + rows + "\n");
    CommandRun run = run("clv", "--transactions", file.toString(), "--customer", "who", "--date", "day", "--amount",
        "total", "--until", "1998-06-30", "--holdout", "1997-09-30", "--json", folder.resolve("a.json").toString());
    assertEquals(0, run.exit(), run.err() + run.logged());
    assertTrue(run.out().contains("The model predicts orders better than the simple formula."), run.out());
    assertTrue(run.out().contains("Next: "), run.out());
    String json = Files.readString(folder.resolve("a.json"));
    assertTrue(json.contains("\"from\": \"1997-09-30\""), json.substring(json.length() - 2000));
  }

  @Test
  void durationsAndRatesWithoutTheirUnitAreRefused() {
    String file = CommandRun.data("CDNOW_summary.csv").toString();
    CommandRun horizon = run("clv", "--summary", file, "--unit", "week", "--horizon", "12");
    assertEquals(2, horizon.exit());
    assertTrue(horizon.err().contains("12 weeks or 12 months"), horizon.err());
    CommandRun discount = run("clv", "--summary", file, "--unit", "week", "--discount", "0.01");
    assertEquals(2, discount.exit());
    assertTrue(discount.err().contains("0.01/month"), discount.err());
    CommandRun unit = run("clv", "--summary", file);
    assertEquals(2, unit.exit());
    assertTrue(unit.err().contains("--unit"), unit.err());
  }

  @Test
  void wrongUseIsToldInOneSentence() {
    String file = CommandRun.data("CDNOW_sample.txt").toString();
    assertEquals(2, run("clv").exit());
    assertEquals(2, run("clv", "--transactions", file, "--summary", file).exit());
    assertEquals(2, run("clv", "--transactions", file, "--model", "crystal").exit());
    assertEquals(2, run("clv", "--transactions", file, "--until", "yesterday").exit());
    assertEquals(2, run("clv", "--transactions", file, "--columns", "6-1").exit());
    assertEquals(2, run("clv", "--transactions", file, "--columns", PLACES, "--amount", "9").exit());
    assertEquals(2, run("clv", "--summary", file, "--unit", "week", "--until", "1997-09-30").exit());
    assertEquals(1, run("clv", "--transactions", folder.resolve("none.csv").toString()).exit());
    CommandRun early = run("clv", "--transactions", file, "--columns", PLACES, "--customer", "2", "--date", "3",
        "--amount", "5", "--until", "1990-01-01");
    assertEquals(1, early.exit());
    assertTrue(early.err().contains("1997-01-01"), early.err());
  }

  @Test
  void hostileDataGetASentence() throws IOException {
    assertTrue(failed("customer,date,amount\n").contains("no "), "nobody");
    assertTrue(failed("customer,date,amount\na,2026-01-01,5\n").contains("ordered again"), "one order");
    assertTrue(failed("customer,date,amount\na,2026-01-01,5\nb,2026-01-03,6\n").contains("ordered again"));
    assertTrue(failed("customer,date,amount\na,2026-01-01,5\nb,2026-01-01,6\n").contains("ordered again"));
    assertTrue(failed("customer,date,amount\na,2026-01-01,-5\nb,2026-01-01,-6\n").contains("No customer ordered"));
    // all alike: nothing tells a busy customer from an idle one
    String alike = IntStream.range(0, 60).mapToObj(i -> "c" + i / 2 + ",2026-01-0" + (1 + i % 2) + ",10").collect(
        Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("alike.csv"), "customer,date,amount\n" + alike + "\n");
    CommandRun run = run("clv", "--transactions", file.toString(), "--json", "-");
    assertEquals(1, run.exit(), run.err());
    assertFalse(run.json().get("converged").getAsBoolean());
    assertTrue(run.json().get("parameters").isJsonNull());
    assertEquals(0, run.json().getAsJsonArray("perCustomer").size());
    assertTrue(run("clv", "--transactions", file.toString()).out().contains("did not converge"));
  }

  private String failed(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("hostile.csv"), text);
    CommandRun run = run("clv", "--transactions", file.toString());
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.logged().isEmpty(), () -> run.logged().toString());
    return run.err();
  }
}
