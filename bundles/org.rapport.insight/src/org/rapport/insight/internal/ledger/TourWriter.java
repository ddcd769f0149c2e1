package org.rapport.insight.internal.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.insight.facts.FactSource;
import org.rapport.insight.ledger.GuidedTour;
import org.rapport.insight.ledger.TourLine;
import org.rapport.insight.ledger.TourStep;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.metric.Warning;

/** Tells the worked example step by step. Every number is measured; only the words are written here. */
public final class TourWriter {
  private final FactSource facts = WorkedExample.facts();
  private final MetricRun run = WorkedExample.run(facts, Map.of());
  private final List<TourStep> steps = new ArrayList<>();
  private final List<TourLine> lines = new ArrayList<>();
  private final Set<Warning> warnings = new LinkedHashSet<>();

  private TourWriter() {}

  /** The tour. */
  public static GuidedTour write() {
    TourWriter writer = new TourWriter();
    writer.given();
    writer.orderValueAndCost();
    writer.churnAndLifetime();
    writer.wholeBook();
    writer.perCustomer();
    writer.discounted();
    writer.circular();
    writer.loyalty();
    writer.moral();
    return new GuidedTour("What is a customer worth? One example, nine answers",
        "A shop sold goods for 10,000 yuan in one "
            + "year, in 1,000 orders of 100 customers, all of them new that year; 10 of them were lost. Marketing cost 10,000 "
            + "yuan and selling 20,000. A text on customer relationships computes from this a customer lifetime value (CLV) of "
            + "7,000 yuan, a churn of 10 % and a loyalty of 90 %. The text gives totals only; the orders that are measured here "
            + "are made up so that they add up to these totals: every order is of 10 yuan, the 90 customers who stay order 11 "
            + "times, the 10 who are lost once.", writer.steps);
  }

  private void step(String title, String text) {
    steps.add(new TourStep(title, text, lines, List.copyOf(warnings)));
    lines.clear();
    warnings.clear();
  }

  private void line(String label, String printed, MetricRun measured, String metric, String reading) {
    Figure figure = measured.figure(metric);
    Reading found = figure.reading(reading).orElseThrow(() -> new IllegalStateException(metric + " has no reading "
        + reading));
    lines.add(new TourLine(label, printed, figure, found));
  }

  private void line(String label, String printed, String metric, String reading) {
    line(label, printed, run, metric, reading);
  }

  private void warn(Figure figure, Warning.Kind kind) {
    figure.warnings().stream().filter(warning -> warning.kind() == kind).forEach(warnings::add);
  }

  private void given() {
    line("Sales", "10,000", "sales", "net");
    line("Orders", "1,000", "orders", "orders");
    line("Customers", "100", "customers", "active");
    line("New customers", "100", "new-customers", "first-order");
    step("What is given",
        "Each number below is measured from the orders, and each can be opened: definition, inputs, rows, "
            + "other readings.");
  }

  private void orderValueAndCost() {
    line("Average order value (AOV)", "10 \"per time\"", "aov", "net");
    line("Customer acquisition cost (CAC)", "300 \"per time\"", "cac", "full");
    step("Two amounts that are per different things",
        "The text writes both amounts \"per time\". But sales were divided by "
            + "orders, and the cost by new customers: 10 yuan is money per order, 300 yuan is money per new customer. They can't "
            + "be taken off each other before both are per customer. The product gives them different types, so that such a "
            + "subtraction does not even compile.");
  }

  private void churnAndLifetime() {
    line("Churn", "10 %", "churn", "status");
    line("Lifetime = 1 year / churn", "10 years", "lifetime", "churn");
    line("Purchase cycle", "", "cycle", "average");
    line("Lifetime = purchase cycle × 1 / churn", "", "lifetime", "cycle");
    warn(run.figure("clv"), Warning.Kind.CONTRADICTORY);
    step("Churn, and two lifetimes",
        "10 of 100 are lost: 10 %. With 100 customers the true rate may be anything in the "
            + "interval. The text defines lifetime as purchase cycle × 1 / churn, but then computes 1 year / churn. Customers "
            + "order 10 times a year on average, so the cycle is a tenth of a year, and its own definition gives 1 year instead "
            + "of 10.");
  }

  private void wholeBook() {
    MetricRun book = WorkedExample.run(facts, Map.of("clv", "book"));
    line("CLV line of the text: (10 × 1000) − 300", "7,000", book, "clv", "book-profit");
    line("CLV = profit × lifetime, as the text defines it", "", book, "clv", "book");
    warn(book.figure("clv"), Warning.Kind.MIXED_LEVELS);
    step("The 7,000 that nobody can reproduce",
        "10 × 1,000 − 300 is 9,700, not 7,000; no reading of the inputs gives 7,000. "
            + "9,700 is no customer's value either: it is what all customers together bought, less what one of them cost. And "
            + "it is the profit; by the text's own formula it would still have to be multiplied with the lifetime of 10 years.");
  }

  private void perCustomer() {
    line("Per customer, CAC charged every year", "", "clv", "yearly");
    line("Per customer, CAC charged once", "", "clv", "once");
    line("The cohort of 100, CAC charged once", "", "clv", "cohort");
    line("Per customer, CAC once, lifetime 1 year", "", "clv", "once-cycle");
    line("Per customer, CAC every year, lifetime 1 year", "", "clv", "yearly-cycle");
    step("Per customer",
        "A customer brings 100 yuan a year. Winning the customer costs 300 yuan, once. Who charges it every "
            + "year, as \"profit × lifetime\" does when profit contains the cost, finds that every customer is a loss; who charges "
            + "it once finds 700 yuan; with the lifetime of 1 year it is a loss again. The interval of a value comes from the "
            + "interval of churn alone.");
  }

  private void discounted() {
    line("Paid at the start of each year", "", "clv", "discounted");
    line("First paid after a renewal", "", "clv", "discounted-renewal");
    step("Money that comes later", "With a discount of 10 % a year and 90 % of customers staying from year to year, a "
        + "customer who pays at the start of each year is worth 250 yuan, and 150 yuan when the first payment comes after "
        + "the first renewal.");
  }

  private void circular() {
    MetricRun circle = WorkedExample.run(facts, Map.of("churn", "lifetime"));
    line("Churn = silent for longer than the lifetime", "10 %", circle, "churn", "lifetime");
    warn(circle.figure("churn"), Warning.Kind.CIRCULAR);
    step("A definition that needs itself",
        "The text also says who is lost: who has been silent for longer than the customer "
            + "lifetime. But lifetime is computed from churn, and churn from who is lost. And with a lifetime of 10 years and "
            + "one year of orders, nobody can have been silent for long enough: the churn would be 0 %, not 10 %.");
  }

  private void loyalty() {
    MetricRun said = WorkedExample.run(facts, Map.of("loyalty", "complement"));
    line("As the text computes it: 100 − 10 lost", "90 %", said, "loyalty", "complement");
    line("Customers with 2 orders or more", "", said, "loyalty", "repeat");
    line("Customers with 2 orders or more who are not lost", "", said, "loyalty", "both");
    warn(said.figure("loyalty"), Warning.Kind.TRUE_BY_CONSTRUCTION);
    step("Loyalty",
        "The text's 90 repeat buyers are its 100 customers less the 10 lost ones, so this loyalty is 1 − churn and "
            + "says nothing new. Counting who ordered twice or more is a figure of its own. (In these made-up orders it is 90 % "
            + "too, since the 90 who stay were given 11 orders each; in real data the two differ.)");
  }

  private void moral() {
    step("What to do with nine answers",
        "None of the readings is forbidden, but a company should choose one and stay with "
            + "it. Choose the house definition of each metric; it is kept in the database with its version, and every figure says "
            + "by which definition it was computed.");
  }
}
