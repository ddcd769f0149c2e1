package org.rapport.ui.analytics.internal.viewers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Importance;
import org.rapport.mining.evaluation.ModelImportance;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** How much a model needs each field, measured by shuffling when the user asks for it; for classes and numbers alike. */
public final class ImportanceViewer implements ResultViewer<Object> {

  @Override
  public Class<Object> type() {
    return Object.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Object> site) {
    OnDemand<List<ModelImportance>> demand = new OnDemand<>(parent, site, "analysis.importance", //$NON-NLS-1$
        Texts.Importance_measure, Texts.Importance_note, site.work()::importance,
        (area, found) -> show(area, site, found));
    List<ModelImportance> known = site.work().knownImportance();
    if (!known.isEmpty()) {
      demand.show(known);
    }
    return demand.control();
  }

  private static void show(Composite area, ResultSite<?> site, List<ModelImportance> all) {
    Combo choice = Layouts.choice(area, "analysis.importance.model", //$NON-NLS-1$
        all.stream().map(ModelImportance::algorithmName).toList(),
        index -> site.select(all.get(index).algorithmId()));
    ModelImportance first = of(all, site.selectedModel());
    Layouts.note(area, NLS.bind(Texts.Importance_shown, first.metric()));
    ChartView chart = Layouts.wide(site.chart(area, spec(first)));
    Widgets.mark(chart, "analysis.importance.chart"); //$NON-NLS-1$
    site.follow(chart, id -> {
      ModelImportance one = of(all, id);
      choice.select(all.indexOf(one));
      chart.show(spec(one));
      site.layout();
    });
  }

  private static ModelImportance of(List<ModelImportance> all, String id) {
    return all.stream().filter(one -> one.algorithmId().equals(id)).findFirst().orElse(all.get(0));
  }

  private static ChartSpec spec(ModelImportance one) {
    Map<String, Estimate> drops = new LinkedHashMap<>();
    for (Importance field : one.fields()) {
      drops.put(field.field(), new Estimate(field.drop(), field.interval(), "")); //$NON-NLS-1$
    }
    return ChartSpecs.importance(drops, "", Locale.getDefault()); //$NON-NLS-1$
  }
}
