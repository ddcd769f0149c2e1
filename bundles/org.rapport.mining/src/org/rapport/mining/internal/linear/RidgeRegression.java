package org.rapport.mining.internal.linear;

import java.util.Optional;

import org.rapport.mining.Dataset;
import org.rapport.mining.Parameter;
import org.rapport.mining.internal.Targets;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.spi.Needs;
import org.rapport.mining.spi.Regressor;
import org.rapport.table.NumberColumn;

/**
 * Ridge regression on standardised numbers (mean 0, standard deviation 1) and one coefficient a level: least squares plus
 * λ times the sum of the squared coefficients, the intercept free (Hoerl and Kennard 1970); λ by generalised
 * cross-validation unless given (Golub, Heath and Wahba 1979). With the same λ it is what scikit-learn's {@code Ridge}
 * computes on the same columns.
 */
public final class RidgeRegression implements Regressor<RidgeRegression.Settings> {

  /**
   * The parameters.
   *
   * @param lambda λ, 0 to choose it
   */
  public record Settings(
      @Parameter(label = "Lambda", defaultValue = "0", min = 0, max = 1e15,
          help = "Draws all coefficients towards 0: steadier where fields say nearly the same or rows are few, and too "
              + "small where a field matters much. 0 chooses it by generalised cross-validation. There are no standard "
              + "errors, since the coefficients are biased on purpose.") double lambda) {
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
    Design design = LinearRegression.design(data, weights);
    double centre = Targets.mean(target.values(), weights);
    Rows rows = new Rows(design, design.values(data.table()), weights, context);
    Penalised fit = Penalised.fit(rows, weights, LeastSquares.centred(target.values(), weights, centre),
        settings.lambda(), context);
    String text = LinearText.ridge(design, fit, centre, settings.lambda() == 0);
    return new LinearModel(design, fit.coefficients(), centre, Optional.empty(), Optional.empty(), text);
  }
}
