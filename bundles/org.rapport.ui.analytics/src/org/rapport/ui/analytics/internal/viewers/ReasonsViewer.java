package org.rapport.ui.analytics.internal.viewers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.mining.MiningException;
import org.rapport.mining.PastCase;
import org.rapport.mining.Reason;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.chart.ChartSpecs;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.table.Table;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.analytics.ChartView;
import org.rapport.ui.analytics.internal.Styles;
import org.rapport.ui.analytics.internal.model.FigureText;
import org.rapport.ui.analytics.spi.ResultSite;
import org.rapport.ui.analytics.spi.ResultViewer;

/** Why a row gets its probability: the rows with their scores, and of the chosen one the reasons and the nearest past cases. */
public final class ReasonsViewer implements ResultViewer<Comparison> {

  private static final int SEEN = 8;
  private static final int REASONS = 8;
  private static final int CASES = 6;

  @Override
  public Class<Comparison> type() {
    return Comparison.class;
  }

  @Override
  public boolean shows(Comparison comparison) {
    return comparison.positive().isPresent();
  }

  @Override
  public Control create(Composite parent, ResultSite<Comparison> site) {
    Composite area = Layouts.area(parent, 1);
    Combo choice = Models.choice(area, "analysis.reasons.choice", site); //$NON-NLS-1$
    OnDemand<Scored> demand = new OnDemand<>(area, site, "analysis.reasons", Texts.Reasons_score, //$NON-NLS-1$
        Texts.Reasons_note, monitor -> Scored.of(site, monitor), (within, found) -> show(within, site, found));
    site.follow(area, id -> {
      choice.select(Models.index(site.result(), id));
      demand.reset();
    });
    return area;
  }

  /**
   * All rows with their probabilities.
   *
   * @param scores the probability of the positive class of every row, NaN for none
   */
  private record Scored(TrainedModel model, Table rows, double[] scores) {

    static Scored of(ResultSite<Comparison> site, org.eclipse.core.runtime.IProgressMonitor monitor) {
      Table rows = site.work().table().orElseThrow(() -> new MiningException(Texts.Demand_gone));
      TrainedModel model = site.work().model(site.selectedModel(), monitor);
      return new Scored(model, rows, model.scores(rows, null));
    }

    List<Integer> ranked() {
      return IntStream.range(0, scores.length).filter(row -> !Double.isNaN(scores[row])).boxed()
          .sorted(Comparator.<Integer>comparingDouble(row -> -scores[row])).toList();
    }

    double average() {
      return java.util.Arrays.stream(scores).filter(Double::isFinite).average().orElse(0);
    }
  }

  /**
   * What is told of one row.
   *
   * @param reasons the strongest first
   * @param cases the nearest training rows
   */
  private record Told(int row, List<Reason> reasons, List<PastCase> cases) {
  }

  private static void show(Composite area, ResultSite<Comparison> site, Scored scored) {
    String positive = scored.model().positive().orElse(""); //$NON-NLS-1$
    Layouts.note(area, NLS.bind(Texts.Reasons_choose, positive, scored.model().algorithmName()));
    List<RowList.Column<Integer>> columns = new java.util.ArrayList<>(FoundRows.columns(scored.rows(), site.work()));
    columns.add(1, RowList.Column.number(NLS.bind(Texts.Reasons_probability, positive), row -> scored.scores()[row],
        row -> FigureText.percent(scored.scores()[row])));
    DataTable<Integer> table = new DataTable<>(area, "analysis.scored", columns, SEEN); //$NON-NLS-1$
    Composite below = Layouts.area(area, 1);
    table.onSelect(chosen -> chosen.ifPresent(row -> Background.quietly(below, monitor -> told(scored, row),
        told -> show(below, site, scored, table.selected(), told))));
    table.show(scored.ranked());
    scored.ranked().stream().findFirst().ifPresent(table::select);
  }

  private static Told told(Scored scored, int row) {
    return new Told(row, scored.model().reasons(scored.rows(), row, REASONS),
        scored.model().pastCases(scored.rows(), row, CASES + 1).stream().filter(past -> past.row() != row)
            .limit(CASES).toList());
  }

  private static void show(Composite area, ResultSite<Comparison> site, Scored scored, Optional<Integer> chosen,
      @Nullable Told told) {
    if (told == null || !chosen.equals(Optional.of(told.row()))) {
      return;
    }
    Layouts.clear(area);
    String name = FoundRows.called(site.work(), told.row());
    Composite halves = Layouts.halves(area);
    Composite drawn = Layouts.area(halves, 1);
    Layouts.note(drawn, Texts.Reasons_steps);
    ChartView chart = Layouts.wide(site.chart(drawn, ChartSpecs.contributions(name, scored.average(),
        scored.scores()[told.row()], told.reasons(), Locale.getDefault())));
    Widgets.mark(chart, "analysis.contributions"); //$NON-NLS-1$
    Composite words = Layouts.area(halves, 1);
    Layouts.heading(words, NLS.bind(Texts.Reasons_why, name, FigureText.percent(scored.scores()[told.row()])));
    String sentences = told.reasons().stream().map(reason -> "\u2022  " + reason.sentence()) //$NON-NLS-1$
        .collect(Collectors.joining("\n")); //$NON-NLS-1$
    Widgets.mark(Layouts.text(words, sentences.isEmpty() ? Texts.Reasons_none : sentences), "analysis.sentences"); //$NON-NLS-1$
    if (!told.cases().isEmpty()) {
      Layouts.heading(words, Texts.Reasons_cases);
      DataTable<PastCase> cases = new DataTable<>(words, "analysis.pastCases", List.of( //$NON-NLS-1$
          RowList.Column.text(Texts.Rows_row, past -> site.work().name(past.row())),
          RowList.Column.text(site.result().target(), PastCase::outcome),
          RowList.Column.number(Texts.Reasons_distance, PastCase::distance,
              past -> String.format(Locale.ROOT, "%.2f", past.distance()))), CASES); //$NON-NLS-1$
      cases.show(told.cases());
    }
    Styles.apply(area);
    site.layout();
  }
}
