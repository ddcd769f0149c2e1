package org.rapport.mining.regression;

import java.util.List;
import java.util.Optional;

/**
 * What a model of least squares says of itself, on its training rows.
 *
 * @param coefficients the intercept, then every field or level, in the order of the features
 * @param errors how the standard errors were computed: {@value #CLASSICAL} or {@value #HC3}
 * @param rows training rows with a weight above 0
 * @param degrees degrees of freedom: rows less the coefficients that can be told
 * @param residualError the standard deviation of the residuals, in the target's unit; NaN without degrees of freedom
 * @param rSquared the share of the target's variance that the model explains in training, at most 1; NaN for a constant
 *        target
 * @param adjustedRSquared the same, corrected for the number of coefficients
 * @param fTest whether all coefficients together explain anything
 * @param conditionNumber the largest singular value of the standardised columns divided by the smallest, ≥ 1; above 30
 *        coefficients are unsteady (Belsley, Kuh and Welsch, Regression Diagnostics, 1980)
 * @param inflations how much collinearity inflates each field's variance
 * @param heteroscedasticity whether the residuals spread more in some rows than in others (Breusch and Pagan, A simple
 *        test for heteroscedasticity, 1979, in the studentised form of Koenker, 1981)
 * @param normality whether the residuals are not normal (Jarque and Bera, Efficient tests for normality, 1980)
 * @param influences the rows whose removal would change the fit most, the strongest first
 * @param warnings what a reader must know, one sentence each
 * @since 0.1
 */
public record LinearSummary(List<Coefficient> coefficients, String errors, int rows, int degrees, double residualError,
    double rSquared, double adjustedRSquared, Optional<TestResult> fTest, double conditionNumber,
    List<Inflation> inflations, Optional<TestResult> heteroscedasticity, Optional<TestResult> normality,
    List<Influence> influences, List<String> warnings) {
  /** Standard errors that take all residuals to spread alike. */
  public static final String CLASSICAL = "classical";
  /**
   * Standard errors that hold when residuals spread differently (MacKinnon and White, Some heteroskedasticity-consistent
   * covariance matrix estimators with improved finite sample properties, 1985).
   */
  public static final String HC3 = "HC3";

  /** Copies the lists. */
  public LinearSummary {
    coefficients = List.copyOf(coefficients);
    inflations = List.copyOf(inflations);
    influences = List.copyOf(influences);
    warnings = List.copyOf(warnings);
  }

  /**
   * The variance inflation of a field: by what factor the other fields raise the variance of its coefficient. For a
   * category it is the generalised factor (Fox and Monette, Generalized collinearity diagnostics, 1992), its root taken
   * by the number of coefficients, so that both can be compared.
   *
   * @param field the field
   * @param factor 1 or more; above 10 the field says nearly the same as others
   */
  public record Inflation(String field, double factor) {
  }

  /**
   * A row that pulls the fit towards itself.
   *
   * @param row its number among the training rows, from 0
   * @param distance Cook's distance, ≥ 0; above 1 the row changes the model (Cook, Detection of influential observations
   *        in linear regression, 1977)
   */
  public record Influence(int row, double distance) {
  }
}
