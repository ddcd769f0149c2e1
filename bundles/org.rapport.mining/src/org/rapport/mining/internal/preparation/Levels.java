package org.rapport.mining.internal.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.MiningException;
import org.rapport.table.CategoryColumn;

/**
 * The levels of a category that training has seen.
 *
 * @param names the levels kept, in their order, then the common one of rare levels, then that of missing values
 * @param merged the rare levels
 * @param other the place of the common level of rare levels, −1 if none is rare
 * @param fill the place of the level of missing values, −1 if they stay missing
 */
record Levels(List<String> names, Set<String> merged, int other, int fill) {

  /** Refuses places that are none: a file may hold anything. */
  Levels {
    if (other < -1 || other >= names.size() || fill < -1 || fill >= names.size()) {
      throw new IllegalArgumentException("A place of a level is none.");
    }
  }

  /**
   * Learns.
   *
   * @param column training rows
   * @param wanted what the field is to be like
   * @param keepMissing whether missing values stay missing
   * @throws MiningException if an order is given that lacks a level
   */
  static Levels learn(CategoryColumn column, FieldPreparation wanted, boolean keepMissing) {
    int[] counts = column.counts();
    int values = Arrays.stream(counts).sum();
    RareLevels rare = wanted.rare().orElse(FieldPreparation.KEEP_ALL);
    List<String> names = new ArrayList<>();
    Set<String> merged = new HashSet<>();
    int most = -1;
    int mostCount = 0;
    for (int code = 0; code < counts.length; code++) {
      String level = column.levels().get(code);
      if (counts[code] == 0) {
        continue;
      }
      if (rare.contains(counts[code], values)) {
        merged.add(level);
        continue;
      }
      if (counts[code] > mostCount) {
        most = names.size();
        mostCount = counts[code];
      }
      names.add(level);
    }
    if (wanted.encoding() == Encoding.ORDINAL && !wanted.order().isEmpty()) {
      String usual = most < 0 ? "" : names.get(most);
      names = ordered(column.name(), names, wanted.order());
      most = names.indexOf(usual);
    }
    int other = -1;
    if (!merged.isEmpty()) {
      other = add(names, FieldPreparation.OTHER);
    }
    if (names.isEmpty()) {
      names.add("");
    }
    int fill = most >= 0 ? most : 0;
    if (keepMissing) {
      fill = CategoryColumn.MISSING;
    } else if (wanted.imputation() == Imputation.LEVEL && values < column.size()) {
      fill = add(names, FieldPreparation.MISSING);
    }
    return new Levels(List.copyOf(names), Set.copyOf(merged), other, fill);
  }

  private static int add(List<String> names, String level) {
    if (!names.contains(level)) {
      names.add(level);
    }
    return names.indexOf(level);
  }

  private static List<String> ordered(String column, List<String> seen, List<String> order) {
    for (String level : seen) {
      if (!order.contains(level)) {
        throw new MiningException("The order given for column \"" + column + "\" lacks its level \"" + level
            + "\". Name all levels from the lowest to the highest.");
      }
    }
    return new ArrayList<>(order);
  }

  /**
   * The places of a column's values.
   *
   * @param unseen the code of levels that training has not seen, where there is no common level of rare ones
   */
  int[] codes(CategoryColumn column, int unseen) {
    Map<String, Integer> places = CategoryCoder.places(names);
    int[] map = new int[column.levels().size()];
    for (int i = 0; i < map.length; i++) {
      map[i] = places.getOrDefault(column.levels().get(i), other >= 0 ? other : unseen);
    }
    int[] codes = new int[column.size()];
    for (int row = 0; row < codes.length; row++) {
      int code = column.code(row);
      codes[row] = code < 0 ? fill : map[code];
    }
    return codes;
  }

  /** A column with these levels; values of unknown ones are taken as missing ones are. */
  CategoryColumn apply(CategoryColumn column) {
    boolean same = column.levels().equals(names) && (fill < 0 || column.missing() == 0);
    return same ? column : CategoryColumn.of(column.name(), codes(column, fill), names);
  }

  /** Whether training has seen a level. */
  boolean knows(String level) {
    return names.contains(level) || merged.contains(level);
  }

  /** What is taken for missing and unseen values, in words. */
  String taken() {
    return fill < 0 ? "" : names.get(fill);
  }
}
