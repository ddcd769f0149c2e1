package org.rapport.store.internal.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The disk of this computer. Files are written by {@link RandomAccessFile}, which, unlike a channel, an interrupted
 * thread does not close.
 */
final class RealDisk implements Disk {
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private static final class Real implements OpenFile {
    private final RandomAccessFile file;

    Real(RandomAccessFile file) {
      this.file = file;
    }

    @Override
    public long length() throws IOException {
      return file.length();
    }

    @Override
    public void read(long at, byte[] into) throws IOException {
      file.seek(at);
      file.readFully(into);
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
      file.seek(at);
      file.write(bytes);
    }

    @Override
    public void setLength(long length) throws IOException {
      file.setLength(length);
    }

    @Override
    public void sync() throws IOException {
      file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return new Real(new RandomAccessFile(file.toFile(), "rw"));
  }

  @Override
  public void create(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    Files.createFile(file, posix
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0]);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  /** Windows has no such call and does not need it: NTFS keeps a journal of its names. */
  @Override
  public void syncFolder(Path folder) throws IOException {
    if (WINDOWS) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public long free(Path folder) {
    long free = folder.toFile().getUsableSpace();
    return free == 0 && folder.toFile().getTotalSpace() == 0 ? Long.MAX_VALUE : free;
  }

  @Override
  public FileChannel channel(Path file, FileChannel real) {
    return real;
  }
}
