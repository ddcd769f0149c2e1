package org.rapport.mining.evaluation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The figures that follow from a confusion matrix, and their intervals on one hold-out. */
enum Rates {

  ACCURACY {
    @Override
    double value(ConfusionMatrix m, OptionalInt positive) {
      return m.total() == 0 ? Double.NaN : (double) m.correct() / m.total();
    }

    @Override
    Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats) {
      return Intervals.wilson((double) m.correct() / repeats, (double) m.total() / repeats);
    }
  },

  BALANCED_ACCURACY {
    @Override
    double value(ConfusionMatrix m, OptionalInt positive) {
      return actualClasses(m).mapToDouble(c -> (double) m.count(c, c) / m.actual(c)).average().orElse(Double.NaN);
    }

    @Override
    Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats) {
      double[] right = actualClasses(m).mapToDouble(c -> (double) m.count(c, c) / repeats).toArray();
      double[] all = actualClasses(m).mapToDouble(c -> (double) m.actual(c) / repeats).toArray();
      return Intervals.meanOfRates(right, all);
    }
  },

  PRECISION {
    @Override
    double value(ConfusionMatrix m, OptionalInt positive) {
      if (positive.isPresent()) {
        int c = positive.getAsInt();
        return m.predicted(c) == 0 ? Double.NaN : (double) m.count(c, c) / m.predicted(c);
      }
      return occurring(m).mapToDouble(c -> m.predicted(c) == 0 ? 0 : (double) m.count(c, c) / m.predicted(c)).average()
          .orElse(Double.NaN);
    }

    @Override
    Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats) {
      int[] classes = positive.isPresent() ? new int[]{positive.getAsInt()}
          : occurring(m).filter(c -> m.predicted(c) > 0).toArray();
      double[] right = IntStream.of(classes).mapToDouble(c -> (double) m.count(c, c) / repeats).toArray();
      double[] all = IntStream.of(classes).mapToDouble(c -> (double) m.predicted(c) / repeats).toArray();
      if (positive.isPresent()) {
        return Intervals.wilson(right[0], all[0]);
      }
      double share = (double) classes.length / occurring(m).count();
      Interval mean = Intervals.meanOfRates(right, all);
      return new Interval(mean.low() * share, mean.high() * share);
    }
  },

  RECALL {
    @Override
    double value(ConfusionMatrix m, OptionalInt positive) {
      if (positive.isPresent()) {
        int c = positive.getAsInt();
        return m.actual(c) == 0 ? Double.NaN : (double) m.count(c, c) / m.actual(c);
      }
      return BALANCED_ACCURACY.value(m, positive);
    }

    @Override
    Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats) {
      if (positive.isPresent()) {
        int c = positive.getAsInt();
        return Intervals.wilson((double) m.count(c, c) / repeats, (double) m.actual(c) / repeats);
      }
      return BALANCED_ACCURACY.interval(m, positive, repeats);
    }
  },

  F1 {
    @Override
    double value(ConfusionMatrix m, OptionalInt positive) {
      if (positive.isPresent()) {
        return f1(m, positive.getAsInt());
      }
      return occurring(m).mapToDouble(c -> f1(m, c)).average().orElse(Double.NaN);
    }

    @Override
    Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats) {
      if (positive.isPresent()) {
        int c = positive.getAsInt();
        double found = (double) m.count(c, c) / repeats;
        return Intervals.f1(found, (double) (m.actual(c) + m.predicted(c) - 2 * m.count(c, c)) / repeats);
      }
      return Intervals.macroF1(m, repeats);
    }
  };

  /** The figure, NaN where it is not defined; {@code positive} empty means macro average. */
  abstract double value(ConfusionMatrix m, OptionalInt positive);

  /** Its interval where it is defined, every row being counted {@code repeats} times. */
  abstract Interval interval(ConfusionMatrix m, OptionalInt positive, int repeats);

  /** How {@link #interval} is computed, by name. */
  String method(OptionalInt positive) {
    return switch (this) {
      case ACCURACY -> "Wilson";
      case BALANCED_ACCURACY -> "MOVER over Wilson";
      case PRECISION, RECALL -> positive.isPresent() ? "Wilson" : "MOVER over Wilson";
      case F1 -> positive.isPresent() ? "Wilson on TP/(TP+FP+FN)" : "delta method";
    };
  }

  /** The figure with its interval; folds widen it, see {@link FoldIntervals}. */
  Optional<Estimate> estimate(ConfusionMatrix m, OptionalInt positive, FoldIntervals folds) {
    double value = value(m, positive);
    if (Double.isNaN(value)) {
      return Optional.empty();
    }
    Interval single = interval(m, positive, folds.repeats()).hull(new Interval(value, value));
    double[] perFold = folds.values(this, positive);
    return Optional.of(folds.widen(value, perFold, single, method(positive),
        folds.effect(m, matrix -> value(matrix, positive))));
  }

  private static IntStream actualClasses(ConfusionMatrix m) {
    return IntStream.range(0, m.classes().size()).filter(c -> m.actual(c) > 0);
  }

  private static IntStream occurring(ConfusionMatrix m) {
    return IntStream.range(0, m.classes().size()).filter(c -> m.actual(c) + m.predicted(c) > 0);
  }

  private static double f1(ConfusionMatrix m, int c) {
    long margins = m.actual(c) + m.predicted(c);
    return margins == 0 ? Double.NaN : 2.0 * m.count(c, c) / margins;
  }
}
