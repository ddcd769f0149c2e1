package org.rapport.ui.analytics.internal.viewers;

import java.util.Locale;
import java.util.Optional;

import org.rapport.mining.MiningResult;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;

/** Rules by support, confidence and lift. */
public final class RuleMapViewer extends ChartViewer<MiningResult.Rules> {

  /** For the registry. */
  public RuleMapViewer() {
    super(MiningResult.Rules.class, "analysis.ruleMap"); //$NON-NLS-1$
  }

  @Override
  Optional<? extends ChartSpec> chart(MiningResult.Rules result, Locale locale) {
    return ChartSpecs.rules(result, locale);
  }
}
