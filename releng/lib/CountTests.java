import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Compares the test methods in the sources with those in the reports: a test that is silently not run is as bad as one
 * that fails. Prints the closing line of the test run. Exit code 1 when a test failed or did not run.
 */
public final class CountTests {
  private static final Pattern CLASS = Pattern.compile("(?m)^(?:public |final |abstract )*class (\\w+)");
  private static final Pattern METHOD = Pattern.compile(
      "@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b(?:\\([^)]*\\))?"
          + "(?:\\s*@\\w+(?:\\((?:[^()\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\"|\\([^)]*+\\))*+\\))?)*"
          + "\\s+(?:public |protected |private |static |final )*(?:<[^>]+> )?[\\w<>\\[\\], ?.]+?\\s+(\\w+)\\s*\\(");

  private int passed;
  private int failed;
  private int skipped;
  private final Set<String> ran = new TreeSet<>();

  public static void main(String[] arguments) throws Exception {
    Path tests = Path.of(arguments[0], "tests");
    boolean partial = arguments.length > 1;
    CountTests count = new CountTests();
    Set<String> written = new TreeSet<>();
    for (Path module : list(tests)) {
      if (Files.isDirectory(module.resolve("target/surefire-reports")) || !partial) {
        written.addAll(methods(module));
      }
      count.read(module.resolve("target/surefire-reports"));
    }
    Set<String> silent = new TreeSet<>(written);
    silent.removeAll(count.ran);
    silent.forEach(method -> System.out.println("Did not run: " + method));
    System.out.printf("Test methods: %d written, %d run.%n", written.size(), written.size() - silent.size());
    System.out.printf("%d passed, %d failed, %d skipped%n", count.passed, count.failed + silent.size(), count.skipped);
    System.exit(count.failed > 0 || !silent.isEmpty() || count.passed == 0 ? 1 : 0);
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Set<String> methods(Path module) throws IOException {
    Set<String> methods = new TreeSet<>();
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of("src", "src/test/java")) {
      if (Files.isDirectory(module.resolve(folder))) {
        try (Stream<Path> files = Files.walk(module.resolve(folder))) {
          files.filter(file -> file.toString().endsWith("Test.java")).forEach(sources::add);
        }
      }
    }
    for (Path source : sources) {
      String text = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
      Matcher type = CLASS.matcher(text);
      if (type.find()) {
        Matcher method = METHOD.matcher(text);
        while (method.find()) {
          methods.add(type.group(1) + "." + method.group(1));
        }
      }
    }
    return methods;
  }

  private void read(Path reports) throws Exception {
    for (Path report : list(reports)) {
      if (!report.getFileName().toString().matches("TEST-.*\\.xml")) {
        continue;
      }
      NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile())
          .getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        Element test = (Element) cases.item(i);
        String type = test.getAttribute("classname").replaceAll("\\$.*", "");
        String name = test.getAttribute("name").replaceAll("[^\\w].*", "");
        ran.add(type.substring(type.lastIndexOf('.') + 1) + "." + name);
        if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength() > 0) {
          failed++;
          System.out.println("Failed: " + type + "." + test.getAttribute("name"));
        } else if (test.getElementsByTagName("skipped").getLength() > 0) {
          skipped++;
        } else {
          passed++;
        }
      }
    }
  }
}
