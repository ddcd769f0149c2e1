package org.rapport.mining.internal.linear;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Labels;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.table.CategoryColumn;

/**
 * Logistic regression, with more than two classes multinomial, on standardised numbers and one coefficient a level of a
 * category. Minimised is the sum of the log-losses of all rows plus {@code ridge / 2} times the squared coefficients plus
 * {@code lasso} times their absolute values; intercepts are free (Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 2009, 4.4). With a ridge of 1 and no lasso that is what scikit-learn's default does on the same
 * columns.
 */
public final class LogisticRegression implements Classifier<LogisticRegression.Settings> {
  private static final int BLOCK = 8192;
  private static final int MOST_ITERATIONS = 1000;
  private static final double TOLERANCE = 1e-7;
  /** With more coefficients their pairs cost more than the steps they save. */
  private static final int MOST_CURVED = 400;

  /**
   * The parameters.
   *
   * @param ridge the weight of the squared coefficients
   * @param lasso the weight of the coefficients' absolute values
   */
  public record Settings(
      @Parameter(label = "Ridge", defaultValue = "1", min = 0, max = 1_000_000_000,
          help = "Draws all coefficients towards 0. Larger values resist chance and give weaker statements; needed where "
              + "fields tell nearly the same.") double ridge,
      @Parameter(label = "Lasso", defaultValue = "0", min = 0, max = 1_000_000_000,
          help = "Leaves fields that help little out altogether. Larger values leave out more.") double lasso) {
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
  public LogisticModel train(Dataset data, Settings settings, MiningContext context) {
    CategoryColumn label = data.labelColumn();
    double[] weights = Labels.weights(data, label);
    double total = Arrays.stream(weights).sum();
    if (total <= 0) {
      throw new MiningException("There is no training row with a target and a weight above 0.");
    }
    Design design = Design.of(data.featureColumns(), weights);
    int classes = label.levels().size();
    int scored = classes == 2 ? 1 : classes;
    int width = design.width();
    double[] absolute = new double[scored * width];
    for (int i = 0; i < absolute.length; i++) {
      absolute[i] = i % width == 0 ? 0 : settings.lasso() / total;
    }
    double[][] values = design.values(data.table());
    Minimiser.@Nullable Found exact = scored == 1 && settings.lasso() == 0 && settings.ridge() > 0
        && width <= MOST_CURVED
            ? Newton.minimise(new TwoClassLoss(design, values, label.codes(), weights, settings.ridge(), context),
                new double[width], TOLERANCE, MOST_ITERATIONS)
            : null;
    Minimiser.Found found = exact != null && exact.converged() ? exact
        : new Minimiser(new Loss(design, values, label.codes(), weights, scored, settings.ridge(), context), absolute,
            TOLERANCE).minimise(new double[scored * width], MOST_ITERATIONS);
    return new LogisticModel(design, found.at(), label.levels(), found.converged());
  }

  /** The mean loss of a row and the ridge; the same on any number of threads. */
  private record Loss(Design design, double[][] values, int[] labels, double[] weights, int scored, double ridge,
      MiningContext context) implements Minimiser.Smooth {

    @Override
    public double value(double[] at, double[] gradient) {
      int blocks = (labels.length + BLOCK - 1) / BLOCK;
      double[][] gradients = new double[blocks][];
      double[] losses = new double[blocks];
      Parallel.run(blocks, context, block -> {
        gradients[block] = new double[at.length];
        losses[block] = block(at, block * BLOCK, Math.min(labels.length, (block + 1) * BLOCK), gradients[block]);
      });
      double total = Arrays.stream(weights).sum();
      double loss = 0;
      for (int block = 0; block < blocks; block++) {
        loss += losses[block] / total;
        for (int i = 0; i < at.length; i++) {
          gradient[i] += gradients[block][i] / total;
        }
      }
      int width = design.width();
      for (int i = 0; i < at.length; i++) {
        if (i % width != 0) {
          loss += ridge / total / 2 * at[i] * at[i];
          gradient[i] += ridge / total * at[i];
        }
      }
      return loss;
    }

    private double block(double[] at, int from, int to, double[] gradient) {
      double[][] scores = new double[scored][to - from];
      for (int k = 0; k < scored; k++) {
        design.score(values, from, to, at, k * design.width(), scores[k]);
      }
      double loss = 0;
      for (int i = 0; i < to - from; i++) {
        loss += weights[from + i] == 0 ? clear(scores, i) : slopes(scores, i, labels[from + i], weights[from + i]);
      }
      for (int k = 0; k < scored; k++) {
        design.gradient(values, from, to, scores[k], gradient, k * design.width());
      }
      return loss;
    }

    private static double clear(double[][] scores, int i) {
      for (double[] score : scores) {
        score[i] = 0;
      }
      return 0;
    }

    /** Puts the loss's slopes in the place of a row's scores; returns the row's loss. */
    private static double slopes(double[][] scores, int i, int label, double weight) {
      if (scores.length == 1) {
        double score = label == 1 ? scores[0][i] : -scores[0][i];
        double wrong = 1 / (1 + Math.exp(score));
        scores[0][i] = label == 1 ? -weight * wrong : weight * wrong;
        return weight * (score > 0 ? Math.log1p(Math.exp(-score)) : Math.log1p(Math.exp(score)) - score);
      }
      double highest = Double.NEGATIVE_INFINITY;
      for (double[] score : scores) {
        highest = Math.max(highest, score[i]);
      }
      double sum = 0;
      for (double[] score : scores) {
        sum += Math.exp(score[i] - highest);
      }
      double loss = weight * (Math.log(sum) + highest - scores[label][i]);
      for (int k = 0; k < scores.length; k++) {
        scores[k][i] = weight * (Math.exp(scores[k][i] - highest) / sum - (k == label ? 1 : 0));
      }
      return loss;
    }
  }
}
