package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.MiningResult.Cluster;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Difference;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** How one group differs from all other rows, as a chart and as a table, and the rows in it. */
public final class ProfileViewer implements ResultViewer<Clustering> {

  private static final int SEEN = 10;

  @Override
  public Class<Clustering> type() {
    return Clustering.class;
  }

  @Override
  public boolean shows(Clustering result) {
    return !result.clusters().isEmpty();
  }

  @Override
  public Control create(Composite parent, ResultSite<Clustering> site) {
    Composite area = Layouts.area(parent, 1);
    List<Cluster> groups = site.result().clusters();
    Composite top = Layouts.area(area, 1);
    Composite halves = Layouts.halves(area);
    ChartView chart = Layouts.wide(site.chart(halves, ChartSpecs.profile(groups.get(0), Locale.getDefault())));
    Widgets.mark(chart, "analysis.profile"); //$NON-NLS-1$
    DataTable<Difference> table = new DataTable<>(halves, "analysis.profileTable", columns(), SEEN); //$NON-NLS-1$
    table.show(groups.get(0).profile());
    Members members = new Members(area, site);
    members.show(0);
    Combo choice = Layouts.choice(top, "analysis.profile.group", groups.stream().map(Cluster::name).toList(), index -> { //$NON-NLS-1$
      chart.show(ChartSpecs.profile(groups.get(index), Locale.getDefault()));
      table.show(groups.get(index).profile());
      members.show(index);
      site.layout();
    });
    choice.select(0);
    return area;
  }

  private static List<RowList.Column<Difference>> columns() {
    return List.of(RowList.Column.text(Texts.Profile_field, GroupsViewer::label),
        RowList.Column.number(Texts.Profile_inside, Difference::inside, one -> value(one, one.inside())),
        RowList.Column.number(Texts.Profile_outside, Difference::outside, one -> value(one, one.outside())),
        RowList.Column.number(Texts.Profile_difference, one -> Math.abs(one.standardised().value()),
            one -> String.format(Locale.ROOT, "%+.2f  (%+.2f \u2013 %+.2f)", one.standardised().value(), //$NON-NLS-1$
                one.standardised().interval().low(), one.standardised().interval().high())));
  }

  /** A mean, or the share of a level. */
  static String value(Difference difference, double value) {
    return difference.level().isEmpty() ? NumberFiguresViewer.number(value) : FigureText.percent(value);
  }

  /** The rows of a group, while they are remembered. */
  private static final class Members {

    private final int[] assignment;
    private final java.util.Optional<DataTable<Integer>> table;

    Members(Composite area, ResultSite<Clustering> site) {
      assignment = site.result().assignment();
      table = site.work().table().filter(rows -> rows.rows() == assignment.length).map(rows -> {
        Layouts.heading(area, Texts.Profile_rows);
        return FoundRows.table(area, "analysis.groupRows", rows, site.work()); //$NON-NLS-1$
      });
      if (table.isEmpty()) {
        Layouts.note(area, Texts.Demand_gone);
      }
    }

    void show(int group) {
      table.ifPresent(shown -> shown.show(IntStream.range(0, assignment.length)
          .filter(row -> assignment[row] == group).boxed().toList()));
    }
  }
}
