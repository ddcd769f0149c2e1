package org.rapport.insight.pipeline;

import java.util.Locale;

/**
 * Where a forecast takes the probabilities of winning from.
 *
 * @since 0.1
 */
public enum ForecastBasis {
  /** The probability noted at the opportunity, else that set for its stage: what people believe. */
  STAGE,
  /** How often opportunities that were in the stage were won so far: what was observed. */
  OBSERVED;

  /** The word for it, such as {@code observed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
