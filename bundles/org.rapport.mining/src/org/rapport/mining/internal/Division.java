package org.rapport.mining.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.evaluation.Dependence;
import org.rapport.mining.internal.Splitter.Split;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/**
 * How rows were divided, in words, and what that means for the figures. The same for targets of classes and of numbers.
 *
 * @param data the rows that were divided
 * @param evaluation how
 * @param splits what came of it
 */
record Division(Dataset data, Evaluation evaluation, List<Split> splits) {

  /** How often every row is tested. */
  int repeats() {
    return switch (evaluation) {
      case Evaluation.CrossValidation folds -> folds.repeats();
      case Evaluation.GroupFolds folds -> folds.repeats();
      default -> 1;
    };
  }

  /** The rows that were learnt from or tested. */
  int rowsUsed() {
    BitSet used = new BitSet(data.rows());
    for (Split split : splits) {
      for (int row : split.training()) {
        used.set(row);
      }
      for (int row : split.test()) {
        used.set(row);
      }
    }
    return used.cardinality();
  }

  /** Which of the tested rows may be alike. */
  Dependence dependence() {
    return switch (evaluation) {
      case Evaluation.HoldOut rows -> Dependence.NONE;
      case Evaluation.CrossValidation rows -> Dependence.NONE;
      case Evaluation.GroupHoldOut groups -> Dependence.ofGroups(tested(groups.group()));
      case Evaluation.GroupFolds groups -> Dependence.ofGroups(tested(groups.group()));
      case Evaluation.TimeHoldOut time -> Dependence.ofTime();
      case Evaluation.TimeCut time -> Dependence.ofTime();
      case Evaluation.RollingOrigin time -> Dependence.ofTime();
    };
  }

  private int[] tested(String column) {
    int[] codes = GroupSplitter.codes(data.table().column(column));
    int[] groups = new int[testedRows()];
    int place = 0;
    for (Split split : splits) {
      for (int row : split.test()) {
        groups[place++] = codes[row];
      }
    }
    return groups;
  }

  private int testedRows() {
    return splits.stream().mapToInt(split -> split.test().length).sum();
  }

  /** What a reader must know, one sentence each. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    int left = data.rows() - rowsUsed();
    String column = column();
    if (left > 0) {
      warnings.add(String.format(Locale.ROOT, "%,d %s no value in \"%s\" and %s left out.", left,
          left == 1 ? "row has" : "rows have", column, left == 1 ? "was" : "were"));
    }
    if (dependence().kind() == Dependence.Kind.TIME) {
      warnings.add(splits.size() == 1
          ? "One later period was tested: the intervals say how much other rows of that period could change the"
              + " figures, not how another period would turn out."
          : "Only " + splits.size() + " later periods were tested: the intervals rest on how the figures differ between"
              + " them, and a change that none of them shows can't be foreseen.");
    }
    evaluation.column().filter(this::leftOut).ifPresent(name -> warnings.add("The column \"" + name
        + "\" divides the rows and was not used as a feature."));
    return warnings;
  }

  private boolean leftOut(String name) {
    return !data.features().contains(name) && !data.featuresChosen();
  }

  private String column() {
    return evaluation.column().or(data::time).orElse("");
  }

  /** The division in words, for example "Hold-out of 20 % (1,409 rows), stratified". */
  String words() {
    return switch (evaluation) {
      case Evaluation.HoldOut holdOut -> "Hold-out of " + percent(holdOut.fraction()) + " (" + rows() + "), stratified";
      case Evaluation.CrossValidation folds -> folds.folds() + "-fold cross-validation, stratified"
          + repeated(folds.repeats());
      case Evaluation.GroupHoldOut groups -> "Hold-out of " + percent(groups.fraction()) + " by groups of \""
          + groups.group() + "\" (" + rows() + " of " + groups() + ")";
      case Evaluation.GroupFolds groups -> groups.folds() + "-fold cross-validation by groups of \"" + groups.group()
          + "\" (" + groups() + ")" + repeated(groups.repeats());
      case Evaluation.TimeHoldOut time -> "Trained on the rows before " + earliest(splits.get(0)) + " in \"" + column()
          + "\", tested on the last " + percent((double) testedRows() / rowsUsed()) + " (" + rows() + ")";
      case Evaluation.TimeCut time -> "Trained on the rows before " + earliest(time) + " in \"" + column()
          + "\", tested on the rows from then on (" + rows() + ")";
      case Evaluation.RollingOrigin time -> time.periods() + " periods of \"" + column() + "\" (" + rows() + ", from "
          + earliest(splits.get(0)) + "), each predicted by a model trained on all rows before it";
    };
  }

  private static String repeated(int repeats) {
    return repeats > 1 ? ", repeated " + repeats + " times" : "";
  }

  private String rows() {
    int rows = testedRows() / repeats();
    return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
  }

  private String groups() {
    int groups = dependence().groupCount();
    return String.format(Locale.ROOT, "%,d %s", groups, groups == 1 ? "group" : "groups");
  }

  private static String percent(double fraction) {
    return NumberColumn.format(Math.round(1000 * fraction) / 10.0) + " %";
  }

  private String earliest(Split split) {
    Column column = data.table().column(column());
    int first = split.test()[0];
    for (int row : split.test()) {
      boolean earlier = switch (column) {
        case TimeColumn times -> times.value(row) < times.value(first);
        case NumberColumn numbers -> numbers.value(row) < numbers.value(first);
        default -> false;
      };
      first = earlier ? row : first;
    }
    return column.text(first);
  }

  private static String earliest(Evaluation.TimeCut time) {
    return time.from().toString().replace("T00:00:00Z", "");
  }
}
