package org.rapport.store.internal.journaling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Counts;
import org.rapport.store.Erasure.Erased;
import org.rapport.store.FieldType;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.people.PersonKeys;

/**
 * The contents of a journal record: a format number, blocks of changes, and in the last record of a transaction its
 * header.
 *
 * @param blocks the changes, in the order in which they were made
 * @param header the header, or null in a part of a longer transaction
 */
public record Payload(List<Block> blocks, @Nullable Header header) {
  /** Everything in one piece; readable for ever. */
  private static final int PLAIN = 1;
  /** Like {@link #PLAIN}, with personal values sealed row by row at the end of their block, and erasures. */
  private static final int SEALED = 2;
  private static final int OLDS = 1;
  private static final int NEWS = 2;
  private static final int PERSONAL = 4;

  /** Collects blocks and writes a record's contents. */
  public static final class Writer {
    private final PersonKeys keys;
    private final Personal personal;
    private @Nullable SealedRows rows;
    private Bytes blocks = new Bytes();
    private boolean sealed;
    private int count;

    Writer(PersonKeys keys, Personal personal) {
      this.keys = keys;
      this.personal = personal;
    }

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
      List<Cells> apart = new ArrayList<>();
      for (Cells cells : block.columns()) {
        boolean alone = personal.is(block.table(), cells.column());
        add(out, cells, alone);
        if (alone) {
          apart.add(cells);
        }
      }
      if (!apart.isEmpty()) {
        rows().write(out, block, apart);
        sealed = true;
      }
      count++;
    }

    private static void add(Bytes out, Cells cells, boolean alone) {
      @Nullable Object[] olds = cells.olds();
      @Nullable Object[] news = cells.news();
      out.text(cells.column());
      out.raw(CellCodec.code(cells.type()));
      out.raw((olds == null ? 0 : OLDS) | (news == null ? 0 : NEWS) | (alone ? PERSONAL : 0));
      if (olds != null && !alone) {
        CellCodec.write(out, cells.type(), olds);
      }
      if (news != null && !alone) {
        CellCodec.write(out, cells.type(), news);
      }
    }

    private SealedRows rows() {
      SealedRows r = rows;
      if (r == null) {
        r = new SealedRows(keys.walk());
        rows = r;
      }
      return r;
    }

    /** @return the contents of a record; the writer is empty then */
    public byte[] take(@Nullable Header header) {
      Bytes out = new Bytes();
      boolean erasing = header != null && !header.erased().isEmpty();
      int format = sealed || erasing ? SEALED : PLAIN;
      out.raw(format);
      out.raw(header == null ? 0 : 1);
      if (header != null) {
        writeHeader(out, header);
        if (format == SEALED) {
          writeErased(out, header.erased());
        }
      }
      out.number(count);
      out.raw(blocks.array());
      blocks = new Bytes();
      sealed = false;
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

  private static void writeErased(Bytes out, List<Erased> erased) {
    out.number(erased.size());
    for (Erased e : erased) {
      out.number(EntityCodes.of(e.entity()));
      out.number(e.id());
    }
  }

  /**
   * Reads a record's contents. Everybody else asks {@link Payloads}.
   *
   * @param bytes what {@link Writer#take} gave
   * @param rows reads sealed rows, or null where none are expected
   * @return the contents
   */
  static Payload read(byte[] bytes, @Nullable SealedRows rows) {
    Bytes.Reader in = new Bytes.Reader(bytes);
    boolean sealed = isSealed(in.raw());
    Header header = in.raw() == 1 ? readHeader(in, sealed) : null;
    int count = in.count();
    List<Block> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      blocks.add(readBlock(in, rows));
    }
    return new Payload(blocks, header);
  }

  /** The header alone, for which no keys are needed. */
  static @Nullable Header header(byte[] bytes) {
    Bytes.Reader in = new Bytes.Reader(bytes);
    boolean sealed = isSealed(in.raw());
    return in.raw() == 1 ? readHeader(in, sealed) : null;
  }

  /** Whether the contents hold values under keys of records, or tell of an erasure. */
  static boolean needsKeys(byte[] bytes) {
    return isSealed(bytes[0]);
  }

  private static boolean isSealed(int format) {
    if (format != PLAIN && format != SEALED) {
      throw new IllegalStateException("it was written by a newer version of Rapport, in format " + format);
    }
    return format == SEALED;
  }

  private static Block readBlock(Bytes.Reader in, @Nullable SealedRows rows) {
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
    List<Cells> apart = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Cells cells = readCells(in, oldRows, newRows);
      columns.add(cells);
      if (cells.personal()) {
        apart.add(cells);
      }
    }
    Block block = new Block(op, table, ids, oldCounts, newCounts, columns, new BitSet());
    if (!apart.isEmpty()) {
      if (rows == null) {
        throw new IllegalStateException("sealed values in a record without");
      }
      block.erased().or(rows.read(in, block, apart));
    }
    return Evolution.fit(block);
  }

  private static Cells readCells(Bytes.Reader in, int oldRows, int newRows) {
    String column = in.text();
    FieldType type = CellCodec.type(in.raw());
    int which = in.raw();
    boolean alone = (which & PERSONAL) != 0;
    @Nullable Object[] olds = null;
    @Nullable Object[] news = null;
    if ((which & OLDS) != 0) {
      olds = alone ? new @Nullable Object[oldRows] : CellCodec.read(in, type, oldRows);
    }
    if ((which & NEWS) != 0) {
      news = alone ? new @Nullable Object[newRows] : CellCodec.read(in, type, newRows);
    }
    return new Cells(column, type, olds, news, alone);
  }

  private static Header readHeader(Bytes.Reader in, boolean sealed) {
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
    List<Erased> erased = new ArrayList<>();
    for (int n = sealed ? in.count() : 0; n > 0; n--) {
      erased.add(new Erased(EntityCodes.name(in.count()), in.number()));
    }
    return new Header(new TransactionInfo(number, time, user, purpose, kind, counts, undoes == 0 ? null : undoes, null),
        counters, erased);
  }
}
