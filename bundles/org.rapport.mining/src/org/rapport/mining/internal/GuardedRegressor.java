package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.Optional;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Regressor;
import org.rapport.mining.spi.RegressorModel;
import org.rapport.table.Table;

/** A regressor's model between us and the algorithm that made it: failures become sentences, wrong results are noticed. */
final class GuardedRegressor {
  private static final double LARGEST = 1e150;
  private final AlgorithmDescriptor algorithm;
  private final RegressorModel model;

  /** A model that was trained before. */
  GuardedRegressor(AlgorithmDescriptor algorithm, RegressorModel model) {
    this.algorithm = algorithm;
    this.model = model;
  }

  /**
   * Trains.
   *
   * @param parameters a record of the algorithm's form
   * @throws MiningException if the algorithm fails
   */
  static GuardedRegressor train(AlgorithmDescriptor algorithm, Dataset data, Record parameters,
      MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    return new GuardedRegressor(algorithm,
        GuardedModel.guard(algorithm, () -> train(algorithm.regressor(), data, parameters, context)));
  }

  private static <P extends Record> RegressorModel train(Regressor<P> regressor, Dataset data, Record parameters,
      MiningContext context) {
    return regressor.train(data, regressor.parameters().cast(parameters), context);
  }

  /** The model as made; calls to it are not guarded. */
  RegressorModel unguarded() {
    return model;
  }

  String text() {
    return GuardedModel.guard(algorithm, model::text);
  }

  Optional<LinearSummary> linear() {
    return GuardedModel.guard(algorithm, model::linear);
  }

  /** Predictions, checked: one finite number a row, whose square is one too. */
  double[] predict(Table prepared, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    double[] predicted = GuardedModel.guard(algorithm, () -> model.predict(prepared, context));
    if (predicted.length != prepared.rows()) {
      throw wrong("it gave " + predicted.length + " predictions for " + prepared.rows() + " rows");
    }
    for (double value : predicted) {
      if (!(Math.abs(value) <= LARGEST)) {
        throw wrong("it predicted " + value + ", which is no number that can be judged");
      }
    }
    return predicted;
  }

  /** The model's own prediction intervals, checked: a lower and an upper end for every row. */
  Optional<double[][]> intervals(Table prepared, double level, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    Optional<double[][]> given = GuardedModel.guard(algorithm, () -> model.intervals(prepared, level, context));
    if (given.isPresent()) {
      double[][] intervals = given.get();
      boolean right = intervals.length == prepared.rows();
      for (int row = 0; right && row < intervals.length; row++) {
        right = intervals[row].length == 2 && intervals[row][0] <= intervals[row][1];
      }
      if (!right) {
        throw wrong("its prediction intervals are not a lower and an upper end for every row");
      }
    }
    return given;
  }

  /** The contributions of an explaining model, checked: one finite number for every row and feature. */
  double[][] contributions(ExplainingRegressorModel explaining, Table prepared, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    double[][] given = GuardedModel.guard(algorithm, () -> explaining.contributions(prepared, context));
    int features = GuardedModel.guard(algorithm, explaining::features).size();
    if (given.length != prepared.rows() || !Arrays.stream(given).allMatch(row -> row.length == features
        && Arrays.stream(row).allMatch(Double::isFinite))) {
      throw wrong("its contributions are not one finite number for every row and feature");
    }
    return given;
  }

  /** The condition of a feature in words, "" if the model tells none. */
  String condition(Table prepared, int row, String feature) {
    return model instanceof ExplainingRegressorModel explaining ? GuardedModel.guard(algorithm, () -> {
      int place = explaining.features().indexOf(feature);
      return place < 0 ? "" : explaining.condition(prepared, row, place);
    }) : "";
  }

  private MiningException wrong(String what) {
    return AlgorithmFailedException.wrong(algorithm, what);
  }
}
