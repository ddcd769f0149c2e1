package org.rapport.store.internal.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * What the store asks of a disk. There is one real disk; tests put another before it that fails, is full, or remembers
 * what was forced and what was not ({@link Disks#use}).
 */
public interface Disk {
  /** A file being read and written. An interrupted thread does not close it. */
  interface OpenFile extends Closeable {
    /** @return its length in bytes */
    long length() throws IOException;

    /**
     * Reads as many bytes as the array takes.
     *
     * @param at where they begin
     * @param into takes them
     * @throws IOException if the file ends before
     */
    void read(long at, byte[] into) throws IOException;

    /**
     * Writes; nothing is certain to be on the disk before {@link #sync()}.
     *
     * @param at where
     * @param bytes what
     * @throws IOException if not all of it could be written; some of it may be there then
     */
    void write(long at, byte[] bytes) throws IOException;

    /**
     * Cuts the file off, or adds zeros.
     *
     * @param length its new length
     */
    void setLength(long length) throws IOException;

    /** Forces everything written to the disk. After it has failed nobody knows what is there. */
    void sync() throws IOException;
  }

  /**
   * Opens a file for reading and writing.
   *
   * @param file an existing file
   * @return the open file
   */
  OpenFile open(Path file) throws IOException;

  /**
   * Creates an empty file for its owner only.
   *
   * @param file a file that does not exist
   */
  void create(Path file) throws IOException;

  /**
   * Renames a file in one step; takes the place of another of that name.
   *
   * @param from its name
   * @param to its new name in the same folder
   */
  void move(Path from, Path to) throws IOException;

  /**
   * Deletes a file if it is there.
   *
   * @param file the file
   */
  void delete(Path file) throws IOException;

  /**
   * Forces a folder's list of names to the disk, so that files created, renamed or deleted in it stay so.
   *
   * @param folder the folder
   */
  void syncFolder(Path folder) throws IOException;

  /**
   * @param folder a folder
   * @return how many bytes can still be written there, or {@link Long#MAX_VALUE} when that is not known
   */
  long free(Path folder);

  /**
   * The channel through which H2 writes a file.
   *
   * @param file the file, existing or just created
   * @param real the channel to the real file
   * @return that channel, or one before it
   */
  FileChannel channel(Path file, FileChannel real) throws IOException;
}
