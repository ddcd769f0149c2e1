package org.rapport.mining.internal.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.rapport.mining.FieldPreparation.Scaling;

/** Scales of numbers at the ends of what a double can hold. */
class ScaleTest {

  @Test
  void numbersWhoseSumIsNoneAreScaledToNumbers() {
    double[] values = {1.7e308, 1.6e308, 1.5e308, -1e308, Double.NaN};
    for (Scaling scaling : new Scaling[]{Scaling.STANDARDISE, Scaling.MIN_MAX, Scaling.ROBUST}) {
      double[] scaled = Scale.of(scaling, values).apply(values);
      assertTrue(Arrays.stream(scaled).limit(4).allMatch(Double::isFinite), scaling + Arrays.toString(scaled));
      assertTrue(Double.isNaN(scaled[4]));
    }
    assertEquals(0, Quantiles.of(new double[]{-1.5e308, 1.5e308}, 0.5));
  }
}
