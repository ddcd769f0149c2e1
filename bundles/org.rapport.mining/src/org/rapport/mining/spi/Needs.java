package org.rapport.mining.spi;

import org.rapport.mining.FieldPreparation.Scaling;

/**
 * What an algorithm wants its rows to be like. The engine prepares them so, unless the user says otherwise, and says
 * what it did.
 *
 * @param scaling how numbers are to be scaled: {@link Scaling#NONE} if the algorithm does not care or does it itself
 * @param onlyNumbers whether categories must become numbers
 * @param missing whether the algorithm takes missing values (NaN, and the code −1) as they are
 * @param weights whether the algorithm honours {@link org.rapport.mining.Dataset#weights()}
 * @since 0.1
 */
public record Needs(Scaling scaling, boolean onlyNumbers, boolean missing, boolean weights) {
  /** Nothing special: numbers and categories without missing values; weights are not honoured. */
  public static final Needs NOTHING = new Needs(Scaling.NONE, false, false, false);

  /** An open scaling is none. */
  public Needs {
    scaling = scaling == Scaling.AUTO ? Scaling.NONE : scaling;
  }

  /** Numbers with mean 0 and standard deviation 1. */
  public Needs standardised() {
    return new Needs(Scaling.STANDARDISE, onlyNumbers, missing, weights);
  }

  /** Numbers only: categories become one column of 0 and 1 for every level. */
  public Needs numbersOnly() {
    return new Needs(scaling, true, missing, weights);
  }

  /** Missing values as they are. */
  public Needs missingAllowed() {
    return new Needs(scaling, onlyNumbers, true, weights);
  }

  /** Weights of rows, which the algorithm honours. */
  public Needs weighted() {
    return new Needs(scaling, onlyNumbers, missing, true);
  }
}
