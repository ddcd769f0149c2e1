package org.rapport.mining.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.rapport.mining.ClusterDetails;
import org.rapport.mining.MiningResult;
import org.rapport.mining.Reason;
import org.rapport.mining.Runs;
import org.rapport.mining.TestData;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.chart.ChartSpec.Style;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Decile;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Evaluator;
import org.rapport.mining.evaluation.Fixtures;
import org.rapport.mining.evaluation.Interval;
import org.rapport.mining.evaluation.MoneyFigures;
import org.rapport.mining.evaluation.Profit;
import org.rapport.mining.spi.LossCurve;
import org.w3c.dom.Document;

/** Charts of all kinds of results as data: they hold the figures, draw as well-formed SVG and say what they show. */
class ResultChartsTest {

  private static final MiningResult.Findings NONE = new MiningResult.Findings("", "", List.of());

  private static Comparison comparison() {
    SplittableRandom random = new SplittableRandom(1);
    double[] scores = random.doubles(300).toArray();
    int[] actual = IntStream.range(0, 300).map(i -> random.nextDouble() < scores[i] ? 1 : 0).toArray();
    return Evaluator.compare(Fixtures.holdOut(actual), List.of(Fixtures.model("a", scores), Fixtures.model("b",
        Arrays.stream(scores).map(p -> 0.5 + (p - 0.5) / 3).toArray())));
  }

  private static ChartSpec.Series last(ChartSpec.Plot plot) {
    return plot.series().get(plot.series().size() - 1);
  }

  @Test
  void manyMarksShareElementsBecauseReadersOfSvgRefuseThousands() {
    List<ChartSpec.Mark> marks = java.util.stream.IntStream.range(0, 5000)
        .mapToObj(i -> new ChartSpec.Mark(i / 5000.0, i % 7 / 7.0, Optional.empty())).toList();
    var axis = new ChartSpec.Axis("", "", 0, 1);
    var plot = new ChartSpec.Plot("Many", "", axis, axis,
        List.of(new ChartSpec.Series("all", ChartSpec.Style.POINTS, marks, List.of())), "");
    String svg = SvgChart.render(plot, Palette.light(), 600, 300);
    assertTrue(svg.split("<[a-z]").length < 1000, "elements: " + svg.split("<[a-z]").length);
    assertEquals(5000, svg.split("M[\\d.]+ [\\d.]+a2 2 ").length - 1, "every mark is drawn");
  }

  @Test
  void aNodeOfATreeIsFoundWhereItIsDrawn() {
    var nodes = List.of(new ChartSpec.Node(-1, "", "all", 10, List.of(0.5, 0.5), 0),
        new ChartSpec.Node(0, "a < 1", "left", 4, List.of(1.0, 0.0), 0),
        new ChartSpec.Node(0, "a >= 1", "right", 6, List.of(0.2, 0.8), 0));
    var tree = new ChartSpec.Tree("Tree", "", List.of("n", "y"), nodes, "");
    String svg = SvgChart.render(tree, Palette.light(), 600, 300);
    // every node is drawn as a box with rounded corners before its words
    var boxes = java.util.regex.Pattern
        .compile("<rect x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\"[^>]* rx=\"4\"")
        .matcher(svg);
    for (int node = 0; node < 3; node++) {
      assertTrue(boxes.find(), "box " + node + " in " + svg);
      double x = Double.parseDouble(boxes.group(1));
      double y = Double.parseDouble(boxes.group(2));
      double wide = Double.parseDouble(boxes.group(3));
      double tall = Double.parseDouble(boxes.group(4));
      assertEquals(node, SvgChart.nodeAt(tree, 600, 300, x + wide / 2, y + tall / 2).orElseThrow());
      assertTrue(SvgChart.nodeAt(tree, 600, 300, x + wide + 2, y + tall / 2).isEmpty());
    }
  }

  @Test
  void curvesOfProbabilitiesHoldTheFigures() {
    Comparison comparison = comparison();
    ChartSpec.Plot pr = ChartSpecs.precisionRecall(comparison, Locale.ROOT).orElseThrow();
    assertEquals(3, pr.series().size());
    assertTrue(pr.series().get(0).label().matches("Model a, area 0\\.\\d{3}"), pr.series().get(0).label());
    assertEquals(1, pr.series().get(0).marks().get(pr.series().get(0).marks().size() - 1).x());
    assertEquals(Style.REFERENCE, last(pr).style());
    ChartSpec.Plot gain = ChartSpecs.gain(comparison, Locale.ROOT).orElseThrow();
    ChartSpec.Plot lift = ChartSpecs.lift(comparison, Locale.ROOT).orElseThrow();
    List<Decile> deciles = comparison.models().get(0).probabilities().orElseThrow().deciles();
    assertEquals(11, gain.series().get(0).marks().size());
    assertEquals(deciles.get(2).gain().value(), gain.series().get(0).marks().get(3).y());
    assertEquals(Optional.of(deciles.get(2).lift().interval()), lift.series().get(0).marks().get(2).interval());
    assertTrue(lift.accessibleText().contains("class 'Yes'"), lift.accessibleText());
    ChartSpec.Plot calibration = ChartSpecs.calibration(comparison, Locale.ROOT).orElseThrow();
    assertEquals(10, calibration.series().get(0).marks().size());
    assertTrue(calibration.accessibleText().contains("by chance alone"));
    assertEquals("校准", ChartSpecs.calibration(comparison, Locale.SIMPLIFIED_CHINESE).orElseThrow().title());
  }

  @Test
  void profitIsDrawnByShareCalledAndComparedWithNoModel() {
    Comparison comparison = comparison();
    MoneyFigures money = new MoneyFigures("EUR", 60, -40, 0, 0);
    ChartSpec.Plot plot = ChartSpecs.profit(comparison, money, Locale.ROOT).orElseThrow();
    Profit profit = Profit.of(comparison.models().get(0).probabilities().orElseThrow().thresholds().orElseThrow(),
        money);
    assertEquals("EUR", plot.y().unit());
    assertEquals(0, plot.series().get(0).marks().get(0).x());
    assertEquals(1, plot.series().get(0).marks().get(plot.series().get(0).marks().size() - 1).x());
    assertEquals(profit.without().value(), last(plot).marks().get(0).y());
    assertEquals(profit.points().stream().mapToDouble(Profit.Point::worth).max().orElseThrow(),
        plot.series().get(0).marks().stream().mapToDouble(ChartSpec.Mark::y).max().orElseThrow());
  }

  private static Estimate estimate(double value) {
    return new Estimate(value, new Interval(value - 0.1, value + 0.1), "bootstrap");
  }

  private static MiningResult.Clustering clustering() {
    SplittableRandom random = new SplittableRandom(2);
    int n = 400;
    double[] x = new double[n];
    double[] y = new double[n];
    int[] assignment = new int[n];
    for (int i = 0; i < n; i++) {
      assignment[i] = i % 10 == 9 ? -1 : i % 2;
      x[i] = 4 * (i % 2) + random.nextGaussian();
      y[i] = random.nextGaussian() + 0.8 * x[i];
    }
    ClusterDetails.Projection plane = new ClusterDetails.Projection(
        List.of(new ClusterDetails.Axis(0.6, List.of()), new ClusterDetails.Axis(0.2, List.of())),
        IntStream.range(0, n).toArray(), x, y, new double[][]{{0, 0}, {4, 3}});
    List<MiningResult.Difference> profile = List.of(new MiningResult.Difference("spend", "", 3, 1, estimate(1.2)),
        new MiningResult.Difference("region", "north", 0.1, 0.6, estimate(-0.8)));
    return new MiningResult.Clustering(NONE, List.of(new MiningResult.Cluster("Cluster 1", 200, estimate(0.9), profile),
        new MiningResult.Cluster("Cluster 2", 160, estimate(0.8), List.of())), assignment, estimate(0.4),
        List.of("spend"), 400, List.of(), new ClusterDetails(List.of(), Optional.empty(), new double[0][],
            Optional.of(plane)));
  }

  /** The ellipse of a normal distribution's 95 %: about so many of the rows lie in it. */
  @Test
  void groupsHaveEllipsesThatHoldMostOfTheirRows() {
    ChartSpec.Plot plot = ChartSpecs.clusters(clustering(), Locale.ROOT).orElseThrow();
    assertEquals(List.of("Cluster 1 (200 rows)", "Cluster 2 (160 rows)", "No group"),
        plot.series().stream().map(ChartSpec.Series::label).toList());
    for (ChartSpec.Series series : plot.series().subList(0, 2)) {
      long inside = series.marks().stream().filter(m -> inside(series.outline(), m.x(), m.y())).count();
      assertEquals(0.95, (double) inside / series.marks().size(), 0.04);
    }
    assertEquals("Component 1 (60 % of the variance)", plot.x().label());
    ChartSpec.BarsWithIntervals profile = ChartSpecs.profile(clustering().clusters().get(0), Locale.ROOT);
    assertEquals(List.of("spend", "region: north"), profile.bars().stream().map(ChartSpec.Bar::label).toList());
    assertTrue(profile.value().min() <= -0.9 && profile.value().max() >= 1.3);
  }

  private static boolean inside(List<ChartSpec.Point> polygon, double x, double y) {
    boolean inside = false;
    for (int i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
      ChartSpec.Point a = polygon.get(i);
      ChartSpec.Point b = polygon.get(j);
      if (a.y() > y != b.y() > y && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static MiningResult.Rules rules() {
    return new MiningResult.Rules(NONE, 100, 5, 9, List.of(
        new MiningResult.Rule(List.of("milk", "jam"), "bread", 10, 0.1, 0.8, 5, 0.05, 3, 0.01),
        new MiningResult.Rule(List.of("milk"), "bread", 20, 0.2, 0.5, 1.5, 0.05, 3, 0.01)));
  }

  private static MiningResult.Outliers outliers() {
    double[] scores = new SplittableRandom(3).doubles(400).map(u -> 0.4 + 0.1 * u).toArray();
    scores[7] = 0.9;
    scores[8] = Double.NaN;
    return new MiningResult.Outliers(NONE, List.of(new MiningResult.Outlier(7, 0.9, List.of())), scores, List.of("x"),
        399, List.of());
  }

  @Test
  void rulesAndUnusualRows() {
    ChartSpec.Plot rules = ChartSpecs.rules(rules(), Locale.ROOT).orElseThrow();
    assertEquals(2, rules.series().size());
    assertTrue(rules.accessibleText().contains("milk + jam → bread"), rules.accessibleText());
    ChartSpec.Histogram histogram = ChartSpecs.outliers(outliers(), Locale.ROOT).orElseThrow();
    assertEquals(399, histogram.bars().stream().mapToLong(ChartSpec.HistogramBar::count).sum());
    assertEquals(0.9, histogram.cut().orElseThrow().value());
    assertTrue(ChartSpecs.outliers(new MiningResult.Outliers(NONE, List.of(), new double[]{1, 1}, List.of(), 2,
        List.of()), Locale.ROOT).isEmpty());
  }

  @Test
  void aTreeIsDrawnToTheLevelsAsked() {
    TrainedModel model = Runs.train(TestData.iris(), "tree", Map.of("depth", "4"));
    ChartSpec.Tree all = ChartSpecs.tree("Decision tree", model.outline(), model.classes(), 99,
        Locale.ROOT);
    assertEquals(150, all.nodes().get(0).rows());
    for (int i = 0; i < all.nodes().size(); i++) {
      int node = i;
      List<ChartSpec.Node> children = all.nodes().stream().filter(n -> n.parent() == node).toList();
      assertTrue(children.isEmpty() || children.stream().mapToLong(ChartSpec.Node::rows).sum() == all.nodes().get(i)
          .rows());
      assertEquals(1, all.nodes().get(i).shares().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
      assertEquals(0, all.nodes().get(i).hidden());
    }
    ChartSpec.Tree two = ChartSpecs.tree("Decision tree", model.outline(), model.classes(), 2,
        Locale.ROOT);
    assertEquals(3, two.nodes().size());
    assertEquals(all.nodes().size() - 3, two.nodes().stream().mapToInt(ChartSpec.Node::hidden).sum());
    assertTrue(Runs.train(TestData.iris(), "knn", Map.of()).outline().isEmpty());
  }

  @Test
  void aWaterfallEndsAtTheProbability() {
    ChartSpec.Waterfall waterfall = ChartSpecs.contributions("Li Wei", 0.27, 0.65,
        List.of(new Reason("Contract", "Month-to-month", 0.2, ""), new Reason("tenure", "2", 0.15, "")), Locale.ROOT);
    assertEquals(3, waterfall.steps().size());
    assertEquals("All other fields", waterfall.steps().get(2).label());
    assertEquals(0.65, waterfall.end(), 1e-12);
    assertTrue(waterfall.accessibleText().contains("Contract = Month-to-month +20.0"), waterfall.accessibleText());
  }

  private static LossCurve curve() {
    return new LossCurve() {
      @Override
      public String loss() {
        return "log-loss";
      }

      @Override
      public List<Epoch> epochs() {
        return List.of(new Epoch(0.7, 0.69), new Epoch(0.5, 0.55), new Epoch(0.4, 0.57));
      }

      @Override
      public int best() {
        return 1;
      }
    };
  }

  private static List<ChartSpec> all() {
    Comparison comparison = comparison();
    List<ChartSpec> all = new ArrayList<>();
    for (Locale locale : List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)) {
      all.add(ChartSpecs.precisionRecall(comparison, locale).orElseThrow());
      all.add(ChartSpecs.gain(comparison, locale).orElseThrow());
      all.add(ChartSpecs.lift(comparison, locale).orElseThrow());
      all.add(ChartSpecs.calibration(comparison, locale).orElseThrow());
      all.add(ChartSpecs.profit(comparison, MoneyFigures.ofCalls("元", 50, 20), locale).orElseThrow());
      all.add(ChartSpecs.clusters(clustering(), locale).orElseThrow());
      all.add(ChartSpecs.profile(clustering().clusters().get(0), locale));
      all.add(ChartSpecs.rules(rules(), locale).orElseThrow());
      all.add(ChartSpecs.outliers(outliers(), locale).orElseThrow());
      all.add(ChartSpecs.contributions("<Li & Wei>", 0.27, 0.1, List.of(new Reason("a", "b", -0.2, "")), locale));
      TrainedModel tree = Runs.train(TestData.iris(), "tree", Map.of());
      all.add(ChartSpecs.tree("<tree>", tree.outline(), tree.classes(), 3, locale));
      all.add(ChartSpecs.loss("Perceptron", curve(), locale));
      Map<String, Estimate> figures = new LinkedHashMap<>(Map.of("x", estimate(0.3), "y", estimate(-0.05)));
      all.add(ChartSpecs.importance(figures, "%", locale));
      all.add(ChartSpecs.coefficients(figures, "EUR", locale));
      double[] sorted = {-2, -1, -0.5, 0.4, 1.1, 2.2};
      all.add(ChartSpecs.residuals("Ridge", new double[]{5, 3, 4, 1, 2, 9}, sorted, locale));
      all.add(ChartSpecs.quantiles("Ridge", new double[]{-1.4, -0.7, -0.2, 0.2, 0.7, 1.4}, sorted, locale));
    }
    return all;
  }

  @Test
  void everyChartIsWellFormedInBothLanguages() throws Exception {
    for (ChartSpec spec : all()) {
      assertFalse(spec.title().isBlank());
      assertFalse(spec.accessibleText().isBlank());
      assertFalse(spec.accessibleText().contains("{"), spec.accessibleText());
      for (int width : new int[]{240, 640}) {
        String text = SvgChart.render(spec, Palette.light(), width, width / 2 + 100);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(spec.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertFalse(text.contains("NaN") || text.contains("Infinity"), text);
      }
    }
    List<ChartSpec> both = all();
    for (int i = 0; i < both.size() / 2; i++) {
      if (!(both.get(i) instanceof ChartSpec.Tree) && !(both.get(i) instanceof ChartSpec.Waterfall)) {
        assertFalse(both.get(i).title().equals(both.get(i + both.size() / 2).title()), both.get(i).title());
      }
    }
  }
}
