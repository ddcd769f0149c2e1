package org.rapport.mining.internal.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.rapport.mining.regression.Coefficient;
import org.rapport.mining.regression.LinearSummary;
import org.rapport.mining.regression.TestResult;

/** Linear models in words. */
final class LinearText {
  private static final int MOST_LINES = 60;

  private LinearText() {}

  /** A table of coefficients, then what the residuals tell. */
  static String leastSquares(LinearSummary summary, Design design) {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-40s %12s %12s %9s %8s   %s\n", "",
        "coefficient",
        "error", "t", "p", "95 % interval"));
    int lines = 0;
    for (Coefficient c : summary.coefficients()) {
      if (lines++ == MOST_LINES) {
        text.append("… and ").append(summary.coefficients().size() - MOST_LINES).append(" more\n");
        break;
      }
      String name = c.level().isEmpty() ? c.field() : c.field() + " is " + c.level();
      text.append(Double.isInfinite(c.error())
          ? String.format(Locale.ROOT, "%-40s %12s %12s\n", name, number(c.value()), "not known")
          : String.format(Locale.ROOT, "%-40s %12s %12s %9.3f %8s   %s to %s\n", name, number(c.value()),
              number(c.error()), c.t(), p(c.pValue()), number(c.interval().low()), number(c.interval().high())));
    }
    for (Design.Term term : design.terms()) {
      if (term.category()) {
        text.append(term.name()).append(" is compared with ")
            .append(term.levels().get(LeastSquares.reference(term))).append('\n');
      }
    }
    text.append(String.format(Locale.ROOT,
        "Residual standard error %s on %,d degrees of freedom, R² %.4f, adjusted %.4f\n",
        number(summary.residualError()), summary.degrees(), summary.rSquared(), summary.adjustedRSquared()));
    summary.fTest().ifPresent(f -> text.append(String.format(Locale.ROOT, "F %.2f on %.0f and %.0f, p %s\n",
        f.statistic(), f.degrees(), f.otherDegrees(), p(f.pValue()))));
    text.append("Standard errors: ").append(summary.errors())
        .append(String.format(Locale.ROOT, "; condition number %.1f\n", summary.conditionNumber()));
    summary.heteroscedasticity().ifPresent(test -> text.append(test(test, "residuals spread alike")));
    summary.normality().ifPresent(test -> text.append(test(test, "residuals are normal")));
    summary.warnings().forEach(warning -> text.append(warning).append('\n'));
    return text.toString();
  }

  private static String test(TestResult test, String hypothesis) {
    return String.format(Locale.ROOT, "%s %.2f, p %s: %s %s\n", test.name(), test.statistic(), p(test.pValue()),
        test.significant() ? "speaks against that" : "nothing against that", hypothesis);
  }

  /** λ and the strongest coefficients on standardised columns. */
  static String ridge(Design design, Penalised fit, double centre, boolean chosen) {
    record Line(double size, String words) {
    }
    List<Line> lines = new ArrayList<>();
    for (Design.Term term : design.terms()) {
      double average = 0;
      for (int level = 0; level < term.levels().size(); level++) {
        average += term.shares()[level] * fit.coefficients()[term.offset() + level];
      }
      for (int i = 0; i < term.width(); i++) {
        double effect = fit.coefficients()[term.offset() + i] - average;
        String what = term.category() ? term.name() + " is " + term.levels().get(i)
            : term.name() + " higher by " + number(term.deviation());
        lines.add(new Line(Math.abs(effect), String.format(Locale.ROOT, "%-50s %s%s\n", what, effect > 0 ? "+" : "",
            number(effect))));
      }
    }
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT,
        "Lambda %s%s, %.1f effective coefficients; the average row has %s\n", number(fit.lambda()),
        chosen ? " (chosen by generalised cross-validation)" : "", fit.effective(), number(centre)));
    lines.stream().sorted(Comparator.comparingDouble(Line::size).reversed()).limit(MOST_LINES / 2)
        .forEach(line -> text.append(line.words()));
    return text.toString();
  }

  /** A p value: "= .031" or "&lt; .001". */
  static String p(double value) {
    return value < 0.001 ? "< .001" : "= " + String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }

  /** A number with five digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "not known";
    }
    String text = String.format(Locale.ROOT, "%.5g", value);
    return text.contains("e") ? text : text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
