package org.rapport.mining.internal;

import java.util.Map;
import java.util.Optional;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.evaluation.Predictions;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** An algorithm that takes part in a comparison, and what it has predicted so far. */
final class Contestant extends Entrant {
  private static final double NANOS = 1e9;

  private double[][] probabilities = new double[0][];
  private long trainNanos;
  private long predictNanos;
  private String text = "";

  /** @throws org.rapport.mining.MiningException if a parameter is wrong or the algorithm can't be loaded */
  Contestant(AlgorithmDescriptor algorithm, Map<String, String> values) {
    super(checked(algorithm), values);
  }

  private static AlgorithmDescriptor checked(AlgorithmDescriptor algorithm) {
    algorithm.classifier();
    return algorithm;
  }

  GuardedModel train(Dataset training, MiningContext context) {
    return GuardedModel.train(algorithm(), training, parameters(), context);
  }

  /**
   * Trains, predicts and notes times and results.
   *
   * @param offset the place of the test rows among all evaluated rows
   * @param evaluated the number of all evaluated rows
   */
  void compete(Dataset training, Table test, int offset, int evaluated, MiningContext context) {
    if (probabilities.length == 0) {
      probabilities = new double[evaluated][];
    }
    long start = System.nanoTime();
    GuardedModel model = train(training, context);
    long trained = System.nanoTime();
    double[][] predicted = model.probabilities(test, context);
    long end = System.nanoTime();
    trainNanos += trained - start;
    predictNanos += end - trained;
    System.arraycopy(predicted, 0, probabilities, offset, predicted.length);
    if (offset == 0) {
      text = model.text();
    }
  }

  /** What was predicted, for the evaluator. */
  Predictions predictions() {
    return new Predictions(algorithm().id(), name(), values(), probabilities,
        Predictions.mostProbable(probabilities), trainNanos / NANOS, predictNanos / NANOS,
        Optional.of(text).filter(words -> !words.isBlank()));
  }
}
