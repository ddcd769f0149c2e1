package org.rapport.insight.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Cdnow;
import org.rapport.insight.clv.PeriodUnit;
import org.rapport.insight.clv.Span;
import org.rapport.mining.evaluation.Estimate;

/**
 * Kaplan–Meier, its intervals and the log-rank test on the remission times of E. J. Freireich and others (Blood 21, 1963),
 * as reprinted by E. A. Gehan (Biometrika 52, 1965) and in most textbooks since, and against obvious references.
 */
class SurvivalTest {
  private static final double[] TREATED = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34,
      35};
  private static final boolean[] RELAPSED = {true, true, true, false, true, false, true, false, false, true, true,
      false, false, false, true, true, false, false, false, false, false};
  private static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

  private static Lifetimes treated() {
    return Lifetimes.of(PeriodUnit.WEEK, TREATED, RELAPSED);
  }

  private static Lifetimes placebo() {
    return Lifetimes.of(PeriodUnit.WEEK, PLACEBO, all(PLACEBO.length, true));
  }

  private static boolean[] all(int n, boolean value) {
    boolean[] flags = new boolean[n];
    java.util.Arrays.fill(flags, value);
    return flags;
  }

  @Test
  void publishedCurve() {
    SurvivalCurve curve = SurvivalCurve.of(treated());
    double[] times = {6, 7, 10, 13, 16, 22, 23};
    double[] shares = {0.85714286, 0.80672269, 0.75294118, 0.69019608, 0.62745098, 0.53781513, 0.44817927};
    double[] low = {0.61971796, 0.56314656, 0.50319951, 0.43161022, 0.36751086, 0.26777894, 0.18805201};
    double[] high = {0.95155175, 0.92280902, 0.88936184, 0.84906596, 0.80491219, 0.74679072, 0.68014263};
    for (int i = 0; i < times.length; i++) {
      Estimate estimate = curve.survival(Span.weeks(times[i]));
      assertEquals(shares[i], estimate.value(), 5e-9);
      assertEquals(low[i], estimate.interval().low(), 5e-9);
      assertEquals(high[i], estimate.interval().high(), 5e-9);
    }
    assertEquals(1, curve.survival(Span.weeks(5.9)).value());
    assertEquals(0.44817927, curve.survival(Span.weeks(35)).value(), 5e-9);
  }

  @Test
  void publishedMedians() {
    SurvivalCurve curve = SurvivalCurve.of(treated());
    assertEquals(Optional.of(Span.weeks(23)), curve.median());
    assertEquals(Optional.of(Span.weeks(13)), curve.medianLow());
    assertEquals(Optional.empty(), curve.medianHigh());
    SurvivalCurve other = SurvivalCurve.of(placebo());
    assertEquals(Optional.of(Span.weeks(8)), other.median());
    assertEquals(Optional.of(Span.weeks(4)), other.medianLow());
    assertEquals(Optional.of(Span.weeks(11)), other.medianHigh());
  }

  @Test
  void publishedLogRankTest() {
    Map<String, Lifetimes> groups = new LinkedHashMap<>();
    groups.put("6-MP", treated());
    groups.put("placebo", placebo());
    LogRankTest test = LogRankTest.of(groups);
    assertEquals(16.792940989216536, test.chiSquare(), 1e-10);
    assertEquals(4.168809109334529e-05, test.p(), 1e-15);
    assertEquals(1, test.degrees());
    assertEquals(9, test.groups().get(0).left());
    assertEquals(19.25, test.groups().get(0).expected(), 0.005);
    assertEquals(10.75, test.groups().get(1).expected(), 0.005);
  }

  /** The lifetimes of a file's customers, of all or of those with a kind of connection to the internet. */
  private static Lifetimes telco(String internet) {
    List<String[]> rows = new ArrayList<>();
    for (String line : Cdnow.lines("Telco-Customer-Churn.csv")) {
      String[] cells = line.split(",");
      if (!cells[0].equals("customerID") && (internet.isEmpty() || cells[8].equals(internet))) {
        rows.add(cells);
      }
    }
    boolean[] left = new boolean[rows.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = rows.get(i)[20].equals("Yes");
    }
    return Lifetimes.of(PeriodUnit.MONTH, rows.stream().mapToDouble(row -> Double.parseDouble(row[5])).toArray(), left);
  }

  /** Reference values: scipy.stats.ecdf(CensoredData) with log-log intervals and scipy.stats.logrank, SciPy 1.17. */
  @Test
  void customersOfATelephoneCompany() {
    SurvivalCurve curve = SurvivalCurve.of(telco(""));
    assertEquals(7043, curve.customers());
    double[][] expected = {{1, 0.9459613196814562, 0.9404183713158353, 0.95100212095724}, {12, 0.8431995538158313,
        0.8341686858114631, 0.8517833206931245}, {24, 0.7887363983705988, 0.7783129555299153, 0.7987352021361783}, {60,
            0.6644039143747426, 0.6502267928533997, 0.6781567791866783}, {72, 0.5927901520522304, 0.5730628910042945,
                0.6119362091926649}};
    for (double[] row : expected) {
      Estimate estimate = curve.survival(Span.months(row[0]));
      assertEquals(row[1], estimate.value(), 1e-12);
      assertEquals(row[2], estimate.interval().low(), 1e-12);
      assertEquals(row[3], estimate.interval().high(), 1e-12);
    }
    assertEquals(Optional.empty(), curve.median());
    LogRankTest test = LogRankTest.of(Map.of("DSL", telco("DSL"), "Fiber optic", telco("Fiber optic")));
    assertEquals(227.17497283654004, test.chiSquare(), 1e-8);
    assertEquals(2.4629190125930192e-51, test.p(), 1e-60);
  }

  @Test
  void groupsWithoutADifferenceAreNoEvidence() {
    Map<String, Lifetimes> groups = new LinkedHashMap<>();
    groups.put("a", treated());
    groups.put("b", treated());
    groups.put("c", treated());
    LogRankTest test = LogRankTest.of(groups);
    assertEquals(2, test.degrees());
    assertEquals(0, test.chiSquare(), 1e-12);
    assertEquals(1, test.p(), 1e-6);
  }

  @Test
  void withoutCensoringTheRestrictedMeanIsTheMean() {
    SurvivalCurve curve = SurvivalCurve.of(placebo());
    double until = 15;
    double mean = 0;
    for (double time : PLACEBO) {
      mean += Math.min(time, until) / PLACEBO.length;
    }
    double variance = 0;
    for (double time : PLACEBO) {
      variance += Math.pow(Math.min(time, until) - mean, 2) / PLACEBO.length / PLACEBO.length;
    }
    Estimate estimate = curve.restrictedMean(Span.weeks(until));
    assertEquals(mean, estimate.value(), 1e-12);
    assertEquals(1.959963984540054 * Math.sqrt(variance), estimate.interval().high() - mean, 1e-12);
  }

  @Test
  void restrictedMeanIsTheAreaUnderTheCurve() {
    SurvivalCurve curve = SurvivalCurve.of(treated());
    double area = 0;
    int slices = 350_000;
    for (int i = 0; i < slices; i++) {
      area += curve.survival(Span.weeks((i + 0.5) * 35 / slices)).value() * 35 / slices;
    }
    assertEquals(area, curve.restrictedMean(Span.weeks(35)).value(), 1e-3);
  }

  @Test
  void agreesWithTheDefinitionOnRandomTimes() {
    Random random = new Random(5);
    for (int run = 0; run < 50; run++) {
      int n = 1 + random.nextInt(60);
      double[] times = new double[n];
      boolean[] left = new boolean[n];
      for (int i = 0; i < n; i++) {
        times[i] = run % 2 == 0 ? random.nextInt(12) : 12 * random.nextDouble();
        left[i] = random.nextInt(3) > 0;
      }
      SurvivalCurve curve = SurvivalCurve.of(Lifetimes.of(PeriodUnit.MONTH, times, left));
      for (SurvivalStep step : curve.steps()) {
        assertEquals(slow(times, left, step.time()), step.survival(), 1e-12);
        assertTrue(step.interval().contains(step.survival()));
      }
    }
  }

  /** The product over all customers who left until a time, each with everybody who was there as long or longer. */
  private static double slow(double[] times, boolean[] left, double until) {
    double product = 1;
    for (int i = 0; i < times.length; i++) {
      double gone = 0;
      double there = 0;
      boolean first = true;
      for (int j = 0; j < times.length; j++) {
        gone += times[j] == times[i] && left[j] ? 1 : 0;
        there += times[j] >= times[i] ? 1 : 0;
        first &= times[j] != times[i] || !left[j] || j >= i;
      }
      product *= left[i] && first && times[i] <= until ? 1 - gone / there : 1;
    }
    return product;
  }

  @Test
  void intervalsCoverTheTruth() {
    Random random = new Random(11);
    int covered = 0;
    int runs = 1000;
    for (int run = 0; run < runs; run++) {
      double[] times = new double[80];
      boolean[] left = new boolean[80];
      for (int i = 0; i < 80; i++) {
        double leaves = -Math.log(1 - random.nextDouble()) * 10;
        double watched = 4 + 16 * random.nextDouble();
        times[i] = Math.min(leaves, watched);
        left[i] = leaves <= watched;
      }
      SurvivalCurve curve = SurvivalCurve.of(Lifetimes.of(PeriodUnit.MONTH, times, left));
      covered += curve.survival(Span.months(4)).interval().contains(Math.exp(-0.4)) ? 1 : 0;
    }
    assertTrue(covered >= 0.93 * runs && covered <= 0.97 * runs, covered + " of " + runs);
  }

  @Test
  void hostileTimesAreRefusedWithASentence() {
    for (Runnable bad : List.<Runnable>of(() -> Lifetimes.of(PeriodUnit.DAY, new double[0], new boolean[0]),
        () -> Lifetimes.of(PeriodUnit.DAY, new double[]{-1}, new boolean[1]),
        () -> Lifetimes.of(PeriodUnit.DAY, new double[]{Double.NaN}, new boolean[1]),
        () -> LogRankTest.of(Map.of("a", treated())),
        () -> LogRankTest.of(Map.of("a", treated(), "b", Lifetimes.of(PeriodUnit.DAY, PLACEBO, all(21, true)))),
        () -> LogRankTest.of(Map.of("a", Lifetimes.of(PeriodUnit.DAY, PLACEBO, all(21, false)), "b", Lifetimes.of(
            PeriodUnit.DAY, PLACEBO, all(21, false)))),
        () -> SurvivalCurve.of(treated()).survival(Span.days(3)),
        () -> SurvivalCurve.of(treated()).survival(Span.weeks(36)),
        () -> SurvivalCurve.of(treated()).restrictedMean(Span.weeks(0)))) {
      InsightException refused = assertThrows(InsightException.class, bad::run);
      assertTrue(String.valueOf(refused.getMessage()).endsWith("."), refused.getMessage());
    }
  }

  @Test
  void nobodyLeftAndAllLeftAtOnce() {
    SurvivalCurve stays = SurvivalCurve.of(Lifetimes.of(PeriodUnit.MONTH, new double[]{3, 3}, all(2, false)));
    assertEquals(Optional.empty(), stays.median());
    assertEquals(1, stays.survival(Span.months(3)).value());
    assertEquals(3, stays.restrictedMean(Span.months(3)).value());
    SurvivalCurve gone = SurvivalCurve.of(Lifetimes.of(PeriodUnit.MONTH, new double[]{3, 3}, all(2, true)));
    assertEquals(Optional.of(Span.months(3)), gone.median());
    assertEquals(0, gone.survival(Span.months(3)).value());
    assertEquals(3, gone.restrictedMean(Span.months(3)).value());
  }
}
