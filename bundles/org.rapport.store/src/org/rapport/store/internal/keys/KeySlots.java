package org.rapport.store.internal.keys;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The contents of a key file of the second format: magic word (8 bytes), database id (16), number of slots (1), the
 * slots ({@link KeySlot}: one of the passphrase, then those of key rings), SHA-256 of all that (32). Magic word and id
 * are authenticated by every slot. The first format, of one slot for the passphrase, is read as well.
 */
final class KeySlots {
  /** As many key rings as can open a database; the oldest goes when there would be more. */
  static final int MOST_RINGS = 16;

  private static final byte[] MAGIC = "RAPKEY02".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FIRST = "RAPKEY01".getBytes(StandardCharsets.US_ASCII);
  private static final int FIRST_LENGTH = 8 + 12 + 16 + 16 + 12 + 48 + 32;
  private static final int ID = 16;
  private static final int HASH = 32;
  private static final int LONGEST = 4096;

  private final byte[] id;
  private final List<KeySlot> slots;
  private final byte @Nullable [] first;

  private KeySlots(byte[] id, List<KeySlot> slots, byte @Nullable [] first) {
    this.id = id;
    this.slots = slots;
    this.first = first;
  }

  /** One slot, for a passphrase. */
  static KeySlots of(DatabaseKey key, char[] passphrase, KeyCost cost) throws IOException {
    return new KeySlots(key.id(), List.of(KeySlot.forPassphrase(context(key.id()), key.secret(), passphrase, cost)),
        null);
  }

  private static byte[] context(byte[] id) {
    byte[] context = Arrays.copyOf(MAGIC, MAGIC.length + ID);
    System.arraycopy(id, 0, context, MAGIC.length, ID);
    return context;
  }

  static KeySlots read(byte[] bytes, Path file) throws DamagedKeyFileException {
    if (bytes.length < MAGIC.length + ID + 1 + HASH || bytes.length > LONGEST) {
      throw new DamagedKeyFileException("The key file %s has %d bytes, which none has; put it back from a copy."
          .formatted(file, bytes.length));
    }
    int end = bytes.length - HASH;
    if (!MessageDigest.isEqual(checksum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length))) {
      throw new DamagedKeyFileException("The key file " + file + " was altered or cut off; put it back from a copy.");
    }
    byte[] magic = Arrays.copyOf(bytes, MAGIC.length);
    try {
      if (Arrays.equals(FIRST, magic) && bytes.length == FIRST_LENGTH) {
        return readFirst(bytes);
      }
      if (Arrays.equals(MAGIC, magic)) {
        return readSecond(ByteBuffer.wrap(bytes, MAGIC.length, end - MAGIC.length));
      }
    } catch (IllegalArgumentException | BufferUnderflowException e) {
      DamagedKeyFileException damaged = new DamagedKeyFileException("The key file " + file
          + " asks for what this version can't do (" + e.getMessage() + "); put it back from a copy.");
      damaged.initCause(e);
      throw damaged;
    }
    throw new DamagedKeyFileException(
        "The key file " + file + " was written by another version of Rapport; open it with that version.");
  }

  private static KeySlots readSecond(ByteBuffer in) {
    byte[] id = new byte[ID];
    in.get(id);
    List<KeySlot> slots = new ArrayList<>();
    for (int n = in.get(); n > 0; n--) {
      slots.add(KeySlot.read(in));
    }
    if (in.hasRemaining() || slots.isEmpty() || slots.get(0).isRing()) {
      throw new IllegalArgumentException(slots.size() + " slots and " + in.remaining() + " more bytes");
    }
    return new KeySlots(id, List.copyOf(slots), null);
  }

  /** Magic word, cost, database id, salt: all authenticated; then nonce, sealed key and checksum. */
  private static KeySlots readFirst(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes, FIRST.length, FIRST_LENGTH - FIRST.length);
    KeyCost cost = new KeyCost(in.getInt(), in.getInt(), in.getInt());
    byte[] id = new byte[ID];
    in.get(id);
    int salt = in.position();
    int nonce = salt + KeySlot.SALT;
    KeySlot slot = new KeySlot(cost, Arrays.copyOfRange(bytes, salt, nonce),
        Arrays.copyOfRange(bytes, nonce, nonce + 12), Arrays.copyOfRange(bytes, nonce + 12, FIRST_LENGTH - HASH));
    return new KeySlots(id, List.of(slot), Arrays.copyOf(bytes, nonce));
  }

  byte[] bytes() {
    int length = MAGIC.length + ID + 1 + slots.stream().mapToInt(KeySlot::size).sum();
    ByteBuffer out = ByteBuffer.allocate(length + HASH).put(MAGIC).put(id).put((byte) slots.size());
    slots.forEach(s -> s.write(out));
    return out.put(checksum(out.array(), length)).array();
  }

  /** The database's identity; not authenticated before the key is unlocked. */
  byte[] id() {
    return id;
  }

  KeyCost cost() {
    KeyCost cost = slots.get(0).cost();
    return cost == null ? KeyCost.DEFAULT : cost;
  }

  int rings() {
    return slots.size() - 1;
  }

  /** The unlocked key, or null when the passphrase is another one. */
  @Nullable
  DatabaseKey open(char[] passphrase) throws IOException {
    byte[] authenticated = first;
    byte[] secret = authenticated == null ? slots.get(0).open(context(id), passphrase)
        : FirstSlot.open(slots.get(0), authenticated, passphrase);
    return secret == null ? null : new DatabaseKey(id, secret);
  }

  /** The unlocked key, or null when no key ring's slot opens with the secret. */
  @Nullable
  DatabaseKey openRing(byte[] ringSecret) throws IOException {
    for (KeySlot slot : slots) {
      byte[] secret = slot.openRing(context(id), ringSecret);
      if (secret != null) {
        return new DatabaseKey(id, secret);
      }
    }
    return null;
  }

  /** The same key rings, with another passphrase. */
  KeySlots withPassphrase(DatabaseKey key, char[] passphrase, KeyCost cost) throws IOException {
    List<KeySlot> next = new ArrayList<>(slots);
    next.set(0, KeySlot.forPassphrase(context(id), key.secret(), passphrase, cost));
    return new KeySlots(id, List.copyOf(next), null);
  }

  /** One more key ring. A file of the first format gets a new slot for its passphrase, as costly as before. */
  KeySlots withRing(DatabaseKey key, char[] passphrase, byte[] ringSecret) throws IOException {
    List<KeySlot> next = new ArrayList<>(first == null ? slots : withPassphrase(key, passphrase, cost()).slots);
    if (next.size() > MOST_RINGS) {
      next.remove(1);
    }
    next.add(KeySlot.forRing(context(id), key.secret(), ringSecret));
    return new KeySlots(id, List.copyOf(next), null);
  }

  /** Without the key rings that have this secret. */
  KeySlots withoutRing(byte[] ringSecret) throws IOException {
    List<KeySlot> next = new ArrayList<>();
    for (KeySlot slot : slots) {
      byte[] secret = slot.openRing(context(id), ringSecret);
      if (secret == null) {
        next.add(slot);
      } else {
        Arrays.fill(secret, (byte) 0);
      }
    }
    return new KeySlots(id, List.copyOf(next), first);
  }

  private static byte[] checksum(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
