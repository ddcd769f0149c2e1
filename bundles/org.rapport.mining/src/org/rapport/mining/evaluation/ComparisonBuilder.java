package org.rapport.mining.evaluation;

import java.util.List;

/** Builds a comparison from predictions. */
final class ComparisonBuilder {

  private final Evaluated rows;
  private final List<Predictions> models;

  ComparisonBuilder(Evaluated rows, List<Predictions> models) {
    this.rows = rows;
    this.models = models;
  }

  Comparison build() {
    throw new IllegalStateException("Not built yet: " + rows + models);
  }
}
