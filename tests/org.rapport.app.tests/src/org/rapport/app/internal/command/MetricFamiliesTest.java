package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Figures of imported customers under contract, from the command line. */
class MetricFamiliesTest {

  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    CommandRun run = CommandRun.of(folder, args);
    assertEquals(0, run.exit(), run.err() + run.logged() + run.out());
    return run;
  }

  private static JsonObject only(CommandRun run) {
    return run.json().getAsJsonArray("metrics").get(0).getAsJsonObject();
  }

  @Test
  void survivalOfImportedContracts() throws IOException {
    double[] weeks = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
    String left = "ynynynynnyynnnyynnnnn";
    StringBuilder rows = new StringBuilder("key,tenure,Churn,Contract,e-mail\n");
    for (int i = 0; i < weeks.length; i++) {
      boolean gone = i < 3 || i > 3 && left.charAt(i) == 'y';
      rows.append("c").append(i).append(',').append((int) weeks[i]).append(',').append(gone ? "Yes" : "No").append(i
          % 2 == 0 ? ",Monthly," : ",Yearly,").append(i == 0 ? "nobody" : "c" + i + "@example.org").append('\n');
    }
    String file = Files.writeString(folder.resolve("account.csv"), rows).toString();
    String base = folder.resolve("base").toString();
    run("import", "--database", base, "--entity", "account", "--key", "key", file);
    JsonObject survival = only(run("metrics", "--database", base, "--metric", "survival", "--param",
        "survival.time=tenure", "--param", "survival.left=Churn=Yes", "--param", "survival.unit=week", "--param",
        "survival.by=Contract", "--json", "-"));
    assertEquals(23, survival.get("value").getAsDouble());
    assertTrue(survival.get("unit").getAsString().contains("week"), survival.toString());
    boolean compared = false;
    for (JsonElement input : survival.getAsJsonArray("inputs")) {
      compared |= input.getAsJsonObject().get("name").getAsString().startsWith("p of the groups");
    }
    assertTrue(compared, survival.toString());
    JsonObject quality = only(run("metrics", "--database", base, "--metric", "data-quality", "--json", "-"));
    assertTrue(quality.get("value").getAsDouble() > 0 && quality.get("value").getAsDouble() <= 1, quality.toString());
    assertTrue(quality.getAsJsonArray("alternatives").toString().contains("0.952"), quality.toString());
    JsonObject nps = only(run("metrics", "--database", base, "--metric", "nps", "--json", "-"));
    assertTrue(nps.get("value").isJsonNull(), nps.toString());
  }
}
