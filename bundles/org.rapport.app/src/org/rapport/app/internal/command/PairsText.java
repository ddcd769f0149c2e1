package org.rapport.app.internal.command;

import java.util.List;
import java.util.Locale;

import org.rapport.mining.evaluation.PairedTest;

/** Which pairs of models are worth a line: all of few, of many those that differ. */
final class PairsText {
  private static final int FEW = 10;

  private PairsText() {}

  /** The pairs to be listed. */
  static List<PairedTest> shown(List<PairedTest> tests) {
    return tests.size() <= FEW ? tests : tests.stream().filter(PairedTest::significant).toList();
  }

  /** A line about those that are not listed, "" if all are. */
  static String others(List<PairedTest> tests) {
    int shown = shown(tests).size();
    int others = tests.size() - shown;
    if (others == 0) {
      return "";
    }
    return shown == 0
        ? String.format(Locale.ENGLISH, "None of the %,d pairs of models shows a difference (adjusted p < .05).%n",
            others)
        : String.format(Locale.ENGLISH, "%,d other %s no difference (adjusted p of .05 or more).%n", others,
            others == 1 ? "pair shows" : "pairs show");
  }
}
