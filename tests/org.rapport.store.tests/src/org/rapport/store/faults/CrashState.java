package org.rapport.store.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.rapport.store.faults.RecordingDisk.Length;
import org.rapport.store.faults.RecordingDisk.Name;
import org.rapport.store.faults.RecordingDisk.Saved;
import org.rapport.store.faults.RecordingDisk.Step;
import org.rapport.store.faults.RecordingDisk.Sync;
import org.rapport.store.faults.RecordingDisk.SyncNames;
import org.rapport.store.faults.RecordingDisk.Write;

/**
 * What is on a disk when the power is cut after some step. Forced writes are there; of the others, any may be missing,
 * or there in part (sectors of 512 bytes), later ones without earlier ones; names given since their folder was forced
 * may be missing from some step on. When only the process is killed, everything is there.
 */
final class CrashState {
  private static final int SECTOR = 512;

  private static final class Image {
    byte[] bytes = new byte[0];
    int length;
    final List<Step> pending = new ArrayList<>();

    void put(long at, byte[] source, int from, int count) {
      int end = Math.toIntExact(at + count);
      extend(end);
      System.arraycopy(source, from, bytes, Math.toIntExact(at), count);
    }

    void extend(int end) {
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
      }
      length = Math.max(length, end);
    }

    void set(long newLength) {
      int end = Math.toIntExact(newLength);
      if (end < length) {
        Arrays.fill(bytes, end, length, (byte) 0);
      }
      extend(end);
      length = end;
    }

    void apply(Step step) {
      if (step instanceof Write w) {
        put(w.at(), w.bytes(), 0, w.bytes().length);
      } else if (step instanceof Length l) {
        set(l.length());
      }
    }

    void settle() {
      pending.forEach(this::apply);
      pending.clear();
    }
  }

  private final RecordingDisk disk;
  private final Random random;
  private final Map<Integer, Image> images = new HashMap<>();
  private final Map<Path, Map<String, Integer>> names = new HashMap<>();
  private final Map<Path, List<Name>> pending = new LinkedHashMap<>();
  private long saved;

  private CrashState(RecordingDisk disk, Random random) {
    this.disk = disk;
    this.random = random;
  }

  /**
   * Makes the files of a state.
   *
   * @param disk what was done
   * @param steps the steps before the crash
   * @param power whether the power is cut, or only the process killed
   * @param random decides what of the unforced is lost
   * @param into an empty folder
   * @return the last transaction acknowledged before
   */
  static long write(RecordingDisk disk, List<Step> steps, boolean power, Random random, Path into)
      throws IOException {
    CrashState state = new CrashState(disk, random);
    state.begin();
    steps.forEach(state::take);
    state.end(power);
    state.save(into);
    return state.saved;
  }

  private Image image(int file) {
    return images.computeIfAbsent(file, f -> new Image());
  }

  private Map<String, Integer> names(Path folder) {
    return names.computeIfAbsent(folder, f -> new HashMap<>());
  }

  private void begin() {
    disk.before().forEach((path, bytes) -> {
      image(disk.first(path)).put(0, bytes, 0, bytes.length);
      Path folder = path.getParent();
      if (folder != null) {
        names(folder).put(String.valueOf(path.getFileName()), disk.first(path));
      }
    });
  }

  private void take(Step step) {
    switch (step) {
      case Write w -> image(w.file()).pending.add(w);
      case Length l -> image(l.file()).pending.add(l);
      case Sync s -> image(s.file()).settle();
      case Name n -> pending.computeIfAbsent(n.folder(), f -> new ArrayList<>()).add(n);
      case SyncNames s -> names(s.folder(), Integer.MAX_VALUE);
      case Saved s -> saved = Math.max(saved, s.transaction());
    }
  }

  private void names(Path folder, int count) {
    List<Name> waiting = pending.getOrDefault(folder, new ArrayList<>());
    waiting.stream().limit(count).forEach(n -> n.names().forEach((name, file) -> {
      if (file < 0) {
        names(folder).remove(name);
      } else {
        names(folder).put(name, file);
      }
    }));
    waiting.clear();
  }

  private void end(boolean power) {
    for (Image image : images.values()) {
      int luck = power ? random.nextInt(4) : 0;
      switch (luck) {
        case 0 -> image.settle();
        case 1 -> image.pending.clear();
        case 2 -> tear(image, 0);
        default -> tear(image, random.nextInt(image.pending.size() + 1));
      }
    }
    for (Path folder : List.copyOf(pending.keySet())) {
      int waiting = pending.getOrDefault(folder, List.of()).size();
      names(folder, power ? random.nextInt(waiting + 1) : waiting);
    }
  }

  /** Up to a step all is there, of the others some. */
  private void tear(Image image, int whole) {
    for (int i = 0; i < image.pending.size(); i++) {
      Step step = image.pending.get(i);
      int luck = i < whole ? 0 : random.nextInt(4);
      if (luck < 2) {
        image.apply(step);
      } else if (step instanceof Write w && luck == 2) {
        sectors(image, w);
      } else if (step instanceof Write w && random.nextInt(3) == 0) {
        image.extend(Math.toIntExact(w.at() + w.bytes().length)); // the length is there, the bytes are not
      }
    }
    image.pending.clear();
  }

  private void sectors(Image image, Write write) {
    long end = write.at() + write.bytes().length;
    for (long at = write.at(); at < end; at = (at / SECTOR + 1) * SECTOR) {
      long stop = Math.min(end, (at / SECTOR + 1) * SECTOR);
      if (random.nextBoolean()) {
        image.put(at, write.bytes(), (int) (at - write.at()), (int) (stop - at));
      }
    }
  }

  private void save(Path into) throws IOException {
    for (var folder : names.entrySet()) {
      Path place = into.resolve(disk.root().relativize(folder.getKey()).toString());
      Files.createDirectories(place);
      for (var name : folder.getValue().entrySet()) {
        Image image = image(name.getValue());
        Files.write(place.resolve(name.getKey()), Arrays.copyOf(image.bytes, image.length));
      }
    }
  }
}
