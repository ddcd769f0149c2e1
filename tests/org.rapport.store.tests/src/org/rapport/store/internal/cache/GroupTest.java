package org.rapport.store.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.reading.Groups;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Figures of groups are those that SQL gives, and the same bit for bit every time. */
class GroupTest {
  @TempDir
  Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void anyGroupsAreAsBySql(long seed) {
    try (World world = World.create(folder.resolve("db"), seed)) {
      world.addAccounts(300);
      world.addScores(200);
      world.addOrders(400);
      for (int i = 0; i < 120; i++) {
        EClass entity = i % 3 == 0 ? World.ORDER : World.ACCOUNT;
        compare(world, entity, "seed " + seed + ", query " + i);
        if (i % 20 == 0) {
          world.step();
        }
      }
    }
  }

  private static void compare(World world, EClass entity, String when) {
    List<String> fields = entity == World.ACCOUNT ? World.ACCOUNT_FIELDS : World.ORDER_FIELDS;
    List<String> by = new ArrayList<>();
    for (int i = world.random.nextInt(4); i > 0; i--) {
      String field = fields.get(world.random.nextInt(fields.size()));
      if (!by.contains(field)) {
        by.add(field);
      }
    }
    List<Measure> measures = new ArrayList<>(List.of(Measure.count("rows")));
    for (int i = world.random.nextInt(4); i > 0; i--) {
      Field field = world.database.fields().get(entity, fields.get(world.random.nextInt(fields.size())));
      Measure.Kind kind = kind(world, field.type());
      measures.add(new Measure(kind, field.name(), kind + " " + i));
    }
    Filter filter = world.random.nextInt(3) > 0 ? null : Filter.of(entity, List.of(new Condition(
        world.database.fields().get(entity, "id"), Operator.AT_LEAST, (long) world.random.nextInt(250))));
    GroupQuery query = new GroupQuery(entity, by, measures, filter, null);
    StoreDatabase store = (StoreDatabase) world.database;
    Table expected = store.stream(c -> Groups.group(c, store.catalogue(), query));
    Table table = world.database.group(query);
    String what = when + ": " + query;
    assertEquals(expected.names(), table.names(), what);
    for (Column column : expected.columns()) {
      Column other = table.column(column.name());
      assertEquals(column.getClass(), other.getClass(), what + column.name());
      assertEquals(column.size(), other.size(), what + column.name());
      for (int row = 0; row < column.size(); row++) {
        int r = row;
        if (column instanceof NumberColumn numbers && other instanceof NumberColumn others && !column.isMissing(row)) {
          double value = numbers.value(row);
          assertEquals(value, others.value(row), Math.abs(value) * 1e-12,
              () -> what + " " + column.name() + " row " + r);
        } else {
          assertEquals(column.isMissing(row), other.isMissing(row), () -> what + " " + column.name() + " row " + r);
          assertEquals(column.text(row), other.text(row), () -> what + " " + column.name() + " row " + r);
        }
      }
    }
  }

  @Test
  void groupsOfThePastAreThoseOfThen() {
    try (World world = World.create(folder.resolve("db"), 8)) {
      world.addAccounts(200);
      world.addOrders(200);
      GroupQuery query = GroupQuery.of(World.ORDER, List.of("currency", "date"), Measure.count("rows"),
          Measure.of(Measure.Kind.SUM, "amount"), Measure.of(Measure.Kind.MAX, "date"),
          Measure.of(Measure.Kind.DISTINCT, "account"));
      Table then = world.database.group(query);
      Instant moment = world.database.transactions().get(0).time();
      while (!Instant.now().isAfter(moment.plusMillis(2))) {
        Thread.onSpinWait();
      }
      for (int i = 0; i < 10; i++) {
        world.step();
      }
      world.addOrders(50);
      Table now = world.database.group(query.asOf(moment));
      CachedListTest.assertSame(then, now, "as of " + moment);
    }
  }

  private static Measure.Kind kind(World world, FieldType type) {
    List<Measure.Kind> kinds = new ArrayList<>(List.of(Measure.Kind.COUNT, Measure.Kind.DISTINCT));
    if (type.isNumeric()) {
      kinds.addAll(List.of(Measure.Kind.SUM, Measure.Kind.MEAN));
    }
    if (type.isNumeric() || type == FieldType.DATE || type == FieldType.TIME) {
      kinds.addAll(List.of(Measure.Kind.MIN, Measure.Kind.MAX));
    }
    return kinds.get(world.random.nextInt(kinds.size()));
  }

  @Test
  void sumsOfMoneyAreExactAndSumsOfNumbersAreTheSameEveryTime() {
    try (World world = World.create(folder.resolve("db"), 5)) {
      world.addAccounts(3);
      int count = 40_000; // several chunks
      String[] amounts = new String[count];
      for (int i = 0; i < count; i++) {
        amounts[i] = i % 2 == 0 ? "0.1" : "70368744177664.01";
      }
      try (var transaction = world.database.begin("Orders")) {
        transaction.insert(World.ORDER, Table.of(TextColumn.of("amount", amounts),
            TimeColumn.of("date", true, new long[count]), NumberColumn.of("account", world.random.ints(count, 1, 4)
                .asDoubleStream().toArray())));
        transaction.commit();
      }
      GroupQuery query = GroupQuery.of(World.ORDER, List.of(), Measure.of(Measure.Kind.SUM, "amount"));
      double sum = ((NumberColumn) world.database.group(query).column("sum(amount)")).value(0);
      BigDecimal exact = new BigDecimal("70368744177664.01").add(new BigDecimal("0.1")).multiply(new BigDecimal(
          20_000));
      assertEquals(exact.doubleValue(), sum, 0);
      GroupQuery numbers = GroupQuery.of(World.ORDER, List.of("currency"), Measure.of(Measure.Kind.MEAN, "account.n"),
          Measure.of(Measure.Kind.SUM, "account.n"));
      Table first = world.database.group(numbers);
      for (int i = 0; i < 10; i++) {
        Table again = world.database.group(numbers);
        assertArrayEquals(((NumberColumn) first.columns().get(2)).values(),
            ((NumberColumn) again.columns().get(2)).values());
      }
    }
  }

  @Test
  void whatCanNotBeComputedIsRefusedInWords() {
    try (World world = World.create(folder.resolve("db"), 6)) {
      world.addAccounts(3);
      StoreException e = assertThrows(StoreException.class, () -> world.database.group(
          GroupQuery.of(World.ACCOUNT, List.of(), Measure.of(Measure.Kind.SUM, "name"))));
      assertTrue(e.getMessage().contains("name"), e::getMessage);
      assertThrows(StoreException.class, () -> world.database.group(
          GroupQuery.of(World.ACCOUNT, List.of("name"), Measure.count("name"))));
      assertThrows(StoreException.class, () -> world.database.group(
          GroupQuery.of(World.ACCOUNT, List.of("nmae"), Measure.count("rows"))));
    }
  }
}
