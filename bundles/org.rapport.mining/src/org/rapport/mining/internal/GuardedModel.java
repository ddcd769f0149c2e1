package org.rapport.mining.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/** A model between us and the algorithm that made it: failures become sentences, wrong results are noticed. */
public final class GuardedModel {
  private static final double TOLERANCE = 1e-6;

  private final AlgorithmDescriptor algorithm;
  private final ClassifierModel model;

  /** A model that was trained before. */
  GuardedModel(AlgorithmDescriptor algorithm, ClassifierModel model) {
    this.algorithm = algorithm;
    this.model = model;
  }

  /**
   * Trains.
   *
   * @param parameters a record of the algorithm's form
   * @throws MiningException if the algorithm fails
   */
  static GuardedModel train(AlgorithmDescriptor algorithm, Dataset data, Record parameters, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    ClassifierModel model = guard(algorithm, () -> train(algorithm.classifier(), data, parameters, context));
    GuardedModel guarded = new GuardedModel(algorithm, model);
    List<String> classes = guard(algorithm, model::classes);
    if (!classes.equals(data.labelColumn().levels())) {
      throw guarded.wrong("its model names the classes " + classes + " instead of " + data.labelColumn().levels());
    }
    return guarded;
  }

  private static <P extends Record> ClassifierModel train(Classifier<P> classifier, Dataset data, Record parameters,
      MiningContext context) {
    return classifier.train(data, classifier.parameters().cast(parameters), context);
  }

  /** The model as made; calls to it are not guarded. */
  ClassifierModel unguarded() {
    return model;
  }

  /** The model in words, "" if it has no such form. */
  String text() {
    return guard(algorithm, model::text);
  }

  /** Probabilities, checked: as many as rows and classes, each 0 … 1, summing to 1. */
  double[][] probabilities(Table prepared, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    double[][] probabilities = guard(algorithm, () -> model.probabilities(prepared, context));
    if (probabilities.length != prepared.rows()) {
      throw wrong("it gave " + probabilities.length + " predictions for " + prepared.rows() + " rows");
    }
    int classes = model.classes().size();
    for (double[] row : probabilities) {
      double sum = 0;
      for (double p : row) {
        sum += p >= 0 && p <= 1 + TOLERANCE ? p : Double.NaN;
      }
      if (row.length != classes || !(Math.abs(sum - 1) <= TOLERANCE)) {
        throw wrong("it gave probabilities that do not lie between 0 and 1 and add up to 1: "
            + Arrays.toString(row));
      }
    }
    return probabilities;
  }

  /** The contributions of an explaining model, checked: one finite number for every row and feature. */
  double[][] contributions(ExplainingModel explaining, Table prepared, int[] classIndex, MiningContext context) {
    AlgorithmWatch.tell(context, algorithm);
    double[][] given = guard(algorithm, () -> explaining.contributions(prepared, classIndex, context));
    int features = guard(algorithm, explaining::features).size();
    if (given.length != prepared.rows() || !Arrays.stream(given).allMatch(row -> row.length == features
        && Arrays.stream(row).allMatch(Double::isFinite))) {
      throw wrong("its contributions are not one finite number for every row and feature");
    }
    return given;
  }

  /** The condition of a feature in words, "" if the model tells none. */
  String condition(Table prepared, int row, String feature) {
    return model instanceof ExplainingModel explaining ? guard(algorithm, () -> {
      int place = explaining.features().indexOf(feature);
      return place < 0 ? "" : explaining.condition(prepared, row, place);
    }) : "";
  }

  private MiningException wrong(String what) {
    return AlgorithmFailedException.wrong(algorithm, what);
  }

  /** Calls an algorithm; whatever it throws is a sentence that names it. */
  public static <T> T guard(AlgorithmDescriptor algorithm, Supplier<T> call) {
    try {
      return call.get();
    } catch (OperationCanceledException | MiningException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
      throw AlgorithmFailedException.thrown(algorithm, e);
    }
  }
}
