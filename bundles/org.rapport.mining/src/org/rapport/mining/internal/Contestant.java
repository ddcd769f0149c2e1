package org.rapport.mining.internal;

import java.util.Map;
import java.util.Optional;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.ParameterForm;
import org.rapport.mining.evaluation.Predictions;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.Table;

/** An algorithm that takes part in a comparison, and what it has predicted so far. */
final class Contestant {
  private static final double NANOS = 1e9;

  private final AlgorithmDescriptor algorithm;
  private final ParameterForm<?> form;
  private final Record parameters;
  private double[][] probabilities = new double[0][];
  private long trainNanos;
  private long predictNanos;
  private String text = "";

  /** @throws MiningException if a parameter is wrong or the algorithm can't be loaded */
  Contestant(AlgorithmDescriptor algorithm, Map<String, String> values) {
    this.algorithm = algorithm;
    algorithm.classifier();
    this.form = algorithm.form();
    try {
      this.parameters = form.parse(values);
    } catch (MiningException e) {
      throw new MiningException("Algorithm \"" + algorithm.id() + "\": " + e.getMessage(), e);
    }
  }

  AlgorithmDescriptor algorithm() {
    return algorithm;
  }

  /** What its rows should be like. */
  Needs needs() {
    return GuardedModel.guard(algorithm, () -> algorithm.algorithm().needs());
  }

  String name() {
    return algorithm.name();
  }

  /** The parameters in one line. */
  String described() {
    return form.describe(parameters);
  }

  GuardedModel train(Dataset training, MiningContext context) {
    return GuardedModel.train(algorithm, training, parameters, context);
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
    return new Predictions(algorithm.id(), algorithm.name(), form.values(parameters), probabilities,
        Predictions.mostProbable(probabilities), trainNanos / NANOS, predictNanos / NANOS,
        Optional.of(text).filter(words -> !words.isBlank()));
  }
}
