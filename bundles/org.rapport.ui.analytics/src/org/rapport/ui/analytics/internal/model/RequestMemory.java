package org.rapport.ui.analytics.internal.model;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

/**
 * What was asked last, so that the next question begins with it. Kept without the filter, because a filter may name
 * customers. Files are read and written in the caller's thread, so never on the UI thread.
 */
public final class RequestMemory {

  private static final String ROOT = "last"; //$NON-NLS-1$

  /** A record with the one component, so that the kind of the request is kept too. */
  private record Kept(AnalysisRequest request) {
  }

  private final Path file;
  private final BiConsumer<String, Exception> log;
  private @Nullable AnalysisRequest known;

  /**
   * @param file where it is kept; need not exist
   * @param log receives a sentence and its cause about what can't be read or written
   */
  public RequestMemory(Path file, BiConsumer<String, Exception> log) {
    this.file = file;
    this.log = log;
  }

  /** The last request, if there is one that can be read. */
  public synchronized Optional<AnalysisRequest> last() {
    if (known == null && Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        known = RecordCodec.read(XMLMemento.createReadRoot(reader), Kept.class).request();
      } catch (IOException | WorkbenchException | RuntimeException e) {
        log.accept("What was asked last, in " + file + ", can't be read and is left out.", e);
      }
    }
    return Optional.ofNullable(known);
  }

  /** Keeps a request as the last one. */
  public synchronized void remember(AnalysisRequest request) {
    AnalysisRequest kept = request.withoutFilter();
    known = kept;
    XMLMemento memento = XMLMemento.createWriteRoot(ROOT);
    RecordCodec.write(memento, new Kept(kept));
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path part = file.resolveSibling(file.getFileName() + ".part"); //$NON-NLS-1$
      try (Writer writer = Files.newBufferedWriter(part)) {
        memento.save(writer);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.accept("What was asked last can't be kept in " + file + ".", e);
    }
  }
}
