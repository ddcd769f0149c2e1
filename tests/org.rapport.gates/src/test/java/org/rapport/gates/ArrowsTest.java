package org.rapport.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manifests have no arrow that the map in bundles/README.md does not have. */
class ArrowsTest {
  private static final Set<String> WORKBENCH = Set.of("ui", "ui.analytics", "app", "examples.viewer");

  @Test
  void everyBundleIsOnTheMapAndTheMapHasNoOthers() {
    assertEquals(Project.bundles().keySet(), Project.arrows().keySet());
  }

  @Test
  void noManifestHasAnArrowThatTheMapDoesNotHave() {
    Map<String, List<String>> arrows = Project.arrows();
    List<String> forbidden = new ArrayList<>();
    Project.bundles().forEach((name, folder) -> {
      for (String required : ours(Project.names(folder, "Require-Bundle"))) {
        if (!arrows.get(name).contains(required)) {
          forbidden.add(name + " -> " + required);
        }
      }
    });
    assertEquals(List.of(), forbidden, "Arrows that bundles/README.md does not allow");
  }

  @Test
  void ourBundlesAreRequiredByNameAndNeverImportedByPackage() {
    List<String> imports = new ArrayList<>();
    Project.bundles().forEach((name, folder) -> Project.names(folder, "Import-Package").stream()
        .filter(p -> p.startsWith(Project.PREFIX)).forEach(p -> imports.add(name + " imports " + p)));
    assertEquals(List.of(), imports, "A package import would hide an arrow");
  }

  @Test
  void internalPackagesAreNotExported() {
    List<String> exported = new ArrayList<>();
    Project.bundles().forEach((name, folder) -> Project.names(folder, "Export-Package").stream()
        .filter(p -> (p + ".").contains(".internal.")).forEach(exported::add));
    assertEquals(List.of(), exported);
  }

  @Test
  void theArrowsHaveNoCircle() {
    Map<String, List<String>> arrows = Project.arrows();
    arrows.keySet().forEach(start -> assertFalse(reachable(start, arrows).contains(start), start + " requires itself"));
  }

  @Test
  void noSwtBelowTheLineAndNoOtherForeignLibraryWhereTheMapForbidsIt() {
    List<String> wrong = new ArrayList<>();
    Project.bundles().forEach((name, folder) -> {
      List<String> required = Stream.of("Require-Bundle", "Import-Package")
          .flatMap(header -> Project.names(folder, header).stream()).toList();
      for (String r : required) {
        boolean swt = r.startsWith("org.eclipse.swt") || r.startsWith("org.eclipse.jface") || r.startsWith(
            "org.eclipse.ui")
            || r.startsWith("org.eclipse.e4") || r.contains("nattable");
        if (swt && !WORKBENCH.contains(name) || r.contains("weka") && !name.equals("mining.weka")
            || (r.contains("h2") || r.startsWith("java.sql")) && !name.equals("store")
            || r.startsWith("org.eclipse.emf") && Set.of("table", "mining", "mining.weka", "dropins").contains(name)) {
          wrong.add(name + " requires " + r);
        }
      }
    });
    assertEquals(List.of(), wrong);
    assertTrue(Project.names(Project.bundles().get("table"), "Require-Bundle").isEmpty(), "table requires nothing");
  }

  private static List<String> ours(List<String> names) {
    return names.stream().filter(n -> n.startsWith(Project.PREFIX)).map(n -> n.substring(Project.PREFIX.length()))
        .toList();
  }

  private static Set<String> reachable(String start, Map<String, List<String>> arrows) {
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(arrows.get(start));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (reached.add(next)) {
        open.addAll(arrows.getOrDefault(next, List.of()));
      }
    }
    return reached;
  }
}
