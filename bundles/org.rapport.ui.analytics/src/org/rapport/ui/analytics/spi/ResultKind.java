package org.rapport.ui.analytics.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.MiningResult;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.regression.RegressionComparison;

/**
 * A kind of result, as the attribute {@code kind} of a viewer's registration names it.
 *
 * @since 0.1
 */
public enum ResultKind {
  /** Models that predict a class: a {@link Comparison}. */
  COMPARISON(Comparison.class),
  /** Models that predict a number: a {@link RegressionComparison}. */
  REGRESSION(RegressionComparison.class),
  /** Groups of rows: a {@link org.rapport.mining.MiningResult.Clustering}. */
  CLUSTERING(MiningResult.Clustering.class),
  /** Unusual rows: {@link org.rapport.mining.MiningResult.Outliers}. */
  OUTLIERS(MiningResult.Outliers.class),
  /** What is bought together: {@link org.rapport.mining.MiningResult.Rules}. */
  RULES(MiningResult.Rules.class);

  private final Class<?> type;

  ResultKind(Class<?> type) {
    this.type = type;
  }

  /** @return the class of its results, which is the type parameter of its viewers */
  public Class<?> type() {
    return type;
  }

  /** @return its name in a registration, such as "clustering" */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of a name.
   *
   * @param id a name in a registration
   * @return empty if there is no such kind
   */
  public static Optional<ResultKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
