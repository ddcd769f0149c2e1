package org.rapport.ui.analytics.internal.model;

import org.rapport.mining.AlgorithmDescriptor;

/** What is wanted of the rows. */
public enum AnalysisKind {
  /** Who will do something: a class of every row. */
  CLASSIFICATION,
  /** How much: a number for every row. */
  REGRESSION,
  /** Which groups there are. */
  CLUSTERING,
  /** Which rows are unusual. */
  OUTLIERS,
  /** What is bought together. */
  RULES;

  /** Whether a field is predicted from others. */
  public boolean hasTarget() {
    return this == CLASSIFICATION || this == REGRESSION;
  }

  /** Whether several algorithms may take part. */
  public boolean compares() {
    return hasTarget();
  }

  /** Whether an algorithm can do this. Rules have only one way, which is not among the algorithms. */
  public boolean fits(AlgorithmDescriptor algorithm) {
    return switch (this) {
      case CLASSIFICATION -> algorithm.classifies();
      case REGRESSION -> AlgorithmDescriptor.REGRESSION.equals(algorithm.category());
      case CLUSTERING -> AlgorithmDescriptor.CLUSTERING.equals(algorithm.category());
      case OUTLIERS -> AlgorithmDescriptor.OUTLIERS.equals(algorithm.category());
      case RULES -> false;
    };
  }
}
