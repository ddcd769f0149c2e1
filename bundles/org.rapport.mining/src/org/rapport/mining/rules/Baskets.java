package org.rapport.mining.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Baskets: sets of items, such as what was bought together.
 *
 * @since 0.1
 */
public final class Baskets {
  private final List<String> items;
  private final int[][] rows;

  private Baskets(List<String> items, int[][] rows) {
    this.items = items;
    this.rows = rows;
  }

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The different items in the order of their first appearance. */
  public List<String> items() {
    return items;
  }

  /** The number of baskets, empty ones included. */
  public int size() {
    return rows.length;
  }

  /**
   * The items of a basket.
   *
   * @param basket its number, from 0
   * @return indexes into {@link #items()}, ascending, each once; not to be changed
   */
  public int[] items(int basket) {
    return rows[basket];
  }

  /** Collects baskets. */
  public static final class Builder {
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final List<int[]> rows = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a basket. Blanks around an item don't count, an item named twice counts once, empty ones are passed over.
     *
     * @param basket the items
     * @return this
     */
    public Builder add(Iterable<String> basket) {
      int[] row = new int[8];
      int n = 0;
      for (String item : basket) {
        String name = item.strip();
        if (!name.isEmpty()) {
          int code = codes.computeIfAbsent(name, i -> codes.size());
          row = n == row.length ? Arrays.copyOf(row, 2 * n) : row;
          row[n++] = code;
        }
      }
      rows.add(Arrays.stream(row, 0, n).sorted().distinct().toArray());
      return this;
    }

    /** The baskets. */
    public Baskets build() {
      return new Baskets(List.copyOf(codes.keySet()), rows.toArray(int[][]::new));
    }
  }
}
