package org.rapport.insight.clv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.insight.InsightException;
import org.rapport.insight.internal.clv.Maximizer;
import org.rapport.insight.internal.clv.Maximum;
import org.rapport.insight.internal.clv.Objective;
import org.rapport.mining.evaluation.Interval;

/**
 * What came of fitting a model by maximum likelihood. A fit that did not converge has no parameters: nothing is
 * computed from it.
 *
 * @since 0.1
 */
public final class ModelFit {
  /** The 97.5 % quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;
  private static final double LEAST = 1e-4;
  private static final double GREATEST = 1e4;

  private final String model;
  private final int customers;
  private final Maximum maximum;
  private final List<ModelParameter> parameters;
  private final String sentence;

  private ModelFit(String model, List<String> names, int customers, Maximum maximum) {
    this.model = model;
    this.customers = customers;
    this.maximum = maximum;
    List<ModelParameter> found = new ArrayList<>();
    double[] values = maximum.parameters();
    for (int i = 0; i < values.length && maximum.converged(); i++) {
      double deviation = Math.sqrt(maximum.covariance()[i][i]);
      found.add(new ModelParameter(names.get(i), values[i], values[i] * deviation, positive(values[i], deviation)));
    }
    parameters = List.copyOf(found);
    sentence = maximum.converged()
        ? String.format(Locale.ENGLISH, "%s converged; %d of %d starts led to the same maximum.", model, maximum
            .agreeing(), maximum.starts())
        : model + " did not converge: " + (maximum.bound() < 0 ? "the data do not determine its parameters."
            : "its parameter " + names.get(maximum.bound()) + " ran to its bound, since the data do not determine it.")
            + " No figure is computed from it. Try another model, more customers or a longer time.";
  }

  /**
   * Fits a model.
   *
   * @param model its name
   * @param names the names of its parameters
   * @param customers how many customers it is fitted on
   * @param objective its log-likelihood
   * @param starts points to begin the search from
   * @param scales what each parameter is bounded relative to: the scale of times or money, else 1
   */
  static ModelFit of(String model, List<String> names, int customers, Objective objective, List<double[]> starts,
      double[] scales) {
    double[] low = Arrays.stream(scales).map(scale -> Math.log(scale * LEAST)).toArray();
    double[] high = Arrays.stream(scales).map(scale -> Math.log(scale * GREATEST)).toArray();
    return new ModelFit(model, names, customers, new Maximizer(objective, low, high).search(starts));
  }

  /** A model whose parameters are known, without errors. */
  static ModelFit given(String model, List<String> names, double[] parameters) {
    int n = names.size();
    if (parameters.length != n || !Arrays.stream(parameters).allMatch(value -> value > 0 && Double.isFinite(value))) {
      throw new InsightException(model + " has " + n + " parameters above 0: " + String.join(", ", names) + ".");
    }
    double[] point = Arrays.stream(parameters).map(Math::log).toArray();
    return new ModelFit(model, names, 0, new Maximum(point, Double.NaN, true, new double[n][n], -1, 0, 0));
  }

  /** The interval of a positive quantity from the standard deviation of its logarithm. */
  static Interval positive(double value, double deviation) {
    double factor = Math.exp(Z * deviation);
    return new Interval(value / factor, Math.min(Double.MAX_VALUE, value * factor));
  }

  /** The model's name. */
  public String model() {
    return model;
  }

  /** Whether the search ended at a maximum that the data determine. */
  public boolean converged() {
    return maximum.converged();
  }

  /** The parameters in the order of the literature; empty when the fit did not converge. */
  public List<ModelParameter> parameters() {
    return parameters;
  }

  /** The greatest log-likelihood that was found; empty when the fit did not converge or the parameters were given. */
  public Optional<Double> logLikelihood() {
    return maximum.converged() && !Double.isNaN(maximum.value()) ? Optional.of(maximum.value()) : Optional.empty();
  }

  /** How many customers it was fitted on; 0 when the parameters were given. */
  public int customers() {
    return customers;
  }

  /** What came of it, and what to do if it did not converge, for the user. */
  public String sentence() {
    return sentence;
  }

  /** The maximum. */
  Maximum maximum() {
    return maximum;
  }

  /** The maximum of a fit that converged. */
  Maximum usable() {
    if (!maximum.converged()) {
      throw new InsightException(sentence);
    }
    return maximum;
  }
}
