package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Difference;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** The groups: how large they are, how much of them is found again, and by what they differ most. */
public final class GroupsViewer implements ResultViewer<Clustering> {

  private static final double UNSTEADY = 0.5;
  private static final int SEEN = 8;
  private static final int TRAITS = 3;

  @Override
  public Class<Clustering> type() {
    return Clustering.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Clustering> site) {
    Composite area = Layouts.area(parent, 1);
    Clustering result = site.result();
    int used = Math.max(1, result.rowsUsed());
    DataTable<Cluster> table = new DataTable<>(area, "analysis.groups", List.of( //$NON-NLS-1$
        RowList.Column.text(Texts.Groups_name, Cluster::name),
        RowList.Column.number(Texts.Groups_size, group -> (double) group.size(),
            group -> FigureText.count(group.size())),
        RowList.Column.number(Texts.Groups_share, group -> (double) group.size(),
            group -> FigureText.percent((double) group.size() / used)),
        RowList.Column.number(Texts.Groups_stability, group -> group.stability().value(),
            group -> figure(group.stability()) + (group.stability().value() < UNSTEADY ? "  \u26A0" : "")), //$NON-NLS-1$ //$NON-NLS-2$
        RowList.Column.text(Texts.Groups_traits, GroupsViewer::traits)), Math.min(SEEN, result.clusters().size() + 1));
    table.show(result.clusters());
    Layouts.note(area, NLS.bind(Texts.Groups_note, figure(result.silhouette())));
    return area;
  }

  private static String figure(Estimate estimate) {
    return String.format(Locale.ROOT, "%.2f  (%.2f \u2013 %.2f)", estimate.value(), estimate.interval().low(), //$NON-NLS-1$
        estimate.interval().high());
  }

  private static String traits(Cluster group) {
    return group.profile().stream().limit(TRAITS).map(GroupsViewer::trait).collect(Collectors.joining(", ")); //$NON-NLS-1$
  }

  /** A difference in a few words: "age ↑", "Contract = One year ↓". */
  static String trait(Difference difference) {
    return label(difference) + (difference.standardised().value() >= 0 ? " \u2191" : " \u2193"); //$NON-NLS-1$ //$NON-NLS-2$
  }

  static String label(Difference difference) {
    return difference.level().isEmpty() ? difference.field() : difference.field() + " = " + difference.level(); //$NON-NLS-1$
  }
}
