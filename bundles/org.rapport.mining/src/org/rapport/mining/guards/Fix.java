package org.rapport.mining.guards;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Evaluation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;

/**
 * One step that mends what a guard has seen, as data: it can be shown, kept and applied.
 *
 * @since 0.1
 */
public sealed interface Fix {

  /** What it does, as an order: "Leave out \"Churn Score\"". */
  String words();

  /** The settings with this fix in them; the same settings if it is not about preparation. */
  PreparationSettings apply(PreparationSettings settings);

  /** How models are judged with this fix; the same if it is not about that. */
  default Evaluation apply(Evaluation evaluation) {
    return evaluation;
  }

  /** The request with this fix in it. */
  default ComparisonRequest apply(ComparisonRequest request) {
    return new ComparisonRequest(request.data(), request.positive(), request.algorithms(),
        apply(request.evaluation()), request.seed(), apply(request.preparation()));
  }

  /** The request for predicted numbers with this fix in it. */
  default RegressionRequest apply(RegressionRequest request) {
    return request.withEvaluation(apply(request.evaluation())).withPreparation(apply(request.preparation()));
  }

  private static String names(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }

  /**
   * Does not use fields.
   *
   * @param fields their names, at least one
   */
  record LeaveOut(List<String> fields) implements Fix {
    /** Copies the list. */
    public LeaveOut {
      fields = List.copyOf(fields);
    }

    @Override
    public String words() {
      return "Leave out " + names(fields) + ".";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      return settings.without(fields);
    }
  }

  /**
   * Merges the rare levels of fields.
   *
   * @param fields their names, at least one
   * @param limit which levels are rare
   */
  record MergeLevels(List<String> fields, RareLevels limit) implements Fix {
    /** Copies the list. */
    public MergeLevels {
      fields = List.copyOf(fields);
    }

    @Override
    public String words() {
      String below = limit.count() > 0 ? "fewer than " + limit.count() + " rows"
          : String.format(Locale.ENGLISH, "less than %s %% of the rows", Math.round(1000 * limit.share()) / 10.0);
      return "Merge the levels of " + names(fields) + " that have " + below + ".";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      PreparationSettings changed = settings;
      for (String field : fields) {
        changed = changed.withField(field, preparation -> preparation.with(limit));
      }
      return changed;
    }
  }

  /** Uses only the first of rows that are equal. */
  record DropDuplicates() implements Fix {
    @Override
    public String words() {
      return "Use only the first of rows that are equal.";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      return settings.withDropDuplicates(true);
    }
  }

  /**
   * Does not use the rows of classes.
   *
   * @param classes their names, at least one
   */
  record LeaveOutClasses(List<String> classes) implements Fix {
    /** Copies the list. */
    public LeaveOutClasses {
      classes = List.copyOf(classes);
    }

    @Override
    public String words() {
      return "Leave out the rows with " + names(classes) + ".";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      return settings.withoutClasses(classes);
    }
  }

  /** Scales numbers as every algorithm wants them. */
  record ScaleNumbers() implements Fix {
    @Override
    public String words() {
      return "Scale numbers as each algorithm wants them.";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      PreparationSettings changed = settings.withGeneral(general -> general.with(Scaling.AUTO));
      for (String field : settings.fields().keySet()) {
        changed = changed.withField(field,
            own -> own.scaling() == Scaling.NONE ? own.with(Scaling.AUTO) : own);
      }
      return changed;
    }
  }

  /**
   * Keeps all rows of a group on one side of the split.
   *
   * @param field the column that names the group
   */
  record GroupSplit(String field) implements Fix {
    @Override
    public String words() {
      return "Keep rows with the same \"" + field + "\" on one side of the split.";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      return settings;
    }

    @Override
    public Evaluation apply(Evaluation evaluation) {
      return switch (evaluation) {
        case Evaluation.HoldOut holdOut -> new Evaluation.GroupHoldOut(field, holdOut.fraction());
        case Evaluation.CrossValidation folds -> new Evaluation.GroupFolds(field, folds.folds(), folds.repeats());
        default -> evaluation;
      };
    }
  }

  /** Judges on a random fifth of the rows with the same share of every class. */
  record StratifiedSplit() implements Fix {
    @Override
    public String words() {
      return "Judge on a random fifth of the rows that has the same share of every class.";
    }

    @Override
    public PreparationSettings apply(PreparationSettings settings) {
      return settings;
    }

    @Override
    public Evaluation apply(Evaluation evaluation) {
      return Evaluation.holdOut();
    }
  }
}
