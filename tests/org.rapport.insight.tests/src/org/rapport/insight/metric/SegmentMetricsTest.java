package org.rapport.insight.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.facts.FactSource;
import org.rapport.insight.facts.Period;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.insight.rfm.RfmGroup;
import org.rapport.insight.rfm.RfmSegment;
import org.rapport.insight.rfm.RfmSettings;
import org.rapport.insight.segment.AccountSet;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** RFM segments and saved segments as figures. */
class SegmentMetricsTest {
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), END);

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;
  private long[] ids = {};

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

  private void fill() {
    try (Transaction transaction = database().begin("Orders")) {
      TextColumn.Builder keys = TextColumn.builder("key");
      for (int i = 0; i < 42; i++) {
        keys.add("K" + i);
      }
      ids = transaction.insert(Literals.ACCOUNT, Table.of(keys.build()));
      NumberColumn.Builder owner = NumberColumn.builder("account");
      TimeColumn.Builder date = TimeColumn.builder("date", true);
      NumberColumn.Builder amount = NumberColumn.builder("amount");
      CategoryColumn.Builder status = CategoryColumn.builder("status");
      for (int i = 0; i < 160; i++) {
        owner.add(ids[(i * i + i) % 40]);
        date.add((END.toEpochDay() + 5 - i * 7 % 800) * TimeColumn.DAY);
        amount.add(i % 11 == 10 ? -5 : i % 37);
        status.add(i % 19 == 18 ? "cancelled" : "paid");
      }
      transaction.insert(Literals.ORDER, Table.of(owner.build(), date.build(), amount.build(), status.build()));
      transaction.commit();
    }
  }

  private Figure figure(String metric, Map<String, String> parameters) {
    MetricSettings settings = MetricSettings.DEFAULT.in(YEAR).with(parameters);
    return MetricRun.of(MetricCatalogue.builtIn(), FactSource.of(CustomerBase.of(database())), settings, null).figure(
        metric);
  }

  @Test
  void rfmSharesAreThoseOfTheCommand() {
    fill();
    Figure figure = figure("rfm", Map.of());
    Rfm rfm = Rfm.of(RfmFacts.of(database(), Optional.of(END), Optional.empty(), END, null), RfmSettings.QUINTILES);
    for (RfmGroup group : rfm.groups()) {
      Reading reading = figure.reading(group.segment().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
          .orElseThrow();
      assertEquals(group.share().value(), reading.value().orElseThrow().value(), 1e-12);
      assertEquals(group.share().interval(), reading.interval().orElseThrow().limits());
    }
    assertArrayEquals(rfm.members(RfmSegment.CHAMPIONS), figure.rows().ids());
    assertTrue(figure.warnings().stream().anyMatch(w -> w.sentence().contains("cancelled orders")), figure.warnings()
        .toString());
    assertTrue(figure.warnings().stream().anyMatch(w -> w.sentence().contains("dated after 2025-12-31")));
    assertTrue(figure("rfm", Map.of("rfm.bins", "99")).absence().contains("2 to 10 bins"));
    assertTrue(figure("rfm", Map.of("rfm.bins", "3")).value().isPresent());
  }

  @Test
  void sizesOfSegmentsFollowTheAccounts() {
    fill();
    Segments segments = Segments.of(database());
    segments.create("Few", "key <= K1", "");
    segments.create("Two", AccountSet.of(ids[0], ids[41]), "", null);
    assertEquals(2.0 / 42, figure("segment-size", Map.of("segment-size.segment", "Few")).value().orElseThrow().value());
    Figure any = figure("segment-size", Map.of());
    assertEquals(3.0 / 42, any.value().orElseThrow().value(), 1e-12);
    assertEquals(List.of("accounts", "in Few", "in Two"), any.inputs().stream().map(FigureInput::name).toList());
    assertArrayEquals(new long[]{ids[0], ids[1], ids[41]}, any.rows().ids());
    assertEquals("in segment 'Two'", figure("segment-size", Map.of("segment-size.segment", "Two")).rows().filter());
    assertTrue(figure("segment-size", Map.of("segment-size.segment", "Twoo")).absence().contains("Did you mean 'Two'"));
  }

  @Test
  void emptyBasesHaveASentence() {
    for (String metric : List.of("rfm", "segment-size")) {
      Figure figure = figure(metric, Map.of());
      assertTrue(figure.value().isEmpty() && figure.absence().endsWith("."), metric + ": " + figure.absence());
    }
    Figure file = MetricRun.of(MetricCatalogue.builtIn(), FactSource.ofOrders("file", List.of("a", "b"), new long[]{
        END.toEpochDay(), END.toEpochDay() - 9}, new double[]{4, 5}, ""), MetricSettings.DEFAULT.in(YEAR), null).figure(
            "rfm");
    assertTrue(file.value().isPresent(), file.absence());
    assertTrue(file.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.TOO_FEW_ROWS));
  }
}
