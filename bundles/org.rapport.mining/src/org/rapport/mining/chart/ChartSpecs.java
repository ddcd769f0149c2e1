package org.rapport.mining.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapport.mining.MiningResult;
import org.rapport.mining.Reason;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.spi.LossCurve;
import org.rapport.mining.spi.TreeOutline;

/**
 * The charts of all kinds of results, in a reader's language where a locale is given and has a translation, else in English.
 *
 * @since 0.1
 */
public final class ChartSpecs {

  private ChartSpecs() {}

  /** @return accuracy per model with intervals and the base rate as a line */
  public static ChartSpec.BarsWithIntervals accuracy(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).accuracy(comparison);
  }

  /** @return AUC per model with intervals and .5 as a line; empty when no model has an AUC */
  public static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).auc(comparison);
  }

  /** @return the ROC curves of all models; empty when no model has one */
  public static Optional<ChartSpec.Lines> roc(Comparison comparison) {
    return new ComparisonCharts(Locale.ROOT).roc(comparison);
  }

  /** @return actual against predicted classes of one model */
  public static ChartSpec.Matrix confusion(ModelFigures model) {
    return new ComparisonCharts(Locale.ROOT).confusion(model);
  }

  /** @return accuracy per model with intervals and the base rate as a line, labelled in a reader's language, English where there is no translation */
  public static ChartSpec.BarsWithIntervals accuracy(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).accuracy(comparison);
  }

  /** @return AUC per model with intervals and .5 as a line; empty when no model has an AUC, labelled in a reader's language, English where there is no translation */
  public static Optional<ChartSpec.BarsWithIntervals> auc(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).auc(comparison);
  }

  /** @return the ROC curves of all models; empty when no model has one, labelled in a reader's language, English where there is no translation */
  public static Optional<ChartSpec.Lines> roc(Comparison comparison, Locale locale) {
    return new ComparisonCharts(locale).roc(comparison);
  }

  /** @return actual against predicted classes of one model, labelled in a reader's language, English where there is no translation */
  public static ChartSpec.Matrix confusion(ModelFigures model, Locale locale) {
    return new ComparisonCharts(locale).confusion(model);
  }

  /** @return precision against recall of all models with the base rate; empty when no model has a curve */
  public static Optional<ChartSpec.Plot> precisionRecall(Comparison comparison, Locale locale) {
    return new ProbabilityCharts(locale).precisionRecall(comparison);
  }

  /** @return share of the positive rows found against share of the rows looked at; empty without a positive class */
  public static Optional<ChartSpec.Plot> gain(Comparison comparison, Locale locale) {
    return new ProbabilityCharts(locale).gain(comparison);
  }

  /** @return how many times the base rate is reached among the first tenths; empty without a positive class */
  public static Optional<ChartSpec.Plot> lift(Comparison comparison, Locale locale) {
    return new ProbabilityCharts(locale).lift(comparison);
  }

  /** @return shares of positive rows against mean probabilities, bin by bin; empty in figures of an earlier version */
  public static Optional<ChartSpec.Plot> calibration(Comparison comparison, Locale locale) {
    return new ProbabilityCharts(locale).calibration(comparison);
  }

  /** @return worth per row against the share of rows called, by threshold; empty without a positive class */
  public static Optional<ChartSpec.Plot> profit(Comparison comparison, MoneyFigures money, Locale locale) {
    return new ProbabilityCharts(locale).profit(comparison, money);
  }

  /** @return groups in the plane of their first two principal components; empty without such a plane */
  public static Optional<ChartSpec.Plot> clusters(MiningResult.Clustering clustering, Locale locale) {
    return new GroupCharts(locale).clusters(clustering);
  }

  /** @return how a group differs from all other rows, in standard deviations */
  public static ChartSpec.BarsWithIntervals profile(MiningResult.Cluster cluster, Locale locale) {
    return new GroupCharts(locale).profile(cluster);
  }

  /** @return rules by support, confidence and lift; empty when there is no rule */
  public static Optional<ChartSpec.Plot> rules(MiningResult.Rules rules, Locale locale) {
    return new GroupCharts(locale).rules(rules);
  }

  /** @return how unusual rows are, and from where on they are listed; empty when all are alike */
  public static Optional<ChartSpec.Histogram> outliers(MiningResult.Outliers outliers, Locale locale) {
    return new GroupCharts(locale).outliers(outliers);
  }

  /**
   * The importance of fields.
   *
   * @param drops by how much a figure falls without each field
   * @param unit unit of the figure: "%" for fractions shown as per cent, "" for none
   * @return the fields with the largest fall first, at most twenty
   */
  public static ChartSpec.BarsWithIntervals importance(Map<String, Estimate> drops, String unit, Locale locale) {
    return new ReasonCharts(locale).importance(drops, unit);
  }

  /**
   * How a row comes by its probability.
   *
   * @param title what the row is called
   * @param average the model's average probability, 0 … 1
   * @param probability that of the row, 0 … 1
   * @param reasons its reasons, the strongest first; what they leave unexplained is one step
   * @return steps from the average to the row's probability
   */
  public static ChartSpec.Waterfall contributions(String title, double average, double probability,
      List<Reason> reasons, Locale locale) {
    return new ReasonCharts(locale).contributions(title, average, probability, reasons);
  }

  /**
   * A tree.
   *
   * @param title what the tree is called
   * @param outline its nodes, at least one, every parent before its children
   * @param classes the classes of the target in the order of the shares; empty for a tree that predicts numbers
   * @param levels how many levels are shown, 1 or more
   * @return its upper levels
   */
  public static ChartSpec.Tree tree(String title, List<TreeOutline.Node> outline, List<String> classes, int levels,
      Locale locale) {
    return new ReasonCharts(locale).tree(title, outline, classes, levels);
  }

  /** @return how the loss fell, epoch by epoch, on training and validation rows */
  public static ChartSpec.Plot loss(String title, LossCurve curve, Locale locale) {
    return new ReasonCharts(locale).loss(title, curve);
  }

  /**
   * Coefficients.
   *
   * @param coefficients the coefficients by name, in the order to be shown
   * @param unit their unit, "" for none
   * @return bars with intervals and a line at zero
   */
  public static ChartSpec.BarsWithIntervals coefficients(Map<String, Estimate> coefficients, String unit,
      Locale locale) {
    return new ReasonCharts(locale).coefficients(coefficients, unit);
  }

  /**
   * Residuals against predictions.
   *
   * @param title what the model is called
   * @param predicted the predictions
   * @param residuals actual less predicted, of the same rows
   * @return a mark for every row and a line at zero
   */
  public static ChartSpec.Plot residuals(String title, double[] predicted, double[] residuals, Locale locale) {
    return new ReasonCharts(locale).residuals(title, predicted, residuals);
  }

  /**
   * A normal quantile plot.
   *
   * @param title what the model is called
   * @param normal quantiles of the standard normal distribution, ascending
   * @param residuals the residuals at the same places of the order, ascending
   * @return a mark for every place and the line through the quartiles
   */
  public static ChartSpec.Plot quantiles(String title, double[] normal, double[] residuals, Locale locale) {
    return new ReasonCharts(locale).quantiles(title, normal, residuals);
  }
}
