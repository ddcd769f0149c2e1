package org.rapport.mining.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/** Looks for fields that give the target away: those that predict too well alone, and those known only afterwards. */
final class LeakCheck {
  private static final int FEW_ROWS = 20;
  private static final double NEARLY_ALL = 0.99;
  private static final double MOST_COMMON = 0.9;
  private static final double SOME = 0.01;

  private final String targetName;
  private final Target target;
  private final Optional<Column> time;
  private final FieldSkill skill;
  private final int rows;

  LeakCheck(String targetName, Target target, Optional<Column> time, MiningContext context) {
    this.targetName = targetName;
    this.target = target;
    this.time = time;
    this.rows = target.rows();
    this.skill = new FieldSkill(target, rows, context.seed());
  }

  /** A field that predicts too well alone. */
  Optional<Guard> leak(Column plain) {
    if (rows <= FEW_ROWS) {
      return Optional.empty();
    }
    return skill.tooGood(plain)
        .map(figure -> leak(plain.name(), targetName, figure + " on rows that were not learnt from"));
  }

  /**
   * The guard of a field that predicts too well alone.
   *
   * @param figure how well, in words
   */
  static Guard leak(String field, String target, String figure) {
    return guard(Kind.LEAK, field,
        "Column \"" + field + "\" alone tells the target \"" + target + "\" nearly without error (" + figure + ")",
        "If it is known only afterwards, leave it out.");
  }

  /**
   * A field that is known only after the target.
   *
   * @param plain the field, moments as days
   * @param moments whether they are days
   */
  Optional<Guard> afterwards(Column plain, boolean moments) {
    if (moments && plain instanceof NumberColumn days) {
      Optional<Guard> late = late(days);
      if (late.isPresent()) {
        return late;
      }
    }
    CategoryColumn classes = target.classes();
    return classes == null || plain.missing() == 0 ? Optional.empty() : onlyFor(plain, classes);
  }

  /** Values that are later than the time for which the target is known. */
  private Optional<Guard> late(NumberColumn days) {
    @Nullable Column known = time.orElse(null);
    if (!(known instanceof TimeColumn times)) {
      return Optional.empty();
    }
    int late = 0;
    int values = 0;
    for (int row = 0; row < rows; row++) {
      if (!times.isMissing(row) && !days.isMissing(row)) {
        values++;
        late += days.value(row) * TimeColumn.DAY > times.value(row) ? 1 : 0;
      }
    }
    return late == 0 || late < SOME * values ? Optional.empty()
        : Optional.of(guard(Kind.AFTERWARDS, days.name(), String.format(Locale.ENGLISH,
            "Column \"%s\" is later than \"%s\" in %,d of %,d rows", days.name(), times.name(), late, values),
            "What happens later is not known when it is to be predicted."));
  }

  /** Values that (nearly) only rows of one class have. */
  private Optional<Guard> onlyFor(Column plain, CategoryColumn classes) {
    int[] with = new int[classes.levels().size()];
    int values = 0;
    for (int row = 0; row < rows; row++) {
      if (!plain.isMissing(row)) {
        with[classes.code(row)]++;
        values++;
      }
    }
    int[] all = classes.counts();
    for (int c = 0; c < with.length; c++) {
      if (values > FEW_ROWS && with[c] >= NEARLY_ALL * values && all[c] < MOST_COMMON * rows) {
        return Optional.of(guard(Kind.AFTERWARDS, plain.name(),
            String.format(Locale.ENGLISH, "Column \"%s\" has a value in %,d rows, and in %,d of them \"%s\" is %s",
                plain.name(), values, with[c], targetName, classes.levels().get(c)),
            "A field that exists for one class only is usually filled in afterwards. If so, leave it out."));
      }
    }
    return Optional.empty();
  }

  private static Guard guard(Kind kind, String field, String seen, String reason) {
    return new Guard(kind, List.of(field), seen, reason, "", Optional.of(new Fix.LeaveOut(List.of(field))));
  }
}
