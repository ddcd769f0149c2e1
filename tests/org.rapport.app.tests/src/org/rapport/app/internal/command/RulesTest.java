package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Rules from baskets: those of the grocery file as the arules package of R finds them. */
class RulesTest {
  @TempDir
  private Path folder = Path.of("");

  private static Path data(String name) {
    return CommandRun.telco().resolveSibling(name);
  }

  /** The reference was made with arules 1.7-10.1: apriori with support .001, confidence .8. */
  @Test
  void theGroceriesGiveTheRulesOfArules() throws IOException {
    CommandRun run = CommandRun.of(folder, "rules", data("groceries.csv").toString(), "--support", "0.001",
        "--confidence", "0.8", "--json", "-");
    assertEquals(0, run.exit(), run.err() + run.logged());
    JsonObject json = run.json();
    assertEquals(9835, json.get("baskets").getAsInt());
    assertEquals(169, json.get("items").getAsInt());
    Map<String, String[]> wanted = new HashMap<>();
    for (String line : Files.readAllLines(data("groceries_rules_reference.csv")).subList(1, 411)) {
      String[] cells = line.replace("\"", "").split(",");
      wanted.put(new TreeSet<>(Arrays.asList(cells[0].split("\\|"))) + " " + cells[1], cells);
    }
    assertEquals(410, json.getAsJsonArray("rules").size());
    for (JsonElement element : json.getAsJsonArray("rules")) {
      JsonObject rule = element.getAsJsonObject();
      List<String> left = rule.getAsJsonArray("antecedent").asList().stream().map(JsonElement::getAsString).toList();
      String right = rule.getAsJsonArray("consequent").get(0).getAsString();
      String[] reference = wanted.remove(new TreeSet<>(left) + " " + right);
      assertTrue(reference != null, left + " " + right);
      assertEquals(Integer.parseInt(reference[2]), rule.get("count").getAsInt());
      assertEquals(Double.parseDouble(reference[3]), rule.get("support").getAsDouble(), 1e-9);
      assertEquals(Double.parseDouble(reference[4]), rule.get("confidence").getAsDouble(), 1e-9);
      assertEquals(Double.parseDouble(reference[5]), rule.get("lift").getAsDouble(), 1e-9);
    }
    assertTrue(wanted.isEmpty());
  }

  @Test
  void aTableOfItemsGivesTheSameRulesAsLinesOfBaskets() throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.csv"), "milk;bread\nmilk;bread;jam\nmilk\n\njam;bread\n");
    Path table = Files.writeString(folder.resolve("table.csv"),
        "order,shop,product\n1,x,milk\n1,x,bread\n2,x,milk\n2,x,bread\n2,x,jam\n3,x,milk\n4,x,jam\n4,x,bread\n");
    String[] settings = {"--support", "0.25", "--confidence", "0.6", "--json", "-"};
    CommandRun one = CommandRun.of(folder, with(settings, "rules", lines.toString()));
    CommandRun two = CommandRun.of(folder,
        with(settings, "rules", table.toString(), "--format", "long", "--item", "product"));
    assertEquals(0, one.exit(), one.err() + one.logged());
    assertEquals(one.out(), two.out());
    assertEquals(4, one.json().get("baskets").getAsInt());
  }

  private static String[] with(String[] more, String... first) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  @Test
  void wrongUseIsToldInOneSentence() throws IOException {
    Path lines = Files.writeString(folder.resolve("lines.csv"), "milk,bread\nmilk\n");
    for (String[] more : List.of(new String[]{"--format", "wide"}, new String[]{"--basket", "a"})) {
      CommandRun run = CommandRun.of(folder, with(more, "rules", lines.toString()));
      assertEquals(2, run.exit(), run.err());
    }
    CommandRun run = CommandRun.of(folder, "rules", lines.toString(), "--support", "2");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("support is 2.0"), run.err());
    assertEquals(1, CommandRun.of(folder, "rules", folder.resolve("none.csv").toString()).exit());
  }
}
