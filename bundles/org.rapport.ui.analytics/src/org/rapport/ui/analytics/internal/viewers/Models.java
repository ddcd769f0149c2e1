package org.rapport.ui.analytics.internal.viewers;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.ModelFigures;
import org.rapport.mining.regression.RegressionComparison;
import org.rapport.mining.regression.RegressionFigures;
import org.rapport.ui.analytics.spi.ResultSite;

/** The model the user looks at, in a result with several. */
final class Models {

  private Models() {}

  /** The place of a model in a comparison, 0 if it took no part. */
  static int index(Comparison comparison, String id) {
    return Math.max(0, comparison.models().stream().map(ModelFigures::algorithmId).toList().indexOf(id));
  }

  static ModelFigures of(Comparison comparison, String id) {
    return comparison.models().get(index(comparison, id));
  }

  static int index(RegressionComparison comparison, String id) {
    return Math.max(0, comparison.models().stream().map(RegressionFigures::algorithmId).toList().indexOf(id));
  }

  static RegressionFigures of(RegressionComparison comparison, String id) {
    return comparison.models().get(index(comparison, id));
  }

  /** A choice between the models of a comparison, which the editor follows. */
  static Combo choice(Composite parent, String id, ResultSite<Comparison> site) {
    List<ModelFigures> models = site.result().models();
    return Layouts.choice(parent, id, models.stream().map(ModelFigures::algorithmName).toList(),
        index -> site.select(models.get(index).algorithmId()));
  }

  /** As {@link #choice} for models that predict a number. */
  static Combo numberChoice(Composite parent, String id, ResultSite<RegressionComparison> site) {
    List<RegressionFigures> models = site.result().models();
    return Layouts.choice(parent, id, models.stream().map(RegressionFigures::algorithmName).toList(),
        index -> site.select(models.get(index).algorithmId()));
  }
}
