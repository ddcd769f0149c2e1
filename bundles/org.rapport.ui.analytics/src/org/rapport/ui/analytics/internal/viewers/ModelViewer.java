package org.rapport.ui.analytics.internal.viewers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.table.Table;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/**
 * What the model the user looks at has learnt from all rows: its tree, whose leaves lead to their rows, and how its loss
 * fell.
 */
public final class ModelViewer implements ResultViewer<Comparison> {

  private static final int LEVELS = 5;
  private static final int LEAVES_SEEN = 6;

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Composite area = Layouts.area(parent, 1);
    Combo choice = Models.choice(area, "analysis.model.choice", site); //$NON-NLS-1$
    OnDemand<Inside> demand = new OnDemand<>(area, site, "analysis.model", Texts.Model_train, Texts.Model_note, //$NON-NLS-1$
        monitor -> Inside.of(site.work().model(site.selectedModel(), monitor), site.work().table().orElse(null)),
        (within, found) -> show(within, site, found));
    site.follow(area, id -> {
      choice.select(Models.index(site.result(), id));
      demand.reset();
    });
    return area;
  }

  /**
   * A trained model as shown.
   *
   * @param model the model
   * @param rows the rows
   * @param leaves the leaf of every row; none if it is no tree
   */
  private record Inside(TrainedModel model, Table rows, int[] leaves) {

    static Inside of(TrainedModel model, @org.eclipse.jdt.annotation.Nullable Table rows) {
      if (rows == null) {
        throw new org.rapport.mining.MiningException(Texts.Demand_gone);
      }
      return new Inside(model, rows, model.outline().isEmpty() ? new int[0] : model.leaves(rows));
    }
  }

  private static void show(Composite area, ResultSite<Comparison> site, Inside found) {
    TrainedModel model = found.model();
    Layouts.note(area, NLS.bind(Texts.Model_trained, new Object[]{model.algorithmName(),
        FigureText.count(model.trainingRows()), model.parameters()}));
    if (!model.outline().isEmpty()) {
      tree(area, site, found);
    }
    model.lossCurve().ifPresent(curve -> {
      ChartSpec.Plot loss = ChartSpecs.loss(model.algorithmName(), curve, Locale.getDefault());
      Layouts.note(area, loss.subtitle());
      ChartView chart = Layouts.wide(site.chart(area, loss));
      Widgets.mark(chart, "analysis.loss"); //$NON-NLS-1$
    });
    if (model.outline().isEmpty() && model.lossCurve().isEmpty()) {
      Widgets.mark(Layouts.text(area, NLS.bind(Texts.Model_noShape, model.algorithmName())), "analysis.model.none"); //$NON-NLS-1$
    }
  }

  private static void tree(Composite area, ResultSite<Comparison> site, Inside found) {
    TrainedModel model = found.model();
    TreeLeaves tree = new TreeLeaves(model.outline());
    ChartSpec.Tree drawn = ChartSpecs.tree(model.algorithmName(), model.outline(), model.classes(), LEVELS,
        Locale.getDefault());
    ChartView chart = Layouts.wide(site.chart(area, drawn));
    Widgets.mark(chart, "analysis.tree"); //$NON-NLS-1$
    Layouts.note(area, (drawn.subtitle() + "  " + Texts.Tree_hint).strip()); //$NON-NLS-1$
    DataTable<TreeLeaves.Leaf> leaves = new DataTable<>(area, "analysis.leaves", leafColumns(model), LEAVES_SEEN); //$NON-NLS-1$
    leaves.show(tree.all());
    Label of = Layouts.heading(area, " "); //$NON-NLS-1$
    DataTable<Integer> rows = FoundRows.table(area, "analysis.leafRows", found.rows(), site.work()); //$NON-NLS-1$
    rows.show(List.of());
    leaves.onSelect(leaf -> leaf.ifPresent(one -> {
      of.setText(NLS.bind(Texts.Tree_rows, one.path().isEmpty() ? Texts.Tree_all : one.path()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
      rows.show(rowsOf(found.leaves(), node -> node == one.node()));
      site.layout();
    }));
    leaves.select(tree.all().get(0));
    chart.onPick(place -> {
      int node = tree.shown(place, LEVELS);
      List<TreeLeaves.Leaf> below = tree.all().stream().filter(leaf -> tree.below(leaf.node(), node)).toList();
      if (below.size() == 1) {
        leaves.select(below.get(0));
      } else {
        of.setText(NLS.bind(Texts.Tree_rowsBelow, below.size()));
        rows.show(rowsOf(found.leaves(), leaf -> tree.below(leaf, node)));
        site.layout();
      }
    });
  }

  private static List<Integer> rowsOf(int[] leaves, java.util.function.IntPredicate wanted) {
    return IntStream.range(0, leaves.length).filter(row -> wanted.test(leaves[row])).boxed().toList();
  }

  private static List<RowList.Column<TreeLeaves.Leaf>> leafColumns(TrainedModel model) {
    return List.of(RowList.Column.text(Texts.Tree_path, TreeLeaves.Leaf::path),
        RowList.Column.number(Texts.Tree_count, leaf -> (double) leaf.rows(), leaf -> FigureText.count(leaf.rows())),
        RowList.Column.text(Texts.Tree_answer, leaf -> IntStream.range(0, model.classes().size())
            .mapToObj(c -> model.classes().get(c) + " " + FigureText.percent(leaf.shares().get(c))) //$NON-NLS-1$
            .collect(Collectors.joining(", ")))); //$NON-NLS-1$
  }
}
