package org.rapport.insight.internal.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences of shares as published, and of means as SciPy has them. */
class ContrastTest {
  /** Difference and limits by scipy.stats.t with Welch's degrees of freedom. */
  private static final double[] WELCH = {4.8125, 0.8161388621462446, 8.808861137853759};
  /** Hedges' g and limits by its formula in NumPy. */
  private static final double[] HEDGES = {1.6810897222961272, 0.4530233315807468, 2.9091561130115076};

  /** Newcombe 1998, table II: examples a, b, d and h by method 10. */
  @ParameterizedTest
  @CsvSource({"56,70,48,80,.0524,.3339", "9,10,3,10,.1705,.8090", "5,56,0,29,-.0381,.1926", "10,10,0,10,.6075,1"})
  void sharesAreThoseOfNewcombe(int x, int n, int y, int m, double low, double high) {
    boolean[] in = new boolean[n + m];
    boolean[] is = new boolean[n + m];
    for (int i = 0; i < n + m; i++) {
      in[i] = i < n;
      is[i] = i < n ? i < x : i - n < y;
    }
    Contrast.Found found = new Contrast(in).shares(row -> is[row], row -> true).orElseThrow();
    assertEquals((double) x / n - (double) y / m, found.difference().value(), 1e-12);
    assertEquals(low, found.difference().interval().low(), 6e-5);
    assertEquals(high, found.difference().interval().high(), 6e-5);
    double p = (double) (x + y) / (n + m);
    assertEquals(found.difference().value() / Math.sqrt(p * (1 - p)), found.standardised().value(), 1e-12);
  }

  @Test
  void meansAreThoseOfSciPy() {
    double[] values = {12.1, 15.3, 9.8, 20.5, 11.2, 13.9, 8.2, 7.7, 10.1, Double.NaN, 9.4, 6.8, 11.0, 8.8, 9.9};
    boolean[] in = new boolean[values.length];
    java.util.Arrays.fill(in, 0, 6, true);
    Contrast.Found found = new Contrast(in).means(values).orElseThrow();
    assertEquals(WELCH[0], found.difference().value(), 1e-9);
    assertEquals(WELCH[1], found.difference().interval().low(), 1e-6);
    assertEquals(WELCH[2], found.difference().interval().high(), 1e-6);
    assertEquals(HEDGES[0], found.standardised().value(), 1e-9);
    assertEquals(HEDGES[1], found.standardised().interval().low(), 1e-6);
    assertEquals(HEDGES[2], found.standardised().interval().high(), 1e-6);
    assertEquals(6, found.insideCount());
    assertEquals(8, found.outsideCount());
  }

  @Test
  void whatCantBeComparedIsAbsent() {
    boolean[] in = {true, true, false, false};
    Contrast contrast = new Contrast(in);
    assertEquals(Optional.empty(), contrast.means(new double[]{3, 3, 3, 3}), "constant");
    assertEquals(Optional.empty(), contrast.means(new double[]{3, 3, 4, 4}), "constant on each side");
    assertEquals(Optional.empty(), contrast.means(new double[]{3, Double.NaN, 4, 5}), "one value inside");
    assertEquals(Optional.empty(), contrast.means(new double[]{Double.MAX_VALUE, -Double.MAX_VALUE, 4, 5}));
    assertEquals(Optional.empty(), contrast.shares(row -> true, row -> true), "all have it");
    assertEquals(Optional.empty(), contrast.shares(row -> false, row -> true), "none has it");
    assertEquals(Optional.empty(), contrast.shares(row -> row == 0, row -> row < 2), "none outside counts");
    assertTrue(contrast.means(new double[]{1e9, 1e9 + 1, 1e9, 1e9}).isPresent());
  }
}
