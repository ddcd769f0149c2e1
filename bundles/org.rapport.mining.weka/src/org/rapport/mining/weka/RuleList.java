/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka;

import org.rapport.mining.Parameter;
import org.rapport.mining.spi.MiningContext;
import org.rapport.mining.weka.internal.Sampled;
import org.rapport.mining.weka.internal.WekaClassifier;
import org.rapport.mining.weka.internal.WekaTraining;

import weka.classifiers.Classifier;
import weka.classifiers.rules.JRip;

/**
 * Weka's JRip: rules grown, pruned and revised class by class, the rarest first (Cohen, Fast Effective Rule Induction,
 * 1995).
 *
 * @since 0.1
 */
public final class RuleList extends WekaClassifier<RuleList.Settings> {
  static final int MOST_ROWS = 100_000;

  /**
   * The parameters.
   *
   * @param revisions number of passes that revise the rules
   * @param minRows smallest number of rows of a rule
   * @param sample number of training rows, 0 for all
   */
  public record Settings(
      @Parameter(label = "Revisions", defaultValue = "2", min = 0, max = 100,
          help = "How often all rules are looked through again. More make fewer and better rules and take "
              + "longer.") int revisions,
      @Parameter(label = "Rows of a rule", defaultValue = "2", min = 1, max = 100_000,
          help = "The smallest weight of rows that a rule must hold for.") int minRows,
      @Parameter(label = "Rows to learn from", defaultValue = "0", min = 0, max = MOST_ROWS,
          help = "A random sample of so many rows; 0 takes all of them.") int sample) implements Sampled {
  }

  /** The algorithm. */
  public RuleList() {
    super("weka.jrip", "Weka's JRip", MOST_ROWS, Settings.class);
  }

  @Override
  protected String text(Classifier trained) {
    return String.valueOf(trained).strip();
  }

  @Override
  protected Classifier make(Settings settings, MiningContext context) {
    JRip classifier = new JRip();
    classifier.setOptimizations(settings.revisions());
    classifier.setMinNo(settings.minRows());
    classifier.setSeed(WekaTraining.seed(context));
    return classifier;
  }
}
