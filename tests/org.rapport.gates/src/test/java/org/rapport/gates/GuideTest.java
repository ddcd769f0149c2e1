package org.rapport.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for consultants shows code that is compiled and tested, and every package for them says what they may count on. */
class GuideTest {
  private static final Path EXAMPLE = Project.bundles().get("examples.algorithm");
  private static final Path VIEWER = Project.bundles().get("examples.viewer");
  private static final Pattern CODE = Pattern.compile("```(java|xml|text)\\n(.*?)```", Pattern.DOTALL);

  @Test
  void allCodeInTheGuideIsCodeOfTheExample() {
    List<Path> sources = Stream.of(EXAMPLE, VIEWER, Project.ROOT.resolve("tests/org.rapport.examples.algorithm.tests"))
        .flatMap(folder -> Project.files(folder.resolve("src"), ".java").stream()).toList();
    List<String> texts = new ArrayList<>(sources.stream().map(Project::text).toList());
    texts.add(Project.text(EXAMPLE.resolve("plugin.xml")));
    texts.add(Project.text(EXAMPLE.resolve("META-INF/MANIFEST.MF")));
    texts.add(Project.text(VIEWER.resolve("plugin.xml")));
    Matcher code = CODE.matcher(Project.text(EXAMPLE.resolve("GUIDE.md")));
    int blocks = 0;
    while (code.find()) {
      blocks++;
      String block = code.group(2);
      List<String> parts = code.group(1).equals("text") ? block.lines().toList() : List.of(block);
      for (String part : parts) {
        assertTrue(texts.stream().anyMatch(text -> text.contains(part)), "Not in the example:\n" + part);
      }
    }
    assertTrue(blocks >= 7, "The guide has " + blocks + " pieces of code.");
  }

  @Test
  void everyPackageForConsultantsSaysWhetherItIsStable() {
    List<String> silent = new ArrayList<>();
    for (String bundle : List.of("table", "mining", "mining.tck")) {
      Path folder = Project.bundles().get(bundle);
      for (String name : Project.names(folder, "Export-Package")) {
        String text = Project.text(folder.resolve("src/" + name.replace('.', '/') + "/package-info.java"));
        if (!text.contains("Stable:") && !text.contains("Provisional:")) {
          silent.add(name);
        }
      }
    }
    assertEquals(List.of(), silent, "Packages that don't say whether they are stable");
  }
}
