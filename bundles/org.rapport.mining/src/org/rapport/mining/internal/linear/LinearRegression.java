package org.rapport.mining.internal.linear;

import java.util.Optional;

import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;

/**
 * Ordinary least squares (Draper and Smith, Applied Regression Analysis, 1998), with weights weighted. A category has one
 * coefficient a level but the most frequent one, which the others are compared with. Standard errors are classical, or
 * HC3 (MacKinnon and White 1985; recommended by Long and Ervin, Using heteroscedasticity consistent standard errors in
 * the linear regression model, 2000) where the test of Breusch and Pagan finds that residuals spread differently.
 */
public final class LinearRegression implements Regressor<LinearRegression.Settings> {
  /** More columns than this make the normal equations too large. */
  static final int MOST_COLUMNS = 3000;

  /** How standard errors are computed. */
  public enum Errors {
    /** HC3 if the residuals spread differently, else classical. */
    AUTO,
    /** All residuals are taken to spread alike. */
    CLASSICAL,
    /** Residuals may spread differently. */
    HC3
  }

  /**
   * The parameters.
   *
   * @param errors how standard errors are computed
   */
  public record Settings(
      @Parameter(label = "Standard errors", defaultValue = "auto",
          help = "Classical errors are too small or too large where residuals spread more in some rows than in others; "
              + "HC3 holds there too. auto takes HC3 when a test finds that. Coefficients mislead where fields say "
              + "nearly the same, and are no causes.") Errors errors) {
  }

  @Override
  public Class<Settings> parameters() {
    return Settings.class;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.weighted();
  }

  @Override
  public LinearModel train(Dataset data, Settings settings, MiningContext context) {
    NumberColumn target = data.targetColumn();
    double[] weights = Targets.weights(data, target);
    Design design = design(data, weights);
    LeastSquares fit = LeastSquares.fit(design, design.values(data.table()), weights, target.values(), context);
    double[][] inverse = fit.factor().inverse();
    context.checkCanceled();
    LinearReport report = new LinearReport(design, fit, inverse, target.values(), settings.errors());
    return new LinearModel(design, fit.coefficients(), fit.centre(),
        Optional.of(new LinearModel.Spread(inverse, fit.variance(), fit.degrees())), report.summary(), report.text());
  }

  /** @throws MiningException if there are too many columns */
  static Design design(Dataset data, double[] weights) {
    Design design = Design.of(data.featureColumns(), weights);
    if (design.width() > MOST_COLUMNS) {
      throw new MiningException("The fields have " + design.width() + " numbers and levels together; a linear model "
          + "takes at most " + MOST_COLUMNS + ". Leave out the fields with the most levels.");
    }
    return design;
  }
}
