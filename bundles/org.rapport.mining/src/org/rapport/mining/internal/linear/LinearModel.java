package org.rapport.mining.internal.linear;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.rapport.mining.internal.statistics.SpecialFunctions;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.spi.ExplainingRegressorModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * A trained linear model: a constant and coefficients.
 *
 * @param design how rows become numbers
 * @param coefficients the constant first
 * @param centre added to every prediction
 * @param spread what prediction intervals need, if there can be any
 * @param linear what the model says of itself
 * @param text the model in words
 */
public record LinearModel(Design design, double[] coefficients, double centre, Optional<Spread> spread,
    Optional<LinearSummary> linear, String text) implements ExplainingRegressorModel {

  /**
   * What prediction intervals need.
   *
   * @param inverse the inverse of the normal equations
   * @param variance of a residual
   * @param degrees of freedom
   */
  record Spread(double[][] inverse, double variance, int degrees) {
  }

  @Override
  public List<String> features() {
    return design.terms().stream().map(Design.Term::name).toList();
  }

  @Override
  public double[] predict(Table rows, MiningContext context) {
    double[] predicted = rows(rows, context).times(coefficients);
    for (int row = 0; row < predicted.length; row++) {
      predicted[row] += centre;
    }
    return predicted;
  }

  private Rows rows(Table table, MiningContext context) {
    double[] ones = new double[table.rows()];
    Arrays.fill(ones, 1);
    return new Rows(design, design.values(table), ones, context);
  }

  /**
   * Student's interval for a new row: its own residual and the uncertainty of the coefficients. It takes residuals to be
   * normal and to spread alike.
   */
  @Override
  public Optional<double[][]> intervals(Table table, double level, MiningContext context) {
    if (spread.isEmpty()) {
      return Optional.empty();
    }
    Spread known = spread.get();
    double[] predicted = predict(table, context);
    double[] leverages = rows(table, context).squares(known.inverse());
    double t = known.degrees() > 0 ? SpecialFunctions.studentQuantileTwoSided(1 - level, known.degrees())
        : Double.POSITIVE_INFINITY;
    double[][] intervals = new double[predicted.length][];
    for (int row = 0; row < intervals.length; row++) {
      double half = known.degrees() > 0 ? t * Math.sqrt(known.variance() * (1 + Math.max(0, leverages[row]))) : t;
      intervals[row] = new double[]{predicted[row] - half, predicted[row] + half};
    }
    return Optional.of(intervals);
  }

  /** Coefficient times distance from the average training row. */
  @Override
  public double[][] contributions(Table rows, MiningContext context) {
    double[][] values = design.values(rows);
    List<Design.Term> terms = design.terms();
    double[][] contributions = new double[rows.rows()][terms.size()];
    for (int t = 0; t < values.length; t++) {
      context.checkCanceled();
      Design.Term term = terms.get(t);
      double average = 0;
      for (int level = 0; level < term.levels().size(); level++) {
        average += term.shares()[level] * coefficients[term.offset() + level];
      }
      for (int row = 0; row < contributions.length; row++) {
        double value = values[t][row];
        double part = term.category() ? value < 0 ? 0 : coefficients[term.offset() + (int) value]
            : coefficients[term.offset()] * value;
        contributions[row][t] = part - average;
      }
    }
    return contributions;
  }

  @Override
  public Optional<LinearSummary> linear() {
    return linear;
  }

  @Override
  public String text() {
    return text;
  }
}
