package org.rapport.store.internal.journaling;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.List;

import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.StoreException;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.people.PersonKeys;

/**
 * The personal values of a block: row by row, each row's enciphered under its record's key (ChaCha20, RFC 8439). The
 * nonce is 8 random bytes of the block and the row's number; a record's key meets the same one only if two blocks draw
 * the same 8 bytes. That nothing was altered is the business of the record's outer seal and of the chain.
 */
final class SealedRows {
  private static final int SALT = 8;
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PersonKeys.Walk keys;
  private final ChaCha7539Engine cipher = new ChaCha7539Engine();
  private final Bytes plain = new Bytes();

  SealedRows(PersonKeys.Walk keys) {
    this.keys = keys;
  }

  /** Gets ready for another record of the journal; neighbours of the last one's keys cost least. */
  SealedRows again(PersonKeys all) {
    keys = all.walk(keys);
    return this;
  }

  /** Writes the values of these columns of a block. */
  void write(Bytes out, Block block, List<Cells> columns) {
    int code = EntityCodes.ofTable(block.table());
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    out.number(code);
    out.raw(nonce, 0, SALT);
    int old = 0;
    int now = 0;
    for (int row = 0; row < block.ids().length; row++) {
      int olds = block.op() == Op.LISTS ? block.oldCounts()[row] : 1;
      int news = block.op() == Op.LISTS ? block.newCounts()[row] : 1;
      plain.clear();
      boolean any = false;
      for (Cells cells : columns) {
        any |= values(cells, cells.olds(), old, olds) | values(cells, cells.news(), now, news);
      }
      old += olds;
      now += news;
      out.number(any ? plain.size() : 0);
      if (any) {
        int length = plain.size();
        if (!cipher(code, block.ids()[row], nonce, row)) {
          throw new StoreException("The record " + block.ids()[row] + " of " + EntityCodes.name(code)
              + " was erased for good: nothing can be written about it any more.");
        }
        cipher.processBytes(plain.direct(), 0, length, plain.direct(), 0);
        out.raw(plain.direct(), 0, length);
      }
    }
  }

  private boolean values(Cells cells, @Nullable Object @Nullable [] values, int from, int count) {
    boolean any = false;
    for (int i = from; values != null && i < from + count; i++) {
      Object value = values[i];
      any |= value != null;
      CellCodec.writeAlone(plain, cells.type(), value);
    }
    return any;
  }

  /** Gets the cipher ready for a row, or gives false when the row's key was destroyed. */
  private boolean cipher(int code, long id, byte[] nonce, int row) {
    byte[] key = keys.key(code, id);
    if (key == null) {
      return false;
    }
    ByteBuffer.wrap(nonce).putInt(SALT, row);
    cipher.init(true, new ParametersWithIV(new KeyParameter(key), nonce));
    return true;
  }

  /** Fills the columns of a block, which are empty still, and says which of its records are erased. */
  BitSet read(Bytes.Reader in, Block block, List<Cells> columns) {
    BitSet erased = new BitSet();
    int code = in.count();
    byte[] nonce = new byte[NONCE];
    System.arraycopy(in.raw(SALT), 0, nonce, 0, SALT);
    int old = 0;
    int now = 0;
    for (int row = 0; row < block.ids().length; row++) {
      int olds = block.op() == Op.LISTS ? block.oldCounts()[row] : 1;
      int news = block.op() == Op.LISTS ? block.newCounts()[row] : 1;
      int length = in.count();
      if (keys.isErased(code, block.ids()[row])) {
        erased.set(row);
        in.skip(length);
      } else if (length > 0 && cipher(code, block.ids()[row], nonce, row)) {
        byte[] bytes = in.raw(length);
        cipher.processBytes(bytes, 0, length, bytes, 0);
        Bytes.Reader values = new Bytes.Reader(bytes);
        for (Cells cells : columns) {
          fill(values, cells, cells.olds(), old, olds);
          fill(values, cells, cells.news(), now, news);
        }
      }
      old += olds;
      now += news;
    }
    return erased;
  }

  private static void fill(Bytes.Reader in, Cells cells, @Nullable Object @Nullable [] values, int from, int count) {
    for (int i = from; values != null && i < from + count; i++) {
      values[i] = CellCodec.readAlone(in, cells.type());
    }
  }
}
