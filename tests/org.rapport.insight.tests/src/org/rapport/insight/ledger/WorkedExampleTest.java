package org.rapport.insight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.insight.metric.Definition;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.metric.Warning;
import org.rapport.mining.evaluation.Interval;

/** The worked example: every row of its table, measured through the public API. */
class WorkedExampleTest {

  private static MetricRun run(Map<String, String> chosen) {
    MetricSettings settings = MetricSettings.DEFAULT.in(GuidedTour.exampleYear()).with(Map.of("cac.marketing", "10000",
        "cac.sales", "20000", "margin.share", "1", "clv.discount", "10%/year")).with(metric -> Optional.ofNullable(
            chosen
                .get(metric)).map(reading -> new Definition(metric, reading, 1, "")));
    return MetricRun.of(MetricCatalogue.builtIn(), GuidedTour.exampleFacts(), settings, null);
  }

  private static Figure figure(String metric) {
    return run(Map.of("churn", "status")).figure(metric);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      sales          | net                | 10000  | CNY
      orders         | orders             | 1000   | orders
      customers      | active             | 100    | customers
      new-customers  | first-order        | 100    | new customers
      aov            | net                | 10     | CNY per order
      cac            | full               | 300    | CNY per new customer
      churn          | status             | 0.1    | share
      lifetime       | churn              | 10     | years
      lifetime       | cycle              | 1      | years
      cycle          | average            | 36.5   | days
      frequency      | active             | 10     | orders per customer
      loyalty        | complement         | 0.9    | share
      loyalty        | repeat             | 0.9    | share
      loyalty        | both               | 0.9    | share
      clv            | book-profit        | 9700   | CNY
      clv            | book               | 97000  | CNY
      clv            | yearly             | -2000  | CNY per customer
      clv            | once               | 700    | CNY per customer
      clv            | cohort             | 70000  | CNY
      clv            | once-cycle         | -200   | CNY per customer
      clv            | yearly-cycle       | -200   | CNY per customer
      clv            | discounted         | 250    | CNY per customer
      clv            | discounted-renewal | 150    | CNY per customer
      payback        | staying            | 36     | months
      margin         | gross              | 10000  | CNY
      margin         | contribution       | -20000 | CNY
      historic-value | mean               | 100    | CNY per customer
      """)
  void everyReadingOfTheTable(String metric, String reading, double value, String unit) {
    Reading found = figure(metric).reading(reading).orElseThrow();
    assertEquals(value, found.value().orElseThrow().value(), 1e-9 * Math.abs(value), found.absence());
    assertEquals(unit, found.value().orElseThrow().unitName());
    assertFalse(found.worked().isBlank());
  }

  @Test
  void churnHasItsWilsonInterval() {
    Interval interval = figure("churn").interval().orElseThrow().limits();
    assertEquals(0.055, interval.low(), 0.0005);
    assertEquals(0.174, interval.high(), 0.0005);
  }

  @Test
  void churnByLifetimeIsCircularAndFindsNobodyLost() {
    Figure churn = run(Map.of("churn", "lifetime")).figure("churn");
    assertTrue(churn.warns(Warning.Kind.CIRCULAR));
    assertEquals(0, churn.value().orElseThrow().value());
    assertTrue(churn.reading("lifetime").orElseThrow().remark().contains("nobody can be lost by it"));
  }

  @Test
  void wholeBookAndOneCustomerAreMixed() {
    assertTrue(run(Map.of("churn", "status", "clv", "book")).figure("clv").warns(Warning.Kind.MIXED_LEVELS));
    assertFalse(figure("clv").warns(Warning.Kind.MIXED_LEVELS));
    assertTrue(figure("clv").warns(Warning.Kind.CONTRADICTORY), "two lifetimes");
  }

  @Test
  void loyaltyByChurnIsTrueByConstruction() {
    assertTrue(run(Map.of("churn", "status", "loyalty", "complement")).figure("loyalty").warns(
        Warning.Kind.TRUE_BY_CONSTRUCTION));
  }

  @Test
  void noReadingGivesSevenThousand() {
    for (Figure figure : run(Map.of("churn", "status")).figures()) {
      for (Reading reading : figure.alternatives()) {
        assertFalse(reading.value().map(value -> value.value()).filter(value -> Math.abs(value - 7000) < 1).isPresent(),
            figure.metric().id() + " " + reading.info().id());
      }
    }
  }

  @Test
  void theTourShowsThemAllWithItsWarnings() {
    GuidedTour tour = GuidedTour.workedExample();
    List<String> values = tour.steps().stream().flatMap(step -> step.lines().stream()).map(TourLine::value).toList();
    for (String value : List.of("10,000.00 CNY", "1,000 orders", "100 customers", "10.00 CNY per order",
        "300.00 CNY per new customer", "10.0 % (10 of 100 customers)", "10 years", "1 year", "9,700.00 CNY",
        "97,000.00 CNY", "-2,000.00 CNY per customer", "700.00 CNY per customer", "70,000.00 CNY",
        "-200.00 CNY per customer", "250.00 CNY per customer", "150.00 CNY per customer",
        "90.0 % (90 of 100 customers)")) {
      assertTrue(values.contains(value), value + " of " + values);
    }
    Set<Warning.Kind> kinds = new HashSet<>();
    tour.steps().forEach(step -> step.warnings().forEach(warning -> kinds.add(warning.kind())));
    assertEquals(Set.of(Warning.Kind.CIRCULAR, Warning.Kind.MIXED_LEVELS, Warning.Kind.TRUE_BY_CONSTRUCTION,
        Warning.Kind.CONTRADICTORY), kinds);
    assertTrue(tour.steps().stream().anyMatch(step -> step.text().contains("no reading of the inputs gives 7,000")));
  }

  @Test
  void theTourIsToldInChineseWithTheSameNumbers() {
    GuidedTour english = GuidedTour.workedExample(Locale.FRANCE);
    GuidedTour chinese = GuidedTour.workedExample(Locale.SIMPLIFIED_CHINESE);
    assertEquals(GuidedTour.workedExample().title(), english.title(), "English where there is no translation");
    assertFalse(english.title().equals(chinese.title()));
    assertEquals(english.steps().stream().flatMap(step -> step.lines().stream()).map(TourLine::value).toList(), chinese
        .steps().stream().flatMap(step -> step.lines().stream()).map(TourLine::value).toList());
    for (TourStep step : chinese.steps()) {
      assertTrue((step.title() + step.text()).codePoints().anyMatch(Character::isIdeographic), step.title());
    }
  }
}
