package org.rapport.store.internal.journaling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Counts;
import org.rapport.store.FieldType;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;

/**
 * The contents of a journal record: a format number, blocks of changes, and in the last record of a transaction its
 * header.
 *
 * @param blocks the changes, in the order in which they were made
 * @param header the header, or null in a part of a longer transaction
 */
public record Payload(List<Block> blocks, @Nullable Header header) {
  private static final int FORMAT = 1;

  /** Collects blocks and writes a record's contents. */
  public static final class Writer {
    private Bytes blocks = new Bytes();
    private int count;

    /** @return how many blocks there are */
    public int count() {
      return count;
    }

    /** @return how long the contents are, in bytes */
    public int size() {
      return blocks.size();
    }

    /** Adds a block. */
    public void add(Block block) {
      Bytes out = blocks;
      out.raw(block.op().ordinal());
      out.text(block.table());
      writeIds(out, block.ids());
      if (block.op() == Op.LISTS) {
        for (int i = 0; i < block.ids().length; i++) {
          out.number(block.oldCounts()[i]);
          out.number(block.newCounts()[i]);
        }
      }
      out.number(block.columns().size());
      for (Cells cells : block.columns()) {
        out.text(cells.column());
        out.raw(CellCodec.code(cells.type()));
        @Nullable Object[] olds = cells.olds();
        @Nullable Object[] news = cells.news();
        out.raw((olds == null ? 0 : 1) | (news == null ? 0 : 2));
        if (olds != null) {
          CellCodec.write(out, cells.type(), olds);
        }
        if (news != null) {
          CellCodec.write(out, cells.type(), news);
        }
      }
      count++;
    }

    /** @return the contents of a record; the writer is empty then */
    public byte[] take(@Nullable Header header) {
      Bytes out = new Bytes();
      out.raw(FORMAT);
      out.raw(header == null ? 0 : 1);
      if (header != null) {
        writeHeader(out, header);
      }
      out.number(count);
      out.raw(blocks.array());
      blocks = new Bytes();
      count = 0;
      return out.array();
    }
  }

  private static void writeIds(Bytes out, long[] ids) {
    out.number(ids.length);
    long last = 0;
    for (long id : ids) {
      out.number(id - last);
      last = id;
    }
  }

  private static void writeHeader(Bytes out, Header header) {
    TransactionInfo info = header.info();
    out.number(info.number());
    out.number(info.time().toEpochMilli());
    out.text(info.user());
    out.text(info.purpose());
    out.text(info.kind().name());
    Long undoes = info.undoes();
    out.number(undoes == null ? 0 : undoes);
    out.number(info.counts().size());
    info.counts().forEach((entity, counts) -> {
      out.text(entity);
      out.number(counts.created());
      out.number(counts.changed());
      out.number(counts.deleted());
    });
    out.number(header.counters().size());
    header.counters().forEach((name, next) -> {
      out.text(name);
      out.number(next);
    });
  }

  /**
   * Reads a record's contents. Everybody else asks {@link Payloads}.
   *
   * @param bytes what {@link Writer#take} gave
   * @return the contents
   */
  static Payload read(byte[] bytes) {
    Bytes.Reader in = new Bytes.Reader(bytes);
    int format = in.raw();
    if (format != FORMAT) {
      throw new IllegalStateException("The journal was written by a newer version (format " + format + ").");
    }
    Header header = in.raw() == 1 ? readHeader(in) : null;
    int count = in.count();
    List<Block> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      blocks.add(readBlock(in));
    }
    return new Payload(blocks, header);
  }

  private static Block readBlock(Bytes.Reader in) {
    Op op = Op.values()[in.raw()];
    String table = in.text();
    long[] ids = new long[in.count()];
    long last = 0;
    for (int i = 0; i < ids.length; i++) {
      last += in.number();
      ids[i] = last;
    }
    int lists = op == Op.LISTS ? ids.length : 0;
    int[] oldCounts = new int[lists];
    int[] newCounts = new int[lists];
    int oldRows = op == Op.LISTS ? 0 : ids.length;
    int newRows = oldRows;
    for (int i = 0; i < lists; i++) {
      oldRows += oldCounts[i] = in.count();
      newRows += newCounts[i] = in.count();
    }
    int count = in.count();
    List<Cells> columns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String column = in.text();
      FieldType type = CellCodec.type(in.raw());
      int which = in.raw();
      columns.add(new Cells(column, type, (which & 1) == 0 ? null : CellCodec.read(in, type, oldRows),
          (which & 2) == 0 ? null : CellCodec.read(in, type, newRows)));
    }
    return Evolution.fit(new Block(op, table, ids, oldCounts, newCounts, columns, new BitSet()));
  }

  private static Header readHeader(Bytes.Reader in) {
    long number = in.number();
    Instant time = Instant.ofEpochMilli(in.number());
    String user = in.text();
    String purpose = in.text();
    TransactionKind kind = TransactionKind.valueOf(in.text());
    long undoes = in.number();
    Map<String, Counts> counts = new LinkedHashMap<>();
    for (int n = in.count(); n > 0; n--) {
      counts.put(in.text(), new Counts(in.number(), in.number(), in.number()));
    }
    Map<String, Long> counters = new LinkedHashMap<>();
    for (int n = in.count(); n > 0; n--) {
      counters.put(in.text(), in.number());
    }
    return new Header(new TransactionInfo(number, time, user, purpose, kind, counts, undoes == 0 ? null : undoes, null),
        counters);
  }
}
