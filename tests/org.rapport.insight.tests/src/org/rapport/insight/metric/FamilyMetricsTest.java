package org.rapport.insight.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.DataQualitySource;
import org.rapport.insight.clv.Span;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.quality.DataQuality;
import org.rapport.insight.quality.FieldRule;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.insight.quantity.Money;
import org.rapport.insight.quantity.Quantity;
import org.rapport.mining.chart.ChartSpec;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.Account;
import org.rapport.model.AccountStatus;
import org.rapport.model.Campaign;
import org.rapport.model.CampaignMember;
import org.rapport.model.CampaignMemberStatus;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.Order;
import org.rapport.model.Pipeline;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.model.SurveyKind;
import org.rapport.model.SurveyResponse;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;

/** Pipelines, voices, campaigns, cohorts, survival, concentration and quality, measured on a database. */
class FamilyMetricsTest {
  private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
  private static final List<String> FAMILY = List.of("win-rate", "stage-conversion", "sales-cycle", "sales-velocity",
      "forecast", "nps", "csat", "ces", "campaign-response", "campaign-cost", "campaign-return", "cohort-retention",
      "survival", "concentration", "data-quality");

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;

  @BeforeEach
  void create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    opened = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Figure figure(String metric, MetricSettings settings) {
    return MetricRun.of(MetricCatalogue.builtIn(), FactSource.of(CustomerBase.of(database())), settings, null).figure(
        metric);
  }

  private Figure figure(String metric) {
    return figure(metric, MetricSettings.DEFAULT.in(YEAR));
  }

  private Figure figure(String metric, String parameter, String value) {
    return figure(metric, MetricSettings.DEFAULT.in(YEAR).with(Map.of(metric + "." + parameter, value)));
  }

  private static double value(Figure figure) {
    return figure.value().orElseThrow(() -> new AssertionError(figure.absence())).value();
  }

  private static double reading(Figure figure, String id) {
    Reading reading = figure.reading(id).orElseThrow();
    return reading.value().orElseThrow(() -> new AssertionError(reading.absence())).value();
  }

  private static String absence(Figure figure, String id) {
    return figure.reading(id).orElseThrow().absence();
  }

  /** Every figure has a finite number or a sentence, whatever the data. */
  private static void sound(Figure figure) {
    String id = figure.metric().id();
    assertTrue(figure.value().isPresent() || figure.absence().endsWith("."), id + ": " + figure.absence());
    for (Reading reading : figure.alternatives()) {
      Optional<Quantity> value = reading.value();
      assertTrue(value.isPresent() ? Double.isFinite(value.get().value()) : reading.absence().endsWith("."), id + " "
          + reading);
      reading.interval().ifPresent(interval -> {
        assertTrue(Double.isFinite(interval.limits().low()) && Double.isFinite(interval.limits().high()), id);
        assertTrue(interval.limits().low() <= value.orElseThrow().value() + 1e-9 && value.orElseThrow()
            .value() <= interval.limits().high() + 1e-9, id + " " + reading);
      });
    }
    figure.inputs().forEach(input -> assertTrue(Double.isFinite(input.quantity().value()), id));
    assertTrue(figure.rows().ids().length == figure.rows().count() || !figure.rows().filter().isEmpty(), id);
  }

  private List<ChartSpec> charts(String metric, Map<String, String> parameters) {
    return MetricRun.of(MetricCatalogue.builtIn(), FactSource.of(CustomerBase.of(database())), MetricSettings.DEFAULT
        .in(
            YEAR).with(parameters), null).charts(metric, Locale.ROOT);
  }

  @Test
  void anEmptyBaseAndAFileGiveSentences() {
    for (String metric : FAMILY) {
      assertTrue(metric.equals("data-quality") || charts(metric, Map.of()).isEmpty(), metric);
      Figure figure = figure(metric);
      assertTrue(figure.value().isEmpty(), metric);
      sound(figure);
    }
    FactSource file = FactSource.ofOrders("orders.csv", List.of("a", "b"), new long[]{YEAR.from().toEpochDay(), YEAR
        .from().toEpochDay()}, new double[]{5, -2}, "EUR");
    MetricRun run = MetricRun.of(MetricCatalogue.builtIn(), file, MetricSettings.DEFAULT.in(YEAR), null);
    for (String metric : FAMILY) {
      sound(run.figure(metric));
    }
    assertEquals(1, value(run.figure("concentration")));
    assertTrue(run.figure("nps").absence().contains("surveyresponse"));
  }

  private static Stage stage(EditSession session, Pipeline pipeline, String name, int position, double probability,
      StageKind kind) {
    Stage stage = session.create(Literals.STAGE);
    stage.setPipeline(pipeline);
    stage.setName(name);
    stage.setPosition(position);
    stage.setProbability(probability);
    stage.setKind(kind);
    return stage;
  }

  private static void opportunity(EditSession session, Account account, Stage stage, @Nullable String amount,
      String currency, @Nullable LocalDate close) {
    Opportunity opportunity = session.create(Literals.OPPORTUNITY);
    opportunity.setAccount(account);
    opportunity.setName("Deal");
    opportunity.setStage(stage);
    opportunity.setAmount(amount == null ? null : new BigDecimal(amount));
    opportunity.setCurrency(currency);
    opportunity.setCloseDate(close);
  }

  private static Account account(EditSession session, String name) {
    Account account = session.create(Literals.ACCOUNT);
    account.setName(name);
    return account;
  }

  private void pipeline(String other) {
    try (EditSession session = database().openSession()) {
      Pipeline pipeline = session.create(Literals.PIPELINE);
      pipeline.setName("Sales");
      Stage lead = stage(session, pipeline, "Lead", 1, 0.25, StageKind.OPEN);
      Stage won = stage(session, pipeline, "Won", 2, 1, StageKind.WON);
      Stage lost = stage(session, pipeline, "Lost", 3, 0, StageKind.LOST);
      Account account = account(session, "Una");
      LocalDate june = LocalDate.of(2025, 6, 1);
      opportunity(session, account, won, "300", "EUR", june);
      opportunity(session, account, won, "100", other, june);
      opportunity(session, account, lost, "100", "EUR", june);
      opportunity(session, account, lost, "900", "EUR", null);
      opportunity(session, account, lost, "900", "EUR", LocalDate.of(2024, 6, 1));
      opportunity(session, account, lead, "400", "EUR", LocalDate.now().plusDays(20));
      opportunity(session, account, lead, "40", "EUR", june);
      session.commit("Pipeline");
    }
  }

  @Test
  void winRate() {
    pipeline("EUR");
    Figure rate = figure("win-rate");
    assertEquals(2.0 / 3, value(rate));
    assertEquals(Intervals.wilson(2, 3), rate.interval().orElseThrow().limits());
    assertEquals(0.8, reading(rate, "amount"), 1e-12);
    assertEquals(3, rate.rows().ids().length);
    assertTrue(rate.warns(Warning.Kind.TOO_FEW_ROWS));
    assertTrue(rate.warnings().stream().anyMatch(w -> w.sentence().startsWith("1 closed opportunities have no day")));
    sound(rate);
  }

  @Test
  void twoCurrenciesNeedARate() {
    pipeline("USD");
    Figure rate = figure("win-rate");
    assertEquals(2.0 / 3, value(rate), "by number no rate is needed");
    assertTrue(absence(rate, "amount").contains("exchange rate"), absence(rate, "amount"));
    assertTrue(rate.warns(Warning.Kind.MIXED_CURRENCIES));
    ExchangeRates rates = ExchangeRates.of(List.of(new ExchangeRates.Rate("USD", "EUR", LocalDate.of(2025, 1, 1),
        new BigDecimal("2"))));
    assertEquals(500.0 / 600, reading(figure("win-rate", MetricSettings.DEFAULT.in(YEAR).in("EUR", rates)), "amount"),
        1e-12);
  }

  @Test
  void forecastAndVelocity() {
    pipeline("EUR");
    Figure forecast = figure("forecast");
    assertEquals(Money.of(100, "EUR"), forecast.value().orElseThrow());
    assertEquals(1, forecast.rows().count());
    assertTrue(absence(forecast, "observed").contains("stage"), absence(forecast, "observed"));
    assertTrue(forecast.warnings().stream().anyMatch(w -> w.sentence().startsWith("1 open opportunities were due")));
    assertTrue(figure("sales-velocity").absence().contains("history"), figure("sales-velocity").absence());
    try (EditSession session = database().openSession()) {
      List<Opportunity> all = session.related(session.<Account>all(Literals.ACCOUNT).get(0),
          Literals.OPPORTUNITY__ACCOUNT);
      Stage won = session.<Stage>all(Literals.STAGE).get(1);
      Opportunity moved = all.stream().filter(o -> o.getAmount().intValue() == 40).findFirst().orElseThrow();
      moved.setStage(won);
      session.commit("Won");
    }
    Figure velocity = figure("sales-velocity");
    assertTrue(value(velocity) > 0);
    assertEquals("EUR per day", velocity.unit());
    sound(velocity);
    Figure conversion = figure("stage-conversion");
    assertEquals(1, value(conversion), "the only one that left the stage went on");
    sound(conversion);
    sound(figure("sales-cycle"));
    assertEquals(2, charts("stage-conversion", Map.of()).size());
    assertEquals(1, charts("forecast", Map.of()).size(), "a new base has no earlier forecasts");
    assertEquals(400 * 1.5 / 2, reading(figure("forecast"), "observed"), 1e-9);
  }

  private static void answer(EditSession session, @Nullable Account account, SurveyKind kind, int value, String day) {
    SurveyResponse response = session.create(Literals.SURVEY_RESPONSE);
    response.setAccount(account);
    response.setKind(kind);
    response.setValue(value);
    response.setDate(LocalDate.parse(day));
  }

  @Test
  void voices() {
    try (EditSession session = database().openSession()) {
      Account una = account(session, "Una");
      Account ben = account(session, "Ben");
      una.setIndustry("retail");
      ben.setIndustry("energy");
      answer(session, una, SurveyKind.NPS, 3, "2025-02-01");
      answer(session, una, SurveyKind.NPS, 9, "2025-03-01");
      answer(session, ben, SurveyKind.NPS, 10, "2025-02-01");
      answer(session, ben, SurveyKind.NPS, 8, "2025-02-02");
      answer(session, ben, SurveyKind.NPS, 0, "2024-02-02");
      answer(session, una, SurveyKind.CSAT, 5, "2025-02-01");
      answer(session, una, SurveyKind.CSAT, 2, "2025-02-01");
      answer(session, una, SurveyKind.CES, 6, "2025-02-01");
      session.commit("Answers");
    }
    Figure nps = figure("nps");
    assertEquals(25, value(nps));
    assertEquals("points", nps.unit());
    assertEquals(50, reading(nps, "customers"));
    assertEquals("100 × (2 − 1) / 4", nps.worked());
    assertEquals(4, nps.rows().count());
    assertTrue(nps.inputs().stream().noneMatch(input -> input.name().contains("period before")), "only Ben did");
    Figure csat = figure("csat");
    assertEquals(0.5, value(csat));
    assertEquals(3.5, reading(csat, "mean"));
    assertEquals(1, value(figure("ces")));
    List.of("nps", "csat", "ces").forEach(id -> sound(figure(id)));
    try (EditSession session = database().openSession()) {
      answer(session, session.<Account>all(Literals.ACCOUNT).get(0), SurveyKind.NPS, 5, "2024-05-01");
      session.commit("Earlier");
    }
    assertTrue(figure("nps").inputs().stream().anyMatch(input -> input.name().startsWith(
        "mean change of the 2 customers") && input.quantity().value() == 150), "0 to 8 and 5 to 9");
    Figure groups = figure("nps", "by", "industry");
    assertEquals(List.of("energy, 2 answers", "retail, 2 answers"), groups.inputs().stream().map(FigureInput::name)
        .limit(2).toList());
    assertEquals(50, groups.inputs().get(0).quantity().value());
    assertEquals(1, charts("nps", Map.of()).size());
    assertEquals(2, charts("csat", Map.of("csat.by", "industry")).size());
    assertTrue(figure("nps", "by", "colour").absence().contains("colour"), figure("nps", "by", "colour").absence());
  }

  private static void order(EditSession session, Account account, String day, String amount) {
    Order order = session.create(Literals.ORDER);
    order.setAccount(account);
    order.setDate(LocalDate.parse(day));
    order.setAmount(new BigDecimal(amount));
    order.setCurrency("EUR");
  }

  private static void member(Campaign campaign, Account account, CampaignMemberStatus status) {
    CampaignMember member = ModelFactory.eINSTANCE.createCampaignMember();
    member.setAccount(account);
    member.setStatus(status);
    campaign.getMembers().add(member);
  }

  @Test
  void campaigns() {
    try (EditSession session = database().openSession()) {
      Campaign campaign = session.create(Literals.CAMPAIGN);
      campaign.setName("Spring");
      campaign.setStart(LocalDate.of(2025, 3, 1));
      campaign.setCost(new BigDecimal("50"));
      campaign.setCurrency("EUR");
      for (int i = 0; i < 6; i++) {
        Account account = account(session, "A" + i);
        order(session, account, "2025-02-01", "10");
        order(session, account, "2025-04-01", i < 3 ? "40" : "20");
        order(session, account, "2025-09-01", "1000");
        if (i < 3) {
          member(campaign, account, i == 0 ? CampaignMemberStatus.CONVERTED : CampaignMemberStatus.SENT);
        }
      }
      session.commit("Campaign");
    }
    Figure response = figure("campaign-response");
    assertEquals(1.0 / 3, value(response));
    assertEquals(1.0 / 3, reading(response, "conversion"));
    Figure cost = figure("campaign-cost");
    assertEquals(50, value(cost));
    assertEquals(50.0 / 3, reading(cost, "contact"), 1e-9);
    Figure back = figure("campaign-return");
    assertEquals(100 * (120.0 - 50) / 50, value(back), 1e-9);
    assertEquals(120, reading(back, "sales"));
    assertEquals(20, reading(back, "change"), "30 more against 10 more");
    assertTrue(back.warns(Warning.Kind.ATTRIBUTED_NOT_CAUSED));
    assertEquals(0, reading(figure("campaign-return", "window", "10 days"), "sales"));
    assertTrue(figure("campaign-return", "campaign", "Autumn").absence().contains("no campaign"));
    List.of("campaign-response", "campaign-cost", "campaign-return").forEach(id -> sound(figure(id)));

    Figure cohort = figure("cohort-retention");
    assertEquals(1, value(cohort), "all ordered again in the second quarter");
    assertEquals(0, reading(figure("cohort-retention", "age", "3"), "all"));
    assertEquals(6, cohort.rows().ids().length);
    Figure concentration = figure("concentration");
    assertEquals(2 * 1050.0 / (3 * 1050 + 3 * 1030), value(concentration), 1e-12);
    assertEquals(2, concentration.rows().ids().length);
    sound(cohort);
    sound(concentration);
    assertTrue(charts("cohort-retention", Map.of()).get(0) instanceof ChartSpec.HeatMap);
    assertTrue(charts("concentration", Map.of()).get(0) instanceof ChartSpec.Lines);
    assertEquals(List.of(), charts("campaign-cost", Map.of()), "it has none");
    sound(figure("campaign-cost", "campaign", "spring"));
  }

  @Test
  void survivalFromDaysAndFromFields() {
    try (Transaction transaction = database().begin("Fields")) {
      transaction.defineFields(Literals.ACCOUNT, List.of(FieldDefinition.of("tenure", FieldType.NUMBER), FieldDefinition
          .of("churn", FieldType.TEXT), FieldDefinition.of("ended", FieldType.DATE)));
      transaction.commit();
    }
    double[] weeks = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35};
    String left = "yes,yes,yes,no,yes,no,yes,no,no,yes,yes,no,no,no,yes,yes,no,no,no,no,no";
    try (EditSession session = database().openSession()) {
      for (int i = 0; i < weeks.length; i++) {
        Account account = account(session, "A" + i);
        session.setCustom(account, "tenure", weeks[i]);
        session.setCustom(account, "churn", left.split(",")[i]);
      }
      session.commit("Patients");
    }
    MetricSettings settings = MetricSettings.DEFAULT.in(YEAR).with(Map.of("survival.time", "tenure", "survival.left",
        "churn", "survival.unit", "week", "survival.horizon", "10 weeks"));
    Figure survival = figure("survival", settings);
    assertEquals(Span.weeks(23), survival.value().orElseThrow());
    assertEquals(0.75294118, reading(survival, "share"), 5e-9);
    assertTrue(charts("survival", settings.parameters()).get(0) instanceof ChartSpec.Plot);
    sound(survival);
    assertTrue(figure("survival").absence().contains("Since"), figure("survival").absence());
    try (EditSession session = database().openSession()) {
      List<Account> all = session.all(Literals.ACCOUNT);
      for (int i = 0; i < 4; i++) {
        Account account = session.load(Literals.ACCOUNT, all.get(i).getId());
        account.setSince(LocalDate.of(2025, 1, 1));
        account.setStatus(i < 3 ? AccountStatus.LOST : AccountStatus.ACTIVE);
        session.setCustom(account, "ended", i < 2 ? LocalDate.of(2025, 4, 1) : null);
      }
      session.commit("Contracts");
    }
    assertTrue(figure("survival").warnings().stream().anyMatch(w -> w.sentence().contains("nobody noted when")));
    Figure days = figure("survival", "end", "ended");
    assertEquals(90 / (365.25 / 12), value(days), 1e-9);
    assertTrue(days.warnings().stream().anyMatch(w -> w.sentence().startsWith("1 customers are lost")));
    sound(days);
  }

  @Test
  void qualityOfAccounts() {
    try (Transaction transaction = database().begin("Fields")) {
      transaction.defineFields(Literals.ACCOUNT, List.of(FieldDefinition.of("e-mail", FieldType.TEXT)));
      transaction.commit();
    }
    try (EditSession session = database().openSession()) {
      Account good = account(session, "Good");
      session.setCustom(good, "e-mail", "good@example.org");
      Account bad = account(session, "Bad");
      session.setCustom(bad, "e-mail", "bad at example");
      session.commit("Accounts");
    }
    Figure quality = figure("data-quality");
    assertEquals(0.5, reading(quality, "validity"));
    assertArrayEquals(new long[]{2}, quality.rows().ids());
    CustomerBase base = CustomerBase.of(database());
    DataQualitySource source = DataQualitySource.of(base, "account", null);
    List<String> fields = source.rules().stream().map(FieldRule::field).toList();
    DataQuality slow = DataQuality.of(base.facts("account", fields, Optional.empty(), null), source.rules());
    assertEquals(slow, source.now(), "counted in memory as in the rows");
    assertEquals(1, charts("data-quality", Map.of()).size());
    assertTrue(absence(quality, "freshness").contains("younger"), absence(quality, "freshness"));
    sound(quality);
    assertTrue(figure("data-quality", "entity", "order").absence().contains("no records"));
    assertTrue(figure("data-quality", "entity", "dragon").absence().contains("dragon"));
  }
}
