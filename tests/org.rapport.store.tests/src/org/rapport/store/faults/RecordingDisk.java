package org.rapport.store.faults;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.store.internal.files.Disk;
import org.rapport.store.internal.files.Disks;

/**
 * A disk that remembers, in order, everything that was written, forced, named and acknowledged, so that the states in
 * which a power cut could have left it can be made afterwards ({@link CrashState}).
 */
final class RecordingDisk implements Disk {
  /** Something that was done. Files have numbers, because their names change. */
  sealed interface Step permits Write, Length, Sync, Name, SyncNames, Saved {
  }

  record Write(int file, long at, byte[] bytes) implements Step {
  }

  record Length(int file, long length) implements Step {
  }

  record Sync(int file) implements Step {
  }

  /** Names in a folder, given in one step: to a file, or taken away (-1). */
  record Name(Path folder, Map<String, Integer> names) implements Step {
  }

  record SyncNames(Path folder) implements Step {
  }

  /** A transaction was acknowledged. */
  record Saved(long transaction) implements Step {
  }

  private static final int NONE = -1;

  private final Path root;
  private final Disk real = Disks.real();
  private final List<Step> steps = new ArrayList<>();
  private final Map<Path, Integer> files = new HashMap<>();
  private final Map<Path, byte[]> before = new LinkedHashMap<>();
  private int count;

  /** Begins with the files of a folder as they are, all of them safe. */
  RecordingDisk(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    try (Stream<Path> all = Files.walk(this.root)) {
      for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.endsWith("lock")).toList()) {
        before.put(file, Files.readAllBytes(file));
        files.put(file, count++);
      }
    }
  }

  Path root() {
    return root;
  }

  /** The files at the beginning. */
  Map<Path, byte[]> before() {
    return before;
  }

  /** The number a file had at the beginning. */
  int first(Path file) {
    return List.copyOf(before.keySet()).indexOf(file);
  }

  synchronized List<Step> steps() {
    return List.copyOf(steps);
  }

  synchronized void saved(long transaction) {
    steps.add(new Saved(transaction));
  }

  private synchronized int file(Path path) {
    Path file = path.toAbsolutePath().normalize();
    Integer known = files.get(file);
    if (known != null) {
      return known;
    }
    int number = count++;
    bind(file, number);
    return number;
  }

  private void bind(Path file, int number) {
    if (number == NONE) {
      files.remove(file);
    } else {
      files.put(file, number);
    }
    steps.add(new Name(folder(file), Map.of(name(file), number)));
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public OpenFile open(Path path) throws IOException {
    int file = file(path);
    OpenFile open = real.open(path);
    return new OpenFile() {
      @Override
      public long length() throws IOException {
        return open.length();
      }

      @Override
      public void read(long at, byte[] into) throws IOException {
        open.read(at, into);
      }

      @Override
      public void write(long at, byte[] bytes) throws IOException {
        synchronized (RecordingDisk.this) {
          open.write(at, bytes);
          steps.add(new Write(file, at, bytes.clone()));
        }
      }

      @Override
      public void setLength(long length) throws IOException {
        synchronized (RecordingDisk.this) {
          open.setLength(length);
          steps.add(new Length(file, length));
        }
      }

      @Override
      public void sync() {
        synchronized (RecordingDisk.this) {
          steps.add(new Sync(file));
        }
      }

      @Override
      public void close() throws IOException {
        open.close();
      }
    };
  }

  @Override
  public synchronized void create(Path path) throws IOException {
    real.create(path);
    Path file = path.toAbsolutePath().normalize();
    files.remove(file);
    bind(file, count++);
  }

  @Override
  public synchronized void move(Path from, Path to) throws IOException {
    int file = file(from);
    real.move(from, to);
    Path source = from.toAbsolutePath().normalize();
    Path target = to.toAbsolutePath().normalize();
    files.remove(source);
    files.put(target, file);
    steps.add(new Name(folder(target), Map.of(name(source), NONE, name(target), file)));
  }

  @Override
  public synchronized void delete(Path path) throws IOException {
    real.delete(path);
    Path file = path.toAbsolutePath().normalize();
    if (files.containsKey(file)) {
      bind(file, NONE);
    }
  }

  @Override
  public synchronized void syncFolder(Path folder) {
    steps.add(new SyncNames(folder.toAbsolutePath().normalize()));
  }

  @Override
  public long free(Path folder) {
    return Long.MAX_VALUE;
  }

  @Override
  public FileChannel channel(Path path, FileChannel channel) {
    int file = file(path);
    return new BesideChannel(channel, new BesideChannel.Doing() {
      @Override
      public void write(long at, byte[] bytes) throws IOException {
        synchronized (RecordingDisk.this) {
          BesideChannel.writeFully(channel, at, bytes);
          steps.add(new Write(file, at, bytes));
        }
      }

      @Override
      public void setLength(long length) throws IOException {
        synchronized (RecordingDisk.this) {
          if (length < channel.size()) {
            channel.truncate(length);
            steps.add(new Length(file, length));
          }
        }
      }

      @Override
      public void sync() {
        synchronized (RecordingDisk.this) {
          steps.add(new Sync(file));
        }
      }
    });
  }
}
