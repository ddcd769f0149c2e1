package org.rapport.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** House rules that can be read off the sources. */
class SourcesTest {
  private static final int MOST_LINES = 500;

  @Test
  void filesStayShort() {
    List<String> tooLong = new ArrayList<>();
    for (Path file : handWritten()) {
      long lines = Project.text(file).lines().count();
      if (lines > MOST_LINES) {
        tooLong.add(Project.ROOT.relativize(file) + ": " + lines);
      }
    }
    assertEquals(List.of(), tooLong, "Files over " + MOST_LINES + " lines");
  }

  @Test
  void noErrorIsSwallowed() {
    Pattern empty = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");
    List<String> found = handWritten().stream().filter(file -> empty.matcher(Project.text(file)).find())
        .map(file -> Project.ROOT.relativize(file).toString()).toList();
    assertEquals(List.of(), found, "Empty catch blocks");
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> missing = new TreeSet<>();
    for (Path bundle : Project.bundles().values()) {
      for (Path file : Project.files(bundle.resolve("src"), ".java")) {
        if (!Files.exists(file.resolveSibling("package-info.java"))) {
          missing.add(Project.ROOT.relativize(file.getParent()));
        }
      }
    }
    // Hand-written helpers beside generated code share the generated package.
    missing.removeIf(folder -> folder.toString().startsWith("bundles/org.rapport.model"));
    assertEquals(Set.of(), missing, "Packages without package-info.java");
  }

  @Test
  void everyTextInChineseExistsInEnglishAndTheOtherWayRound() throws IOException {
    List<String> different = new ArrayList<>();
    for (Path bundle : Project.bundles().values()) {
      for (Path chinese : Project.files(bundle, "_zh_CN.properties")) {
        Path english = chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", ""));
        assertTrue(Files.exists(english), english + " exists");
        Set<Object> inEnglish = keys(english);
        Set<Object> inChinese = keys(chinese);
        Set<Object> difference = new HashSet<>(inEnglish);
        difference.removeAll(inChinese);
        inChinese.removeAll(inEnglish);
        difference.addAll(inChinese);
        if (!difference.isEmpty()) {
          different.add(Project.ROOT.relativize(chinese) + ": " + difference);
        }
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void everyPluginTextIsExternalised() {
    Pattern shown = Pattern.compile("\\b(?:name|label|tooltip|description)=\"([^\"%][^\"]*)\"");
    List<String> found = new ArrayList<>();
    for (String bundle : List.of("ui", "ui.analytics")) {
      Matcher matcher = shown.matcher(withoutExampleOf(Project.text(Project.bundles().get(bundle).resolve(
          "plugin.xml"))));
      while (matcher.find()) {
        if (matcher.group(1).contains(" ") || Character.isUpperCase(matcher.group(1).charAt(0))) {
          found.add(bundle + ": " + matcher.group());
        }
      }
    }
    assertEquals(List.of(), found, "Texts in plugin.xml that are not externalised");
  }

  private static String withoutExampleOf(String pluginXml) {
    return pluginXml.replaceAll("(?s)<!--.*?-->", "");
  }

  private static Set<Object> keys(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return new HashSet<>(properties.keySet());
  }

  private static List<Path> handWritten() {
    List<Path> files = new ArrayList<>();
    for (Path bundle : Project.bundles().values()) {
      files.addAll(Project.files(bundle.resolve("src"), ".java"));
    }
    Project.files(Project.ROOT.resolve("tests"), ".java").forEach(files::add);
    return files;
  }
}
