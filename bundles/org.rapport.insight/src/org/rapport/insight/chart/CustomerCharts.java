package org.rapport.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.insight.cohort.Cohort;
import org.rapport.insight.cohort.CohortCell;
import org.rapport.insight.cohort.CohortTable;
import org.rapport.insight.concentration.Concentration;
import org.rapport.insight.internal.chart.ChartWords;
import org.rapport.insight.survival.SurvivalCurve;
import org.rapport.insight.survival.SurvivalStep;
import org.rapport.mining.chart.ChartSpec.Axis;
import org.rapport.mining.chart.ChartSpec.HeatCell;
import org.rapport.mining.chart.ChartSpec.HeatMap;
import org.rapport.mining.chart.ChartSpec.Line;
import org.rapport.mining.chart.ChartSpec.Lines;
import org.rapport.mining.chart.ChartSpec.Mark;
import org.rapport.mining.chart.ChartSpec.Plot;
import org.rapport.mining.chart.ChartSpec.Point;
import org.rapport.mining.chart.ChartSpec.Series;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.evaluation.Estimate;

/**
 * Charts of how customers stay and spend, in a reader's language where there is a translation, else in English.
 *
 * @since 0.1
 */
public final class CustomerCharts {
  private static final int MOST_COHORTS = 24;
  private static final int MOST_STEPS = 200;
  private static final int LORENZ_STEPS = 100;

  private final ChartWords words;

  private CustomerCharts(Locale locale) {
    this.words = ChartWords.of(locale);
  }

  /**
   * Charts for a reader.
   *
   * @param locale the reader's language
   */
  public static CustomerCharts in(Locale locale) {
    return new CustomerCharts(locale);
  }

  /** The triangle of the latest 24 cohorts, as shares of each. */
  public HeatMap cohorts(CohortTable table) {
    List<Cohort> shown = table.cohorts().subList(Math.max(0, table.cohorts().size() - MOST_COHORTS), table.cohorts()
        .size());
    int ages = Math.min(MOST_COHORTS, shown.get(0).cells().size());
    double most = shown.stream().flatMap(cohort -> cohort.cells().stream().skip(1)).mapToDouble(cell -> cell.share()
        .value()).max().orElse(0);
    List<List<HeatCell>> cells = new ArrayList<>();
    for (Cohort cohort : shown) {
      List<HeatCell> row = new ArrayList<>();
      for (int age = 0; age < ages; age++) {
        row.add(age < cohort.cells().size() ? cell(cohort.cells().get(age), most) : HeatCell.NONE);
      }
      cells.add(row);
    }
    String shares = IntStream.range(1, ages).mapToObj(age -> table.retention(age).map(share -> words.text("cohort.pair",
        age, ChartWords.percent(share.value())))).flatMap(Optional::stream).collect(Collectors.joining("; "));
    return new HeatMap(words.text("cohort.title"), words.text("cohort.subtitle"), words.text("cohort.rows"), words.text(
        "cohort.columns." + table.unit().word()), shown.stream().map(cohort -> words.text("cohort.size", cohort.label(),
            ChartWords.whole(cohort.customers()))).toList(), IntStream.range(0, ages).mapToObj(String::valueOf)
                .toList(),
        cells, words.text("cohort.text", ChartWords.whole(table.customers()), table.cohorts().size(), shares));
  }

  /** The first period is full by definition: it does not set the scale of the others. */
  private static HeatCell cell(CohortCell cell, double most) {
    double share = cell.share().value();
    return new HeatCell(String.format(Locale.ROOT, "%.0f", 100 * share), cell.age() == 0 ? 1 : most == 0 ? 0 : Math.min(
        1, share / most), !cell.complete());
  }

  /**
   * Survival curves with their bands.
   *
   * @param curves curves by the groups' names, all in one unit, at least one; the name "" stands for all customers
   */
  public Plot survival(Map<String, SurvivalCurve> curves) {
    List<Series> series = new ArrayList<>();
    List<String> said = new ArrayList<>();
    double longest = 0;
    String unit = "day";
    for (Map.Entry<String, SurvivalCurve> entry : curves.entrySet()) {
      SurvivalCurve curve = entry.getValue();
      String name = entry.getKey().isEmpty() ? words.text("survival.all") : entry.getKey();
      longest = Math.max(longest, curve.longest().count());
      unit = curve.unit().word();
      series.add(new Series(name, Style.LINE, stairs(curve), band(curve)));
      said.add(curve.median().map(median -> words.text("survival.median", name, median)).orElseGet(() -> words.text(
          "survival.noMedian", name)));
    }
    return new Plot(words.text("survival.title"), words.text("survival.subtitle"), new Axis(words.text("survival.time."
        + unit), "", 0, Math.max(longest, 1e-9)), new Axis(words.text("survival.share"), "%", 0, 1), series, words.text(
            "survival.text", String.join("; ", said)));
  }

  /** Times at which somebody left, at most so many as can be seen. */
  private static List<SurvivalStep> steps(SurvivalCurve curve) {
    List<SurvivalStep> left = curve.steps().stream().filter(step -> step.left() > 0).toList();
    int every = Math.max(1, left.size() / MOST_STEPS);
    return IntStream.range(0, left.size()).filter(i -> i % every == 0 || i == left.size() - 1).mapToObj(left::get)
        .toList();
  }

  private static List<Mark> stairs(SurvivalCurve curve) {
    List<Mark> marks = new ArrayList<>();
    double height = 1;
    marks.add(Mark.of(0, 1));
    for (SurvivalStep step : steps(curve)) {
      marks.add(Mark.of(step.time(), height));
      height = step.survival();
      marks.add(Mark.of(step.time(), height));
    }
    marks.add(Mark.of(curve.longest().count(), height));
    return marks;
  }

  private static List<Point> band(SurvivalCurve curve) {
    List<Point> outline = new ArrayList<>();
    List<Point> back = new ArrayList<>();
    double high = 1;
    double low = 1;
    outline.add(new Point(0, 1));
    for (SurvivalStep step : steps(curve)) {
      outline.add(new Point(step.time(), high));
      back.add(0, new Point(step.time(), low));
      high = step.interval().high();
      low = step.interval().low();
      outline.add(new Point(step.time(), high));
      back.add(0, new Point(step.time(), low));
    }
    outline.add(new Point(curve.longest().count(), high));
    outline.add(new Point(curve.longest().count(), low));
    outline.addAll(back);
    return outline;
  }

  /** The Lorenz curve of revenue. */
  public Lines lorenz(Concentration concentration) {
    double[] curve = concentration.lorenz(LORENZ_STEPS);
    Estimate gini = concentration.gini();
    List<Point> points = IntStream.rangeClosed(0, LORENZ_STEPS).mapToObj(i -> new Point((double) i / LORENZ_STEPS,
        curve[i])).toList();
    return new Lines(words.text("lorenz.title"), words.text("lorenz.subtitle", number(gini.value()), number(gini
        .interval().low()), number(gini.interval().high())), new Axis(words.text("lorenz.customers"), "%", 0, 1),
        new Axis(words.text("lorenz.revenue"), "%", 0, 1), List.of(new Line(words.text("lorenz.line", ChartWords.whole(
            concentration.customers())), points)), Optional.of(words.text("lorenz.equal")), words.text("lorenz.text",
                ChartWords.percent(concentration.top(0.2).share()), ChartWords.percent(concentration.top(0.01)
                    .share())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
