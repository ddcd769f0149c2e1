package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.ModelPackage;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Segments in filters: 60 accounts, the n of each is its place modulo 10, two orders of every account. */
class SegmentFilterTest {
  static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  static final EClass ORDER = ModelPackage.Literals.ORDER;
  static final EClass CASE = ModelPackage.Literals.CASE;
  static final EClass SEGMENT = ModelPackage.Literals.SEGMENT;
  private static final int ACCOUNTS = 60;

  @TempDir
  Path folder = Path.of(".");

  @Nullable
  private Database database;
  private long[] accounts = {};

  @BeforeEach
  void create() {
    Database db = Fixture.create(folder.resolve("db"));
    database = db;
    try (Transaction transaction = db.begin("Accounts")) {
      transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("n", FieldType.INTEGER)));
      NumberColumn.Builder n = NumberColumn.builder("n");
      TextColumn.Builder keys = TextColumn.builder("key");
      for (int i = 1; i <= ACCOUNTS; i++) {
        n.add(i % 10);
        keys.add("C" + i);
      }
      accounts = transaction.insert(ACCOUNT, Table.of(keys.build(), n.build()));
      int rows = 2 * ACCOUNTS;
      NumberColumn.Builder owner = NumberColumn.builder("account");
      for (int i = 0; i < rows; i++) {
        owner.add(accounts[i % ACCOUNTS]);
      }
      long[] days = new long[rows];
      transaction.insert(ORDER, Table.of(owner.build(), TimeColumn.of("date", true, days)));
      NumberColumn.Builder cases = NumberColumn.builder("account");
      CategoryColumn.Builder names = CategoryColumn.builder("name");
      cases.add(accounts[0]).add(accounts[6]);
      names.add("one").add("seven");
      transaction.insert(CASE, Table.of(names.build(), cases.build()));
      transaction.commit();
    }
  }

  @AfterEach
  void close() {
    Database db = database;
    if (db != null) {
      db.close();
    }
  }

  private Database db() {
    Database db = database;
    if (db == null) {
      throw new IllegalStateException();
    }
    return db;
  }

  private long segment(String name, @Nullable String rule, long... members) {
    try (Transaction transaction = db().begin("Segment " + name)) {
      CategoryColumn.Builder kind = CategoryColumn.builder("kind");
      kind.add(rule == null ? "static" : "rule");
      TextColumn.Builder rules = TextColumn.builder("rule");
      rules.add(rule);
      TextColumn.Builder names = TextColumn.builder("name");
      names.add(name);
      long id = transaction.insert(SEGMENT, Table.of(names.build(), kind.build(), rules.build()))[0];
      if (members.length > 0) {
        transaction.setMembers(ModelPackage.Literals.SEGMENT__MEMBERS, ownersOf(id, members), members);
      }
      transaction.commit();
      return id;
    }
  }

  private static long[] ownersOf(long id, long[] members) {
    long[] owners = new long[members.length];
    Arrays.fill(owners, id);
    return owners;
  }

  private void setNumbers(long value, long... ids) {
    try (Transaction transaction = db().begin("Numbers")) {
      double[] values = new double[ids.length];
      Arrays.fill(values, value);
      transaction.update(ACCOUNT, ids, Table.of(NumberColumn.of("n", values)));
      transaction.commit();
    }
  }

  /** The ids that a list, a scan and a group by id have for a filter: they must agree. */
  private Set<Long> found(EClass entity, String filter, @Nullable Instant moment) {
    Filter parsed = Filter.parse(filter, entity, db().fields());
    assertEquals(parsed, Filter.parse(parsed.toString(), entity, db().fields()));
    ListPage page = db().list(new ListQuery(entity, List.of("key"), parsed, List.of(), 0, 1000, moment));
    Set<Long> ids = new TreeSet<>();
    for (int row = 0; row < page.rows().rows(); row++) {
      ids.add(page.id(row));
    }
    assertEquals(ids.size(), page.total());
    Table scan = db().scan(new ScanQuery(entity, List.of(), parsed, moment));
    Set<Long> scanned = new TreeSet<>();
    Arrays.stream(((NumberColumn) scan.column("id")).values()).forEach(id -> scanned.add((long) id));
    assertEquals(ids, scanned, filter);
    Table group = db().group(GroupQuery.of(entity, List.of(), Measure.count("n")).where(parsed).asOf(moment));
    assertEquals(ids.size(), group.rows() == 0 ? 0 : (int) ((NumberColumn) group.column("n")).value(0), filter);
    return ids;
  }

  private Set<Long> accountsWhere(LongPredicate test) {
    Set<Long> ids = new TreeSet<>();
    LongStream.of(accounts).filter(test).forEach(ids::add);
    return ids;
  }

  /** n of an account as it was created. */
  private long n(long id) {
    return (Arrays.binarySearch(accounts, id) + 1) % 10;
  }

  private Set<Long> ordersOf(Set<Long> owners) {
    Table table = db().scan(ScanQuery.of(ORDER, List.of("account")));
    Set<Long> ids = new TreeSet<>();
    for (int row = 0; row < table.rows(); row++) {
      if (owners.contains((long) ((NumberColumn) table.column("account")).value(row))) {
        ids.add((long) ((NumberColumn) table.column("id")).value(row));
      }
    }
    return ids;
  }

  @Test
  void accountsAndTheirOrdersAreFilteredByRuleAndByMembers() {
    segment("Low numbers", "n < 3");
    segment("Chosen", null, accounts[4], accounts[10], accounts[59]);
    Set<Long> low = accountsWhere(id -> n(id) < 3);
    Set<Long> chosen = accountsWhere(id -> id == accounts[4] || id == accounts[10] || id == accounts[59]);
    assertEquals(low, found(ACCOUNT, "segment = 'Low numbers'", null));
    assertEquals(low, found(ACCOUNT, "IN  Segment \"Low numbers\"", null));
    assertEquals(chosen, found(ACCOUNT, "in segment Chosen", null));
    assertEquals(accountsWhere(id -> !low.contains(id)), found(ACCOUNT, "not in segment 'Low numbers'", null));
    assertEquals(accountsWhere(id -> !low.contains(id)), found(ACCOUNT, "segment != 'low numbers'", null));
    assertEquals(accountsWhere(id -> low.contains(id) && chosen.contains(id)),
        found(ACCOUNT, "in segment Chosen and in segment 'Low numbers'", null));
    assertEquals(accountsWhere(id -> low.contains(id) && n(id) > 1),
        found(ACCOUNT, "n > 1 and in segment 'Low numbers'", null));
    assertEquals(ordersOf(low), found(ORDER, "account in segment 'Low numbers'", null));
    assertEquals(ordersOf(low), found(ORDER, "segment = 'Low numbers'", null));
    assertEquals(ordersOf(low), found(ORDER, "account.segment = 'Low numbers'", null));
    assertEquals(ordersOf(accountsWhere(id -> !chosen.contains(id))), found(ORDER, "account not in segment Chosen",
        null));
    assertEquals(1, found(CASE, "in segment 'Low numbers'", null).size());
    assertEquals("account in segment 'Low numbers'", Filter.inSegment(ORDER, db().fields(), "Low numbers").toString());
    assertEquals("in segment 'Low numbers'", Filter.inSegment(ACCOUNT, db().fields(), "Low numbers").toString());
  }

  @Test
  void aRecordWithoutAnAccountIsInNoSegment() {
    segment("All", "n >= 0");
    assertEquals(Set.of(), found(ACCOUNT, "parent in segment All", null));
    assertEquals(ACCOUNTS, found(ACCOUNT, "parent not in segment All", null).size());
    assertEquals(ACCOUNTS, found(ACCOUNT, "parent.segment != All", null).size());
  }

  @Test
  void segmentsAreCurrentAfterEveryTransaction() {
    long id = segment("Low numbers", "n < 3");
    long fixed = segment("Chosen", null, accounts[4]);
    segment("Both", "in segment Chosen and n = 5");
    assertEquals(18, found(ACCOUNT, "in segment 'Low numbers'", null).size());
    assertEquals(1, found(ACCOUNT, "in segment Both", null).size());
    setNumbers(1, accounts[4], accounts[5]);
    assertEquals(20, found(ACCOUNT, "in segment 'Low numbers'", null).size());
    assertEquals(0, found(ACCOUNT, "in segment Both", null).size());
    try (Transaction transaction = db().begin("Members")) {
      long[] members = {accounts[1], accounts[14], accounts[15]};
      transaction.setMembers(ModelPackage.Literals.SEGMENT__MEMBERS, ownersOf(fixed, members), members);
      transaction.commit();
    }
    assertEquals(Set.of(accounts[1], accounts[14], accounts[15]), found(ACCOUNT, "in segment Chosen", null));
    assertEquals(Set.of(accounts[14]), found(ACCOUNT, "in segment Both", null));
    try (Transaction transaction = db().begin("Rule")) {
      TextColumn.Builder rule = TextColumn.builder("rule");
      rule.add("n > 7");
      transaction.update(SEGMENT, new long[]{id}, Table.of(rule.build()));
      transaction.delete(ACCOUNT, new long[]{accounts[14]});
      transaction.commit();
    }
    assertEquals(accountsWhere(a -> n(a) > 7), found(ACCOUNT, "in segment 'Low numbers'", null));
    assertEquals(Set.of(accounts[1], accounts[15]), found(ACCOUNT, "in segment Chosen", null));
  }

  @Test
  void atAMomentOfThePastSegmentsAreWhatTheyWere() throws InterruptedException {
    segment("Low numbers", "n < 3");
    long fixed = segment("Chosen", null, accounts[4], accounts[8]);
    Instant before = now();
    setNumbers(9, accounts[0], accounts[1]);
    try (Transaction transaction = db().begin("Members")) {
      transaction.setMembers(ModelPackage.Literals.SEGMENT__MEMBERS, new long[]{fixed}, new long[]{accounts[7]});
      transaction.commit();
    }
    segment("High numbers", "n > 8");
    segment("Later", null, accounts[0]);
    assertEquals(16, found(ACCOUNT, "in segment 'Low numbers'", null).size());
    assertEquals(accountsWhere(id -> n(id) < 3), found(ACCOUNT, "in segment 'Low numbers'", before));
    assertEquals(Set.of(accounts[7]), found(ACCOUNT, "in segment Chosen", null));
    assertEquals(Set.of(accounts[4], accounts[8]), found(ACCOUNT, "in segment Chosen", before));
    assertEquals(ordersOf(Set.of(accounts[4], accounts[8])), found(ORDER, "in segment Chosen", before));
    assertEquals(accountsWhere(id -> n(id) > 8), found(ACCOUNT, "in segment 'High numbers'", before),
        "today's rule on the accounts of then, as there was no such segment");
    assertEquals(accountsWhere(id -> n(id) > 8 || id == accounts[0] || id == accounts[1]),
        found(ACCOUNT, "in segment 'High numbers'", null));
    assertEquals(Set.of(accounts[0]), found(ACCOUNT, "in segment Later", before));
  }

  private static Instant now() throws InterruptedException {
    Thread.sleep(3);
    Instant now = Instant.now();
    Thread.sleep(3);
    return now;
  }

  @Test
  void aSentenceSaysWhatIsWrong() {
    segment("At risk", "n < 3");
    segment("At rest", "n > 3");
    long same = segment("Twice", "n = 1");
    segment("Twice", "n = 2");
    segment("A", "in segment B");
    segment("B", "n = 1 and in segment C");
    segment("C", "not in segment A");
    segment("Old", "gone = 4");
    segment("Self", "segment != Self");
    List<String[]> wrong = List.of(new String[]{"in segment 'At rik'", "Did you mean 'At risk'"},
        new String[]{"in segment At", "'At risk' or 'At rest'"}, new String[]{"in segment Twice", "by its key"},
        new String[]{"in segment A", "'A' → 'B' → 'C' → 'A'"},
        new String[]{"in segment Self", "leads back to itself"},
        new String[]{"in segment Old", "The rule of the segment 'Old'"}, new String[]{"in segment xyz", "There are: "});
    for (String[] each : wrong) {
      String message = assertThrows(StoreException.class, () -> found(ACCOUNT, each[0], null)).getMessage();
      assertTrue(String.valueOf(message).contains(each[1]), message);
    }
    Table keys = db().scan(ScanQuery.of(SEGMENT, List.of("key")).where(Filter.parse("id = " + same, SEGMENT, db()
        .fields())));
    assertEquals(6, found(ACCOUNT, "in segment " + keys.column("key").text(0), null).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"segment < X|8|= or !=", "segment is-missing|8|= or !=",
      "in segment|10|name of a", "owner in segment X|0|is no account", "parent.owner.segment = X|0|is no account",
      "n in segment X|0|is no account",
      "in segment X in segment Y|13|'and'", "segmen = X|0|no field 'segmen'"})
  void errorsSayWhereAndWhatWasExpected(String text, int position, String expected) {
    FilterException e = assertThrows(FilterException.class, () -> Filter.parse(text, ACCOUNT, db().fields()));
    assertEquals(position, e.position(), e::getMessage);
    assertTrue(e.getMessage().contains(expected), e::getMessage);
  }

  @Test
  void recordsWithoutAnAccountCantBeFilteredBySegment() {
    FilterException e = assertThrows(FilterException.class,
        () -> Filter.parse("in segment X", ModelPackage.Literals.PRODUCT, db().fields()));
    assertTrue(e.getMessage().contains("have no account"), e::getMessage);
  }

  @Test
  void aFieldCalledSegmentIsAField() {
    try (Transaction transaction = db().begin("Fields")) {
      transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("Segment", FieldType.CHOICE),
          FieldDefinition.of("rank in segment list", FieldType.INTEGER)));
      CategoryColumn.Builder value = CategoryColumn.builder("Segment");
      value.add("Gold");
      transaction.update(ACCOUNT, new long[]{accounts[3]}, Table.of(value.build()));
      transaction.commit();
    }
    segment("Gold", "n = 1");
    assertEquals(Set.of(accounts[3]), found(ACCOUNT, "segment = Gold", null));
    assertEquals(6, found(ACCOUNT, "in segment Gold", null).size());
    List<String> texts = new ArrayList<>(List.of("'rank in segment list' = 3"));
    for (String text : texts) {
      assertEquals(0, found(ACCOUNT, text, null).size());
    }
  }
}
