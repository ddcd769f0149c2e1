package org.rapport.store.internal.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which disk a file is on: the real one, unless another was put before it for a folder. */
public final class Disks {
  private static final Disk REAL = new RealDisk();
  private static final Map<Path, Disk> OTHERS = new ConcurrentHashMap<>();

  private Disks() {}

  /** The use of another disk; closing it brings the real one back. */
  public interface Use extends AutoCloseable {
    @Override
    void close();
  }

  /** @return the real disk */
  public static Disk real() {
    return REAL;
  }

  /**
   * @param file a file or folder
   * @return its disk
   */
  public static Disk of(Path file) {
    if (!OTHERS.isEmpty()) {
      for (Path folder = file.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
        Disk other = OTHERS.get(folder);
        if (other != null) {
          return other;
        }
      }
    }
    return REAL;
  }

  /**
   * Puts another disk before the real one.
   *
   * @param folder the folder whose files it holds, with those of the folders in it
   * @param disk the disk
   * @return to be closed when it is no longer used
   */
  public static Use use(Path folder, Disk disk) {
    Path place = folder.toAbsolutePath().normalize();
    OTHERS.put(place, disk);
    return () -> OTHERS.remove(place, disk);
  }
}
