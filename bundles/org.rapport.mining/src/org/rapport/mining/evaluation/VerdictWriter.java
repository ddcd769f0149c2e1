package org.rapport.mining.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the verdict: names a winner only if the paired tests do, and says how the base rate fares. */
final class VerdictWriter {

  private final List<ModelFigures> models;
  private final List<PairedTest> tests;
  private final List<PairedTest> againstBase;
  private final List<PairedTest> aucTests;
  private final String majorityClass;
  private final Estimate baseRate;

  VerdictWriter(List<ModelFigures> models, List<PairedTest> tests, List<PairedTest> againstBase,
      List<PairedTest> aucTests, String majorityClass, Estimate baseRate) {
    this.models = models;
    this.tests = tests;
    this.againstBase = againstBase;
    this.aucTests = aucTests;
    this.majorityClass = majorityClass;
    this.baseRate = baseRate;
  }

  Verdict write() {
    ModelFigures best = models.stream().max(Comparator.comparingDouble(m -> m.accuracy().value())).orElseThrow();
    boolean useful = beatsBase(best);
    boolean superior = models.size() > 1 && models.stream().filter(m -> m != best).allMatch(m -> beats(best, m));
    String sentence = (models.size() == 1 ? "" : between(best, superior) + " ") + base(best);
    sentence += superior ? "" : ranks();
    return new Verdict(sentence, superior && useful ? Optional.of(best.algorithmId()) : Optional.empty());
  }

  private String between(ModelFigures best, boolean superior) {
    if (superior) {
      return best.algorithmName() + " is better than " + others(models.stream().filter(m -> m != best).toList())
          + " (" + p(worst(best)) + ").";
    }
    List<ModelFigures> beaten = models.stream().filter(m -> m != best && beats(best, m)).toList();
    List<ModelFigures> equal = models.stream().filter(m -> m != best && !beats(best, m)).toList();
    String evidence = models.stream().allMatch(m -> m.accuracy().value() == best.accuracy().value())
        ? "No evidence of a difference between " + others(models) + ": all are right equally often ("
            + p(worst(best)) + ")."
        : "No evidence that " + best.algorithmName() + " is better than " + others(equal, " or ") + " ("
            + p(closest(best)) + ").";
    if (beaten.isEmpty()) {
      return evidence;
    }
    return evidence + " It is better than " + others(beaten) + " (" + p(worstOf(best, beaten)) + ").";
  }

  private String base(ModelFigures best) {
    String always = "always answering '" + majorityClass + "' (base rate " + percent(baseRate.value()) + ")";
    if (models.stream().noneMatch(this::beatsBase)) {
      String subject = models.size() == 1 ? models.get(0).algorithmName() + " is not shown to beat "
          : "No model is shown to beat ";
      return subject + always + " in accuracy" + ranking(best) + ".";
    }
    if (!beatsBase(best)) {
      return best.algorithmName() + " is not shown to beat " + always + " in accuracy" + ranking(best) + ".";
    }
    if (models.stream().allMatch(this::beatsBase)) {
      return (models.size() == 1 ? models.get(0).algorithmName() + " beats " : "All of them beat ") + always + ".";
    }
    List<ModelFigures> not = models.stream().filter(m -> !beatsBase(m)).toList();
    return best.algorithmName() + " beats " + always + "; " + others(not) + (not.size() == 1 ? " is" : " are")
        + " not shown to.";
  }

  /** Accuracy hides what ranking can show: says so when some AUC is clearly above one half. */
  private String ranking(ModelFigures best) {
    ModelFigures ranked = models.stream().filter(m -> m.auc().isPresent())
        .max(Comparator.comparingDouble(m -> m.auc().map(Estimate::value).orElse(0.0))).orElse(best);
    return ranked.auc().filter(a -> a.interval().low() > 0.5)
        .map(a -> String.format(Locale.ROOT,
            "; yet %s ranks the rows better than chance (AUC %.3f, 95 %% interval %.3f to %.3f)",
            ranked.algorithmName(), a.value(), a.interval().low(), a.interval().high()))
        .orElse("");
  }

  /** For information: the model whose AUC is above that of every other one, if there is one. */
  private String ranks() {
    for (ModelFigures model : models) {
      List<PairedTest> own = aucTests.stream()
          .filter(t -> t.a().equals(model.algorithmId()) || t.b().equals(model.algorithmId())).toList();
      boolean first = own.size() == models.size() - 1 && !own.isEmpty() && own.stream()
          .allMatch(t -> t.significant() && t.difference() > 0 == t.a().equals(model.algorithmId()));
      if (first && model.auc().isPresent()) {
        PairedTest weakest = own.stream().max(Comparator.comparingDouble(PairedTest::adjustedPValue)).orElseThrow();
        return String.format(Locale.ROOT, " It is %s that ranks the rows best (AUC %.3f; %s).", model.algorithmName(),
            model.auc().get().value(), p(weakest));
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
        : "p = " + String.format(Locale.ROOT, "%.3f", test.adjustedPValue()).replaceFirst("^0", "");
    return test.test() + (tests.size() > 1 ? ", Holm-adjusted " : " ") + sign;
  }

  private static String percent(double rate) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * rate);
  }

  private static String others(List<ModelFigures> models) {
    return others(models, " and ");
  }

  private static String others(List<ModelFigures> models, String word) {
    List<String> names = models.stream().map(ModelFigures::algorithmName).collect(Collectors.toList());
    if (names.size() < 3) {
      return String.join(word, names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + word + names.get(names.size() - 1);
  }
}
