package org.rapport.mining.internal.linear;

import java.util.Arrays;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.spi.MiningContext;

/**
 * The mean log-loss of a row of two classes and the ridge, with slopes and curvature. Rows are added up in a fixed number
 * of parts, so the sums are the same on any number of threads.
 */
final class TwoClassLoss implements Newton.Curved {
  private static final int PARTS = 16;
  private static final int BLOCK = 4096;

  private final Design design;
  private final double[][] values;
  private final int[] labels;
  private final double[] weights;
  private final double total;
  private final double ridge;
  private final MiningContext context;

  TwoClassLoss(Design design, double[][] values, int[] labels, double[] weights, double ridge, MiningContext context) {
    this.design = design;
    this.values = values;
    this.labels = labels;
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
    this.ridge = ridge;
    this.context = context;
  }

  @Override
  public double value(double[] at, double[] gradient, double[] hessian) {
    int n = at.length;
    int parts = Math.max(1, Math.min(PARTS, labels.length / BLOCK));
    double[] losses = new double[parts];
    double[][] gradients = new double[parts][n];
    double[][] hessians = new double[parts][n * n];
    Parallel.run(parts, context, part -> losses[part] = part((int) ((long) labels.length * part / parts),
        (int) ((long) labels.length * (part + 1) / parts), at, gradients[part], hessians[part]));
    double loss = 0;
    for (int part = 0; part < parts; part++) {
      loss += losses[part] / total;
      for (int i = 0; i < n; i++) {
        gradient[i] += gradients[part][i] / total;
      }
      for (int i = 0; i < hessian.length; i++) {
        hessian[i] += hessians[part][i] / total;
      }
    }
    for (int i = 1; i < n; i++) {
      loss += ridge / total / 2 * at[i] * at[i];
      gradient[i] += ridge / total * at[i];
      hessian[i * n + i] += ridge / total;
    }
    return loss;
  }

  private double part(int from, int to, double[] at, double[] gradient, double[] hessian) {
    Gram gram = new Gram(design);
    double[] scores = new double[BLOCK];
    double[] curvature = new double[BLOCK];
    double loss = 0;
    for (int begin = from; begin < to; begin += BLOCK) {
      context.checkCanceled();
      int end = Math.min(to, begin + BLOCK);
      design.score(values, begin, end, at, 0, scores);
      for (int i = 0; i < end - begin; i++) {
        double weight = weights[begin + i];
        int label = labels[begin + i];
        if (weight == 0 || label < 0) {
          scores[i] = 0;
          curvature[i] = 0;
          continue;
        }
        double score = label == 1 ? scores[i] : -scores[i];
        double small = Math.exp(-Math.abs(score));
        double wrong = score > 0 ? small / (1 + small) : 1 / (1 + small);
        loss += weight * (Math.log1p(small) + Math.max(0, -score));
        scores[i] = label == 1 ? -weight * wrong : weight * wrong;
        curvature[i] = weight * wrong * (1 - wrong);
      }
      design.gradient(values, begin, end, scores, gradient, 0);
      gram.add(values, begin, end, curvature, hessian);
    }
    return loss;
  }
}
