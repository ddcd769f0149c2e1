package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.worker.WorkerSettings;

/** Starts a worker process in a private folder, with as little as possible of our surroundings. */
final class WorkerStart {
  /** The environment variables that are handed on; all others, with whatever they hold, are not. */
  private static final Set<String> KEPT = Set.of("PATH", "HOME", "USERPROFILE", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR",
      "LANG", "LC_ALL", "LC_CTYPE", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH");
  private static final String PREFIX = "rapport-worker-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

  private WorkerStart() {}

  /** A process and its folder. */
  record Started(Process process, Path folder) {
  }

  /** @throws IOException if there is no room for its folder or Java can't be started */
  static Started start(WorkerLauncher launcher, WorkerSettings settings) throws IOException {
    tidy();
    Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    boolean started = false;
    try {
      Path temporary = Files.createDirectory(folder.resolve("tmp"));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(machine(settings, temporary));
      command.addAll(launcher.arguments(folder, settings));
      ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
      environment(builder.environment(), temporary);
      Process process = builder.redirectInput(Redirect.PIPE).redirectOutput(Redirect.PIPE).redirectError(Redirect.PIPE)
          .start();
      started = true;
      return new Started(process, folder);
    } finally {
      if (!started) {
        delete(folder);
      }
    }
  }

  private static List<String> machine(WorkerSettings settings, Path temporary) {
    Locale locale = Locale.getDefault();
    List<String> options = new ArrayList<>(List.of("-Xmx" + settings.heapMegabytes() + "m", "-XX:+UseParallelGC",
        "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + temporary.resolve("error.log"),
        "-Djava.io.tmpdir=" + temporary, "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
        "-Duser.language=" + locale.getLanguage(), "-Duser.country=" + locale.getCountry(),
        "-Duser.script=" + locale.getScript(), "-Duser.timezone=" + TimeZone.getDefault().getID(),
        "-D" + WorkerMain.THREADS + "=" + settings.threads(), "--enable-native-access=ALL-UNNAMED"));
    if (settings.threads() < Runtime.getRuntime().availableProcessors()) {
      // for algorithms that use Java's own pools
      options.add("-XX:ActiveProcessorCount=" + settings.threads());
    }
    return options;
  }

  private static void environment(Map<String, String> environment, Path temporary) {
    environment.keySet().removeIf(name -> !KEPT.contains(name.toUpperCase(Locale.ROOT)));
    for (String name : List.of("TMPDIR", "TMP", "TEMP")) {
      environment.put(name, temporary.toString());
    }
  }

  /** Deletes what killed programs have left of their workers. */
  private static void tidy() {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(temporary)) {
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          delete(file);
        }
      }
    } catch (IOException | UncheckedIOException | NumberFormatException e) {
      CatalogueReader.log("Folders of earlier workers in " + temporary + " can't be deleted.", e);
    }
  }

  /** Deletes a folder; what can't be deleted is logged. */
  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      CatalogueReader.log("The folder " + folder + " of a worker can't be deleted.", e);
    }
  }
}
