package org.rapport.store.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.Account;
import org.rapport.model.ContactPoint;
import org.rapport.model.ModelFactory;
import org.rapport.store.EditSession;
import org.rapport.store.ListPage;
import org.rapport.store.ScanQuery;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.reading.Lists;
import org.rapport.table.Table;

/** Names are found by their beginning and by any part, in any case and script, as a plain search finds them. */
class NameSearchTest {
  private static final List<String> WANTED = List.of("al", "ALPHA", "pha", "北", "客户", "zür", "ZÜR", "istanbul", "οδος",
      "οδοσ", "STRASSE", "straße", "😀", "k1", "K12", "ａ wide", "o'n", "%", "_x", "nothing", "a");

  @TempDir
  Path folder = Path.of(".");

  private record Row(long id, String key, String name) {
    boolean has(String text) {
      return key.toLowerCase(Locale.ROOT).contains(text) || name.toLowerCase(Locale.ROOT).contains(text);
    }

    boolean begins(String text) {
      return key.toLowerCase(Locale.ROOT).startsWith(text) || name.toLowerCase(Locale.ROOT).startsWith(text);
    }
  }

  private static List<Row> rows(World world) {
    Table table = world.database.scan(ScanQuery.of(World.ACCOUNT, List.of("key", "name")));
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      rows.add(new Row(Long.parseLong(table.column("id").text(row)), table.column("key").text(row),
          table.column("name").text(row)));
    }
    return rows;
  }

  @Test
  void whatIsFoundIsWhatHasTheText() {
    try (World world = World.create(folder.resolve("db"), 3)) {
      world.addAccounts(500);
      for (int round = 0; round < 6; round++) {
        List<Row> rows = rows(world);
        for (String wanted : WANTED) {
          String small = wanted.toLowerCase(Locale.ROOT);
          Comparator<Row> order = Comparator.comparing((Row r) -> !r.begins(small))
              .thenComparing(r -> r.name().toLowerCase(Locale.ROOT)).thenComparing(Row::name)
              .thenComparing(r -> r.key().toLowerCase(Locale.ROOT)).thenComparing(Row::key).thenComparing(Row::id);
          List<Long> expected = rows.stream().filter(r -> r.has(small)).sorted(order).map(Row::id).toList();
          ListPage page = world.database.search(World.ACCOUNT, " " + wanted + " ", 20);
          assertEquals(expected.size(), page.total(), wanted);
          List<Long> found = new ArrayList<>();
          for (int row = 0; row < page.rows().rows(); row++) {
            found.add(page.id(row));
          }
          assertEquals(expected.stream().limit(20).toList(), found, wanted);
          assertEquals(List.of("id", "key", "name"), page.rows().names());
          StoreDatabase store = (StoreDatabase) world.database;
          ListPage slow = store.read(c -> Lists.search(c, store.catalogue(), World.ACCOUNT, List.of("key", "name"),
              wanted, 20));
          assertEquals(page.total(), slow.total(), wanted);
        }
        world.step();
        world.step();
      }
      assertEquals(0, world.database.search(World.ACCOUNT, "  ", 20).total());
    }
  }

  @Test
  void addressesAreSearchedToo() {
    try (World world = World.create(folder.resolve("db"), 4)) {
      world.addAccounts(5);
      assertEquals(0, world.database.search(World.ACCOUNT, "Ada@", 9).total());
      try (EditSession session = world.database.openSession()) {
        Account account = session.load(World.ACCOUNT, 3);
        for (String value : List.of("+49 30 123", "ada@example.org")) {
          ContactPoint point = ModelFactory.eINSTANCE.createContactPoint();
          point.setValue(value);
          account.getContactPoints().add(point);
        }
        session.commit("Points");
      }
      assertEquals(3, world.database.search(World.ACCOUNT, "Ada@", 9).id(0));
      assertEquals(3, world.database.search(World.ACCOUNT, "30 1", 9).id(0));
      world.database.undo(world.database.transactions().get(0).number(), null);
      assertEquals(0, world.database.search(World.ACCOUNT, "ada@", 9).total());
      assertEquals(List.of("id", "key"), world.database.search(World.ORDER, "o", 9).rows().names());
    }
  }
}
