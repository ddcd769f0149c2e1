package org.rapport.mining.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/**
 * Figures of probabilities against scikit-learn 1.2.1 on the rows made here, against slow reference implementations, and
 * the coverage of their intervals on simulated rows whose true figures are known.
 */
class ProbabilityFiguresTest {

  private static final int N = 60;

  private static double p(int i) {
    return (37 * i + 11) % 51 / 50.0 * 0.96 + 0.02;
  }

  private static int[] actual() {
    return IntStream.range(0, N).map(i -> (i * i * 7 + 3 * i) % 10 / 10.0 < p(i) * 0.8 + 0.1 ? 1 : 0).toArray();
  }

  private static double[] scores() {
    return IntStream.range(0, N).mapToDouble(ProbabilityFiguresTest::p).toArray();
  }

  private static ModelFigures figures(Evaluated rows, double... yes) {
    return Evaluator.compare(rows, List.of(Fixtures.model("m", yes))).models().get(0);
  }

  private static ProbabilityFigures probabilities(Evaluated rows, double... yes) {
    return figures(rows, yes).probabilities().orElseThrow();
  }

  /** matthews_corrcoef, log_loss, brier_score_loss and average_precision_score. */
  @Test
  void twoClassesAreAsInScikitLearn() {
    ModelFigures figures = figures(Fixtures.holdOut(actual()), scores());
    ProbabilityFigures p = figures.probabilities().orElseThrow();
    assertEquals(0.47380354147934284, figures.mcc().orElseThrow().value(), 1e-12);
    assertEquals(0.5983457721658991, p.logLoss().value(), 1e-12);
    assertEquals(0.20793715200000001, p.brier().value(), 1e-12);
    assertEquals(0.9844006839993347, p.averagePrecision().orElseThrow().value(), 1e-12);
    double share = 49 / 60.0;
    assertEquals(share * (1 - share), p.baseBrier(), 1e-12);
    assertEquals(-share * Math.log(share) - (1 - share) * Math.log(1 - share), p.baseLogLoss(), 1e-12);
    assertEquals(1 - 0.20793715200000001 / p.baseBrier(), p.brierSkill().orElseThrow().value(), 1e-12);
    assertEquals(share, p.baseAveragePrecision(), 1e-12);
  }

  /** The maximum of the likelihood by SciPy's BFGS, standard error from its Hessian. */
  @Test
  void calibrationSlopeAndInterceptAreThoseOfTheLogisticRegression() {
    Calibration calibration = probabilities(Fixtures.holdOut(actual()), scores()).calibration().orElseThrow();
    Estimate slope = calibration.slope().orElseThrow();
    assertEquals(1.82328477, slope.value(), 1e-6);
    assertEquals(0.55660269 * 2 * 1.959963984540054, slope.interval().width(), 1e-6);
    assertEquals(2.19249861, calibration.intercept().orElseThrow().value(), 1e-6);
  }

  /** The same figures for three classes: the Brier score is the sum over the classes, average precision the mean. */
  @Test
  void threeClassesAreAsInScikitLearn() {
    double[][] p = new double[N][];
    int[] actual = new int[N];
    for (int i = 0; i < N; i++) {
      double a = (37 * i + 11) % 51 / 50.0 + .1;
      double b = (29 * i + 5) % 47 / 46.0 + .1;
      double c = (31 * i + 17) % 43 / 42.0 + .1;
      p[i] = new double[]{a / (a + b + c), b / (a + b + c), c / (a + b + c)};
    }
    int[] predicted = Predictions.mostProbable(p);
    for (int i = 0; i < N; i++) {
      actual[i] = i % 4 == 0 ? (i * 5 + i * i % 7) % 3 : predicted[i];
    }
    Evaluated rows = new Evaluated("species", List.of("a", "b", "c"), OptionalInt.empty(), actual, new int[N],
        new int[]{240}, 1, "Hold-out", 1, 300, 300, 0, List.of());
    ModelFigures figures = Evaluator.compare(rows, List.of(new Predictions("m", "m", Map.of(), p, predicted, 0, 0,
        Optional.empty()))).models().get(0);
    ProbabilityFigures more = figures.probabilities().orElseThrow();
    assertEquals(0.7424862353352518, figures.mcc().orElseThrow().value(), 1e-12);
    assertEquals(0.8762747620420818, more.logLoss().value(), 1e-12);
    assertEquals(0.5182713885057917, more.brier().value(), 1e-12);
    assertEquals(0.7209052214264808, more.averagePrecision().orElseThrow().value(), 1e-12);
    assertTrue(more.precisionRecall().isEmpty() && more.deciles().isEmpty() && more.thresholds().isEmpty());
    assertEquals(Optional.empty(), more.calibration().orElseThrow().of());
  }

  /** Every tenth against rows sorted one by one, averaged over many orders of the ties. */
  @Test
  void decilesShareTiesEvenly() {
    int[] actual = actual();
    double[] scores = IntStream.range(0, N).mapToDouble(i -> Math.round(p(i) * 4) / 4.0).toArray();
    double[] found = new double[10];
    int orders = 20_000;
    SplittableRandom random = new SplittableRandom(1);
    for (int order = 0; order < orders; order++) {
      double[] tie = random.doubles(N).toArray();
      List<Integer> rows = new ArrayList<>(IntStream.range(0, N).boxed().toList());
      rows.sort(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingDouble(i -> tie[i]));
      for (int i = 0; i < N; i++) {
        found[i / 6] += (double) actual[rows.get(i)] / orders;
      }
    }
    List<Decile> deciles = probabilities(Fixtures.holdOut(actual), scores).deciles();
    double gained = 0;
    for (int k = 0; k < 10; k++) {
      gained += found[k];
      assertEquals(6, deciles.get(k).rows(), 1e-9);
      assertEquals(found[k], deciles.get(k).positives(), 0.03);
      assertEquals(gained / 49, deciles.get(k).gain().value(), 0.002);
      assertEquals(gained / 49 / ((k + 1) / 10.0), deciles.get(k).lift().value(), 0.02);
      assertTrue(deciles.get(k).lift().interval().contains(deciles.get(k).lift().value()));
    }
    assertEquals(1, deciles.get(9).lift().value(), 1e-9);
  }

  @Test
  void binsHoldAllRowsAndTheirErrorIsTheMeanDistance() {
    int[] actual = actual();
    double[] scores = scores();
    Calibration calibration = probabilities(Fixtures.holdOut(actual), scores).calibration().orElseThrow();
    double error = 0;
    double rows = 0;
    for (Calibration.Bin bin : calibration.bins()) {
      double sum = 0;
      double hits = 0;
      int n = 0;
      for (int i = 0; i < N; i++) {
        if (scores[i] >= bin.low() && scores[i] <= bin.high()) {
          n++;
          sum += scores[i];
          hits += actual[i];
        }
      }
      assertEquals(n, bin.rows(), 1e-9);
      assertEquals(sum / n, bin.predicted(), 1e-9);
      assertEquals(hits / n, bin.rate().value(), 1e-9);
      assertEquals(Intervals.wilson(hits, n), bin.rate().interval());
      error += Math.abs(sum - hits) / N;
      rows += n;
    }
    assertEquals(N, rows);
    assertEquals(error, calibration.error().value(), 1e-9);
    assertTrue(calibration.errorByChance() > 0.02 && calibration.errorByChance() < 0.2);
  }

  @Test
  void perfectAnswersOnFewRowsAreNotTakenForCertainty() {
    ModelFigures figures = figures(Fixtures.holdOut(0, 1, 0, 1, 0, 1, 0, 1), 0, 1, 0, 1, 0, 1, 0, 1);
    assertEquals(1, figures.mcc().orElseThrow().value());
    assertTrue(figures.mcc().orElseThrow().interval().low() < 0.8);
    Estimate area = figures.probabilities().orElseThrow().averagePrecision().orElseThrow();
    assertEquals(1, area.value());
    assertTrue(area.interval().low() < 0.7);
    assertTrue(figures.probabilities().orElseThrow().calibration().orElseThrow().slope().isEmpty());
  }

  @Test
  void constantAnswersHaveFiguresToo() {
    int[] actual = Fixtures.every(40, 4);
    double[] yes = new double[40];
    java.util.Arrays.fill(yes, 0.25);
    ModelFigures figures = figures(Fixtures.holdOut(actual), yes);
    assertEquals(0, figures.mcc().orElseThrow().value());
    ProbabilityFigures p = figures.probabilities().orElseThrow();
    assertEquals(0, p.brierSkill().orElseThrow().value(), 1e-12);
    assertEquals(0.25, p.averagePrecision().orElseThrow().value(), 1e-12);
    assertEquals(1, p.calibration().orElseThrow().bins().size());
    p.deciles().forEach(decile -> assertEquals(1, decile.lift().value(), 1e-9));
  }

  /** Every row counted twice by a repeat: the figures are the same and no interval is narrower than of one repeat. */
  @Test
  void repeatsMakeNoRows() {
    int[] actual = actual();
    ProbabilityFigures once = probabilities(Fixtures.holdOut(actual), scores());
    int[] twice = IntStream.range(0, 2 * N).map(i -> actual[i % N]).toArray();
    double[] scores = IntStream.range(0, 2 * N).mapToDouble(i -> p(i % N)).toArray();
    Evaluated rows = new Evaluated("Churn", List.of("No", "Yes"), OptionalInt.of(1), twice,
        IntStream.range(0, 2 * N).map(i -> i / N).toArray(), new int[]{240, 240}, 2, "repeated", 1, N, N, 0, List.of());
    ProbabilityFigures both = probabilities(rows, scores);
    for (Function<ProbabilityFigures, Estimate> figure : List.<Function<ProbabilityFigures, Estimate>>of(
        ProbabilityFigures::logLoss, ProbabilityFigures::brier, f -> f.brierSkill().orElseThrow(),
        f -> f.averagePrecision().orElseThrow(), f -> f.deciles().get(2).lift(),
        f -> f.calibration().orElseThrow().slope().orElseThrow(),
        f -> f.calibration().orElseThrow().bins().get(1).rate())) {
      assertEquals(figure.apply(once).value(), figure.apply(both).value(), 1e-9);
      assertTrue(figure.apply(both).interval().width() >= figure.apply(once).interval().width() - 1e-9);
    }
  }

  /**
   * Rows whose probability is uniform and calibrated: the true figures are integrals with pencil and paper (Brier 1/6,
   * log-loss 1/2, skill 1/3, MCC 1/2, average precision 5/6, slope 1, intercept 0).
   */
  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    int simulations = 300;
    for (int n : new int[]{50, 300}) {
      int[] held = new int[8];
      for (int s = 0; s < simulations; s++) {
        SplittableRandom random = new SplittableRandom(1000L * n + s);
        double[] scores = random.doubles(n).toArray();
        int[] actual = IntStream.range(0, n).map(i -> random.nextDouble() < scores[i] ? 1 : 0).toArray();
        ModelFigures figures = figures(Fixtures.holdOut(actual), scores);
        ProbabilityFigures p = figures.probabilities().orElseThrow();
        Calibration calibration = p.calibration().orElseThrow();
        held[0] += p.brier().interval().contains(1 / 6.0) ? 1 : 0;
        held[1] += p.logLoss().interval().contains(0.5) ? 1 : 0;
        held[2] += p.brierSkill().orElseThrow().interval().contains(1 / 3.0) ? 1 : 0;
        held[3] += figures.mcc().orElseThrow().interval().contains(0.5) ? 1 : 0;
        held[4] += p.averagePrecision().orElseThrow().interval().contains(5 / 6.0) ? 1 : 0;
        held[5] += calibration.slope().map(e -> e.interval().contains(1)).orElse(true) ? 1 : 0;
        held[6] += calibration.intercept().map(e -> e.interval().contains(0)).orElse(true) ? 1 : 0;
        held[7] += calibration.error().interval().low() <= calibration.errorByChance() ? 1 : 0;
      }
      for (int f = 0; f < held.length; f++) {
        assertTrue(held[f] >= 0.91 * simulations, "figure " + f + " with " + n + " rows: " + held[f]);
      }
    }
  }
}
