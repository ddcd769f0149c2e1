package org.rapport.store.internal.journaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.Erasure.Erased;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block.Cells;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.keys.DatabaseKey;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.store.internal.keys.KeyFile;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.people.PersonKeys;

/** The journal's contents with personal values under keys of records. */
class SealedPayloadTest {
  private static final Header HEADER = new Header(new TransactionInfo(7, Instant.ofEpochMilli(1_700_000_000_000L),
      "ada", "for tests", TransactionKind.BULK, Map.of(), null, null), Map.of("Account", 12L));

  private final DatabaseKey key;
  private final PersonKeys keys;
  private final Payloads payloads;
  private final Random random = new Random(17);

  SealedPayloadTest(@TempDir Path folder) throws IOException {
    key = KeyFile.create(folder, "p".toCharArray(), KeyCost.TEST);
    keys = PersonKeys.create(folder, key);
    payloads = new Payloads(keys);
  }

  @AfterEach
  void close() {
    key.close();
  }

  private static boolean personal(String table, String column) {
    return column.startsWith("P") && !table.isEmpty();
  }

  private @Nullable Object value(FieldType type) {
    if (random.nextInt(4) == 0) {
      return null;
    }
    return switch (type) {
      case TEXT, CHOICE -> List.of("", "Lovelace", "北京客户", "x".repeat(300)).get(random.nextInt(4));
      case BOOLEAN -> random.nextBoolean();
      case INTEGER, REFERENCE -> random.nextLong();
      case NUMBER -> random.nextGaussian();
      case DECIMAL -> BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
      case DATE -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
      case TIME -> Instant.ofEpochMilli(random.nextLong(1L << 41));
    };
  }

  private @Nullable Object[] values(FieldType type, int count) {
    @Nullable Object[] values = new @Nullable Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = value(type);
    }
    return values;
  }

  private Block block(Op op, int rows) {
    long[] ids = random.longs(rows, 1, 5000).distinct().toArray();
    boolean lists = op == Op.LISTS;
    int[] oldCounts = lists ? random.ints(ids.length, 0, 4).toArray() : new int[0];
    int[] newCounts = lists ? random.ints(ids.length, 0, 4).toArray() : new int[0];
    int olds = lists ? java.util.Arrays.stream(oldCounts).sum() : ids.length;
    int news = lists ? java.util.Arrays.stream(newCounts).sum() : ids.length;
    List<Cells> columns = new ArrayList<>();
    for (FieldType type : FieldType.values()) {
      for (String prefix : new String[]{"P", "Q"}) {
        columns.add(new Cells(prefix + type, type, op == Op.INSERT ? null : values(type, olds),
            op == Op.DELETE ? null : values(type, news)));
      }
    }
    return lists ? Block.lists("ACCOUNT_F4", ids, oldCounts, newCounts, columns)
        : Block.rows(op, random.nextBoolean() ? "ACCOUNT_F2" : "ACCOUNT_F3", ids, columns);
  }

  private static void assertSame(Block expected, Block actual, Set<Long> erased) {
    assertEquals(expected.op(), actual.op());
    assertEquals(expected.table(), actual.table());
    assertArrayEquals(expected.ids(), actual.ids());
    for (int row = 0; row < expected.ids().length; row++) {
      assertEquals(erased.contains(expected.ids()[row]), actual.isErased(row));
    }
    for (int c = 0; c < expected.columns().size(); c++) {
      Cells e = expected.columns().get(c);
      Cells a = actual.columns().get(c);
      assertEquals(e.column(), a.column());
      assertEquals(e.type(), a.type());
      assertEquals(personal("", e.column()) || e.column().startsWith("P"), a.personal());
      assertSame(expected, e.olds(), a.olds(), expected.oldCounts(), a.personal() ? erased : Set.of());
      assertSame(expected, e.news(), a.news(), expected.newCounts(), a.personal() ? erased : Set.of());
    }
  }

  private static void assertSame(Block block, @Nullable Object @Nullable [] expected,
      @Nullable Object @Nullable [] actual, int[] counts, Set<Long> erased) {
    if (expected == null || actual == null) {
      assertTrue(expected == actual);
      return;
    }
    int at = 0;
    for (int row = 0; row < block.ids().length; row++) {
      int count = block.op() == Op.LISTS ? counts[row] : 1;
      for (int i = 0; i < count; i++, at++) {
        Object wanted = erased.contains(block.ids()[row]) ? null : expected[at];
        assertEquals(wanted, actual[at]);
      }
    }
    assertEquals(at, actual.length);
  }

  @Test
  void everythingWrittenIsReadAndWhatIsErasedIsMissing() throws IOException {
    Set<Long> erased = new HashSet<>();
    for (int round = 0; round < 30; round++) {
      Payload.Writer writer = payloads.writer(SealedPayloadTest::personal);
      List<Block> blocks = new ArrayList<>();
      for (Op op : Op.values()) {
        blocks.add(block(op, random.nextInt(60)));
      }
      blocks.removeIf(b -> java.util.Arrays.stream(b.ids()).anyMatch(erased::contains));
      blocks.forEach(writer::add);
      byte[] bytes = writer.take(HEADER);
      assertEquals(!blocks.isEmpty(), Payloads.needKeys(bytes));
      assertEquals(HEADER, Payloads.header(bytes));
      long gone = 1 + random.nextInt(5000);
      if (!blocks.isEmpty() && blocks.getFirst().ids().length > 0) {
        gone = blocks.getFirst().ids()[0];
      }
      erased.add(gone);
      keys.erase(new int[]{EntityCodes.of("Account")}, new long[]{gone}, round);
      Payload read = payloads.read(bytes);
      assertEquals(blocks.size(), read.blocks().size());
      for (int i = 0; i < blocks.size(); i++) {
        assertSame(blocks.get(i), read.blocks().get(i), erased);
      }
    }
  }

  @Test
  void anErasedRecordCanNotBeWrittenAbout() throws IOException {
    keys.erase(new int[]{EntityCodes.of("Account")}, new long[]{5}, 1);
    Payload.Writer writer = payloads.writer(SealedPayloadTest::personal);
    Block block = Block.rows(Op.INSERT, "ACCOUNT_F2", new long[]{5},
        List.of(new Cells("PNAME", FieldType.TEXT, null, new Object[]{"Ada"})));
    StoreException e = assertThrows(StoreException.class, () -> writer.add(block));
    assertTrue(e.getMessage().contains("erased"), e::getMessage);
  }

  /** The same values twice: neither the texts nor equal ciphertexts are in the contents. */
  @Test
  void sealedValuesShowNeitherTextNorRepetition() {
    String name = "Ada King, Countess of Lovelace";
    byte[][] bytes = new byte[2][];
    for (int i = 0; i < 2; i++) {
      Payload.Writer writer = payloads.writer(SealedPayloadTest::personal);
      writer.add(Block.rows(Op.UPDATE, "ACCOUNT", new long[]{1, 2}, List.of(
          new Cells("PNAME", FieldType.TEXT, new Object[]{name, name}, new Object[]{name, name}))));
      bytes[i] = writer.take(null);
      assertFalse(new String(bytes[i], StandardCharsets.ISO_8859_1).contains("Lovelace"));
      assertFalse(java.util.Arrays.equals(bytes[0], bytes[i]) && i > 0);
    }
  }

  @Test
  void contentsWithoutPersonalValuesAreOfTheFirstFormat() {
    Payload.Writer writer = payloads.writer((table, column) -> false);
    writer.add(block(Op.UPDATE, 10));
    byte[] bytes = writer.take(HEADER);
    assertEquals(1, bytes[0]);
    assertFalse(Payloads.needKeys(bytes));
  }

  @Test
  void erasuresStandInTheHeader() {
    Header header = new Header(HEADER.info(), Map.of(), List.of(new Erased("Account", 5), new Erased("Contact", 9)));
    byte[] bytes = payloads.writer(SealedPayloadTest::personal).take(header);
    assertEquals(header, Payloads.header(bytes));
    assertEquals(header, payloads.read(bytes).header());
    assertTrue(Payloads.needKeys(bytes));
  }

  @Test
  void everyEntityHasANumberOfItsOwn() {
    Set<Integer> codes = new HashSet<>();
    for (EntityMap entity : ModelMap.get().entities()) {
      int code = EntityCodes.of(entity.entity().getName());
      assertTrue(codes.add(code), entity.entity().getName());
      assertEquals(entity.entity().getName(), EntityCodes.name(code));
    }
    assertEquals(5, EntityCodes.of("Account"), "numbers never change");
    assertEquals(6, EntityCodes.ofTable("CONTACT"));
    assertEquals(5, EntityCodes.ofTable("ACCOUNT_F12"));
    assertEquals(5, EntityCodes.ofTable("ACCOUNT_ADDRESSES"));
    assertNotNull(Objects.requireNonNull(EntityCodes.name(17)));
  }
}
