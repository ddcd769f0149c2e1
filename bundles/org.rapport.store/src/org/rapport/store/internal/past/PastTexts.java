package org.rapport.store.internal.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.FieldType;
import org.rapport.store.Filter.Operator;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.TextColumn;

/** Texts, each different one once. */
final class PastTexts extends PastColumn {
  private static final int MISSING = -1;

  private int[] codes = new int[0];
  private List<String> texts = new ArrayList<>();
  private Map<String, Integer> known = new HashMap<>();
  private int @Nullable [] ranks;

  PastTexts(FieldType type) {
    super(type);
  }

  @Override
  void read(int row, ResultSet rows, int index) throws SQLException {
    set(row, rows.getString(index));
  }

  @Override
  void set(int row, @Nullable Object value) {
    setCode(row, value == null ? MISSING : known.computeIfAbsent(value.toString(), text -> {
      texts.add(text);
      ranks = null;
      return texts.size() - 1;
    }));
  }

  private void setCode(int row, int code) {
    if (row >= codes.length) {
      int before = codes.length;
      codes = Arrays.copyOf(codes, room(before, row + 1));
      Arrays.fill(codes, before, codes.length, MISSING);
    }
    codes[row] = code;
  }

  @Override
  @Nullable
  Object get(int row) {
    return isMissing(row) ? null : texts.get(codes[row]);
  }

  @Override
  boolean isMissing(int row) {
    return row >= codes.length || codes[row] == MISSING;
  }

  /** Without regard to case first. */
  private int[] ranks() {
    int[] made = ranks;
    if (made == null) {
      int count = texts.size();
      String[] lower = new String[count];
      Arrays.setAll(lower, i -> texts.get(i).toLowerCase(Locale.ROOT));
      Integer[] order = new Integer[count];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparing((Integer i) -> lower[i]).thenComparing(i -> texts.get(i)));
      made = new int[count];
      for (int i = 0; i < count; i++) {
        made[order[i]] = i;
      }
      ranks = made;
    }
    return made;
  }

  @Override
  int compare(int a, int b) {
    int[] order = ranks();
    return Integer.compare(order[codes[a]], order[codes[b]]);
  }

  @Override
  IntPredicate test(Operator operator, Object value) {
    String wanted = value.toString();
    String lower = wanted.toLowerCase(Locale.ROOT);
    BitSet fit = new BitSet();
    for (int code = 0; code < texts.size(); code++) {
      String text = texts.get(code);
      fit.set(code, operator == Operator.CONTAINS ? text.toLowerCase(Locale.ROOT).contains(lower)
          : holds(operator, text.compareTo(wanted)));
    }
    return row -> fit.get(codes[row]);
  }

  @Override
  PastColumn gather(int[] rows, int count) {
    PastTexts result = new PastTexts(type());
    result.texts = texts;
    result.known = known;
    for (int i = 0; i < count; i++) {
      result.setCode(i, rows[i] < 0 || isMissing(rows[i]) ? MISSING : codes[rows[i]]);
    }
    return result;
  }

  @Override
  Column build(String name, int[] rows) {
    if (type() == FieldType.CHOICE) {
      CategoryColumn.Builder builder = CategoryColumn.builder(name);
      for (int row : rows) {
        builder.add((String) get(row));
      }
      return builder.build();
    }
    TextColumn.Builder builder = TextColumn.builder(name);
    for (int row : rows) {
      builder.add((String) get(row));
    }
    return builder.build();
  }
}
