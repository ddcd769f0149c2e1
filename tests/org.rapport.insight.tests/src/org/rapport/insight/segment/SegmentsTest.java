package org.rapport.insight.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.ScoreBook;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.mining.Reason;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Order;
import org.rapport.model.OrderLine;
import org.rapport.model.Product;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Segments of 40 accounts of which n is the place, kind is even or odd, and rare is missing but in ten. */
class SegmentsTest {
  private static final org.eclipse.emf.ecore.EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;

  @TempDir
  private Path folder = Path.of("");
  private @Nullable Database opened;
  private long[] ids = {};

  @BeforeEach
  void create() {
    System.setProperty("org.rapport.store.test.cheapkeys", "true");
    Database database = Databases.create(folder.resolve("base"), Passphrase.of("secret"), "tester");
    opened = database;
    try (Transaction transaction = database.begin("Accounts")) {
      transaction.defineFields(ACCOUNT, List.of(FieldDefinition.of("n", FieldType.NUMBER), FieldDefinition.of("parity",
          FieldType.CHOICE), FieldDefinition.of("rare", FieldType.INTEGER), FieldDefinition.of("same",
              FieldType.INTEGER),
          FieldDefinition.of("none", FieldType.INTEGER), FieldDefinition.of("word", FieldType.TEXT)));
      TextColumn.Builder keys = TextColumn.builder("key");
      NumberColumn.Builder n = NumberColumn.builder("n");
      CategoryColumn.Builder parity = CategoryColumn.builder("parity");
      NumberColumn.Builder rare = NumberColumn.builder("rare");
      NumberColumn.Builder same = NumberColumn.builder("same");
      TextColumn.Builder word = TextColumn.builder("word");
      for (int i = 0; i < 40; i++) {
        keys.add("K" + i);
        n.add(i);
        parity.add(i % 2 == 0 ? "even" : "odd");
        rare.add(i % 4 == 0 ? i : Double.NaN);
        same.add(7);
        word.add(i < 39 ? "w" + i : null);
      }
      ids = transaction.insert(ACCOUNT, Table.of(keys.build(), n.build(), parity.build(), rare.build(), same.build(),
          word
              .build()));
      transaction.insert(ModelPackage.Literals.ORDER, Table.of(NumberColumn.of("account", ids[3], ids[5], ids[3]),
          TimeColumn.of("date", true, 0, 0, 0)));
      transaction.commit();
    }
  }

  @AfterEach
  void close() {
    database().close();
  }

  private Database database() {
    return Objects.requireNonNull(opened);
  }

  private Segments segments() {
    return Segments.of(database());
  }

  private AccountSet accounts(int... places) {
    return AccountSet.of(Arrays.stream(places).mapToLong(i -> ids[i]).toArray());
  }

  private long count(String filter) {
    return database().list(ListQuery.of(ACCOUNT, "key").where(Filter.parse(filter, ACCOUNT, database().fields())))
        .total();
  }

  private static String refused(Runnable work) {
    return String.valueOf(assertThrows(InsightException.class, work::run).getMessage());
  }

  @Test
  void segmentsAreSavedUsedDeletedAndUndone() {
    SegmentChange low = segments().create("Low", "n < 10", "small ones");
    SegmentChange fixed = segments().create(" Fixed ", accounts(1, 2, 30), "", null);
    assertEquals(10, low.accounts());
    assertEquals("Fixed", fixed.segment().name());
    assertEquals(List.of("Low", "Fixed"), segments().all().stream().map(SavedSegment::name).toList());
    assertEquals(Optional.of("n < 10"), segments().get("low").rule());
    assertEquals("small ones", segments().get(low.segment().key()).description());
    assertEquals(accounts(1, 2, 30), segments().accounts(segments().get("Fixed")));
    assertEquals(2, count("in segment Low and in segment Fixed"));
    assertEquals(2, count("segment = Low and segment = Fixed"));
    database().undo(fixed.transaction(), null);
    assertEquals(1, segments().all().size());
    SegmentChange gone = segments().delete(segments().get("Low"));
    assertEquals(List.of(), segments().all());
    database().undo(gone.transaction(), null);
    assertEquals(10, count("in segment Low"));
  }

  @Test
  void anyRowsBecomeASegmentByOneCall() {
    SegmentChange ofOrders = segments().createOfRows("Ordered", "orders", new long[]{1, 2, 3, 99}, "", null);
    assertEquals(accounts(3, 5), segments().accounts(ofOrders.segment()));
    assertEquals(1, segments().createOfRows("One", "Account", new long[]{ids[9], ids[9]}, "", null).accounts());
    assertTrue(refused(() -> segments().createOfRows("X", "product", new long[]{1}, "", null)).contains(
        "have no account"));
    assertTrue(refused(() -> segments().createOfRows("X", "nothing", new long[]{1}, "", null)).contains("no entity"));
    assertTrue(refused(() -> segments().createOfRows("X", "order", new long[]{77}, "", null)).contains("no accounts"));
    assertTrue(refused(() -> segments().createOfRows("X", "account", new long[]{ids[0], 4711}, "", null)).contains(
        "1 of 2 accounts are not in the database"));
    assertEquals(accounts(4, 6), AccountSets.ofKeys(database(), List.of("K6", "K4", "K6")));
    assertTrue(refused(() -> AccountSets.ofKeys(database(), List.of("K6", "Z1"))).contains("1 of 2 keys are of no "
        + "account: Z1."));
  }

  @Test
  void leavesClustersAndRulesGiveTheirAccounts() {
    assertEquals(accounts(0, 2), AccountSets.ofLeaf(new int[]{5, 1, 5}, 5, row -> ids[row]));
    Rule rule = new Rule(List.of("a", "b"), "c", 1, .1, .1, 1, 0, 1, 1);
    List<Set<String>> baskets = List.of(Set.of("a"), Set.of("b", "c"), Set.of("a", "b"), Set.of("c"), Set.of("x"));
    long[] owners = {ids[0], ids[0], ids[1], ids[2], ids[3]};
    assertEquals(accounts(0, 1), AccountSets.ofRule(rule, baskets, row -> owners[row], AccountSets.Side.ANTECEDENT));
    assertEquals(accounts(0, 2), AccountSets.ofRule(rule, baskets, row -> owners[row], AccountSets.Side.CONSEQUENT));
    assertEquals(accounts(0), AccountSets.ofRule(rule, baskets, row -> owners[row], AccountSets.Side.BOTH));
    assertEquals(accounts(1), AccountSets.ofRule(rule, baskets, row -> owners[row], AccountSets.Side.CANDIDATES));
  }

  @Test
  void rulesOnProductsLookAtAllThatAnAccountHasOrdered() {
    try (EditSession session = database().openSession()) {
      for (int i = 0; i < 3; i++) {
        Product product = session.create(ModelPackage.Literals.PRODUCT);
        product.setName("p" + i);
        Order order = session.load(ModelPackage.Literals.ORDER, i + 1);
        OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
        line.setProduct(product);
        order.getLines().add(line);
      }
      session.commit("Lines");
    }
    Rule both = new Rule(List.of("p0"), "p2", 1, .1, .1, 1, 0, 1, 1);
    Rule one = new Rule(List.of("p1"), "p2", 1, .1, .1, 1, 0, 1, 1);
    assertEquals(accounts(3), AccountSets.ofRule(database(), both, AccountSets.Side.BOTH, null), "in two orders");
    assertEquals(accounts(5), AccountSets.ofRule(database(), one, AccountSets.Side.CANDIDATES, null));
    segments().create("Low", "n < 10", "");
    assertEquals(10, CustomerBase.of(database()).rows("account", List.of("n"), Optional.empty(), "in segment Low", null)
        .table().rows(), "a question's filter");
  }

  @Test
  void partsOfScoresAreCutBetweenDifferentScores() {
    double[] values = IntStream.range(0, 40).mapToDouble(i -> i == 39 ? Double.NaN : i / 4).toArray();
    ScoreBook.write(CustomerBase.of(database()), "Scores", Instant.now(), List.of(new AccountScores("Churn", "test",
        "test",
        ids, values, List.of(), new Reason("", "", 0, ""))), null);
    ScoreBand top = ScoreBand.of(database(), "Churn", 1, 1, 10, null);
    assertEquals(accounts(32, 33, 34, 35, 36, 37, 38), top.accounts(),
        "the fourth highest of 39 is 8, as that of all from 32 is");
    assertEquals(top.accounts(), segments().accounts(segments().create("Top", top.rule(), "").segment()));
    ScoreBand second = ScoreBand.of(database(), "Churn", 2, 3, 10, null);
    assertEquals(second.accounts(), segments().accounts(segments().create("Next", second.rule(), "").segment()));
    assertEquals(0, second.accounts().common(top.accounts()));
    AccountSet all = ScoreBand.of(database(), "Churn", 1, 10, 10, null).accounts();
    assertEquals(39, all.size());
    int parts = 0;
    for (int part = 1; part <= 10; part++) {
      parts += ScoreBand.of(database(), "Churn", part, part, 10, null).accounts().size();
    }
    assertEquals(39, parts, "every account is in exactly one part");
    assertTrue(refused(() -> ScoreBand.of(database(), "Chrn", 1, 1, 10, null)).contains("Did you mean \"Churn\""));
    assertTrue(refused(() -> ScoreBand.of(database(), "Churn", 2, 1, 10, null)).contains("not 2 to 1 of 10"));
  }

  @Test
  void whatCantBeSavedIsASentence() {
    segments().create("Low", "n < 10", "");
    assertTrue(refused(() -> segments().create("low", "n < 5", "")).contains("already"));
    assertTrue(refused(() -> segments().create(" ", "n < 5", "")).contains("1 to 300"));
    assertTrue(refused(() -> segments().create("X", " ", "")).contains("needs a rule"));
    assertTrue(refused(() -> segments().create("X", "m < 5", "")).contains("no field 'm'"));
    assertTrue(refused(() -> segments().create("X", "in segment X", "")).contains("names the segment itself"));
    assertTrue(refused(() -> segments().create("X", "in segment Lw", "")).contains("Did you mean 'Low'"));
    assertTrue(refused(() -> segments().create("X", AccountSet.NONE, "", null)).contains("no accounts"));
    assertTrue(refused(() -> segments().get("Lo")).contains("Did you mean \"Low\""));
    segments().create("Lower", "in segment Low and n < 3", "");
    assertTrue(refused(() -> segments().delete(segments().get("Low"))).contains("\"Lower\""));
    assertEquals(2, segments().all().size());
  }

  @Test
  void theProfileTellsWhatIsSpecial() {
    AccountSet high = AccountSet.of(LongStream.range(30, 40).map(i -> ids[(int) i]).toArray());
    SegmentProfile profile = SegmentProfile.of(database(), high, List.of(), null);
    assertEquals(10, profile.size());
    assertEquals(30, profile.rest());
    ProfileLine first = profile.lines().get(0);
    assertEquals("n", first.field());
    assertEquals(34.5, first.inside(), 1e-12);
    assertEquals(14.5, first.outside(), 1e-12);
    assertTrue(first.clear());
    List<ProfileLine> parity = profile.lines().stream().filter(l -> l.field().equals("parity")).toList();
    assertEquals(2, parity.size());
    assertEquals(0, parity.get(0).difference().value(), 1e-12);
    assertFalse(parity.get(0).clear());
    ProfileLine rare = profile.lines().stream().filter(l -> l.field().equals("rare") && l.missing()).findFirst()
        .orElseThrow();
    assertEquals(.8, rare.inside(), 1e-12);
    assertEquals(22.0 / 30, rare.outside(), 1e-12);
    String skipped = String.join(" ", profile.skipped());
    assertTrue(skipped.contains("same has one value"), skipped);
    assertTrue(skipped.contains("none has no value"), skipped);
    assertTrue(profile.lines().stream().noneMatch(l -> l.field().equals("same") || l.field().equals("key")));
    for (int i = 1; i < profile.lines().size(); i++) {
      assertTrue(Math.abs(profile.lines().get(i - 1).standardised().value()) >= Math.abs(profile.lines().get(i)
          .standardised().value()));
    }
    assertEquals(List.of("n"), SegmentProfile.of(database(), high, List.of("N"), null).lines().stream().map(
        ProfileLine::field).toList());
    assertTrue(refused(() -> SegmentProfile.of(database(), AccountSet.NONE, List.of(), null)).contains("no accounts"));
    assertTrue(refused(() -> SegmentProfile.of(database(), AccountSet.of(ids), List.of(), null)).contains("no rest"));
    assertTrue(SegmentProfile.of(database(), accounts(3), List.of(), null).lines().stream().noneMatch(l -> l.field()
        .equals("n")), "one account has no spread");
  }

  @Test
  void stabilityComparesWithThePast() throws InterruptedException {
    SavedSegment rule = segments().create("Low", "n < 10", "").segment();
    SavedSegment fixed = segments().create("Fixed", accounts(1, 2, 30), "", null).segment();
    Thread.sleep(3);
    Instant then = Instant.now();
    Thread.sleep(3);
    try (Transaction transaction = database().begin("Change")) {
      transaction.update(ACCOUNT, new long[]{ids[0], ids[20], ids[21]}, Table.of(NumberColumn.of("n", 50, 5, 6)));
      transaction.setMembers(ModelPackage.Literals.SEGMENT__MEMBERS, new long[]{fixed.id(), fixed.id()}, new long[]{
          ids[2],
          ids[4]});
      transaction.commit();
    }
    SegmentStability.Point point = SegmentStability.of(segments(), rule, List.of(then), null).points().get(0);
    assertEquals(Optional.of(new Overlap(10, 11, 9)), point.overlap());
    assertEquals(9.0 / 12, point.overlap().orElseThrow().jaccard().orElseThrow().value(), 1e-12);
    assertEquals(Optional.of(new Overlap(3, 2, 1)), SegmentStability.of(segments(), fixed, List.of(then), null).points()
        .get(0).overlap());
    SegmentStability before = SegmentStability.of(segments(), rule, List.of(Instant.EPOCH), null);
    assertEquals("The database was still empty.", before.points().get(0).absence());
    assertEquals(1, SegmentStability.of(segments(), rule, List.of(), null).points().size());
  }

  @Test
  void overlapIsAMatrix() {
    SavedSegment low = segments().create("Low", "n < 10", "").segment();
    SavedSegment even = segments().create("Even", "parity = even", "").segment();
    SavedSegment empty = segments().create("Empty", "n < 0", "").segment();
    SegmentOverlap overlap = SegmentOverlap.of(segments(), List.of(low, even, empty));
    assertEquals(new Overlap(10, 20, 5), overlap.overlaps().get(0).get(1));
    assertEquals(.5, overlap.overlaps().get(0).get(1).ofFirst().orElseThrow().value());
    assertEquals(5.0 / 25, overlap.overlaps().get(1).get(0).jaccard().orElseThrow().value());
    assertEquals(Optional.empty(), overlap.overlaps().get(2).get(2).jaccard());
    assertEquals(List.of(10L, 5L, 0L), overlap.chart().counts().get(0));
  }
}
