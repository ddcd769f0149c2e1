package org.rapport.insight.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Filter;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Orders of accounts, whatever is among them, against adding them up one by one. */
class RfmOfAccountsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;

  private Database create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    Database database = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
    opened = database;
    return database;
  }

  @AfterEach
  void close() {
    Database database = opened;
    if (database != null) {
      database.close();
    }
    System.clearProperty("rapport.cache.threshold");
  }

  private record Row(int account, LocalDate day, @Nullable Double amount, @Nullable String currency, String status) {
  }

  private long[] fill(Database database, int accounts, List<Row> rows) {
    TextColumn.Builder keys = TextColumn.builder("key");
    for (int i = 0; i < accounts; i++) {
      keys.add("K" + i);
    }
    NumberColumn.Builder owner = NumberColumn.builder("account");
    TimeColumn.Builder date = TimeColumn.builder("date", true);
    NumberColumn.Builder amount = NumberColumn.builder("amount");
    TextColumn.Builder currency = TextColumn.builder("currency");
    CategoryColumn.Builder status = CategoryColumn.builder("status");
    try (Transaction transaction = database.begin("Orders")) {
      long[] ids = transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(keys.build()));
      for (Row row : rows) {
        owner.add(ids[row.account()]);
        date.add(row.day().toEpochDay() * TimeColumn.DAY);
        Double value = row.amount();
        amount.add(value == null ? Double.NaN : value);
        currency.add(row.currency());
        status.add(row.status());
      }
      if (!rows.isEmpty()) {
        transaction.insert(ModelPackage.Literals.ORDER, Table.of(owner.build(), date.build(), amount.build(), currency
            .build(), status.build()));
      }
      transaction.commit();
      return ids;
    }
  }

  private static RfmFacts facts(Database database, @Nullable LocalDate until, @Nullable String currency) {
    return RfmFacts.of(database, Optional.ofNullable(until), Optional.ofNullable(currency), TODAY, null);
  }

  @ParameterizedTest
  @CsvSource({"1,false", "2,true", "3,true", "4,false"})
  void anyMixIsAsAddedUpOneByOne(int seed, boolean inMemory) {
    if (inMemory) {
      System.setProperty("rapport.cache.threshold", "0");
    }
    Database database = create();
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Double amount = switch (random.nextInt(9)) {
        case 0 -> null;
        case 1 -> Double.valueOf(-random.nextInt(30));
        default -> Double.valueOf(random.nextInt(5000) / 100.0);
      };
      rows.add(new Row(random.nextInt(40), TODAY.plusDays(random.nextInt(100) - 95), seed == 4 ? Double.valueOf(5)
          : amount,
          seed == 4 ? "EUR" : new String[]{"EUR", "GBP", "USD", null}[random.nextInt(4)],
          seed == 4 ? "paid" : new String[]{"open", "paid", "cancelled", "shipped"}[random.nextInt(4)]));
    }
    rows.removeIf(row -> row.status().equals("shipped"));
    long[] ids = fill(database, 50, rows);
    Map<Long, double[]> expected = new TreeMap<>();
    int gone = 0;
    int foreign = 0;
    for (Row row : rows) {
      String code = row.currency();
      Double amount = row.amount();
      if (row.status().equals("cancelled")) {
        gone++;
      } else if ("USD".equals(code) || "GBP".equals(code)) {
        foreign++;
      } else if (!row.day().isAfter(TODAY)) {
        double[] sums = expected.computeIfAbsent(ids[row.account()], a -> new double[]{Long.MIN_VALUE, 0, 0});
        sums[2] += amount == null ? 0 : amount;
        if (amount == null || amount >= 0) {
          sums[0] = Math.max(sums[0], row.day().toEpochDay());
          sums[1]++;
        }
      }
    }
    expected.values().removeIf(sums -> sums[1] < 1);
    RfmFacts facts = facts(database, null, seed == 4 ? null : "eur");
    assertEquals(new ArrayList<>(expected.keySet()), Arrays.stream(facts.ids()).boxed().toList());
    for (int i = 0; i < facts.size(); i++) {
      double[] sums = Objects.requireNonNull(expected.get(facts.ids()[i]));
      assertEquals(sums[0], facts.lastOrder(i).toEpochDay());
      assertEquals(sums[1], facts.orders(i));
      assertEquals(sums[2], facts.money(i), 1e-6);
      assertEquals("K" + Arrays.binarySearch(ids, facts.ids()[i]), facts.name(i));
    }
    assertEquals(50 - expected.size(), facts.without());
    assertEquals(Optional.of("EUR"), facts.currency());
    String notes = String.join(" ", facts.notes());
    assertEquals(gone > 0, notes.contains(gone + " cancelled orders"), notes);
    assertEquals(foreign > 0, notes.contains(foreign + " orders are in another currency than EUR"), notes);
    assertTrue(notes.contains("are dated after 2026-06-30"), notes);
  }

  @Test
  void whatCantBeToldIsASentence() {
    Database database = create();
    assertTrue(sentence(database, null).contains("no account"));
    fill(database, 1, List.of());
    assertTrue(sentence(database, null).contains("holds no orders"));
    fill2(database, "cancelled", "EUR");
    assertTrue(sentence(database, null).contains("1 cancelled orders"));
    fill2(database, "paid", "EUR");
    fill2(database, "paid", "USD");
    assertTrue(sentence(database, null).contains("2 currencies (EUR: 1, USD: 1)"));
    assertTrue(sentence(database, "GBP").contains("No order is in GBP"));
    assertEquals(1, facts(database, null, "usd").size());
    assertTrue(assertThrows(InsightException.class, () -> facts(database, LocalDate.of(1960, 1, 1), "EUR")).getMessage()
        .contains("No customer has ordered anything up to 1960-01-01"));
    assertTrue(facts(database, TODAY.plusYears(1), "EUR").notes().get(0).contains("has not come yet"));
  }

  private static String sentence(Database database, @Nullable String currency) {
    return String.valueOf(assertThrows(InsightException.class, () -> facts(database, null, currency)).getMessage());
  }

  private static void fill2(Database database, String status, String currency) {
    try (Transaction transaction = database.begin("One")) {
      transaction.insert(ModelPackage.Literals.ORDER, Table.of(NumberColumn.of("account", 1), TimeColumn.of("date",
          true,
          0), NumberColumn.of("amount", 5), CategoryColumn.ofTexts("status", status), CategoryColumn.ofTexts("currency",
              currency)));
      transaction.commit();
    }
  }

  @Test
  void scoresStandBesideAccountsAndCanBeUndone() {
    Database database = create();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j <= i; j++) {
        rows.add(new Row(i, TODAY.minusDays(100 - 10 * i), 10.0 + i, null, "paid"));
      }
    }
    fill(database, 12, rows);
    Rfm rfm = Rfm.of(facts(database, null, null), RfmSettings.QUINTILES);
    long number = RfmScores.write(CustomerBase.of(database), rfm, null);
    assertEquals(2, count(database, "score.RFM recency = 5"));
    assertEquals(rfm.members(RfmSegment.CHAMPIONS).length, count(database, "score.RFM segment = 1"));
    assertEquals(2, count(database, "score.RFM money is-missing"));
    database.undo(number, null);
    assertEquals(12, count(database, "score.RFM recency is-missing"));
  }

  private static long count(Database database, String filter) {
    return database.list(ListQuery.of(ModelPackage.Literals.ACCOUNT, "key").where(Filter.parse(filter,
        ModelPackage.Literals.ACCOUNT, database.fields()))).total();
  }
}
