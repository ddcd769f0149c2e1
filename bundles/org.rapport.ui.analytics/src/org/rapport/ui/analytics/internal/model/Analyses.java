package org.rapport.ui.analytics.internal.model;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

/**
 * The analyses of this workspace. What is kept on disk are requests and aggregate figures: no rows, no filters, no texts
 * of models, since those may hold customers' values. Safe for use by several threads; files are read and written in the
 * caller's thread, so never call {@link #load()}, {@link #add} or {@link #delete} on the UI thread.
 */
public final class Analyses {

  private static final String ROOT = "analysis"; //$NON-NLS-1$
  private static final String FORMER_RESULT = "comparison"; //$NON-NLS-1$
  private static final String EXTENSION = ".xml"; //$NON-NLS-1$

  private final Path folder;
  private final BiConsumer<String, Exception> log;
  private final Map<String, Analysis> known = new LinkedHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private boolean loaded;

  /**
   * @param folder where they are kept; need not exist
   * @param log receives a sentence and its cause about what can't be read
   */
  public Analyses(Path folder, BiConsumer<String, Exception> log) {
    this.folder = folder;
    this.log = log;
  }

  /** All analyses that can be read, latest first. */
  public synchronized List<Analysis> load() {
    if (!loaded) {
      loaded = true;
      for (Path file : files()) {
        read(file).ifPresent(analysis -> known.putIfAbsent(analysis.id(), analysis));
      }
    }
    return known.values().stream().sorted(Comparator.comparing(Analysis::started).reversed()).toList();
  }

  /** The analysis of an id, if there is one. */
  public synchronized Optional<Analysis> find(String id) {
    load();
    return Optional.ofNullable(known.get(id));
  }

  /**
   * Keeps an analysis.
   *
   * @throws IOException when it can't be written; it is known for this session all the same
   */
  public void add(Analysis analysis) throws IOException {
    synchronized (this) {
      load();
      known.put(analysis.id(), analysis);
    }
    try {
      write(analysis);
    } finally {
      tell();
    }
  }

  /**
   * Forgets an analysis.
   *
   * @throws IOException when its file can't be deleted
   */
  public void delete(String id) throws IOException {
    synchronized (this) {
      load();
      known.remove(id);
      Files.deleteIfExists(file(id));
    }
    tell();
  }

  /** Tells of every change in the thread that made it. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Ends the telling. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  private Path file(String id) {
    return folder.resolve(id.replaceAll("[^A-Za-z0-9-]", "_") + EXTENSION); //$NON-NLS-1$ //$NON-NLS-2$
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      log.accept("The kept analyses in " + folder + " can't be listed.", e);
      return List.of();
    }
  }

  private Optional<Analysis> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      XMLMemento memento = XMLMemento.createReadRoot(reader);
      return Optional.of(memento.getChild(FORMER_RESULT) == null ? RecordCodec.read(memento, Analysis.class)
          : RecordCodec.read(memento, FormerAnalysis.class).today());
    } catch (IOException | WorkbenchException | RuntimeException e) {
      log.accept("The kept analysis in " + file + " can't be read and is left out.", e);
      return Optional.empty();
    }
  }

  private void write(Analysis analysis) throws IOException {
    Files.createDirectories(folder);
    XMLMemento memento = XMLMemento.createWriteRoot(ROOT);
    RecordCodec.write(memento, analysis.kept());
    Path part = folder.resolve(analysis.id() + ".part"); //$NON-NLS-1$
    try (Writer writer = Files.newBufferedWriter(part)) {
      memento.save(writer);
    }
    try {
      Files.move(part, file(analysis.id()), StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      log.accept("The folder " + folder + " can't move files in one step.", e);
      Files.move(part, file(analysis.id()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
