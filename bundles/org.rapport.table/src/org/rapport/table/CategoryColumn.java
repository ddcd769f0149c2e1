package org.rapport.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A column of categories: every row has a code, an index into the list of levels, or {@link #MISSING}. Yes/no values
 * are categories with the levels "false" and "true".
 *
 * @since 0.1
 */
public final class CategoryColumn implements Column {
  /** The code of a missing value. */
  public static final int MISSING = -1;

  private final String name;
  private final int[] codes;
  private final List<String> levels;

  private CategoryColumn(String name, int[] codes, List<String> levels) {
    this.name = Names.check(name);
    this.codes = codes;
    this.levels = levels;
  }

  /**
   * A column over an array of codes.
   *
   * @param name the name
   * @param codes one code a row: −1 for missing, else 0 ≤ code &lt; levels.size(); not copied
   * @param levels the distinct levels; a level may have no row
   * @throws IllegalArgumentException if a code is out of range or a level appears twice
   */
  public static CategoryColumn of(String name, int[] codes, List<String> levels) {
    List<String> copy = List.copyOf(levels);
    if (new HashSet<>(copy).size() != copy.size()) {
      throw new IllegalArgumentException("Column \"" + name + "\" has a level twice: " + copy);
    }
    for (int code : codes) {
      if (code < MISSING || code >= copy.size()) {
        throw new IllegalArgumentException(
            "Column \"" + name + "\" has the code " + code + ", but only " + copy.size() + " levels.");
      }
    }
    return new CategoryColumn(name, codes, copy);
  }

  /** A column of texts, levels in order of first appearance; null and "" are missing. */
  public static CategoryColumn ofTexts(String name, String... texts) {
    Builder builder = builder(name);
    for (String text : texts) {
      builder.add(text);
    }
    return builder.build();
  }

  /** A column of yes/no values with the levels "false" and "true". */
  public static CategoryColumn ofBooleans(String name, boolean... values) {
    int[] codes = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      codes[i] = values[i] ? 1 : 0;
    }
    return new CategoryColumn(name, codes, List.of("false", "true"));
  }

  /** A growable builder; levels are numbered in order of first appearance. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The codes, −1 for missing. Shared, not to be changed. */
  public int[] codes() {
    return codes;
  }

  /** The code of a row, −1 if it is missing. */
  public int code(int row) {
    return codes[row];
  }

  /** The levels by code; unmodifiable. */
  public List<String> levels() {
    return levels;
  }

  /** The number of rows of every level. */
  public int[] counts() {
    int[] counts = new int[levels.size()];
    for (int code : codes) {
      if (code >= 0) {
        counts[code]++;
      }
    }
    return counts;
  }

  /**
   * The same values coded by another list of levels. A value whose level is not in that list becomes missing.
   *
   * @param newLevels distinct levels
   */
  public CategoryColumn withLevels(List<String> newLevels) {
    if (levels.equals(newLevels)) {
      return this;
    }
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < newLevels.size(); i++) {
      index.put(newLevels.get(i), i);
    }
    int[] map = new int[levels.size()];
    for (int i = 0; i < map.length; i++) {
      map[i] = index.getOrDefault(levels.get(i), MISSING);
    }
    int[] mapped = new int[codes.length];
    for (int row = 0; row < codes.length; row++) {
      mapped[row] = codes[row] < 0 ? MISSING : map[codes[row]];
    }
    return of(name, mapped, newLevels);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return codes.length;
  }

  @Override
  public boolean isMissing(int row) {
    return codes[row] < 0;
  }

  @Override
  public String text(int row) {
    return codes[row] < 0 ? "" : levels.get(codes[row]);
  }

  @Override
  public CategoryColumn select(int[] rows) {
    int[] selected = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = codes[rows[i]];
    }
    return new CategoryColumn(name, selected, levels);
  }

  @Override
  public CategoryColumn named(String newName) {
    return new CategoryColumn(newName, codes, levels);
  }

  @Override
  public String toString() {
    return "CategoryColumn[" + name + ", " + codes.length + " rows, " + levels.size() + " levels]";
  }

  /** Collects categories row by row. */
  public static final class Builder {
    private final String name;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> levels = new ArrayList<>();
    private int[] codes = new int[64];
    private int size;

    private Builder(String name) {
      this.name = Names.check(name);
    }

    /** Adds a value; null and "" are missing. */
    public Builder add(@Nullable String level) {
      return addCode(level == null || level.isEmpty() ? MISSING : code(level));
    }

    /** Adds a missing value. */
    public Builder addMissing() {
      return addCode(MISSING);
    }

    /**
     * The code of a level; a level that is new gets the next free code.
     *
     * @param level not empty
     */
    public int code(String level) {
      Integer code = index.get(level);
      if (code == null) {
        code = levels.size();
        index.put(level, code);
        levels.add(level);
      }
      return code;
    }

    /**
     * Adds a value by its code.
     *
     * @param code −1 for missing, or a code that {@link #code(String)} has given
     * @throws IndexOutOfBoundsException if there is no such level
     */
    public Builder addCode(int code) {
      if (code < MISSING || code >= levels.size()) {
        throw new IndexOutOfBoundsException("Column \"" + name + "\" has no level with the code " + code);
      }
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, Sizes.grow(size));
      }
      codes[size++] = code;
      return this;
    }

    /** The number of values added so far. */
    public int size() {
      return size;
    }

    /** The number of distinct levels so far. */
    public int levels() {
      return levels.size();
    }

    /** The column of all values added so far. */
    public CategoryColumn build() {
      return new CategoryColumn(name, Arrays.copyOf(codes, size), List.copyOf(levels));
    }
  }
}
