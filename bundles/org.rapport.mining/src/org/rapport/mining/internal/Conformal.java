package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.mining.Evaluation;
import org.rapport.mining.RegressionTrainingRequest;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.spi.MiningContext;

/**
 * Prediction intervals from errors on rows that training has not seen: split-conformal (Lei, G'Sell, Rinaldo, Tibshirani
 * and Wasserman, Distribution-free predictive inference for regression, 2018), with a fifth of the rows set aside. With
 * fewer than {@value #SPLIT} rows a fifth says too little, so every row is predicted by models of ten folds instead. The
 * final model learns from all rows; its errors are no larger on average than those of the models that gave the width.
 *
 * @param half half of the intervals' width; infinite if there are too few rows
 * @param method in words
 */
record Conformal(double half, String method) {
  /** Nothing was set aside. */
  static final Conformal NONE = new Conformal(Double.POSITIVE_INFINITY, "Student's t of the linear model");
  private static final int SPLIT = 500;
  private static final int FOLDS = 10;

  static Conformal of(PreparedNumbers prepared, RegressionTrainingRequest request, NumberContestant contestant,
      MiningContext context) {
    int rows = prepared.target().size();
    if (rows < 4) {
      return new Conformal(Double.POSITIVE_INFINITY, "too few rows");
    }
    boolean split = rows >= SPLIT;
    List<Splitter.Split> splits = prepared.split(split ? Evaluation.holdOut()
        : new Evaluation.CrossValidation(Math.min(FOLDS, rows), 1), request.seed());
    double[] errors = new double[splits.stream().mapToInt(part -> part.test().length).sum()];
    int n = 0;
    for (Splitter.Split part : splits) {
      context.checkCanceled();
      Preparation.Fitted fitted = prepared.fit(part.training(), request.preparation(), contestant.needs(), context);
      GuardedRegressor model = contestant.train(prepared.training(fitted, part.training()), context);
      double[] predicted = model.predict(fitted.preparation().apply(prepared.select(part.test(), context), context),
          context);
      for (int i = 0; i < predicted.length; i++) {
        errors[n++] = Math.abs(predicted[i] - prepared.target().value(part.test()[i]));
      }
    }
    return new Conformal(half(errors, Interval.LEVEL), split
        ? "split-conformal: " + n + " rows set aside"
        : "conformal: " + n + " rows predicted by models of " + splits.size() + " folds");
  }

  /**
   * The error that a new row stays below with at least the given probability, if it is drawn like the others: the
   * ⌈(n + 1) · level⌉-th smallest, infinite if there are not so many.
   */
  static double half(double[] errors, double level) {
    double[] sorted = IntStream.range(0, errors.length).mapToDouble(i -> errors[i]).sorted().toArray();
    int rank = (int) Math.ceil((sorted.length + 1) * level - 1e-9);
    return rank > sorted.length ? Double.POSITIVE_INFINITY : sorted[rank - 1];
  }

  double[][] around(double[] predicted) {
    return Arrays.stream(predicted).mapToObj(value -> new double[]{value - half, value + half})
        .toArray(double[][]::new);
  }
}
