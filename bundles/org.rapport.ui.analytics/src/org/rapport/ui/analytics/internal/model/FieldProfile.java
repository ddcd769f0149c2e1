package org.rapport.ui.analytics.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;
import org.rapport.ui.analytics.internal.Messages;

/**
 * What the first rows say about a field: enough to suggest a target and to warn of fields that must not be features.
 *
 * @param name the field's name in requests
 * @param label the name people see
 * @param kind what it holds
 * @param present rows with a value
 * @param missing rows without
 * @param distinct different values, at most {@value #MOST_DISTINCT}
 * @param values the values, most frequent first; empty when there are more than {@value #MOST_CLASSES}
 * @param identity whether the model knows it to identify records or to describe just one
 */
public record FieldProfile(String name, String label, Kind kind, int present, int missing, int distinct,
    List<String> values, boolean identity) {

  /** What a field holds. */
  public enum Kind {
    /** Whole numbers only. */
    WHOLE,
    /** Numbers. */
    NUMBER,
    /** One of some values. */
    CATEGORY,
    /** Words. */
    TEXT,
    /** Days or moments. */
    TIME
  }

  /** A target has at most so many classes. */
  public static final int MOST_CLASSES = 20;
  static final int MOST_DISTINCT = 10_000;
  private static final int ENOUGH_ROWS = 20;
  private static final Pattern ID_NAME = Pattern.compile("(?i).*(id|key|no|nr|number|uuid|code|编号|号码)\\.?"); //$NON-NLS-1$
  private static final Pattern TARGET_NAME = Pattern.compile(
      "(?i).*(churn|attrit|lost|left|leaver|target|label|outcome|convert|default|respon|cancel|流失|目标).*"); //$NON-NLS-1$
  private static final Pattern AMOUNT_NAME = Pattern.compile(
      "(?i).*(amount|revenue|turnover|sales|value|charge|price|spend|cost|profit|total|ltv|额|价|收入).*"); //$NON-NLS-1$
  private static final Set<String> YES = Set.of("yes", "true", "1", "y", "是"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

  public FieldProfile {
    values = List.copyOf(values);
  }

  /** Looks at the first rows of a column. */
  static FieldProfile of(Column column, String label, boolean identity, int rows) {
    Map<String, int[]> counts = new HashMap<>();
    int missing = 0;
    for (int row = 0; row < rows; row++) {
      if (column.isMissing(row)) {
        missing++;
      } else if (counts.size() < MOST_DISTINCT) {
        counts.computeIfAbsent(column.text(row), text -> new int[1])[0]++;
      } else {
        int[] count = counts.get(column.text(row));
        if (count != null) {
          count[0]++;
        }
      }
    }
    List<String> values = counts.size() > MOST_CLASSES ? List.of() : counts.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, int[]> e) -> -e.getValue()[0])
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey).toList();
    return new FieldProfile(column.name(), label, kind(column, rows), rows - missing, missing, counts.size(), values,
        identity);
  }

  private static Kind kind(Column column, int rows) {
    if (column instanceof NumberColumn numbers) {
      double[] values = numbers.values();
      for (int row = 0; row < rows; row++) {
        if (!Double.isNaN(values[row]) && values[row] != Math.rint(values[row])) {
          return Kind.NUMBER;
        }
      }
      return Kind.WHOLE;
    }
    return column instanceof TimeColumn ? Kind.TIME : column instanceof TextColumn ? Kind.TEXT : Kind.CATEGORY;
  }

  /** Whether it has two classes or a few. */
  public boolean canBeTarget() {
    return !identity && kind != Kind.TIME && kind != Kind.NUMBER && values.size() >= 2;
  }

  /** Whether it differs in nearly every row, so that it can name rows. */
  public boolean identifies() {
    return identity || present > 1 && distinct >= 0.95 * present && kind != Kind.NUMBER && kind != Kind.TIME;
  }

  /** Whether it has exactly two values. */
  public boolean binary() {
    return values.size() == 2;
  }

  /** Why it should not be a feature; empty when nothing speaks against it. */
  public Optional<String> objection() {
    if (identity) {
      return Optional.of(Messages.Field_identity);
    }
    if (present == 0) {
      return Optional.of(Messages.Field_empty);
    }
    if (distinct == 1) {
      return Optional.of(Messages.Field_constant);
    }
    boolean manyRows = present >= ENOUGH_ROWS;
    boolean words = kind == Kind.TEXT || kind == Kind.CATEGORY;
    boolean unlike = distinct >= 0.95 * present || distinct >= MOST_DISTINCT;
    if (manyRows && words && unlike) {
      return Optional.of(NLS.bind(Messages.Field_identifier, FigureText.count(distinct), FigureText.count(present)));
    }
    if (manyRows && kind == Kind.WHOLE && distinct == present && ID_NAME.matcher(name).matches()) {
      return Optional.of(NLS.bind(Messages.Field_identifier, FigureText.count(distinct), FigureText.count(present)));
    }
    return kind == Kind.TEXT && distinct > 50 ? Optional.of(NLS.bind(Messages.Field_freeText, distinct))
        : Optional.empty();
  }

  /** The value that says yes, else the rarer one of two; empty for many classes. */
  public Optional<String> positive() {
    if (!binary()) {
      return Optional.empty();
    }
    return values.stream().filter(v -> YES.contains(v.toLowerCase(Locale.ROOT))).findFirst()
        .or(() -> Optional.of(values.get(1)));
  }

  /** Possible targets, the most likely first: two classes and a telling name, two classes, a few classes. */
  public static List<FieldProfile> targets(List<FieldProfile> fields) {
    List<FieldProfile> targets = new ArrayList<>(fields.stream().filter(FieldProfile::canBeTarget).toList());
    targets.sort(Comparator.comparingInt((FieldProfile f) -> {
      boolean telling = TARGET_NAME.matcher(f.name()).matches() || TARGET_NAME.matcher(f.label()).matches();
      return (f.binary() ? 0 : 2) + (telling ? 0 : 1);
    }));
    return targets;
  }

  /** Fields whose number can be predicted, the most likely first: telling names, fractions, many values. */
  public static List<FieldProfile> numberTargets(List<FieldProfile> fields) {
    List<FieldProfile> targets = new ArrayList<>(fields.stream()
        .filter(f -> (f.kind == Kind.NUMBER || f.kind == Kind.WHOLE) && f.distinct > 2 && f.objection().isEmpty())
        .toList());
    targets.sort(Comparator.comparingInt((FieldProfile f) -> {
      boolean telling = AMOUNT_NAME.matcher(f.name()).matches() || AMOUNT_NAME.matcher(f.label()).matches();
      return (telling ? 0 : 2) + (f.kind == Kind.NUMBER ? 0 : 1);
    }).thenComparingInt(f -> -f.distinct));
    return targets;
  }
}
