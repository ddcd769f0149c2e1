package org.rapport.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of free text such as names and ids, kept in one pool of UTF-8 bytes. An empty text and a missing one are
 * different: {@link #isMissing(int)} tells. At most 2 GiB of text.
 *
 * @since 0.1
 */
public final class TextColumn implements Column {
  private final String name;
  private final byte[] pool;
  private final int[] starts;
  private final BitSet missing;

  private TextColumn(String name, byte[] pool, int[] starts, BitSet missing) {
    this.name = Names.check(name);
    this.pool = pool;
    this.starts = starts;
    this.missing = missing;
  }

  /** A column of texts; null is missing. */
  public static TextColumn of(String name, @Nullable String... texts) {
    Builder builder = builder(name);
    for (String text : texts) {
      builder.add(text);
    }
    return builder.build();
  }

  /** A growable builder. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The number of bytes of all texts in UTF-8. */
  public long bytes() {
    return starts[starts.length - 1];
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return starts.length - 1;
  }

  @Override
  public boolean isMissing(int row) {
    return missing.get(row);
  }

  @Override
  public String text(int row) {
    return new String(pool, starts[row], starts[row + 1] - starts[row], StandardCharsets.UTF_8);
  }

  @Override
  public TextColumn select(int[] rows) {
    Builder builder = new Builder(name);
    for (int row : rows) {
      if (missing.get(row)) {
        builder.addMissing();
      } else {
        builder.add(pool, starts[row], starts[row + 1] - starts[row]);
      }
    }
    return builder.build();
  }

  @Override
  public TextColumn named(String newName) {
    return new TextColumn(newName, pool, starts, missing);
  }

  @Override
  public String toString() {
    return "TextColumn[" + name + ", " + size() + " rows]";
  }

  /** Collects texts row by row. */
  public static final class Builder {
    private final String name;
    private final BitSet missing = new BitSet();
    private byte[] pool = new byte[256];
    private int[] starts = new int[64];
    private int size;

    private Builder(String name) {
      this.name = Names.check(name);
    }

    /** Adds a text; null is missing, "" is an empty text. */
    public Builder add(@Nullable String text) {
      if (text == null) {
        return addMissing();
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return add(bytes, 0, bytes.length);
    }

    /** Adds a missing value. */
    public Builder addMissing() {
      missing.set(size);
      return append(starts[size]);
    }

    /** Adds a text from UTF-8 bytes, which are copied. */
    public Builder add(byte[] utf8, int offset, int length) {
      int start = starts[size];
      int end = Math.addExact(start, length);
      if (end > pool.length) {
        pool = Arrays.copyOf(pool, Math.max(end, Sizes.grow(pool.length)));
      }
      System.arraycopy(utf8, offset, pool, start, length);
      return append(end);
    }

    private Builder append(int end) {
      if (size + 2 > starts.length) {
        starts = Arrays.copyOf(starts, Sizes.grow(starts.length));
      }
      starts[++size] = end;
      return this;
    }

    /** The number of values added so far. */
    public int size() {
      return size;
    }

    /** The column of all values added so far. */
    public TextColumn build() {
      return new TextColumn(name, Arrays.copyOf(pool, starts[size]), Arrays.copyOf(starts, size + 1),
          (BitSet) missing.clone());
    }
  }
}
