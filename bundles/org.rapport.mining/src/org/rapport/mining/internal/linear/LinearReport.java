package org.rapport.mining.internal.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.internal.statistics.Distributions;
import org.rapport.mining.internal.statistics.SpecialFunctions;
import org.rapport.mining.regression.Coefficient;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.regression.LinearSummary.Inflation;
import org.rapport.mining.regression.LinearSummary.Influence;
import org.rapport.mining.regression.TestResult;

/** Makes the summary of a fit. */
final class LinearReport {
  private static final double HIGH_INFLATION = 10;
  private static final double PULLS = 1;

  private final Design design;
  private final LeastSquares fit;
  private final double[][] inverse;
  private final double[] target;
  private final LinearRegression.Errors wanted;
  private final LinearSummary summary;

  LinearReport(Design design, LeastSquares fit, double[][] inverse, double[] target, LinearRegression.Errors wanted) {
    this.design = design;
    this.fit = fit;
    this.inverse = inverse;
    this.target = target;
    this.wanted = wanted;
    this.summary = make();
  }

  Optional<LinearSummary> summary() {
    return Optional.of(summary);
  }

  String text() {
    return LinearText.leastSquares(summary, design);
  }

  private LinearSummary make() {
    Diagnostics diagnostics = new Diagnostics(fit, inverse);
    Optional<TestResult> spread = diagnostics.heteroscedasticity();
    boolean robust = fit.degrees() > 0 && (wanted == LinearRegression.Errors.HC3
        || wanted == LinearRegression.Errors.AUTO && spread.filter(TestResult::significant).isPresent());
    double[][] covariance = robust ? diagnostics.robust(inverse) : scaled();
    double total = 0;
    for (int row = 0; row < target.length; row++) {
      double difference = fit.weights()[row] > 0 ? target[row] - fit.centre() : 0;
      total += fit.weights()[row] * difference * difference;
    }
    double squares = fit.squares();
    int explaining = fit.factor().rank() - 1;
    double rSquared = total > 0 ? 1 - squares / total : Double.NaN;
    double adjusted = fit.degrees() > 0 ? 1 - (1 - rSquared) * (fit.count() - 1) / fit.degrees() : Double.NaN;
    Collinearity collinearity = new Collinearity(fit, inverse);
    List<Inflation> inflations = collinearity.inflations(design.terms());
    List<Influence> influences = diagnostics.influences();
    return new LinearSummary(coefficients(covariance), robust ? LinearSummary.HC3 : LinearSummary.CLASSICAL,
        fit.count(), fit.degrees(), Math.sqrt(fit.variance()), rSquared, adjusted,
        fTest(total, squares, explaining), collinearity.conditionNumber(), inflations, spread,
        diagnostics.normality(), influences, warnings(robust, spread, inflations, influences));
  }

  private Optional<TestResult> fTest(double total, double squares, int explaining) {
    if (explaining < 1 || fit.degrees() < 1 || !(total > 0)) {
      return Optional.empty();
    }
    double f = Math.max(0, total - squares) / explaining / (squares / fit.degrees());
    return Optional.of(new TestResult("F", f, explaining, fit.degrees(),
        Distributions.fUpper(f, explaining, fit.degrees())));
  }

  private double[][] scaled() {
    double[][] covariance = new double[inverse.length][inverse.length];
    for (int i = 0; i < covariance.length; i++) {
      for (int j = 0; j < covariance.length; j++) {
        covariance[i][j] = inverse[i][j] * fit.variance();
      }
    }
    return covariance;
  }

  /** Coefficients and errors in the units of the fields: columns were standardised for fitting. */
  private List<Coefficient> coefficients(double[][] covariance) {
    double[] toRaw = new double[inverse.length];
    toRaw[0] = 1;
    double intercept = fit.centre() + fit.coefficients()[0];
    for (Design.Term term : design.terms()) {
      if (!term.category() && term.deviation() > 0) {
        toRaw[term.offset()] = -term.mean() / term.deviation();
        intercept -= fit.coefficients()[term.offset()] * term.mean() / term.deviation();
      }
    }
    double variance = 0;
    for (int i = 0; i < toRaw.length; i++) {
      for (int j = 0; toRaw[i] != 0 && j < toRaw.length; j++) {
        variance += toRaw[i] * covariance[i][j] * toRaw[j];
      }
    }
    List<Coefficient> coefficients = new ArrayList<>();
    coefficients.add(coefficient(Coefficient.INTERCEPT, "", intercept, Math.sqrt(Math.max(0, variance)), true));
    for (Design.Term term : design.terms()) {
      int reference = term.category() ? LeastSquares.reference(term) : -1;
      for (int i = 0; i < term.width(); i++) {
        if (i != reference) {
          int place = term.offset() + i;
          double scale = term.category() ? 1 : term.deviation();
          boolean told = !fit.factor().out(place) && scale > 0;
          coefficients.add(coefficient(term.name(), term.category() ? term.levels().get(i) : "",
              told ? fit.coefficients()[place] / scale : 0,
              told ? Math.sqrt(Math.max(0, covariance[place][place])) / scale : 0, told));
        }
      }
    }
    return coefficients;
  }

  private Coefficient coefficient(String field, String level, double value, double error, boolean told) {
    if (!told || fit.degrees() == 0 || Double.isNaN(error)) {
      return new Coefficient(field, level, value, Double.POSITIVE_INFINITY, 0, 1,
          new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
    double t = error > 0 ? value / error : value == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, value);
    double p = Double.isInfinite(t) ? 0 : SpecialFunctions.studentTwoSided(t, fit.degrees());
    double half = SpecialFunctions.studentQuantileTwoSided(1 - Interval.LEVEL, fit.degrees()) * error;
    return new Coefficient(field, level, value, error, t, p, new Interval(value - half, value + half));
  }

  private List<String> warnings(boolean robust, Optional<TestResult> spread, List<Inflation> inflations,
      List<Influence> influences) {
    List<String> warnings = new ArrayList<>();
    if (fit.degrees() == 0) {
      warnings.add("There are as many coefficients as rows, so nothing can be said about their errors: use ridge "
          + "regression or fewer fields.");
    }
    List<String> untold = new ArrayList<>();
    for (Design.Term term : design.terms()) {
      int left = 0;
      for (int i = 0; i < term.width(); i++) {
        left += fit.factor().out(term.offset() + i) ? 1 : 0;
      }
      if (left > (term.category() ? 1 : 0)) {
        untold.add(term.name());
      }
    }
    if (!untold.isEmpty()) {
      warnings.add("Others say exactly the same as " + String.join(", ", untold)
          + ", or there are too few rows: a coefficient there can't be told and is taken as 0.");
    }
    List<String> inflated = inflations.stream().filter(inflation -> inflation.factor() > HIGH_INFLATION)
        .map(inflation -> String.format(Locale.ROOT, "%s (%.0f)", inflation.field(), inflation.factor())).toList();
    if (!inflated.isEmpty()) {
      warnings.add("Fields say nearly the same, so their single coefficients are unsteady (variance inflation in "
          + "brackets): " + String.join(", ", inflated) + ". Leave some of them out or use ridge regression.");
    }
    spread.filter(TestResult::significant).ifPresent(test -> warnings.add(String.format(Locale.ROOT,
        "Residuals spread more in some rows than in others (Breusch-Pagan, p %s)%s.", LinearText.p(test.pValue()),
        robust ? "; the standard errors are HC3, which holds there too" : "; classical standard errors mislead")));
    long pulling = influences.stream().filter(influence -> influence.distance() > PULLS).count();
    if (pulling > 0) {
      warnings.add(String.format(Locale.ROOT, "Training row %,d pulls the model strongly towards itself (Cook's "
          + "distance %.1f)%s: look whether it is right.", influences.get(0).row() + 1, influences.get(0).distance(),
          pulling > 1 ? ", and so do others" : ""));
    }
    return warnings;
  }
}
