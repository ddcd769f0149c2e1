package org.rapport.mining.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.internal.PropertiesFile;

/**
 * Which contributed algorithms are switched off: those that have crashed, run out of time or given a wrong result
 * {@value #MOST} times in a row. They are remembered in a small file, and can be switched on again. Built-in algorithms
 * are never switched off.
 *
 * @since 0.1
 */
public final class AlgorithmSwitches {
  /** After how many failures in a row an algorithm is switched off. */
  public static final int MOST = 3;

  private static final String FILE = "algorithm-failures.properties";
  private static final String OURS = "org.rapport.mining";

  private final Optional<Path> folder;
  private final Clock clock;
  private Properties known = new Properties();

  AlgorithmSwitches(Optional<Path> folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * The switches that are remembered in a folder.
   *
   * @param folder a folder, which need not exist; none to remember nothing beyond this object
   */
  public static AlgorithmSwitches of(Optional<Path> folder) {
    return new AlgorithmSwitches(folder, Clock.systemUTC());
  }

  /** Whether an algorithm is switched off, and why. */
  public synchronized Optional<SwitchedOff> find(AlgorithmDescriptor algorithm) {
    read();
    return entry(algorithm.id()).filter(off -> off.bundle().equals(algorithm.bundle()));
  }

  /** All algorithms that are switched off, by id, also of bundles that are not installed any more. */
  public synchronized List<SwitchedOff> all() {
    read();
    List<SwitchedOff> all = new ArrayList<>();
    for (String key : new TreeSet<>(known.stringPropertyNames())) {
      if (key.endsWith(".since")) {
        entry(key.substring(0, key.length() - ".since".length())).ifPresent(all::add);
      }
    }
    return all;
  }

  /**
   * Switches an algorithm on again and forgets its failures.
   *
   * @param id its id
   * @return whether it was switched off
   * @throws MiningException if that can't be remembered
   */
  public synchronized boolean switchOn(String id) {
    read();
    boolean off = entry(id).isPresent();
    if (forget(id)) {
      write();
    }
    return off;
  }

  /**
   * Notes that an algorithm has failed.
   *
   * @param reason how, a sentence
   * @return what was noted if it is switched off now
   * @throws MiningException if that can't be remembered
   */
  public synchronized Optional<SwitchedOff> failed(AlgorithmDescriptor algorithm, String reason) {
    if (algorithm.bundle().equals(OURS)) {
      return Optional.empty();
    }
    read();
    String id = algorithm.id();
    if (!algorithm.bundle().equals(known.getProperty(id + ".bundle"))) {
      forget(id);
    }
    int failures = failures(id) + 1;
    known.setProperty(id + ".bundle", algorithm.bundle());
    known.setProperty(id + ".failures", Integer.toString(failures));
    known.setProperty(id + ".reason", reason);
    if (failures >= MOST && known.getProperty(id + ".since") == null) {
      known.setProperty(id + ".since", Instant.now(clock).toString());
    }
    write();
    return entry(id);
  }

  /**
   * Notes that an algorithm has done its work: failures before do not count any more.
   *
   * @throws MiningException if that can't be remembered
   */
  public synchronized void succeeded(AlgorithmDescriptor algorithm) {
    read();
    if (known.getProperty(algorithm.id() + ".failures") != null && forget(algorithm.id())) {
      write();
    }
  }

  private int failures(String id) {
    String text = known.getProperty(id + ".failures", "0");
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  private Optional<SwitchedOff> entry(String id) {
    String since = known.getProperty(id + ".since", "");
    if (since.isEmpty()) {
      return Optional.empty();
    }
    Instant moment;
    try {
      moment = Instant.parse(since);
    } catch (DateTimeParseException e) {
      CatalogueReader.log("The file " + FILE + " holds \"" + since + "\" where a time should be.", e);
      moment = Instant.EPOCH;
    }
    return Optional.of(new SwitchedOff(id, known.getProperty(id + ".bundle", ""), moment,
        known.getProperty(id + ".reason", "")));
  }

  private boolean forget(String id) {
    boolean changed = false;
    for (String part : List.of(".bundle", ".failures", ".reason", ".since")) {
      changed |= known.remove(id + part) != null;
    }
    return changed;
  }

  /** Reads anew every time: another process may have noted something. */
  private void read() {
    if (folder.isEmpty()) {
      return;
    }
    Properties read = new Properties();
    PropertiesFile file = new PropertiesFile(folder.get(), FILE);
    try {
      read = file.read();
    } catch (IOException e) {
      CatalogueReader.log("The file " + file + " can't be read, so no algorithm is taken to be switched off.", e);
    }
    known = read;
  }

  private void write() {
    if (folder.isEmpty()) {
      return;
    }
    PropertiesFile file = new PropertiesFile(folder.get(), FILE);
    try {
      file.write(known, "Failures of contributed algorithms; those with a time are switched off");
    } catch (IOException e) {
      throw new MiningException("The file " + file + " can't be written: check the folder and the free space.", e);
    }
  }
}
