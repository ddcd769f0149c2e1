package org.rapport.store.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;

import javax.crypto.SecretKey;

/**
 * The write-ahead journal of a database: a folder of append-only segment files. Every record is numbered, compressed,
 * sealed (AES-256-GCM) and carries the hash of the one before. A record is <em>acknowledged</em> when
 * {@link #append} or {@link Writing#end} has returned: it is on the disk then.
 * <p>
 * Records of one transaction stand together. A transaction without its last record (the process was killed) was never
 * acknowledged: readers don't see it. After a power cut the numbers of records never acknowledged may be given again.
 */
public final class Journal implements AutoCloseable {
  private Journal() {
  }

  /**
   * Opens a journal, or begins one in an empty or missing folder. Every record is read and verified. A torn record at
   * the very end, never acknowledged, is cut off; parts of a transaction without an end are closed by a record that
   * abandons them. Both are told to {@code notices}.
   *
   * @param folder the journal's folder
   * @param databaseId the database's identity: a journal of another database is refused as damage
   * @param key the AES-256 key of the journal
   * @param notices takes sentences for the log
   * @return the journal, ready to be read and appended to
   * @throws DamagedJournalException if an acknowledged record is missing or altered
   * @throws IOException if a file can't be read or written
   */
  public static Journal open(Path folder, String databaseId, SecretKey key, Consumer<String> notices)
      throws IOException {
    throw new IOException("not yet");
  }

  /**
   * Appends a transaction of one record and forces it to the disk: it is durable when this returns.
   *
   * @param payload the contents, at most 1 GiB
   * @return the record's number
   * @throws IOException if it could not be made durable; the journal then takes no more records until opened again
   * @throws IllegalStateException while a longer transaction is being written
   */
  public long append(byte[] payload) throws IOException {
    throw new IOException("not yet");
  }

  /**
   * Begins a transaction of several records. Only one can be written at a time.
   *
   * @return takes the parts
   */
  public Writing begin() throws IOException {
    throw new IOException("not yet");
  }

  /** A transaction being written. */
  public interface Writing extends AutoCloseable {
    /**
     * @return number of the transaction's first record, which is the transaction's number
     */
    long transaction();

    /**
     * Appends a part. It need not be durable when this returns.
     *
     * @param payload the contents
     * @return the record's number
     * @throws IOException if it could not be written
     */
    long part(byte[] payload) throws IOException;

    /**
     * Appends the last record and forces the whole transaction to the disk: durable when this returns.
     *
     * @param payload the contents
     * @return the record's number
     * @throws IOException if it could not be made durable
     */
    long end(byte[] payload) throws IOException;

    /** Without {@link #end} before it, abandons the transaction: its parts stay in the chain, no reader sees them. */
    @Override
    void close() throws IOException;
  }

  /**
   * Reads the records of complete transactions in order, verifying each once more.
   *
   * @param from number of the first record wanted, at least 1
   * @return the records; {@code next} throws {@link java.io.UncheckedIOException} if one can't be read any more
   * @throws IOException if a segment can't be opened
   */
  public Records read(long from) throws IOException {
    throw new IOException("not yet");
  }

  /**
   * Reads one record of a complete transaction.
   *
   * @param number its number
   * @return the record
   * @throws IOException if there is none, or it can't be read any more
   */
  public JournalRecord record(long number) throws IOException {
    throw new IOException("not yet");
  }

  /** Records in order, with an open file behind them. */
  public interface Records extends Iterator<JournalRecord>, AutoCloseable {
    @Override
    void close();
  }

  /**
   * @return the end of the acknowledged journal
   */
  public JournalHead head() {
    return new JournalHead(0, new byte[32]);
  }

  /** Closes the files. Closing twice does nothing. */
  @Override
  public void close() throws IOException {
  }
}
