package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapport.mining.Dataset;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Fix;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guard.Kind;
import org.rapport.mining.internal.preparation.Target;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.TimeColumn;

/**
 * Looks at every feature. Leaves out the columns that can't help to predict: without values, constant, or different in
 * nearly every row as ids and names are. Says what was left out and why, and which columns give the target away.
 */
final class FeatureCheck {
  private static final double MOSTLY_EMPTY = 0.5;
  private static final int FEW_ROWS = 20;
  private static final int MANY_LEVELS = 50;
  private static final int RARE = 5;

  private final boolean chosen;
  private final Optional<LeakCheck> leaks;
  private final PreparationSettings settings;
  private final List<String> kept = new ArrayList<>();
  private final List<Guard> guards = new ArrayList<>();

  private FeatureCheck(boolean chosen, Optional<LeakCheck> leaks, PreparationSettings settings) {
    this.chosen = chosen;
    this.leaks = leaks;
    this.settings = settings;
  }

  /**
   * Checks the features of a data set.
   *
   * @param label the target of the same rows: categories or numbers, nothing missing
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data, Column label, PreparationSettings settings, MiningContext context) {
    LeakCheck leaks = new LeakCheck(label.name(), Target.of(label), data.time().map(data.table()::column), context);
    return of(data, Optional.of(leaks), "predict \"" + label.name() + "\" from", settings, context);
  }

  /**
   * Checks the features of a data set without a target.
   *
   * @throws MiningException if no feature is left
   */
  static FeatureCheck of(Dataset data, PreparationSettings settings, MiningContext context) {
    return of(data, Optional.empty(), "compare rows by", settings, context);
  }

  private static FeatureCheck of(Dataset data, Optional<LeakCheck> leaks, String purpose,
      PreparationSettings settings, MiningContext context) {
    List<Column> columns = data.featureColumns();
    FeatureCheck[] checks = new FeatureCheck[columns.size()];
    Parallel.run(checks.length, context, i -> {
      checks[i] = new FeatureCheck(data.featuresChosen(), leaks, settings);
      checks[i].check(columns.get(i));
    });
    FeatureCheck all = new FeatureCheck(data.featuresChosen(), leaks, settings);
    Stream.of(checks).forEach(check -> {
      all.kept.addAll(check.kept);
      all.guards.addAll(check.guards);
    });
    if (all.kept.isEmpty()) {
      throw new MiningException(
          ("No column is left to " + purpose + ". " + String.join(" ", all.warnings())).strip());
    }
    return all;
  }

  /** The names of the features to use. */
  List<String> kept() {
    return kept;
  }

  /** What was seen. */
  List<Guard> guards() {
    return guards;
  }

  /** What was left out and why, one sentence each. */
  List<String> warnings() {
    return guards.stream().map(Guard::sentence).toList();
  }

  private void check(Column column) {
    ColumnProfile profile = ColumnProfile.of(column);
    String name = "Column \"" + column.name() + "\"";
    if (profile.values() == 0) {
      leaveOut(Kind.EMPTY, column, name + " has no values");
      return;
    }
    if (profile.constant() && profile.values() == column.size()) {
      leaveOut(Kind.CONSTANT, column, name + " has the same value in every row");
      return;
    }
    if (profile.values() > FEW_ROWS && profile.ids() > 0) {
      String why = String.format(Locale.ROOT, "%s has a different value in nearly every row (%,d in %,d), as an id has",
          name, profile.ids(), profile.values());
      if (!chosen) {
        leaveOut(Kind.IDENTIFIER, column, why);
        return;
      }
      add(Kind.IDENTIFIER, column, why, "What holds for single rows does not hold for new ones.",
          "used because it was chosen");
    }
    if (profile.values() < column.size() * (1 - MOSTLY_EMPTY)) {
      add(Kind.NEARLY_EMPTY, column, String.format(Locale.ROOT, "%s has no value in %.0f %% of the rows", name,
          100.0 * (column.size() - profile.values()) / column.size()), "Most rows are taken as usual in it.", "");
    }
    Column plain = Preparation.plain(column);
    if (plain instanceof CategoryColumn categories) {
      rare(categories, name);
    }
    leaks.flatMap(check -> check.leak(plain)).ifPresent(guards::add);
    leaks.flatMap(check -> check.afterwards(plain, column instanceof TimeColumn)).ifPresent(guards::add);
    kept.add(column.name());
  }

  /** Levels that few rows have, and that are not merged, teach little and make models large. */
  private void rare(CategoryColumn column, String name) {
    RareLevels merged = settings.of(column.name()).rare().orElse(FieldPreparation.KEEP_ALL);
    int values = column.size() - column.missing();
    int levels = 0;
    int rare = 0;
    for (int count : column.counts()) {
      boolean own = count > 0 && !merged.contains(count, values);
      levels += own ? 1 : 0;
      rare += own && count < RARE ? 1 : 0;
    }
    if (levels > MANY_LEVELS && 2 * rare > levels) {
      guards.add(new Guard(Kind.RARE_LEVELS, List.of(column.name()),
          String.format(Locale.ROOT, "%s has %,d levels, of which %,d have fewer than %d rows", name, levels, rare,
              RARE),
          "So few rows say nothing about a level.", "",
          Optional.of(new Fix.MergeLevels(List.of(column.name()), new RareLevels(RARE, 0)))));
    }
  }

  private void leaveOut(Kind kind, Column column, String seen) {
    add(kind, column, seen, "It can't help to predict or to compare.", "left out");
  }

  private void add(Kind kind, Column column, String seen, String reason, String done) {
    guards.add(new Guard(kind, List.of(column.name()), seen, reason, done,
        Optional.of(new Fix.LeaveOut(List.of(column.name())))));
  }
}
