package org.rapport.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project, as the gates see them. */
final class Project {
  static final String PREFIX = "org.rapport.";
  static final Path ROOT = Path.of(System.getProperty("rapport.root"));

  private Project() {}

  /** Folders of all bundles by their name without the prefix. */
  static Map<String, Path> bundles() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
      return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
          .collect(Collectors.toMap(folder -> folder.getFileName().toString().substring(PREFIX.length()),
              folder -> folder, (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest manifest(Path bundle) {
    try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in a header such as Require-Bundle, without attributes and directives. */
  static List<String> names(Path bundle, String header) {
    String value = manifest(bundle).getMainAttributes().getValue(header);
    if (value == null) {
      return List.of();
    }
    List<String> clauses = new ArrayList<>();
    boolean quoted = false;
    StringBuilder clause = new StringBuilder();
    for (char c : (value + ",").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      }
      if (c == ',' && !quoted) {
        clauses.add(clause.toString().split(";")[0].trim());
        clause.setLength(0);
      } else {
        clause.append(c);
      }
    }
    return clauses;
  }

  /** What each bundle may require, from the block marked "arrows" of the map. */
  static Map<String, List<String>> arrows() {
    String map = text(ROOT.resolve("bundles/README.md"));
    int begin = map.indexOf("```arrows") + "```arrows".length();
    Map<String, List<String>> arrows = new TreeMap<>();
    for (String line : map.substring(begin, map.indexOf("```", begin)).strip().split("\n")) {
      String[] sides = line.split("->", 2);
      arrows.put(sides[0].trim(), Arrays.stream(sides[1].trim().split("\\s+")).filter(s -> !s.isEmpty()).toList());
    }
    return arrows;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder whose path ends with the given text, build output left out. */
  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending))
          .filter(file -> Stream.of("target", "bin", "bin.tmp", "bin.old")
              .noneMatch(name -> folder.relativize(file).startsWith(name) || file.toString().contains("/" + name
                  + "/")))
          .sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
