package org.rapport.store.internal.cache;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.Account;
import org.rapport.model.ContactPoint;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** A database whose every list is answered by the columns in memory, and random work on it. */
final class World implements AutoCloseable {
  static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  static final EClass ORDER = ModelPackage.Literals.ORDER;
  static final List<String> ACCOUNT_FIELDS = List.of("id", "key", "name", "industry", "kind", "since", "parent",
      "parent.name", "parent.parent.industry", "n", "whole", "money", "yes", "moment", "word", "score.churn",
      "score.none");
  static final List<String> ORDER_FIELDS = List.of("id", "date", "amount", "currency", "status", "account",
      "account.name", "account.n", "account.score.churn", "account.parent.word");
  private static final String[] WORDS = {"alpha", "Alpha", "ALPHA", "Beta", "beta", "北京客户", "长城 Ltd", "北京", "Zürich",
      "ZÜRICH",
      "İstanbul", "ΟΔΟΣ", "straße", "😀 smile", "\uFF21 wide", "o'neil", "50%", "_x", "a", "aa", "Alphabet soup"};

  final Database database;
  final Random random;
  private int serial;

  private World(Database database, Random random) {
    this.database = database;
    this.random = random;
  }

  /** Creates a database in which everything goes by columns. */
  static World create(Path folder, long seed) {
    System.setProperty("rapport.cache.threshold", "0");
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      World world = new World(Databases.create(folder, passphrase, "ada"), new Random(seed));
      try (Transaction transaction = world.database.begin("Fields")) {
        transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("n", FieldType.NUMBER),
            FieldDefinition.of("whole", FieldType.INTEGER), FieldDefinition.of("money", FieldType.DECIMAL)));
        transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("yes", FieldType.BOOLEAN),
            FieldDefinition.of("moment", FieldType.TIME), FieldDefinition.of("word", FieldType.CHOICE)));
        transaction.commit();
      }
      return world;
    } finally {
      System.clearProperty("rapport.cache.threshold");
    }
  }

  String word() {
    String word = WORDS[random.nextInt(WORDS.length)];
    return random.nextInt(3) == 0 ? word + " " + random.nextInt(5) : word;
  }

  private @Nullable String maybe() {
    return random.nextInt(5) == 0 ? null : word();
  }

  @Nullable
  BigDecimal money() {
    return switch (random.nextInt(12)) {
      case 0 -> null;
      case 1 -> BigDecimal.valueOf(random.nextInt(1000), 3);
      case 2 -> BigDecimal.valueOf(-random.nextInt(100));
      default -> BigDecimal.valueOf(random.nextInt(2000), 2);
    };
  }

  double number() {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NaN;
      case 1 -> -random.nextInt(5) / 4.0;
      case 2 -> random.nextDouble() * 1e9;
      default -> random.nextInt(12);
    };
  }

  double whole() {
    return random.nextInt(6) == 0 ? Double.NaN : random.nextInt(20) - 8;
  }

  LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20) - 5);
  }

  Instant moment() {
    return Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextInt(5) * 500L);
  }

  private Table accounts(int count, boolean keyed, long[] parents) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    TextColumn.Builder industries = TextColumn.builder("industry");
    TextColumn.Builder kinds = TextColumn.builder("kind");
    TextColumn.Builder monies = TextColumn.builder("money");
    TextColumn.Builder truths = TextColumn.builder("yes");
    TextColumn.Builder words = TextColumn.builder("word");
    TimeColumn.Builder days = TimeColumn.builder("since", true);
    TimeColumn.Builder moments = TimeColumn.builder("moment", false);
    for (int i = 0; i < count; i++) {
      keys.add((random.nextBoolean() ? "K" : "k") + ++serial);
      names.add(word());
      industries.add(maybe());
      kinds.add(random.nextBoolean() ? "person" : "organisation");
      BigDecimal money = money();
      monies.add(money == null ? null : money.toPlainString());
      truths.add(random.nextInt(5) == 0 ? null : String.valueOf(random.nextBoolean()));
      words.add(maybe());
      days.add(random.nextInt(4) == 0 ? TimeColumn.MISSING : day().toEpochDay() * TimeColumn.DAY);
      moments.add(random.nextInt(4) == 0 ? TimeColumn.MISSING : moment().toEpochMilli());
    }
    List<Column> columns = new ArrayList<>(List.of(names.build(), industries.build(), kinds.build(), monies.build(),
        truths.build(), words.build(), days.build(), moments.build(),
        NumberColumn.of("n", random.doubles(count).map(d -> number()).toArray()),
        NumberColumn.of("whole", random.doubles(count).map(d -> whole()).toArray()),
        NumberColumn.of("parent", random.doubles(count).map(d -> parents.length == 0 || random.nextInt(3) == 0
            ? Double.NaN : parents[random.nextInt(parents.length)]).toArray())));
    if (keyed) {
      columns.add(0, keys.build());
    }
    return Table.of(columns);
  }

  long[] ids(EClass entity) {
    return Arrays.stream(((NumberColumn) database.scan(ScanQuery.of(entity, List.of())).column("id")).values())
        .mapToLong(d -> (long) d).toArray();
  }

  TransactionInfo addAccounts(int count) {
    try (Transaction transaction = database.begin("Accounts")) {
      transaction.insert(ACCOUNT, accounts(count, true, ids(ACCOUNT)));
      return transaction.commit();
    }
  }

  TransactionInfo addOrders(int count) {
    long[] accounts = ids(ACCOUNT);
    TextColumn.Builder amounts = TextColumn.builder("amount");
    TimeColumn.Builder days = TimeColumn.builder("date", true);
    TextColumn.Builder currencies = TextColumn.builder("currency");
    for (int i = 0; i < count; i++) {
      BigDecimal money = money();
      amounts.add(money == null ? null : money.toPlainString());
      days.add(day().toEpochDay() * TimeColumn.DAY);
      currencies.add(random.nextBoolean() ? "EUR" : "CNY");
    }
    try (Transaction transaction = database.begin("Orders")) {
      transaction.insert(ORDER, Table.of(amounts.build(), days.build(), currencies.build(),
          NumberColumn.of("account", some(accounts, count))));
      return transaction.commit();
    }
  }

  TransactionInfo addScores(int count) {
    long[] accounts = ids(ACCOUNT);
    TextColumn.Builder names = TextColumn.builder("name");
    for (int i = 0; i < count; i++) {
      names.add(random.nextInt(4) == 0 ? "value" : "churn");
    }
    try (Transaction transaction = database.begin("Scores")) {
      transaction.insert(ModelPackage.Literals.SCORE, Table.of(names.build(),
          NumberColumn.of("account", some(accounts, count)), NumberColumn.of("value", random.doubles(count).toArray()),
          TextColumn.of("model", new String[count]), TextColumn.of("algorithm", new String[count]),
          TimeColumn.of("computedAt", false, random.longs(count, 0, 1_000_000).toArray())));
      return transaction.commit();
    }
  }

  private double[] some(long[] ids, int count) {
    return random.ints(count, 0, ids.length).mapToDouble(i -> ids[i]).toArray();
  }

  /** Does something that changes what lists show. */
  void step() {
    long[] accounts = ids(ACCOUNT);
    switch (accounts.length < 20 ? 0 : random.nextInt(8)) {
      case 0 -> addAccounts(1 + random.nextInt(30));
      case 1 -> addScores(1 + random.nextInt(20));
      case 2 -> addOrders(1 + random.nextInt(30));
      case 3 -> {
        try (Transaction transaction = database.begin("Delete")) {
          transaction.delete(ACCOUNT, new long[]{accounts[random.nextInt(accounts.length)]});
          transaction.commit();
        }
      }
      case 4 -> update(Arrays.stream(accounts).filter(i -> random.nextInt(4) == 0).toArray());
      case 5 -> database.undo(database.transactions().get(0).number(), null);
      default -> edit(accounts);
    }
  }

  void update(long[] ids) {
    Table values = accounts(ids.length, false, ids(ACCOUNT)).without("parent", "kind");
    try (Transaction transaction = database.begin("Update")) {
      transaction.update(ACCOUNT, ids, values);
      transaction.commit();
    }
  }

  private void edit(long[] accounts) {
    try (EditSession session = database.openSession()) {
      Account account = session.load(ACCOUNT, accounts[random.nextInt(accounts.length)]);
      account.setName(word() + " " + ++serial);
      account.setSince(random.nextBoolean() ? null : day());
      session.setCustom(account, "money", money());
      session.setCustom(account, "word", maybe());
      account.getContactPoints().clear();
      for (int i = random.nextInt(3); i > 0; i--) {
        ContactPoint point = ModelFactory.eINSTANCE.createContactPoint();
        point.setValue("info" + ++serial + "@example.org");
        account.getContactPoints().add(point);
      }
      session.commit("Edit");
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
