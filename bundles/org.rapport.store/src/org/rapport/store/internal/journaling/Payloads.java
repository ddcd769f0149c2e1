package org.rapport.store.internal.journaling;

import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.people.PersonKeys;

/** Reads and writes the contents of the journal's records. May be used by several threads at once. */
public final class Payloads {
  private final PersonKeys keys;
  private final ConcurrentLinkedQueue<SealedRows> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param keys the keys of the personal values
   */
  public Payloads(PersonKeys keys) {
    this.keys = keys;
  }

  /**
   * Reads a record's contents as this version would have written them ({@link Migrations}). Personal values of erased
   * records are missing: {@link Block#isErased}.
   *
   * @param bytes what {@link Payload.Writer#take} gave
   * @return the contents
   */
  public Payload read(byte[] bytes) {
    try {
      return Migrations.today(stored(bytes));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("it was written by a newer version of Rapport, or by no version at all", e);
    }
  }

  private Payload stored(byte[] bytes) {
    if (!Payload.needsKeys(bytes)) {
      return Payload.read(bytes, null);
    }
    SealedRows known = idle.poll();
    SealedRows rows = known == null ? new SealedRows(keys.walk()) : known.again(keys);
    Payload payload = Payload.read(bytes, rows);
    idle.add(rows);
    return payload;
  }

  /**
   * Reads a record's header alone.
   *
   * @param bytes what {@link Payload.Writer#take} gave
   * @return the header, or null in a part of a longer transaction
   */
  public static @Nullable Header header(byte[] bytes) {
    return Payload.header(bytes);
  }

  /**
   * @param bytes what {@link Payload.Writer#take} gave
   * @return whether it holds values that can't be read without the keys of the records, or tells of an erasure
   */
  public static boolean needKeys(byte[] bytes) {
    return Payload.needsKeys(bytes);
  }

  /**
   * @param personal says which values are personal
   * @return collects blocks; for one transaction, in one thread
   */
  public Payload.Writer writer(Personal personal) {
    return new Payload.Writer(keys, personal);
  }

  /** Keeps nothing in memory from which destroyed keys could be had. */
  public void forget() {
    idle.clear();
  }

  /** @return the keys of the personal values */
  public PersonKeys keys() {
    return keys;
  }
}
