package org.rapport.mining.internal.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.internal.Contributions;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.Softmax;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * What logistic regression has learnt.
 *
 * @param design how rows become numbers
 * @param coefficients one set for two classes, else one a class
 * @param classes the classes in the order of the probabilities
 * @param converged whether the coefficients are those of the least loss to seven digits; else training ended before
 */
public record LogisticModel(Design design, double[] coefficients, List<String> classes, boolean converged)
    implements
      ExplainingModel {
  private static final int BLOCK = 8192;
  private static final int MOST_LINES = 30;

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return design.terms().stream().map(Design.Term::name).toList();
  }

  /**
   * A coefficient for the second of two classes, or for a class of several.
   *
   * @param classIndex the class; with two classes, class 0 has the negative of class 1
   * @param field the field
   * @param level the level of a category, "" for a number
   * @return the change of the log-odds: per standard deviation for a number, against no statement for a level
   */
  public double coefficient(int classIndex, String field, String level) {
    for (Design.Term term : design.terms()) {
      if (term.name().equals(field)) {
        int place = term.offset() + Math.max(0, term.levels().indexOf(level));
        return sets() == 1 ? (classIndex == 1 ? 1 : -1) * coefficients[place]
            : coefficients[classIndex * design.width() + place];
      }
    }
    throw new IllegalArgumentException("The model has no field " + field);
  }

  private int sets() {
    return coefficients.length / design.width();
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] values = design.values(rows);
    double[][] probabilities = new double[rows.rows()][classes.size()];
    Parallel.blocks(probabilities.length, BLOCK, context, (from, to) -> {
      double[][] scores = scores(values, from, to);
      for (int row = from; row < to; row++) {
        share(scores, row - from, probabilities[row]);
      }
    });
    return probabilities;
  }

  private double[][] scores(double[][] values, int from, int to) {
    double[][] scores = new double[sets()][to - from];
    for (int k = 0; k < scores.length; k++) {
      design.score(values, from, to, coefficients, k * design.width(), scores[k]);
    }
    return scores;
  }

  private static void share(double[][] scores, int i, double[] shares) {
    if (scores.length == 1) {
      shares[1] = 1 / (1 + Math.exp(-scores[0][i]));
      shares[0] = 1 - shares[1];
      return;
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] = scores[k][i];
    }
    Softmax.apply(shares);
  }

  /** What a term adds to a score on average over the training rows; numbers have mean 0. */
  private double average(Design.Term term, int start) {
    double average = 0;
    for (int level = 0; level < term.levels().size(); level++) {
      average += term.shares()[level] * coefficients[start + term.offset() + level];
    }
    return average;
  }

  /**
   * Coefficient times distance from the average row: the Shapley values of the scores, since the fields add up (Štrumbelj
   * and Kononenko, Explaining prediction models and individual predictions with feature contributions, 2014), carried over
   * to the probability by {@link Contributions#through}. Together with the average row's probability they make the row's.
   */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] values = design.values(rows);
    List<Design.Term> terms = design.terms();
    double[][] averages = new double[sets()][terms.size()];
    double[] usual = new double[sets()];
    for (int k = 0; k < averages.length; k++) {
      int start = k * design.width();
      usual[k] = coefficients[start];
      for (int t = 0; t < terms.size(); t++) {
        averages[k][t] = average(terms.get(t), start);
        usual[k] += averages[k][t];
      }
    }
    double[][] contributions = new double[rows.rows()][];
    Parallel.blocks(contributions.length, BLOCK, context, (from, to) -> {
      double[][] scores = scores(values, from, to);
      double[] reached = new double[sets()];
      double[][] parts = new double[sets()][terms.size()];
      for (int row = from; row < to; row++) {
        for (int k = 0; k < averages.length; k++) {
          reached[k] = scores[k][row - from];
          for (int t = 0; t < terms.size(); t++) {
            parts[k][t] = part(terms.get(t), values[t][row], k) - averages[k][t];
          }
        }
        contributions[row] = Contributions.through(parts, usual, reached, classIndex[row]);
      }
    });
    return contributions;
  }

  private double part(Design.Term term, double value, int k) {
    int at = k * design.width() + term.offset();
    if (!term.category()) {
      return coefficients[at] * value;
    }
    return value < 0 ? 0 : coefficients[at + (int) value];
  }

  /** Two classes: the strongest coefficients as factors of the odds. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    if (!converged) {
      text.append("Training ended before the coefficients had settled: more ridge helps.\n");
    }
    if (sets() > 1) {
      return text.append("logistic regression with ").append(classes.size()).append(" classes\n").toString();
    }
    record Line(double size, String words) {
    }
    List<Line> lines = new ArrayList<>();
    for (Design.Term term : design.terms()) {
      for (int i = 0; i < term.width(); i++) {
        double coefficient = coefficients[term.offset() + i] - (term.category() ? average(term, 0) : 0);
        String what = term.category() ? term.name() + " is " + term.levels().get(i)
            : String.format(Locale.ROOT, "%s higher by %.4g", term.name(), term.deviation());
        lines.add(new Line(Math.abs(coefficient),
            String.format(Locale.ROOT, "%-50s odds of %s × %.3f%n", what, classes.get(1), Math.exp(coefficient))));
      }
    }
    lines.stream().filter(line -> line.size() > 1e-4).sorted(Comparator.comparingDouble(Line::size).reversed())
        .limit(MOST_LINES).forEach(line -> text.append(line.words()));
    return text.toString();
  }
}
