package org.rapport.insight.churn;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.quantity.ExchangeRates;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.MiningRunner;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * A shop whose customers order, each at a rate of their own, until they leave; those of plan "free" leave sooner. Days are told from
 * 2024-01-01. The end of a day of the shop is the moment at which the test said so, so that a journal of seconds can be
 * one of years.
 */
final class ShopWorld implements AutoCloseable {
  static final int CUSTOMERS = 240;
  static final LocalDate START = LocalDate.of(2024, 1, 1);
  static final LocalDate TODAY = START.plusDays(720);

  private final @Nullable Database opened;
  final List<int[]> orders = new ArrayList<>();
  final boolean[] free = new boolean[CUSTOMERS];
  private final TreeMap<LocalDate, Instant> ends = new TreeMap<>();
  private long[] accounts = new long[0];
  private long[] orderIds = new long[0];

  /**
   * @param folder where the database is made
   * @param kept whether there is a database
   */
  ShopWorld(Path folder, boolean kept) {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    opened = kept ? Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester") : null;
    Random random = new Random(11);
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      free[customer] = random.nextBoolean();
      double leaves = 60 + exponential(random, free[customer] ? 250 : 1200);
      double gap = 10 + exponential(random, 25);
      double spend = 60 / (0.5 + exponential(random, 1) + exponential(random, 1) + exponential(random, 1));
      for (double day = random.nextInt(40); day < Math.min(720, leaves); day += 1 + exponential(random, gap)) {
        orders.add(new int[]{customer, (int) day, (int) (1 + exponential(random, spend) + exponential(random, spend))});
      }
    }
  }

  private static double exponential(Random random, double mean) {
    return -Math.log(1 - random.nextDouble()) * mean;
  }

  Database database() {
    return Objects.requireNonNull(opened);
  }

  CustomerBase base() {
    return CustomerBase.of(database());
  }

  static MiningRunner runner() {
    return MiningRunner.inProcess(AlgorithmCatalogue.builtIn(), 2);
  }

  /** Writes accounts with their plan, and the orders. */
  void write() {
    TextColumn.Builder keys = TextColumn.builder("key");
    CategoryColumn.Builder plan = CategoryColumn.builder("plan");
    CategoryColumn.Builder mood = CategoryColumn.builder("mood");
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      keys.add("k" + customer);
      plan.add(free[customer] ? "free" : "paid");
      mood.add(customer % 3 == 0 ? "calm" : "merry");
    }
    try (Transaction transaction = database().begin("Accounts")) {
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of("plan", FieldType.CHOICE),
          FieldDefinition.of("mood", FieldType.CHOICE)));
      accounts = transaction.insert(ModelPackage.Literals.ACCOUNT, Table.of(keys.build(), plan.build(), mood.build()));
      transaction.commit();
    }
    int n = orders.size();
    double[] owners = new double[n];
    double[] amounts = new double[n];
    long[] days = new long[n];
    for (int i = 0; i < n; i++) {
      int[] order = orders.get(i);
      owners[i] = accounts[order[0]];
      days[i] = START.plusDays(order[1]).toEpochDay() * TimeColumn.DAY;
      amounts[i] = order[2];
    }
    try (Transaction transaction = database().begin("Orders")) {
      orderIds = transaction.insert(ModelPackage.Literals.ORDER, Table.of(NumberColumn.of("account", owners), TimeColumn
          .of(
              "date", true, days), NumberColumn.of("amount", amounts), CategoryColumn.of("currency", new int[n], List
                  .of(
                      "EUR")), CategoryColumn.of("status", new int[n], List.of("paid"))));
      transaction.commit();
    }
  }

  /** Says that all that was written so far was known at the end of a day, and of the days after it. */
  void endOf(LocalDate day) throws InterruptedException {
    Thread.sleep(3);
    ends.put(day, Instant.now());
    Thread.sleep(3);
  }

  Instant end(LocalDate day) {
    Map.Entry<LocalDate, Instant> entry = ends.floorEntry(day);
    return entry == null ? Instant.EPOCH : entry.getValue();
  }

  /** Gives every account a value in a field, which is made when it is not there. */
  void set(String field, IntFunction<String> value) {
    String[] texts = new String[CUSTOMERS];
    Arrays.setAll(texts, value::apply);
    try (Transaction transaction = database().begin("Field " + field)) {
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of(field, FieldType.CHOICE)));
      transaction.commit();
    }
    try (Transaction transaction = database().begin("Values of " + field)) {
      transaction.update(ModelPackage.Literals.ACCOUNT, accounts, Table.of(CategoryColumn.ofTexts(field, texts)));
      transaction.commit();
    }
  }

  /** Says that a field is sensitive. */
  void keepSensitive(String field) {
    Field found = database().fields().find(ModelPackage.Literals.ACCOUNT, field).orElseThrow();
    try (Transaction transaction = database().begin("Sensitive field")) {
      transaction.setRules(found.fieldId(), found.rules().withSensitive(true));
      transaction.commit();
    }
  }

  /** Gives some accounts a status. */
  void status(int[] customers, String status) {
    long[] ids = Arrays.stream(customers).mapToLong(customer -> accounts[customer]).toArray();
    try (Transaction transaction = database().begin("Status")) {
      transaction.update(ModelPackage.Literals.ACCOUNT, ids, Table.of(CategoryColumn.of("status", new int[ids.length],
          List.of(status))));
      transaction.commit();
    }
  }

  /** Changes orders of the given places. */
  void changeOrders(int[] places, String status, double amount) {
    long[] ids = Arrays.stream(places).mapToLong(place -> orderIds[place]).toArray();
    double[] amounts = new double[ids.length];
    Arrays.fill(amounts, amount);
    try (Transaction transaction = database().begin("Changed orders")) {
      transaction.update(ModelPackage.Literals.ORDER, ids, Table.of(CategoryColumn.of("status", new int[ids.length],
          List.of(
              status)), NumberColumn.of("amount", amounts)));
      transaction.commit();
    }
  }

  /** Writes a complaint of each of some customers, opened on a day. */
  void complain(int[] customers, LocalDate day) {
    int n = customers.length;
    double[] owners = Arrays.stream(customers).mapToDouble(customer -> accounts[customer]).toArray();
    long[] opened = new long[n];
    Arrays.fill(opened, day.toEpochDay() * TimeColumn.DAY + TimeColumn.DAY / 2);
    try (Transaction transaction = database().begin("Complaints")) {
      transaction.insert(ModelPackage.Literals.CASE, Table.of(NumberColumn.of("account", owners), CategoryColumn.of(
          "name",
          new int[n], List.of("Broken")), CategoryColumn.of("kind", new int[n], List.of("complaint")), CategoryColumn
              .of(
                  "status", new int[n], List.of("open")), CategoryColumn.of("priority", new int[n], List.of("normal")),
          TimeColumn.of("opened", false, opened)));
      transaction.commit();
    }
  }

  /** Whether a customer has an order after a day of the shop and not after another. */
  boolean ordered(int customer, int after, int last) {
    return orders.stream().anyMatch(order -> order[0] == customer && order[1] > after && order[1] <= last);
  }

  ChurnFacts facts() {
    return ChurnFacts.of(base(), Optional.empty(), ExchangeRates.NONE, TODAY, this::end, null);
  }

  /** The same orders without a database. */
  Purchases purchases() {
    return Purchases.of(orders.stream().map(order -> "k" + order[0]).toList(), orders.stream().mapToLong(order -> START
        .plusDays(order[1]).toEpochDay()).toArray(), orders.stream().mapToDouble(order -> order[2]).toArray());
  }

  @Override
  public void close() {
    database().close();
  }
}
