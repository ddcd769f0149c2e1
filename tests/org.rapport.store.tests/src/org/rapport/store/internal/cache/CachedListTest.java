package org.rapport.store.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.store.Field;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.ScanQuery;
import org.rapport.store.Sort;
import org.rapport.store.StoreException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.reading.Lists;
import org.rapport.store.internal.reading.Scans;
import org.rapport.table.Column;
import org.rapport.table.Table;

/** Lists from the columns in memory are those that SQL gives, whatever is asked and whatever was committed before. */
class CachedListTest {
  @TempDir
  Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void anyListIsAsBySql(long seed) {
    try (World world = World.create(folder.resolve("db"), seed)) {
      world.addAccounts(400);
      world.addScores(300);
      world.addOrders(300);
      for (int round = 0; round < 25; round++) {
        for (int i = 0; i < 12; i++) {
          compare(world, i % 3 == 0 ? World.ORDER : World.ACCOUNT, "seed " + seed + ", round " + round, true);
        }
        world.step();
      }
      assertTrue(store(world).columns().bytes() > 0);
    }
  }

  private static StoreDatabase store(World world) {
    return (StoreDatabase) world.database;
  }

  private static void compare(World world, EClass entity, String when, boolean cached) {
    List<String> fields = entity == World.ACCOUNT ? World.ACCOUNT_FIELDS : World.ORDER_FIELDS;
    List<Condition> conditions = new ArrayList<>();
    for (int c = world.random.nextInt(3); c > 0; c--) {
      conditions.add(condition(world, world.database.fields().get(entity, any(world, fields))));
    }
    Filter filter = world.random.nextInt(6) == 0 ? null : Filter.of(entity, conditions);
    List<Sort> sorts = new ArrayList<>();
    for (int c = world.random.nextInt(4); c > 0; c--) {
      sorts.add(new Sort(any(world, fields), world.random.nextBoolean()));
    }
    List<String> shown = world.random.nextBoolean() ? fields : List.of(any(world, fields));
    ListQuery query = new ListQuery(entity, shown, filter, sorts, world.random.nextInt(60), world.random.nextInt(80));
    String what = when + ": " + query;
    ListPage expected = store(world).read(c -> Lists.list(c, store(world).catalogue(), query));
    ListPage page = world.database.list(query);
    if (cached) {
      java.util.Set<Key> keys = new java.util.LinkedHashSet<>();
      sorts.forEach(s -> Key.collect(entity, store(world).catalogue().resolve(entity, s.column()).source(), keys));
      assertTrue(store(world).columns().has(keys), what);
    }
    assertEquals(expected.total(), page.total(), what);
    assertSame(expected.rows(), page.rows(), what);
    ScanQuery scan = ScanQuery.of(entity, shown).where(filter);
    Table table = store(world).stream(c -> Scans.scan(c, store(world).catalogue(), scan, null));
    assertSame(table, world.database.scan(scan), what);
  }

  static void assertSame(Table expected, Table table, String what) {
    assertEquals(expected.names(), table.names(), what);
    for (Column column : expected.columns()) {
      Column other = table.column(column.name());
      assertEquals(column.getClass(), other.getClass(), what + column.name());
      assertEquals(column.size(), other.size(), what + column.name());
      for (int row = 0; row < column.size(); row++) {
        int r = row;
        assertEquals(column.isMissing(row), other.isMissing(row), () -> what + " " + column.name() + " row " + r);
        assertEquals(column.text(row), other.text(row), () -> what + " " + column.name() + " row " + r);
      }
    }
  }

  private static String any(World world, List<String> fields) {
    return fields.get(world.random.nextInt(fields.size()));
  }

  private static Condition condition(World world, Field field) {
    Operator[] operators = java.util.Arrays.stream(Operator.values()).filter(o -> !o.isOfSegment())
        .toArray(Operator[]::new);
    Operator operator = operators[world.random.nextInt(operators.length)];
    String word = world.word();
    Object value = switch (field.type()) {
      case TEXT, CHOICE -> operator == Operator.CONTAINS && word.length() > 1
          ? word.substring(0, word.offsetByCodePoints(0, 2)).toUpperCase(java.util.Locale.ROOT) : word;
      case BOOLEAN -> world.random.nextBoolean();
      case INTEGER, REFERENCE -> (long) world.random.nextInt(30) - 8;
      case NUMBER -> world.random.nextInt(12) / 2.0;
      case DECIMAL -> new java.math.BigDecimal(world.random.nextInt(40_000)).movePointLeft(world.random.nextInt(5));
      case DATE -> world.random.nextInt(9) == 0 ? LocalDate.of(9999, 1, 1) : world.day();
      case TIME -> world.random.nextInt(9) == 0 ? Instant.parse("1900-01-01T00:00:00Z") : world.moment();
    };
    if (operator == Operator.MISSING) {
      return new Condition(field, operator, null);
    }
    boolean text = value instanceof String;
    return new Condition(field, operator == Operator.CONTAINS && !text ? Operator.AT_LEAST : operator, value);
  }

  @Test
  void greatTransactionsAreFollowedChunkByChunk() {
    try (World world = World.create(folder.resolve("db"), 5)) {
      world.addAccounts(300);
      world.database.warm(World.ACCOUNT, World.ACCOUNT_FIELDS, null);
      long number = world.addAccounts(17_000).number();
      assertTrue(store(world).columns().has(names(world)), "the columns were not dropped");
      for (int i = 0; i < 4; i++) {
        compare(world, World.ACCOUNT, "after the import", true);
      }
      world.database.undo(number, null);
      for (int i = 0; i < 4; i++) {
        compare(world, World.ACCOUNT, "after its undo", true);
      }
      assertEquals(300, world.database.list(ListQuery.of(World.ACCOUNT, "name")).total());
    }
  }

  @Test
  void warmingTellsProgressAndCanBeCancelled() {
    try (World world = World.create(folder.resolve("db"), 6)) {
      world.addAccounts(9_000);
      Progress cancelled = new Progress(true);
      assertThrows(OperationCanceledException.class,
          () -> world.database.warm(World.ACCOUNT, World.ACCOUNT_FIELDS, cancelled));
      Progress progress = new Progress(false);
      world.database.warm(World.ACCOUNT, World.ACCOUNT_FIELDS, progress);
      assertTrue(progress.done > 1 && progress.done <= progress.total, progress.done + " of " + progress.total);
      assertTrue(store(world).columns().has(names(world)));
      assertThrows(StoreException.class, () -> world.database.warm(World.ACCOUNT, List.of("nmae"), null));
    }
  }

  /** Counts the work. */
  private static final class Progress extends NullProgressMonitor {
    int total;
    int done;

    Progress(boolean cancelled) {
      setCanceled(cancelled);
    }

    @Override
    public void beginTask(@Nullable String name, int totalWork) {
      total = totalWork;
    }

    @Override
    public void worked(int work) {
      done += work;
    }
  }

  private static List<Key> names(World world) {
    java.util.Set<Key> keys = new java.util.LinkedHashSet<>();
    Key.collect(World.ACCOUNT, store(world).catalogue().resolve(World.ACCOUNT, "name").source(), keys);
    return List.copyOf(keys);
  }

  @Test
  void listsReadDuringTheFirstImportShowNothingOrAllOfIt() throws InterruptedException, ExecutionException {
    try (World world = World.create(folder.resolve("db"), 11);
        ExecutorService threads = Executors.newFixedThreadPool(1)) {
      Future<?> writer = threads.submit(() -> world.addAccounts(12_000));
      boolean last = false;
      while (!last) {
        last = writer.isDone();
        store(world).columns().clear();
        long total = world.database.list(ListQuery.of(World.ACCOUNT, "name").orderBy(Sort.ascending("name"))).total();
        assertTrue(total == 0 || total == 12_000, total + " accounts");
        assertTrue(total > 0 || !last, "nothing is seen after the import");
      }
      writer.get();
      compare(world, World.ACCOUNT, "after the first import", true);
    }
  }

  @Test
  void columnsReadWhileOthersCommitAreUpToDate() throws InterruptedException, ExecutionException {
    try (World world = World.create(folder.resolve("db"), 7);
        ExecutorService threads = Executors.newFixedThreadPool(1)) {
      world.addAccounts(3_000);
      Future<?> writer = threads.submit(() -> {
        for (int i = 0; i < 40; i++) {
          world.step();
        }
      });
      int loads = 0;
      while (!writer.isDone()) {
        store(world).columns().clear();
        ListPage page = world.database.list(ListQuery.of(World.ACCOUNT, "name", "word").orderBy(Sort.ascending("name"))
            .page(0, 10));
        assertTrue(page.rows().rows() <= 10);
        loads++;
      }
      writer.get();
      for (int i = 0; i < 10; i++) {
        compare(world, World.ACCOUNT, "after " + loads + " loads", true);
      }
    }
  }

  @Test
  void whatDoesNotFitIntoMemoryIsSqls() {
    System.setProperty("rapport.cache.bytes", "250000");
    try (World world = World.create(folder.resolve("db"), 9)) {
      System.clearProperty("rapport.cache.bytes");
      world.addAccounts(700);
      world.addOrders(700);
      for (int i = 0; i < 20; i++) {
        compare(world, i % 2 == 0 ? World.ORDER : World.ACCOUNT, "query " + i, false);
        assertTrue(store(world).columns().bytes() < 800_000, () -> store(world).columns().bytes() + " bytes");
      }
    } finally {
      System.clearProperty("rapport.cache.bytes");
    }
  }
}
