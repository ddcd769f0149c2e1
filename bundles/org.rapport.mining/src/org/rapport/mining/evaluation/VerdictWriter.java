package org.rapport.mining.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.words.Words;

/** Writes the verdict: names a winner only if the paired tests do, and says how the base rate fares. */
final class VerdictWriter {

  private final List<ModelFigures> models;
  private final List<PairedTest> tests;
  private final List<PairedTest> againstBase;
  private final List<PairedTest> aucTests;
  private final String majorityClass;
  private final Estimate baseRate;
  private final Words words;

  VerdictWriter(List<ModelFigures> models, List<PairedTest> tests, List<PairedTest> againstBase,
      List<PairedTest> aucTests, String majorityClass, Estimate baseRate,
      Words words) {
    this.models = models;
    this.tests = tests;
    this.againstBase = againstBase;
    this.aucTests = aucTests;
    this.majorityClass = majorityClass;
    this.baseRate = baseRate;
    this.words = words;
  }

  Verdict write() {
    ModelFigures best = models.stream().max(Comparator.comparingDouble(m -> m.accuracy().value())).orElseThrow();
    boolean useful = beatsBase(best);
    boolean superior = models.size() > 1 && models.stream().filter(m -> m != best).allMatch(m -> beats(best, m));
    String sentence = (models.size() == 1 ? "" : between(best, superior) + words.text("gap")) + base(best);
    sentence += ranks(superior ? best : null);
    return new Verdict(sentence, superior && useful ? Optional.of(best.algorithmId()) : Optional.empty());
  }

  private String between(ModelFigures best, boolean superior) {
    if (superior) {
      return words.text("verdict.better", best.algorithmName(),
          words.and(names(models.stream().filter(m -> m != best).toList())), p(worst(best)));
    }
    List<ModelFigures> beaten = models.stream().filter(m -> m != best && beats(best, m)).toList();
    List<ModelFigures> equal = models.stream().filter(m -> m != best && !beats(best, m)).toList();
    boolean same = models.stream().allMatch(m -> m.accuracy().value() == best.accuracy().value());
    String evidence = same ? words.text("verdict.noDifference", words.and(names(models)), p(worst(best)))
        : words.text("verdict.noEvidence", best.algorithmName(), words.or(names(equal)), p(closest(best)));
    return beaten.isEmpty() ? evidence
        : evidence + words.text("gap")
            + words.text("verdict.alsoBetter", words.and(names(beaten)), p(worstOf(best, beaten)));
  }

  private String base(ModelFigures best) {
    String always = words.text("verdict.always", majorityClass, percent(baseRate.value()));
    boolean alone = models.size() == 1;
    if (models.stream().noneMatch(this::beatsBase) && !alone) {
      return words.text("verdict.noneBeats", always, ranking(best));
    }
    if (!beatsBase(best)) {
      return words.text("verdict.oneNotBeats", best.algorithmName(), always, ranking(best));
    }
    if (models.stream().allMatch(this::beatsBase)) {
      return alone ? words.text("verdict.beats", best.algorithmName(), always) : words.text("verdict.allBeat", always);
    }
    List<ModelFigures> not = models.stream().filter(m -> !beatsBase(m)).toList();
    return words.text(not.size() == 1 ? "verdict.oneNot" : "verdict.manyNot", best.algorithmName(), always,
        words.and(names(not)));
  }

  /** Accuracy hides what ranking can show: says so when some AUC is clearly above one half. */
  private String ranking(ModelFigures best) {
    ModelFigures ranked = models.stream().filter(m -> m.auc().isPresent())
        .max(Comparator.comparingDouble(m -> m.auc().map(Estimate::value).orElse(0.0))).orElse(best);
    return ranked.auc().filter(a -> a.interval().low() > 0.5).map(a -> words.text("verdict.yetRanks",
        ranked.algorithmName(), number(a.value()), number(a.interval().low()), number(a.interval().high()))).orElse("");
  }

  /** For information: the model whose AUC is above that of every other one, unless it is the winner anyway. */
  private String ranks(@Nullable ModelFigures winner) {
    for (ModelFigures model : models) {
      if (model == winner) {
        continue;
      }
      List<PairedTest> own = aucTests.stream()
          .filter(t -> t.a().equals(model.algorithmId()) || t.b().equals(model.algorithmId())).toList();
      boolean first = own.size() == models.size() - 1 && !own.isEmpty() && own.stream()
          .allMatch(t -> t.significant() && t.difference() > 0 == t.a().equals(model.algorithmId()));
      if (first && model.auc().isPresent()) {
        PairedTest weakest = own.stream().max(Comparator.comparingDouble(PairedTest::adjustedPValue)).orElseThrow();
        return words.text("gap") + words.text("verdict.ranksBest", model.algorithmName(),
            number(model.auc().get().value()), p(weakest));
      }
    }
    return "";
  }

  private boolean beatsBase(ModelFigures model) {
    return againstBase.stream().anyMatch(t -> t.a().equals(model.algorithmId()) && t.significant()
        && t.difference() > 0);
  }

  private boolean beats(ModelFigures a, ModelFigures b) {
    PairedTest test = test(a, b);
    double difference = test.a().equals(a.algorithmId()) ? test.difference() : -test.difference();
    return test.significant() && difference > 0;
  }

  private PairedTest test(ModelFigures a, ModelFigures b) {
    return tests.stream()
        .filter(t -> t.a().equals(a.algorithmId()) && t.b().equals(b.algorithmId())
            || t.a().equals(b.algorithmId()) && t.b().equals(a.algorithmId()))
        .findFirst().orElseThrow();
  }

  private PairedTest worst(ModelFigures best) {
    return worstOf(best, models.stream().filter(m -> m != best).toList());
  }

  /** The least convincing of the tests against these models. */
  private PairedTest worstOf(ModelFigures best, List<ModelFigures> others) {
    return others.stream().map(m -> test(best, m)).max(Comparator.comparingDouble(PairedTest::adjustedPValue))
        .orElseThrow();
  }

  /** Of the tests that show nothing, the one that comes closest to showing something. */
  private PairedTest closest(ModelFigures best) {
    return models.stream().filter(m -> m != best && !beats(best, m)).map(m -> test(best, m))
        .min(Comparator.comparingDouble(PairedTest::adjustedPValue)).orElseThrow();
  }

  private String p(PairedTest test) {
    String sign = test.adjustedPValue() < 0.001 ? "p < .001"
        : "p = " + number(test.adjustedPValue()).replaceFirst("^0", "");
    return words.text(tests.size() > 1 ? "verdict.adjusted" : "verdict.plain", words.test(test.test()), sign);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String percent(double rate) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * rate);
  }

  private static List<String> names(List<ModelFigures> models) {
    return models.stream().map(ModelFigures::algorithmName).toList();
  }
}
