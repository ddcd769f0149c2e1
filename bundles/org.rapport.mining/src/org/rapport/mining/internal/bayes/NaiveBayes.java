package org.rapport.mining.internal.bayes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.ClassifierModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;

/**
 * Naive Bayes: takes the features as independent within a class; numbers as normally distributed, categories by their
 * frequencies with additive smoothing (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2009,
 * 6.6.3). A variance is never below 1e-9 of the largest variance of any feature, so that a constant within a class does
 * not decide everything.
 */
public final class NaiveBayes implements Classifier<NaiveBayes.Settings> {
  private static final double LEAST_VARIANCE = 1e-9;

  /**
   * The parameters.
   *
   * @param smoothing rows added to every level of a category
   */
  public record Settings(
      @Parameter(label = "Smoothing", defaultValue = "1", min = 0.000001, max = 1_000_000,
          help = "Rows added to every level of a category, so that a level never seen with a class does not rule the "
              + "class out. Larger values trust rare levels less.") double smoothing) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  public ClassifierModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    int classes = label.levels().size();
    double[] weights = Labels.weights(data, label);
    double[] totals = new double[classes];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0) {
        totals[label.code(row)] += weights[row];
      }
    }
    double all = Arrays.stream(totals).sum();
    if (all <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    List<Column> columns = data.featureColumns();
    Likelihood[] likelihoods = new Likelihood[columns.size()];
    Parallel.run(likelihoods.length, context, i -> likelihoods[i] = switch (columns.get(i)) {
      case NumberColumn numbers -> numbers(numbers, label.codes(), weights, classes);
      case CategoryColumn categories -> categories(categories, label.codes(), weights, classes, settings.smoothing());
      default -> throw new MiningException("The column \"" + columns.get(i).name()
          + "\" holds neither numbers nor categories, so naive Bayes can't use it.");
    });
    double[] priors = Arrays.stream(totals).map(total -> Math.log(total / all)).toArray();
    return new BayesModel(label.levels(), priors, floored(likelihoods));
  }

  private static Likelihood numbers(NumberColumn column, int[] labels, double[] weights, int classes) {
    double[] total = new double[classes];
    double[] mean = new double[classes];
    double[] variance = new double[classes];
    for (int row = 0; row < weights.length; row++) {
      double value = column.value(row);
      if (weights[row] > 0 && !Double.isNaN(value)) {
        // West's weighted one-pass mean and variance
        int c = labels[row];
        total[c] += weights[row];
        double delta = value - mean[c];
        mean[c] += delta * weights[row] / total[c];
        variance[c] += weights[row] * delta * (value - mean[c]);
      }
    }
    for (int c = 0; c < classes; c++) {
      variance[c] = total[c] > 0 ? variance[c] / total[c] : 0;
    }
    return new Likelihood.Normal(column.name(), mean, variance);
  }

  private static Likelihood categories(CategoryColumn column, int[] labels, double[] weights, int classes,
      double smoothing) {
    int levels = column.levels().size();
    double[][] counts = new double[classes][levels];
    for (int row = 0; row < weights.length; row++) {
      if (weights[row] > 0 && column.code(row) >= 0) {
        counts[labels[row]][column.code(row)] += weights[row];
      }
    }
    for (double[] ofClass : counts) {
      double sum = Arrays.stream(ofClass).sum() + smoothing * levels;
      for (int level = 0; level < levels; level++) {
        ofClass[level] = Math.log((ofClass[level] + smoothing) / sum);
      }
    }
    return new Likelihood.Levels(column.name(), column.levels(), counts);
  }

  private static List<Likelihood> floored(Likelihood[] likelihoods) {
    double largest = 0;
    for (Likelihood likelihood : likelihoods) {
      if (likelihood instanceof Likelihood.Normal normal) {
        largest = Math.max(largest, Arrays.stream(normal.variance()).max().orElse(0));
      }
    }
    double least = largest > 0 ? LEAST_VARIANCE * largest : 1;
    List<Likelihood> floored = new ArrayList<>();
    for (Likelihood likelihood : likelihoods) {
      floored.add(likelihood instanceof Likelihood.Normal normal
          ? new Likelihood.Normal(normal.name(), normal.mean(),
              Arrays.stream(normal.variance()).map(v -> Math.max(v, least)).toArray())
          : likelihood);
    }
    return List.copyOf(floored);
  }
}
