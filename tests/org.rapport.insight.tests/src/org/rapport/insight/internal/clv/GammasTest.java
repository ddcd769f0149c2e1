package org.rapport.insight.internal.clv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values of Abramowitz and Stegun (1964), chapter 6, and of closed forms. */
class GammasTest {

  @Test
  void logGamma() {
    assertEquals(0, Gammas.logGamma(1), 1e-14);
    assertEquals(0, Gammas.logGamma(2), 1e-14);
    assertEquals(Math.log(Math.sqrt(Math.PI)), Gammas.logGamma(0.5), 1e-14);
    assertEquals(Math.log(3628800), Gammas.logGamma(11), 1e-13);
    assertEquals(Math.log(0.8856031944108887), Gammas.logGamma(1.4616321449683623), 1e-14);
    double factorial = 0;
    for (int i = 2; i <= 5000; i++) {
      factorial += Math.log(i);
    }
    assertEquals(factorial, Gammas.logGamma(5001), 1e-9);
    assertEquals(-Math.log(1e-4) - 0.5772156649015329e-4, Gammas.logGamma(1e-4), 1e-8);
  }

  @Test
  void derivatives() {
    double euler = 0.57721566490153286;
    assertEquals(-euler, Gammas.digamma(1), 1e-14);
    assertEquals(-euler - 2 * Math.log(2), Gammas.digamma(0.5), 1e-14);
    assertEquals(Gammas.digamma(7.3) + 1 / 7.3, Gammas.digamma(8.3), 1e-14);
    assertEquals(Math.PI * Math.PI / 6, Gammas.trigamma(1), 1e-14);
    assertEquals(Math.PI * Math.PI / 2, Gammas.trigamma(0.5), 1e-13);
  }

  @Test
  void theRest() {
    assertEquals(Math.log(1.0 / 12), Gammas.logBeta(2, 3), 1e-13);
    assertEquals(800, Gammas.softPlus(800), 0);
    assertEquals(0, Gammas.softPlus(Double.NEGATIVE_INFINITY), 0);
    assertEquals(0, Gammas.logistic(Double.NEGATIVE_INFINITY), 0);
    assertEquals(1 - Gammas.logistic(3), Gammas.logistic(-3), 1e-15);
  }
}
