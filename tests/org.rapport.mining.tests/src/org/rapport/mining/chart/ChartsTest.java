package org.rapport.mining.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.rapport.mining.evaluation.Comparison;
import org.rapport.mining.evaluation.Evaluator;
import org.rapport.mining.evaluation.Fixtures;
import org.rapport.mining.evaluation.Interval;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartsTest {

  private static Comparison comparison() {
    int[] actual = Fixtures.every(120, 3);
    return Evaluator.compare(Fixtures.holdOut(actual),
        List.of(Fixtures.wrongAtFirst("a", 10, actual), Fixtures.wrongAtFirst("b", 20, actual)));
  }

  @Test
  void accuracyChartHoldsFiguresIntervalsAndBaseRate() {
    Comparison comparison = comparison();
    ChartSpec.BarsWithIntervals spec = ChartSpecs.accuracy(comparison);
    assertEquals(List.of("Model a", "Model b"), spec.bars().stream().map(ChartSpec.Bar::label).toList());
    assertEquals(110 / 120.0, spec.bars().get(0).value());
    assertEquals(Optional.of(comparison.models().get(0).accuracy().interval()), spec.bars().get(0).interval());
    assertEquals(80 / 120.0, spec.reference().orElseThrow().value());
    assertEquals("Base rate: always 'No'", spec.reference().orElseThrow().label());
    assertEquals(new ChartSpec.Axis("", "%", 0, 1), spec.value());
    assertTrue(spec.accessibleText().contains("Model a 91.7 % ("), spec.accessibleText());
    assertTrue(spec.subtitle().contains("Wilson"));
  }

  @Test
  void rocChartHasOneLinePerModelAndTheDiagonal() {
    ChartSpec.Lines spec = ChartSpecs.roc(comparison()).orElseThrow();
    assertEquals(2, spec.lines().size());
    assertTrue(spec.lines().get(0).label().matches("Model a, AUC 0\\.\\d{3}"), spec.lines().get(0).label());
    assertEquals(new ChartSpec.Point(0, 0), spec.lines().get(0).points().get(0));
    assertTrue(spec.diagonal().isPresent());
    assertEquals("Positive class: 'Yes'", spec.subtitle());
  }

  @Test
  void labelsComeInTheReadersLanguage() {
    Comparison comparison = comparison();
    assertEquals("准确率", ChartSpecs.accuracy(comparison, Locale.SIMPLIFIED_CHINESE).title());
    assertEquals("基准率：总是“No”",
        ChartSpecs.accuracy(comparison, Locale.SIMPLIFIED_CHINESE).reference().orElseThrow().label());
    assertEquals("假阳性率", ChartSpecs.roc(comparison, Locale.SIMPLIFIED_CHINESE).orElseThrow().x().label());
    assertEquals(ChartSpecs.accuracy(comparison), ChartSpecs.accuracy(comparison, Locale.GERMAN));
  }

  @Test
  void aucAndConfusionCharts() {
    Comparison comparison = comparison();
    assertEquals(0.5, ChartSpecs.auc(comparison).orElseThrow().reference().orElseThrow().value());
    ChartSpec.Matrix matrix = ChartSpecs.confusion(comparison.models().get(0));
    assertEquals(120, matrix.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum());
    assertTrue(matrix.accessibleText().contains("Actual Yes, predicted No: 4."), matrix.accessibleText());
  }

  @Test
  void svgIsWellFormedAndCarriesTitleAndDescription() throws Exception {
    Comparison comparison = comparison();
    for (ChartSpec spec : List.of(ChartSpecs.accuracy(comparison), ChartSpecs.roc(comparison).orElseThrow(),
        ChartSpecs.confusion(comparison.models().get(0)))) {
      for (Palette palette : List.of(Palette.light(), Palette.dark())) {
        Document svg = parse(SvgChart.render(spec, palette, 640, 360));
        assertEquals("640", svg.getDocumentElement().getAttribute("width"));
        assertEquals(spec.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(spec.accessibleText(), svg.getElementsByTagName("desc").item(0).getTextContent());
      }
    }
  }

  @Test
  void barsAndWhiskersStandWhereTheAxisSays() throws Exception {
    ChartSpec.BarsWithIntervals spec = new ChartSpec.BarsWithIntervals("T", "", new ChartSpec.Axis("", "%", 0, 1),
        List.of(new ChartSpec.Bar("x", 1, Optional.empty()),
            new ChartSpec.Bar("y", 0.5, Optional.of(new Interval(0.25, 0.75)))),
        Optional.empty(), "");
    Document svg = parse(SvgChart.render(spec, Palette.light(), 640, 300));
    NodeList rects = svg.getElementsByTagName("rect");
    double full = Double.parseDouble(((Element) rects.item(1)).getAttribute("width"));
    double half = Double.parseDouble(((Element) rects.item(2)).getAttribute("width"));
    assertEquals(full / 2, half, 0.11);
    boolean whisker = false;
    NodeList lines = svg.getElementsByTagName("line");
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      double length = Double.parseDouble(line.getAttribute("x2")) - Double.parseDouble(line.getAttribute("x1"));
      whisker |= Math.abs(length - full / 2) < 0.21 && line.getAttribute("y1").equals(line.getAttribute("y2"));
    }
    assertTrue(whisker, "a whisker of half the axis");
  }

  @Test
  void coloursComeFromThePaletteAndTextIsEscaped() {
    Palette palette = new Palette("none", "#010101", "#020202", "#030303", "#040404", List.of("#050505"), "Serif");
    ChartSpec.BarsWithIntervals spec = new ChartSpec.BarsWithIntervals("a < b & \"c\"", "", new ChartSpec.Axis("", "%",
        0, 1), List.of(new ChartSpec.Bar("<script>", 0.5, Optional.empty())), Optional.empty(), "说明");
    String svg = SvgChart.render(spec, palette, 400, 200);
    assertTrue(svg.contains("a &lt; b &amp; &quot;c&quot;") && !svg.contains("<script>"), svg);
    assertTrue(svg.contains("#050505") && svg.contains("说明"));
    assertTrue(!svg.contains("#ffffff") && !svg.contains("#2f6fb3"), "no colour of its own");
  }

  @Test
  void ticksAreRound() {
    assertEquals(List.of(0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0), Ticks.of(new ChartSpec.Axis("", "%", 0, 1), 7));
    assertEquals("73.5 %", Ticks.label(new ChartSpec.Axis("", "%", 0, 1), 0.7346, 1));
    assertEquals("0.827", Ticks.figure(new ChartSpec.Axis("", "", 0, 1), 0.8271));
    assertEquals("73.5 %", Ticks.figure(new ChartSpec.Axis("", "%", 0, 1), 0.7346));
    assertEquals("0.2", Ticks.tick(new ChartSpec.Axis("", "", 0, 1), List.of(0.0, 0.2, 0.4), 0.2));
    assertEquals("20 %", Ticks.tick(new ChartSpec.Axis("", "%", 0, 1), List.of(0.0, 0.2, 0.4), 0.2));
    assertEquals("1,234 yuan", Ticks.label(new ChartSpec.Axis("", "yuan", 0, 2000), 1234, 0));
    assertThrows(IllegalArgumentException.class, () -> new ChartSpec.Axis("", "", 1, 1));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
