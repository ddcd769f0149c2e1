/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClassifier;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;

/**
 * Weka's SMO: support vector machines (Platt, Fast Training of Support Vector Machines using Sequential Minimal
 * Optimization, 1998), one for every pair of classes, whose distances become probabilities by a logistic model (Platt,
 * Probabilistic Outputs for Support Vector Machines, 1999) fitted on rows that each machine has not seen. Its time
 * grows with the square of the rows.
 *
 * @since 0.1
 */
public final class Smo extends WekaClassifier<Smo.Settings> {
  static final int MOST_ROWS = 10_000;
  /** Into how many parts the rows are dealt to fit the probabilities. */
  private static final int FOLDS = 3;
  /** How many products of rows are remembered; a prime, as Weka asks. */
  private static final int CACHE = 250_007;

  /**
   * The parameters.
   *
   * @param kernel what rows are compared by
   * @param complexity cost of a row on the wrong side
   * @param gamma width of the radial kernel
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Kernel", defaultValue = "linear",
          help = "linear adds columns up; quadratic sees pairs of columns; radial sees how near rows are to each "
              + "other.") Kernels kernel,
      @Parameter(label = "Complexity", defaultValue = "1", min = 0.0001, max = 10_000,
          help = "What a row on the wrong side costs. Larger values follow the training rows more closely and take "
              + "longer.") double complexity,
      @Parameter(label = "Gamma", defaultValue = "0.1", min = 0.000001, max = 1_000,
          help = "How near is near, for the radial kernel only. Large values learn the training rows by "
              + "heart.") double gamma,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** What rows are compared by. */
  public enum Kernels {
    /** The sum of the products of the columns. */
    LINEAR,
    /** That sum and 1, squared. */
    QUADRATIC,
    /** A bell around each row. */
    RADIAL
  }

  /** The algorithm. */
  public Smo() {
    super("weka.smo", "Weka's support vector machine", MOST_ROWS, Settings.class);
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    SMO classifier = new SMO();
    classifier.setKernel(switch (settings.kernel()) {
      case LINEAR -> polynomial(1);
      case QUADRATIC -> polynomial(2);
      case RADIAL -> radial(settings.gamma());
    });
    classifier.setC(settings.complexity());
    classifier.setBuildCalibrationModels(true);
    classifier.setNumFolds(FOLDS);
    classifier.setRandomSeed(WekaTraining.seed(context));
    return classifier;
  }

  private static PolyKernel polynomial(int exponent) {
    PolyKernel kernel = new PolyKernel();
    kernel.setExponent(exponent);
    kernel.setUseLowerOrder(exponent > 1);
    kernel.setCacheSize(CACHE);
    return kernel;
  }

  private static RBFKernel radial(double gamma) {
    RBFKernel kernel = new RBFKernel();
    kernel.setGamma(gamma);
    kernel.setCacheSize(CACHE);
    return kernel;
  }
}
