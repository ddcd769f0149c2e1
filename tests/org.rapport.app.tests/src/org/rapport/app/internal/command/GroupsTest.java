package org.rapport.app.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The commands that compare rows with each other: groups and unusual rows of the churn file. */
class GroupsTest {
  @TempDir
  private Path folder = Path.of("");

  private CommandRun run(String... args) {
    return CommandRun.of(folder, args);
  }

  @Test
  void groupsOfTheChurnFile() {
    String file = CommandRun.telco().toString();
    CommandRun run = run("cluster", file, "--id", "customerID", "--ignore", "Churn", "--k", "3", "--json", "-");
    assertEquals(0, run.exit(), run.err() + run.logged());
    JsonObject json = run.json();
    assertEquals(7043, json.get("rowsRead").getAsInt());
    assertEquals(3, json.getAsJsonArray("clusters").size());
    assertEquals(7043, json.getAsJsonArray("rows").size());
    assertEquals("7590-VHVEG",
        json.getAsJsonArray("rows").get(0).getAsJsonObject().get("row").getAsString());
    // those without internet service differ from all others in seven columns at once
    assertTrue(json.getAsJsonArray("clusters").asList().stream()
        .anyMatch(cluster -> Math.abs(cluster.getAsJsonObject().get("size").getAsInt() - 1550) < 50),
        json.get("clusters")::toString);
    CommandRun text = run("cluster", file, "--ignore", "Churn,customerID", "--k", "3");
    assertTrue(text.out().contains("Cluster 3: "), text.out());
    assertTrue(text.out().contains("found again"), text.out());
  }

  @Test
  void aHierarchyWithItsMergesAndPlane() {
    CommandRun run = run("cluster", CommandRun.telco().toString(), "--id", "customerID", "--ignore", "Churn",
        "--algorithm", "hierarchical", "--param", "sample=300", "--json", "-");
    assertEquals(0, run.exit(), run.err() + run.logged());
    JsonObject json = run.json();
    assertEquals(7, json.getAsJsonArray("trials").size());
    assertTrue(json.getAsJsonArray("trials").get(0).getAsJsonObject().has("silhouette"));
    JsonObject dendrogram = json.getAsJsonObject("dendrogram");
    assertEquals(300, dendrogram.getAsJsonArray("leaves").size());
    assertEquals(300, dendrogram.getAsJsonArray("merges").get(298).getAsJsonObject().get("size").getAsInt());
    JsonObject plane = json.getAsJsonObject("projection");
    assertEquals(2, plane.getAsJsonArray("axes").size());
    assertEquals(2_000, plane.getAsJsonArray("points").size());
    assertEquals(json.getAsJsonArray("clusters").size(), plane.getAsJsonArray("centroids").size());
  }

  @Test
  void unusualRowsOfTheChurnFile() {
    CommandRun run = run("outliers", CommandRun.telco().toString(), "--id", "customerID", "--top", "3", "--json", "-");
    assertEquals(0, run.exit(), run.err() + run.logged());
    assertEquals(3, run.json().getAsJsonArray("outliers").size());
    CommandRun again = run("outliers", CommandRun.telco().toString(), "--id", "customerID", "--top", "3", "--json",
        "-");
    assertEquals(run.out(), again.out());
    CommandRun text = run("outliers", CommandRun.telco().toString(), "--param", "trees=10", "--top", "1");
    assertTrue(text.out().contains(", usually "), text.out());
  }

  @Test
  void wrongUseIsToldInOneSentence() {
    String file = CommandRun.telco().toString();
    assertEquals(2, run("cluster", file, "--algorithm", "nonsense").exit());
    assertEquals(1, run("cluster", file, "--algorithm", "tree").exit());
    assertEquals(2, run("outliers", file, "--top", "0").exit());
    assertEquals(2, run("cluster", file, "--param", "starts=many").exit());
    assertTrue(run("cluster", file, "--id", "customer").err().contains("customerID"));
  }
}
