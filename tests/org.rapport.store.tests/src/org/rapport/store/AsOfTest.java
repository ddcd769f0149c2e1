package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.Contact;
import org.rapport.model.ModelPackage;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Lists, scans, records and fields as they were: exactly what was read at that moment, whatever happened since. */
class AsOfTest {
  @TempDir
  Path folder = Path.of(".");

  private static final List<String> COLUMNS = List.of("key", "name", "industry", "charge0", "contract0", "parent.name",
      "score.churn");

  private static String text(Table table) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < table.rows(); row++) {
      for (var column : table.columns()) {
        text.append(column.text(row)).append('|');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** What is read now at one moment, to be read again as of then. */
  private record Seen(Instant moment, List<ListQuery> queries, List<String> pages, Map<Long, String> records) {
    static Seen of(Database database) {
      Instant moment = database.transactions().get(0).time();
      boolean fields = database.fields().find(Fixture.ACCOUNT, "charge0").isPresent();
      List<String> columns = COLUMNS.stream().filter(c -> fields || !c.endsWith("0")).toList();
      List<ListQuery> queries = new ArrayList<>();
      ListQuery all = new ListQuery(Fixture.ACCOUNT, columns, null, List.of(), 0, 100_000);
      queries.add(all);
      queries.add(all.orderBy(Sort.descending("industry"), Sort.ascending("parent.name")).page(3, 20));
      queries.add(all.orderBy(Sort.ascending("score.churn")).page(0, 10));
      for (String filter : List.of("industry ~ O", "industry is-missing", "parent.name != C3", "score.churn > 5",
          fields ? "charge0 >= 50 and contract0 = '两年'" : "name < C5")) {
        queries.add(all.where(Filter.parse(filter, Fixture.ACCOUNT, database.fields())));
      }
      queries.add(ListQuery.of(ModelPackage.Literals.CONTACT, "name", "account.key", "account.parent.name"));
      Map<Long, String> records = new java.util.TreeMap<>();
      for (long id = 1; id <= 30; id += 7) {
        records.put(id, String.valueOf(database.recordAsOf(Fixture.ACCOUNT, id, Instant.now())));
      }
      return new Seen(moment, queries, queries.stream().map(q -> page(database.list(q))).toList(), records);
    }

    private static String page(ListPage page) {
      return page.total() + "\n" + text(page.rows());
    }

    void checkAsOf(Database database) {
      for (int i = 0; i < queries.size(); i++) {
        ListQuery query = queries.get(i);
        assertEquals(pages.get(i), page(database.list(query.asOf(moment))), () -> query + " as of " + moment);
      }
      ListQuery all = queries.get(0);
      assertEquals(text(database.scan(new ScanQuery(Fixture.ACCOUNT, all.columns(), null).asOf(moment))),
          pages.get(0).substring(pages.get(0).indexOf('\n') + 1));
      records.forEach((id, record) -> assertEquals(record, String.valueOf(database.recordAsOf(Fixture.ACCOUNT, id,
          moment)), () -> "record " + id + " as of " + moment));
    }
  }

  private static TransactionInfo update(Database database, long[] ids, String name, double factor) {
    try (Transaction transaction = database.begin("Mass edit")) {
      String[] texts = LongStream.of(ids).mapToObj(i -> i % 3 == 0 ? "" : name + i % 2).toArray(String[]::new);
      transaction.update(Fixture.ACCOUNT, ids, Table.of(TextColumn.of("industry", texts), NumberColumn.of("charge0",
          LongStream.of(ids).mapToDouble(i -> i * factor).toArray())));
      return transaction.commit();
    }
  }

  private static void scores(Database database, int count, double factor) {
    try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores")) {
      double[] accounts = LongStream.rangeClosed(1, count).asDoubleStream().toArray();
      String[] names = new String[count];
      java.util.Arrays.fill(names, "churn");
      String[] times = new String[count];
      java.util.Arrays.fill(times, "2026-01-31T00:00:00Z");
      transaction.insert(ModelPackage.Literals.SCORE, Table.of(NumberColumn.of("account", accounts),
          TextColumn.of("name", names), NumberColumn.of("value", LongStream.rangeClosed(1, count).mapToDouble(
              i -> i * factor % 11).toArray()),
          TextColumn.of("computedAt", times)));
      transaction.commit();
    }
  }

  private static void edit(Database database, long id) {
    try (EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, id);
      account.setParent(session.load(Fixture.ACCOUNT, id + 1));
      account.setName("Åsa 客户 " + id);
      Contact contact = session.create(ModelPackage.Literals.CONTACT);
      contact.setName("Contact of " + id);
      contact.setAccount(account);
      session.commit("Edit");
    }
  }

  @Test
  void whatWasReadThenIsReadAgain() throws IOException {
    Path place = folder.resolve("db");
    List<Seen> seen = new ArrayList<>();
    try (Database database = Fixture.create(place)) {
      edit(database, sampleAccounts(database));
      seen.add(Seen.of(database));
      TransactionInfo imported = Fixture.importChurn(database, Fixture.churn(60, 1, "C", 3));
      seen.add(Seen.of(database));
      update(database, LongStream.rangeClosed(5, 40).toArray(), "Toys ", 1.5);
      seen.add(Seen.of(database));
      scores(database, 50, 7);
      edit(database, 20);
      seen.add(Seen.of(database));
      try (Transaction transaction = database.begin("Clean up")) {
        transaction.delete(Fixture.ACCOUNT, LongStream.rangeClosed(10, 22).toArray());
        transaction.commit();
      }
      seen.add(Seen.of(database));
      scores(database, 9, 5);
      seen.add(Seen.of(database));
      long deletion = database.transactions().get(1).number();
      long undo = database.undo(deletion, null).transaction().number();
      seen.add(Seen.of(database));
      database.undo(undo, null);
      database.undo(imported.number(), null);
      seen.add(Seen.of(database));
      seen.forEach(s -> s.checkAsOf(database));
      assertEquals(0, database.asOf(seen.get(0).moment().minusSeconds(60)));
      assertEquals(0, database.list(ListQuery.of(Fixture.ACCOUNT, "key").asOf(Instant.EPOCH)).total());
      assertTrue(database.fields(Instant.EPOCH).custom(Fixture.ACCOUNT).isEmpty());
    }
    Files.delete(place.resolve("data.mv.db"));
    try (Database database = Fixture.open(place)) {
      seen.forEach(s -> s.checkAsOf(database));
    }
  }

  private static long sampleAccounts(Database database) {
    long first = 0;
    try (EditSession session = database.openSession()) {
      for (int i = 0; i < 8; i++) {
        Account account = session.create(Fixture.ACCOUNT);
        account.setName("Sample " + i);
        account.setIndustry(i % 2 == 0 ? "Food" : "tOols");
        first = first == 0 ? account.getId() : first;
      }
      session.commit("Sample");
    }
    return first;
  }

  @Test
  void groupsOfThePastAreThoseOfThatTime() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(100, 1, "C", 3));
      GroupQuery query = GroupQuery.of(Fixture.ACCOUNT, List.of("contract0"), Measure.count("n"),
          Measure.of(Measure.Kind.SUM, "charge0"), Measure.of(Measure.Kind.MAX, "charge0")).where(
              Filter.parse("charge0 > 20", Fixture.ACCOUNT, database.fields()));
      String before = text(database.group(query));
      update(database, LongStream.rangeClosed(1, 60).toArray(), "Toys ", 2);
      try (Transaction transaction = database.begin("Clean up")) {
        transaction.delete(Fixture.ACCOUNT, LongStream.rangeClosed(50, 90).toArray());
        transaction.commit();
      }
      assertEquals(before, text(database.group(query.asOf(info.time()))));
      assertEquals(text(database.group(query)), text(database.group(query.asOf(Instant.now()))));
    }
  }

  @Test
  void aScanOfThePastCanBeCancelled() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(100, 1, "C", 3));
      update(database, new long[]{3, 4}, "Toys ", 2);
      NullProgressMonitor cancelled = new NullProgressMonitor();
      cancelled.setCanceled(true);
      ScanQuery query = new ScanQuery(Fixture.ACCOUNT, COLUMNS, null).asOf(info.time());
      assertThrows(OperationCanceledException.class, () -> database.scan(query, cancelled));
      assertEquals(100, database.scan(query).rows());
    }
  }

  @Test
  void aFieldIsFoundByTheNameItHadAndByTheOneItHasNow() {
    try (Database database = Fixture.create(folder.resolve("db"))) {
      TransactionInfo info = Fixture.importChurn(database, Fixture.churn(10, 1, "C", 3));
      Instant then = info.time();
      int id = database.fields().get(Fixture.ACCOUNT, "charge0").fieldId();
      String before = text(database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("charge0"))));
      update(database, new long[]{1, 2, 3}, "Toys ", 2);
      try (Transaction transaction = database.begin("Rename")) {
        transaction.renameField(id, "monthly");
        transaction.commit();
      }
      assertEquals(before, text(database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("charge0")).asOf(then))));
      assertEquals(before, text(database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("monthly")).asOf(then))));
      assertEquals("charge0", database.fields(then).byId(id).orElseThrow().name());
      assertEquals("monthly", database.fields().byId(id).orElseThrow().name());
    }
  }
}
