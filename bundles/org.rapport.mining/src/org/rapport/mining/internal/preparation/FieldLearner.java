package org.rapport.mining.internal.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.Indicator;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.FieldPreparation.Transform;
import org.rapport.mining.MiningException;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * Learns about fields on training rows.
 *
 * @param settings what the user wants
 * @param needs what the algorithm wants
 * @param target of the training rows
 * @param foldOf the fold of every training row, for codes by target
 */
public record FieldLearner(PreparationSettings settings, Needs needs, Target target, int[] foldOf) {

  /** A field and its columns for the rows it was learnt on. */
  public record Learnt(Field field, List<Column> training) {
  }

  /** Surroundings for training rows. */
  public static FieldLearner of(PreparationSettings settings, Needs needs, Target target, int rows, long seed) {
    return new FieldLearner(settings, needs, target, CrossFit.deal(target, rows, seed));
  }

  /**
   * Learns.
   *
   * @param plain numbers (days for moments) or categories of the training rows
   * @param moments whether the numbers are days
   * @throws MiningException if the field can't be prepared as wanted
   */
  public Learnt learn(Column plain, boolean moments) {
    FieldPreparation wanted = resolved(plain.name());
    boolean keep = needs.missing() && wanted.imputation() == Imputation.AUTO;
    boolean indicator = wanted.indicator() == Indicator.ADD && plain.missing() > 0;
    if (plain instanceof CategoryColumn categories) {
      return learn(new Field(plain.name(), true, Double.NaN, Dates.DAYS, 0, Optional.empty(), List.of(), indicator,
          mostFrequent(categories)), categories, wanted, keep);
    }
    NumberColumn numbers = (NumberColumn) plain;
    double[] present = Quantiles.present(numbers.values());
    double median = present.length == 0 ? 0 : Quantiles.of(present, 0.5);
    double fill = keep ? Double.NaN : switch (wanted.imputation()) {
      case MEAN -> mean(numbers.values());
      case MODE -> present.length == 0 ? 0 : mode(present);
      default -> median;
    };
    Dates dates = moments && wanted.dates() != Dates.AUTO ? wanted.dates() : Dates.DAYS;
    double reference = settings.asOf().map(day -> (double) day.toEpochDay()).orElse(Math.floor(newest(present)));
    boolean binned = !moments
        && (wanted.transform() == Transform.EQUAL_WIDTH || wanted.transform() == Transform.EQUAL_COUNT);
    Optional<Bins> bins = binned ? Optional.of(Bins.learn(numbers, wanted)) : Optional.empty();
    return learn(new Field(numbers.name(), false, fill, dates, reference, bins, List.of(), indicator,
        NumberColumn.of(numbers.name(), median)), numbers,
        moments ? wanted.with(Transform.NONE) : wanted, keep);
  }

  private FieldPreparation resolved(String name) {
    FieldPreparation wanted = settings.of(name);
    if (wanted.scaling() == Scaling.AUTO) {
      wanted = wanted.with(needs.scaling());
    }
    boolean levels = wanted.encoding() == Encoding.AUTO || wanted.encoding() == Encoding.NONE;
    return levels ? wanted.with(needs.onlyNumbers() ? Encoding.ONE_HOT : Encoding.NONE) : wanted;
  }

  private Learnt learn(Field start, Column plain, FieldPreparation wanted, boolean keep) {
    FieldPreparation own = settings.fields().get(start.name());
    boolean ownTransform = own != null && own.transform() == Transform.LOG;
    List<Coder> coders = new ArrayList<>();
    List<Column> training = new ArrayList<>();
    for (Column input : start.inputs(plain)) {
      if (input instanceof NumberColumn numbers) {
        NumberCoder coder = NumberCoder.learn(numbers, wanted, ownTransform);
        coders.add(coder);
        training.addAll(coder.apply(numbers));
      } else {
        CategoryCoder.Learnt learnt = coded((CategoryColumn) input, start.category() ? wanted
            : wanted.with(FieldPreparation.KEEP_ALL).ordinal(List.of()).with(wanted.encoding()), keep);
        coders.add(learnt.coder());
        training.addAll(learnt.training());
      }
    }
    if (start.indicator()) {
      training.add(start.indicator(plain));
    }
    return new Learnt(new Field(start.name(), start.category(), start.fill(), start.dates(), start.reference(),
        start.bins(), List.copyOf(coders), start.indicator(), start.typical()), training);
  }

  private CategoryCoder.Learnt coded(CategoryColumn column, FieldPreparation wanted, boolean keep) {
    if (wanted.encoding() == Encoding.TARGET && target.outputs() == 0) {
      throw new MiningException("Column \"" + column.name() + "\" can't be coded by the target, because there is none."
          + " Choose one-hot or ordinal codes.");
    }
    return CategoryCoder.learn(column, Levels.learn(column, wanted, keep), wanted.encoding(), wanted.scaling(), target,
        foldOf);
  }

  private static Column mostFrequent(CategoryColumn column) {
    int[] counts = column.counts();
    int most = -1;
    for (int code = 0; code < counts.length; code++) {
      most = counts[code] > (most < 0 ? 0 : counts[most]) ? code : most;
    }
    return CategoryColumn.of(column.name(), new int[]{most}, column.levels());
  }

  private static double mean(double[] values) {
    double mean = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        mean += (value - mean) / ++n;
      }
    }
    return mean;
  }

  private static double mode(double[] present) {
    double[] sorted = present.clone();
    Arrays.sort(sorted);
    double mode = sorted[0];
    int most = 0;
    for (int from = 0; from < sorted.length;) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      if (to - from > most) {
        most = to - from;
        mode = sorted[from];
      }
      from = to;
    }
    return mode;
  }

  private static double newest(double[] present) {
    double newest = Double.NEGATIVE_INFINITY;
    for (double value : present) {
      newest = Math.max(newest, value);
    }
    return newest == Double.NEGATIVE_INFINITY ? 0 : newest;
  }

  /** The scaling that all fields have that don't say otherwise; null if neither user nor algorithm asked for one. */
  public @Nullable Scaling scaling() {
    Scaling asked = settings.general().scaling();
    return asked != Scaling.AUTO ? asked : needs.scaling() == Scaling.NONE ? null : needs.scaling();
  }
}
