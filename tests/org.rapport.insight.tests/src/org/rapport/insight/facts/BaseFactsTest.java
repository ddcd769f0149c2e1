package org.rapport.insight.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.MetricCatalogue;
import org.rapport.insight.metric.MetricRun;
import org.rapport.insight.metric.MetricSettings;
import org.rapport.insight.metric.Warning;
import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.model.Order;
import org.rapport.model.OrderStatus;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Passphrase;
import org.rapport.table.NumberColumn;

/** Facts of a database, and figures from them. */
class BaseFactsTest {
  @TempDir
  private Path folder = Path.of("");

  private Database create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    return Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
  }

  private static Account account(EditSession session, String name) {
    Account account = session.create(ModelPackage.Literals.ACCOUNT);
    account.setName(name);
    return account;
  }

  private static Order order(EditSession session, Account account, String day, double amount,
      @Nullable String currency) {
    Order order = session.create(ModelPackage.Literals.ORDER);
    order.setAccount(account);
    order.setDate(LocalDate.parse(day));
    order.setAmount(BigDecimal.valueOf(amount));
    order.setCurrency(currency);
    return order;
  }

  @Test
  void ordersAreGroupedByAccountAndDay() {
    try (Database database = create()) {
      long[] ids;
      try (EditSession session = database.openSession()) {
        Account una = account(session, "Una");
        account(session, "Xi");
        Account yara = account(session, "Yara");
        Order late = order(session, yara, "2025-05-01", 5, "CNY");
        order(session, una, "2025-03-01", 3, "CNY");
        Order early = order(session, yara, "2025-01-01", 1, "CNY");
        order(session, yara, "2025-02-01", 100, "CNY").setStatus(OrderStatus.CANCELLED);
        session.commit("Orders");
        ids = new long[]{early.getId(), late.getId()};
      }
      FactSource facts = FactSource.of(CustomerBase.of(database));
      Orders orders = facts.orders(null);
      assertEquals(3, facts.customers(null).size());
      assertEquals(3, orders.size());
      assertEquals(1, orders.leftOut().cancelled());
      assertEquals(orders.from(1), orders.to(1));
      assertArrayEquals(new double[]{3, 1, 5}, orders.amount());
      assertEquals(ids[0], orders.id()[1]);
      assertEquals(ids[1], orders.id()[2]);
      assertEquals(LocalDate.of(2025, 5, 1).toEpochDay(), orders.day()[2]);
      assertEquals(List.of("CNY"), orders.currencies());
      assertSame(orders, facts.orders(null));
      assertTrue(facts.has("campaign"));
      assertEquals(0, facts.table("campaign", List.of("cost"), null).rows());
    }
  }

  @Test
  void aChangeIsSeenAndThePastStaysAsItWas() throws InterruptedException {
    try (Database database = create(); EditSession session = database.openSession()) {
      Account una = account(session, "Una");
      order(session, una, "2025-03-01", 3, "CNY");
      session.commit("First");
      CustomerBase base = CustomerBase.of(database);
      FactSource facts = FactSource.of(base);
      Orders before = facts.orders(null);
      assertSame(facts.table("account", List.of("name"), null), facts.table("account", List.of("name"), null));
      assertEquals(1, facts.table("order", List.of("date"), null).rows());
      long transaction = facts.transaction();
      Thread.sleep(5);
      Instant moment = Instant.now();
      Thread.sleep(5);
      order(session, una, "2025-04-01", 4, "CNY");
      session.commit("Second");
      assertNotSame(before, facts.orders(null));
      assertEquals(2, facts.orders(null).size());
      assertEquals(2, facts.table("order", List.of("date"), null).rows());
      assertTrue(facts.transaction() > transaction);
      FactSource past = FactSource.of(base, moment);
      assertEquals(1, past.orders(null).size());
      assertEquals(transaction, past.transaction());
    }
  }

  @Test
  void twoCurrenciesWithoutARateGiveASentence() {
    try (Database database = create()) {
      try (EditSession session = database.openSession()) {
        Account una = account(session, "Una");
        order(session, una, "2025-03-01", 3, "CNY");
        order(session, una, "2025-03-02", 3, "EUR");
        order(session, una, "2025-03-03", 3, "CNY");
        session.commit("Orders");
      }
      Figure sales = MetricRun.of(MetricCatalogue.builtIn(), FactSource.of(CustomerBase.of(database)),
          MetricSettings.DEFAULT, null).figure("sales");
      assertEquals("There is no exchange rate of EUR in CNY for 2025-03-02 or before. Give one.", sales.absence());
      assertTrue(sales.warns(Warning.Kind.MIXED_CURRENCIES));
    }
  }

  /** Grouping against sorting, with many orders of few customers and few orders of many. */
  @Test
  void groupingSortsAsSortingDoes() {
    for (int customers : new int[]{1, 7, 5_000}) {
      Random random = new Random(customers);
      int n = 10_000;
      int[] customer = random.ints(n, 0, customers).toArray();
      int[] day = random.ints(n, 0, 300).toArray();
      long[] id = new long[n];
      double[] amount = new double[n];
      for (int i = 0; i < n; i++) {
        id[i] = i;
        amount[i] = i;
      }
      Customers owners = Customers.of(new long[customers], () -> NumberColumn.of("x"), Optional.empty(),
          Optional.empty());
      Orders orders = Orders.of(owners, new Orders.Rows(customer.clone(), day.clone(), amount, new byte[n], List.of(""),
          id.clone()), Orders.LeftOut.NOTHING);
      Integer[] sorted = new Integer[n];
      for (int i = 0; i < n; i++) {
        sorted[i] = i;
      }
      Arrays.sort(sorted, Comparator.comparingInt((Integer i) -> customer[i]).thenComparingInt(
          i -> day[i]));
      for (int i = 0; i < n; i++) {
        assertEquals(sorted[i].longValue(), orders.id()[i]);
        assertTrue(orders.from(orders.customer()[i]) <= i && i < orders.to(orders.customer()[i]));
      }
    }
  }
}
