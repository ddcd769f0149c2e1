package org.rapport.mining.internal.svm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.internal.Contributions;
import org.rapport.mining.internal.Parallel;
import org.rapport.mining.internal.linear.Design;
import org.rapport.mining.spi.ExplainingModel;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

/**
 * What a linear support vector machine has learnt.
 *
 * @param design how rows become numbers
 * @param found a border for two classes, else one a class
 * @param platts by border its scale of probabilities
 * @param classes the classes in the order of the probabilities
 */
public record SvmModel(Design design, DualDescent.Found[] found, Platt[] platts, List<String> classes)
    implements
      ExplainingModel {
  private static final int BLOCK = 8192;
  private static final int MOST_LINES = 30;
  /** A gap above this part of the least value is told. */
  private static final double WIDE_GAP = 0.01;

  @Override
  public List<String> classes() {
    return classes;
  }

  @Override
  public List<String> features() {
    return design.terms().stream().map(Design.Term::name).toList();
  }

  /**
   * A coefficient of the border of the second of two classes, or of a class of several.
   *
   * @param field the field; "" for the constant
   * @param level the level of a category, "" for a number
   * @return per standard deviation for a number
   */
  public double coefficient(int classIndex, String field, String level) {
    double[] w = found[found.length == 1 ? 0 : classIndex].coefficients();
    double sign = found.length == 1 && classIndex == 0 ? -1 : 1;
    if (field.isEmpty()) {
      return sign * w[0];
    }
    for (Design.Term term : design.terms()) {
      if (term.name().equals(field)) {
        return sign * w[term.offset() + Math.max(0, term.levels().indexOf(level))];
      }
    }
    throw new IllegalArgumentException("The model has no field " + field);
  }

  @Override
  public double[][] probabilities(Table rows, MiningContext context) {
    double[][] values = design.values(rows);
    double[][] probabilities = new double[rows.rows()][classes.size()];
    Parallel.blocks(probabilities.length, BLOCK, context, (from, to) -> {
      double[] scores = new double[to - from];
      for (int k = 0; k < found.length; k++) {
        design.score(values, from, to, found[k].coefficients(), 0, scores);
        for (int row = from; row < to; row++) {
          probabilities[row][found.length == 1 ? 1 : k] = platts[k].probability(scores[row - from]);
        }
      }
      for (int row = from; row < to; row++) {
        share(probabilities[row]);
      }
    });
    return probabilities;
  }

  private void share(double[] probabilities) {
    if (found.length == 1) {
      probabilities[0] = 1 - probabilities[1];
      return;
    }
    double sum = 0;
    for (double p : probabilities) {
      sum += p;
    }
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = sum > 0 ? probabilities[k] / sum : 1.0 / probabilities.length;
    }
  }

  /**
   * Coefficient times distance from the average row, stretched so that together the fields make the difference between
   * the row's probability and the average row's.
   */
  @Override
  public double[][] contributions(Table rows, int[] classIndex, MiningContext context) {
    double[][] values = design.values(rows);
    double[][] probabilities = probabilities(rows, context);
    List<Design.Term> terms = design.terms();
    double[] usual = usual();
    double[][] contributions = new double[rows.rows()][terms.size()];
    Parallel.blocks(contributions.length, BLOCK, context, (from, to) -> {
      for (int row = from; row < to; row++) {
        int asked = classIndex[row];
        int k = found.length == 1 ? 0 : asked;
        double factor = (found.length == 1 && asked == 0 ? 1 : -1) * platts[k].slope();
        double[] w = found[k].coefficients();
        for (int t = 0; t < terms.size(); t++) {
          contributions[row][t] = factor * (part(terms.get(t), values[t][row], w) - average(terms.get(t), w));
        }
        Contributions.stretch(contributions[row], probabilities[row][asked], usual[asked]);
      }
    });
    return contributions;
  }

  /** The probabilities of the average row. */
  private double[] usual() {
    double[] usual = new double[classes.size()];
    for (int k = 0; k < found.length; k++) {
      double[] w = found[k].coefficients();
      double score = w[0];
      for (Design.Term term : design.terms()) {
        score += average(term, w);
      }
      usual[found.length == 1 ? 1 : k] = platts[k].probability(score);
    }
    share(usual);
    return usual;
  }

  private static double part(Design.Term term, double value, double[] w) {
    if (!term.category()) {
      return w[term.offset()] * value;
    }
    return value < 0 ? 0 : w[term.offset() + (int) value];
  }

  /** What a term adds to a score on average over the training rows; numbers have mean 0. */
  private static double average(Design.Term term, double[] w) {
    double average = 0;
    for (int level = 0; level < term.levels().size(); level++) {
      average += term.shares()[level] * w[term.offset() + level];
    }
    return average;
  }

  /** Two classes: the strongest coefficients, per standard deviation. */
  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    for (DualDescent.Found border : found) {
      if (border.gap() > WIDE_GAP) {
        text.append("Training ended before the border had settled: a smaller cost helps.\n");
        break;
      }
    }
    if (found.length > 1) {
      return text.append("linear support vector machine with ").append(classes.size())
          .append(" classes, each told from all others\n").toString();
    }
    record Line(double size, String words) {
    }
    text.append("Distance from the border, on the side of ").append(classes.get(1)).append(":\n");
    List<Line> lines = new ArrayList<>();
    double[] w = found[0].coefficients();
    for (Design.Term term : design.terms()) {
      for (int i = 0; i < term.width(); i++) {
        double coefficient = w[term.offset() + i] - (term.category() ? average(term, w) : 0);
        String what = term.category() ? term.name() + " is " + term.levels().get(i)
            : String.format(Locale.ROOT, "%s higher by %.4g", term.name(), term.deviation());
        lines.add(new Line(Math.abs(coefficient), String.format(Locale.ROOT, "%-50s %+.3f%n", what, coefficient)));
      }
    }
    lines.stream().filter(line -> line.size() > 1e-4).sorted(Comparator.comparingDouble(Line::size).reversed())
        .limit(MOST_LINES).forEach(line -> text.append(line.words()));
    return text.append(String.format(Locale.ROOT, "%nProbability of %s: 1 / (1 + exp(%.4f × distance %+.4f))%n",
        classes.get(1), platts[0].slope(), platts[0].offset())).toString();
  }
}
