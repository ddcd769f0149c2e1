package org.rapport.store.internal.journaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.rapport.store.Counts;
import org.rapport.store.FieldType;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;

/** What earlier versions wrote is read as this one would have written it, however often. */
class MigrationsTest {
  private static final String DEFINITIONS = "CUSTOM_FIELD_DEFINITION";

  private static Cells texts(String column, @Nullable String... values) {
    return new Cells(column, FieldType.TEXT, null, values);
  }

  private static Payload payload(Block... blocks) {
    TransactionInfo info = new TransactionInfo(3, Instant.EPOCH, "ada", "Import", TransactionKind.IMPORT,
        Map.of("Customer", new Counts(2, 0, 0), "Contact", new Counts(1, 0, 0)), null, null);
    return new Payload(List.of(blocks), new Header(info, Map.of("Customer", 3L)));
  }

  private static String text(Payload payload) {
    StringBuilder text = new StringBuilder().append(payload.header());
    for (Block block : payload.blocks()) {
      text.append('\n').append(block.op()).append(' ').append(block.table()).append(Arrays.toString(block.ids()))
          .append(Arrays.toString(block.oldCounts())).append(Arrays.toString(block.newCounts()));
      for (Cells cells : block.columns()) {
        text.append(' ').append(cells.column()).append(cells.type()).append(Arrays.toString(cells.olds()))
            .append(Arrays.toString(cells.news()));
      }
    }
    return text.toString();
  }

  private static Payload twice(Payload payload, Migration... migrations) {
    Payload once = Migrations.migrated(payload, List.of(migrations));
    assertEquals(text(once), text(Migrations.migrated(once, List.of(migrations))), "once is enough");
    return once;
  }

  @Test
  void columnsAreRenamedRemovedAndRetyped() {
    Block block = Block.rows(Op.INSERT, "ACCOUNT", new long[]{1, 2},
        List.of(texts("TITLE", "a", null), texts("FAX", "1", "2"), texts("SIZE", "7", null)));
    Payload now = twice(payload(block), Migration.renamedColumn("ACCOUNT", "TITLE", "NAME"),
        Migration.removedColumn("ACCOUNT", "FAX"), Migration.retypedColumn("ACCOUNT", "SIZE", FieldType.TEXT,
            FieldType.INTEGER, value -> Long.valueOf(String.valueOf(value))));
    List<Cells> columns = now.blocks().get(0).columns();
    assertEquals(List.of("NAME", "SIZE"), columns.stream().map(Cells::column).toList());
    assertArrayEquals(new @Nullable Object[]{"a", null}, columns.get(0).news());
    assertArrayEquals(new @Nullable Object[]{7L, null}, columns.get(1).news());
    Block other = Block.rows(Op.INSERT, "CONTACT", new long[]{1}, List.of(texts("TITLE", "Dr")));
    assertEquals(text(payload(other)), text(twice(payload(other), Migration.renamedColumn("ACCOUNT", "TITLE",
        "NAME"))));
  }

  @Test
  void anEntityIsRenamedWithAllThatBelongsToIt() {
    Payload now = twice(payload(
        Block.rows(Op.INSERT, "CUSTOMER", new long[]{1}, List.of(texts("NAME", "a"))),
        Block.rows(Op.INSERT, "CUSTOMER_F2", new long[]{1}, List.of(texts("C5", "x"))),
        Block.lists("CUSTOMER_ADDRESSES", new long[]{1}, new int[]{0}, new int[]{1}, List.of(texts("CITY", "Bern"))),
        Block.rows(Op.INSERT, "CUSTOMERS_ELSE", new long[]{1}, List.of()),
        Block.rows(Op.INSERT, DEFINITIONS, new long[]{5},
            List.of(texts("ENTITY", "Customer"), texts("FIELD_TABLE", "CUSTOMER_F2")))),
        Migration.renamedEntity("Customer", "Account", "CUSTOMER", "ACCOUNT", DEFINITIONS));
    assertEquals(List.of("ACCOUNT", "ACCOUNT_F2", "ACCOUNT_ADDRESSES", "CUSTOMERS_ELSE", DEFINITIONS),
        now.blocks().stream().map(Block::table).toList());
    assertEquals("Account", now.blocks().get(4).columns().get(0).now(0));
    assertEquals("ACCOUNT_F2", now.blocks().get(4).columns().get(1).now(0));
    Header header = now.header();
    assertTrue(header != null && header.counters().equals(Map.of("Account", 3L))
        && header.info().counts().keySet().equals(java.util.Set.of("Account", "Contact")));
  }

  @Test
  void theOtherBlocksOfARecordKeepTheirPlaces() {
    Payload now = twice(payload(Block.rows(Op.INSERT, "FAX", new long[]{1}, List.of(texts("NUMBER", "1"))),
        Block.rows(Op.INSERT, "ACCOUNT", new long[]{1}, List.of())), Migration.removedTable("FAX"));
    assertEquals(2, now.blocks().size());
    assertEquals(0, now.blocks().get(0).ids().length);
    assertEquals("ACCOUNT", now.blocks().get(1).table());
  }

  @Test
  void choicesInLinesBecomeAList() {
    Block inserted = Block.rows(Op.INSERT, DEFINITIONS, new long[]{4, 5},
        List.of(texts("NAME", "colour", "size"), texts("CHOICES", "red\n green\n\n", null)));
    Block updated = Block.rows(Op.UPDATE, DEFINITIONS, new long[]{4}, List.of(new Cells("CHOICES", FieldType.TEXT,
        new @Nullable Object[]{"red\ngreen"}, new @Nullable Object[]{"红"})));
    List<Migration> all = List.of(new ChoicesInLines());
    Payload now = twice(payload(inserted, updated), all.toArray(Migration[]::new));
    assertEquals(List.of(DEFINITIONS, DEFINITIONS, "CUSTOM_FIELD_DEFINITION_CHOICES",
        "CUSTOM_FIELD_DEFINITION_CHOICES"), now.blocks().stream().map(Block::table).toList());
    Block lists = now.blocks().get(2);
    assertArrayEquals(new long[]{4}, lists.ids());
    assertArrayEquals(new int[]{2}, lists.newCounts());
    List<@Nullable Object> values = new ArrayList<>();
    for (Cells cells : lists.columns()) {
      if (cells.column().equals("VALUE")) {
        values.addAll(Arrays.asList(cells.news()));
      }
    }
    assertEquals(List.of("red", "green"), values);
    assertArrayEquals(new int[]{2}, now.blocks().get(3).oldCounts());
    assertArrayEquals(new int[]{1}, now.blocks().get(3).newCounts());
  }

  @Test
  void whatOnlyANewerVersionKnowsIsNamed() {
    for (Block block : List.of(Block.rows(Op.INSERT, "INVOICE", new long[]{1}, List.of()),
        Block.rows(Op.INSERT, "ACCOUNT", new long[]{1}, List.of(texts("SHOE_SIZE", "43"))))) {
      IllegalStateException e = assertThrows(IllegalStateException.class, () -> Migrations.today(payload(block)));
      assertTrue(String.valueOf(e.getMessage()).contains("newer version"), e.getMessage());
    }
    Block known = Block.rows(Op.INSERT, "ACCOUNT_F7", new long[]{1}, List.of(texts("C9", "43")));
    assertEquals(text(payload(known)), text(Migrations.today(payload(known))));
  }
}
