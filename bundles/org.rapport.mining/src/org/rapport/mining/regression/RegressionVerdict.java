package org.rapport.mining.regression;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.evaluation.PairedTest;
import org.rapport.mining.evaluation.Verdict;
import org.rapport.mining.internal.words.Words;

/**
 * Writes the verdict: names a winner only if the paired tests do, and says how the training median fares.
 *
 * @since 0.1
 */
public final class RegressionVerdict {
  private final List<RegressionFigures> models;
  private final List<PairedTest> tests;
  private final List<PairedTest> against;
  private final Words words;

  RegressionVerdict(List<RegressionFigures> models, List<PairedTest> tests, List<PairedTest> against, Words words) {
    this.models = models;
    this.tests = tests;
    this.against = against;
    this.words = words;
  }

  /**
   * The verdict of a comparison in a reader's language; the comparison's own is always English.
   *
   * @param locale the reader's language; English where there is no translation
   */
  public static String sentence(RegressionComparison comparison, Locale locale) {
    return new RegressionVerdict(comparison.models(), comparison.tests(), comparison.againstMedian(),
        Words.of(locale)).write().sentence();
  }

  Verdict write() {
    RegressionFigures best = models.stream().min(Comparator.comparingDouble(model -> model.mae().value()))
        .orElseThrow();
    List<RegressionFigures> others = models.stream().filter(model -> model != best).toList();
    List<RegressionFigures> beaten = others.stream().filter(model -> test(best, model).significant()).toList();
    boolean superior = !others.isEmpty() && beaten.size() == others.size();
    boolean useful = useful(best);
    String sentence = others.isEmpty() ? "" : between(best, others, beaten) + words.text("gap");
    return new Verdict(sentence + median(best), superior && useful ? Optional.of(best.algorithmId())
        : Optional.empty());
  }

  private String between(RegressionFigures best, List<RegressionFigures> others, List<RegressionFigures> beaten) {
    if (beaten.size() == others.size()) {
      return words.text("regression.nearer", best.algorithmName(), words.and(names(others)), p(worst(best, others)));
    }
    List<RegressionFigures> equal = others.stream().filter(model -> !beaten.contains(model)).toList();
    PairedTest closest = equal.stream().map(model -> test(best, model))
        .min(Comparator.comparingDouble(PairedTest::adjustedPValue)).orElseThrow();
    String evidence = words.text("regression.noEvidence", best.algorithmName(), words.or(names(equal)), p(closest));
    return beaten.isEmpty() ? evidence : evidence + words.text("gap")
        + words.text("regression.alsoNearer", words.and(names(beaten)), p(worst(best, beaten)));
  }

  private String median(RegressionFigures best) {
    List<RegressionFigures> not = models.stream().filter(model -> !useful(model)).toList();
    if (not.isEmpty()) {
      return models.size() == 1 ? words.text("regression.beatsMedian", best.algorithmName())
          : words.text("regression.allBeatMedian");
    }
    if (not.size() == models.size()) {
      return models.size() == 1 ? words.text("regression.oneNotBeats", best.algorithmName())
          : words.text("regression.noneBeats");
    }
    return words.text("regression.someNot", words.and(names(not)));
  }

  private boolean useful(RegressionFigures model) {
    return against.stream().anyMatch(test -> test.a().equals(model.algorithmId()) && test.significant()
        && test.difference() < 0);
  }

  private PairedTest test(RegressionFigures a, RegressionFigures b) {
    return tests.stream().filter(t -> t.a().equals(a.algorithmId()) && t.b().equals(b.algorithmId())
        || t.a().equals(b.algorithmId()) && t.b().equals(a.algorithmId())).findFirst().orElseThrow();
  }

  private PairedTest worst(RegressionFigures best, List<RegressionFigures> others) {
    return others.stream().map(model -> test(best, model))
        .max(Comparator.comparingDouble(PairedTest::adjustedPValue)).orElseThrow();
  }

  private String p(PairedTest test) {
    String sign = test.adjustedPValue() < 0.001 ? "p < .001"
        : "p = " + String.format(Locale.ROOT, "%.3f", test.adjustedPValue()).replaceFirst("^0", "");
    return words.text(tests.size() > 1 ? "verdict.adjusted" : "verdict.plain", words.test(test.test()), sign);
  }

  private static List<String> names(List<RegressionFigures> models) {
    return models.stream().map(RegressionFigures::algorithmName).toList();
  }
}
