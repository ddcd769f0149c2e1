package org.rapport.mining.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.regression.PredictedNumbers;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** An algorithm that takes part in a comparison of predicted numbers, and what it has predicted so far. */
final class NumberContestant extends Entrant {
  private static final double NANOS = 1e9;

  private double[] predicted = new double[0];
  private double @Nullable [][] intervals;
  private long trainNanos;
  private long predictNanos;
  private String text = "";
  private Optional<LinearSummary> linear = Optional.empty();

  /** @throws org.rapport.mining.MiningException if a parameter is wrong or the algorithm can't be loaded */
  NumberContestant(AlgorithmDescriptor algorithm, Map<String, String> values) {
    super(checked(algorithm), values);
  }

  private static AlgorithmDescriptor checked(AlgorithmDescriptor algorithm) {
    algorithm.regressor();
    return algorithm;
  }

  GuardedRegressor train(Dataset training, MiningContext context) {
    return GuardedRegressor.train(algorithm(), training, parameters(), context);
  }

  /**
   * Trains, predicts and notes times and results.
   *
   * @param offset the place of the test rows among all evaluated rows
   * @param evaluated the number of all evaluated rows
   */
  void compete(Dataset training, Table test, int offset, int evaluated, MiningContext context) {
    if (offset == 0) {
      predicted = new double[evaluated];
      intervals = new double[evaluated][];
    }
    long start = System.nanoTime();
    GuardedRegressor model = train(training, context);
    long trained = System.nanoTime();
    double[] now = model.predict(test, context);
    long end = System.nanoTime();
    trainNanos += trained - start;
    predictNanos += end - trained;
    System.arraycopy(now, 0, predicted, offset, now.length);
    Optional<double[][]> own = model.intervals(test, Interval.LEVEL, context);
    double @Nullable [][] known = intervals;
    if (known != null && own.isPresent()) {
      System.arraycopy(own.get(), 0, known, offset, now.length);
    } else {
      intervals = null;
    }
    if (offset == 0) {
      text = model.text();
      linear = model.linear();
    }
  }

  /** What was predicted, for the evaluator. */
  PredictedNumbers predictions() {
    return new PredictedNumbers(algorithm().id(), name(), values(), predicted,
        Optional.ofNullable(intervals), trainNanos / NANOS, predictNanos / NANOS,
        Optional.of(text).filter(words -> !words.isBlank()), linear);
  }
}
