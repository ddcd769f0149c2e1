package org.rapport.insight.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.cohort.CalendarUnit;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.SurveyKind;

/** Scores of answers: by hand, by simulation, and with reference values of SciPy 1.17. */
class VoiceTest {

  @Test
  void groupsOfPromoters() {
    NetPromoterScore score = NetPromoterScore.of(10, 9, 8, 7, 6, 0);
    assertEquals(new NetPromoterScore(2, 2, 2), score);
    assertEquals(0, score.score().value());
    assertEquals(50, NetPromoterScore.of(10, 8).score().value());
    assertTrue(score.few());
  }

  @Test
  void unanimousAnswersAreNotCertain() {
    Estimate all = NetPromoterScore.of(10, 10, 10, 10, 10).score();
    assertEquals(100, all.value());
    assertEquals(100, all.interval().high());
    assertTrue(all.interval().low() < 60, "five answers tell little: " + all.interval());
  }

  @Test
  void intervalCoversTheTruth() {
    Random random = new Random(2);
    for (double[] truth : new double[][]{{0.5, 0.2}, {0.8, 0.05}, {0.1, 0.6}}) {
      for (int n : new int[]{20, 200}) {
        int covered = 0;
        for (int run = 0; run < 2_000; run++) {
          long[] counts = new long[3];
          for (int i = 0; i < n; i++) {
            double u = random.nextDouble();
            counts[u < truth[0] ? 0 : u < truth[0] + truth[1] ? 2 : 1]++;
          }
          covered += new NetPromoterScore(counts[0], counts[1], counts[2]).score().interval().contains(100 * (truth[0]
              - truth[1])) ? 1 : 0;
        }
        assertTrue(covered >= 1_860 && covered <= 1_970, covered + " of 2000, n " + n);
      }
    }
  }

  @Test
  void differenceOfTwoScores() {
    NetPromoterScore a = new NetPromoterScore(60, 30, 10);
    NetPromoterScore b = new NetPromoterScore(40, 30, 30);
    Estimate difference = a.minus(b);
    assertEquals(40, difference.value(), 1e-12);
    double half = 100 * 1.959963984540054 * Math.sqrt((0.7 - 0.25) / 100 + (0.7 - 0.01) / 100);
    assertEquals(half, difference.interval().width() / 2, 0.6, "near the plain multinomial interval for 100 answers");
    assertTrue(difference.interval().low() > 0);
  }

  @Test
  void satisfactionAndEffort() {
    Ratings csat = Ratings.satisfaction(5, 4, 4, 3, 1, 5, 2, 4);
    assertEquals(5.0 / 8, csat.share().value());
    assertEquals(Intervals.wilson(5, 8), csat.share().interval());
    assertEquals(3.5, csat.mean());
    // scipy.stats.t.interval(.95, 7, 3.5, scipy.stats.sem([5, 4, 4, 3, 1, 5, 2, 4]))
    assertEquals(2.317687874, csat.meanInterval().orElseThrow().low(), 1e-6);
    assertEquals(4.682312126, csat.meanInterval().orElseThrow().high(), 1e-6);
    Ratings ces = Ratings.effort(7, 5, 4, 1);
    assertEquals(0.5, ces.share().value());
    assertEquals(4.25, ces.mean());
    assertEquals(Optional.empty(), Ratings.effort(7, 7).meanInterval());
  }

  private static SurveyAnswers answers() {
    int march = (int) LocalDate.of(2026, 3, 2).toEpochDay();
    return SurveyAnswers.of(SurveyKind.NPS, new int[]{10, 3, 9, 8, 6, 10, 9}, new int[]{march, march, march + 40, march
        + 41, march + 70, march + 70, march + 200}, new long[]{1, 2, 2, 1, 3, 0, 3});
  }

  @Test
  void byGroupAndInTime() {
    List<VoiceFigure> groups = answers().by(row -> row == 3 ? null : row < 2 ? "retail" : "energy");
    assertEquals(List.of("energy", "retail"), groups.stream().map(VoiceFigure::label).toList());
    assertEquals(List.of(4L, 2L), groups.stream().map(VoiceFigure::answers).toList());
    assertEquals(50, groups.get(0).figure().value());
    List<VoiceFigure> months = answers().by(CalendarUnit.MONTH, LocalDate.of(2026, 5, 20));
    assertEquals(List.of("2026-03", "2026-04", "2026-05"), months.stream().map(VoiceFigure::label).toList());
    assertEquals(List.of(0.0, 50.0, 0.0), months.stream().map(m -> m.figure().value()).toList());
    assertFalse(months.get(2).complete());
    assertTrue(months.get(1).complete());
  }

  @Test
  void changesOfTheSameCustomers() {
    PairedChange change = answers().change(LocalDate.of(2026, 4, 1));
    assertEquals(2, change.customers(), "customers 1 and 2 answered before and after");
    assertEquals(1, change.better());
    assertEquals(1, change.worse());
    assertEquals(50, change.change().value(), "-100 and +200");
    assertEquals(1, change.p());
    double[] before = {1, 2, 3, 4, 5, 6, 7, 1};
    double[] after = {2, 3, 4, 5, 6, 7, 8, 0};
    PairedChange most = PairedChange.of(before, after);
    // scipy.stats.binomtest(7, 8).pvalue
    assertEquals(0.0703125, most.p(), 1e-12);
    // scipy.stats.t.interval(.95, 7, d.mean(), scipy.stats.sem(d))
    assertEquals(0.1588436, most.change().interval().low(), 1e-6);
  }

  @Test
  void hostileAnswersAreRefusedWithASentence() {
    for (Runnable bad : List.<Runnable>of(NetPromoterScore::of, () -> NetPromoterScore.of(11), () -> NetPromoterScore
        .of(
            -1), Ratings::satisfaction, () -> Ratings.satisfaction(0), () -> Ratings.satisfaction(6), () -> Ratings
                .effort(
                    8), () -> answers().change(LocalDate.of(2020, 1, 1)), () -> SurveyAnswers.of(SurveyKind.CSAT,
                        new int[0],
                        new int[0], new long[0]), () -> SurveyAnswers.of(SurveyKind.CSAT, new int[]{6}, new int[1],
                            new long[1]))) {
      assertTrue(String.valueOf(assertThrows(InsightException.class, bad::run).getMessage()).endsWith("."));
    }
  }
}
