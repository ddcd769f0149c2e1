package org.rapport.mining.internal.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningResult;
import org.rapport.mining.MiningRunner;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.evaluation.Interval;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Values come back as they were sent, and what was not sent by us is refused before it takes memory. */
class CodecsTest {
  private static final long ROOM = 10_000_000;
  private final Codecs codecs = new Codecs();

  record All(byte[] bytes, int[] ints, long[] longs, double[] doubles, boolean[] booleans, String[] texts,
      List<List<Integer>> lists, Map<String, Double> map, OptionalInt one, Optional<Nested> nested) {
  }

  record Nested(String text, Optional<Nested> within) {
  }

  record Foreign(Thread thread) {
  }

  private byte[] bytes(Type type, Object value) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    WireOutput out = new WireOutput(stream, ColumnCodec::write);
    codecs.of(type).write(value, out);
    out.end();
    return stream.toByteArray();
  }

  private Object read(Type type, byte[] bytes, long room) throws IOException {
    WireInput in = new WireInput(new ByteArrayInputStream(bytes), room, ColumnCodec::read);
    Object value = codecs.of(type).read(in);
    in.end();
    return value;
  }

  private <T> T again(Class<T> type, T value) throws IOException {
    return type.cast(read(type, bytes(type, value), ROOM));
  }

  @Test
  void recordsOfAllKindsComeBack() throws IOException {
    double[] doubles = new Random(1).doubles(100_000).toArray();
    doubles[5] = Double.NaN;
    doubles[6] = -0.0;
    All sent = new All(new byte[]{1}, new int[]{1, -1}, new long[]{Long.MIN_VALUE}, doubles, new boolean[]{true, false},
        new String[]{"", "客户", "a\0b", "a\0b"}, List.of(List.of(1, 2), List.of()), Map.of("x", 1.5), OptionalInt.of(3),
        Optional.of(new Nested("outer", Optional.of(new Nested("inner", Optional.empty())))));
    All got = again(All.class, sent);
    assertArrayEquals(sent.bytes(), got.bytes());
    assertArrayEquals(sent.ints(), got.ints());
    assertArrayEquals(sent.longs(), got.longs());
    assertArrayEquals(sent.doubles(), got.doubles());
    assertArrayEquals(sent.booleans(), got.booleans());
    assertArrayEquals(sent.texts(), got.texts());
    assertEquals(List.of(sent.lists(), sent.map(), sent.one(), sent.nested()),
        List.of(got.lists(), got.map(), got.one(), got.nested()));
  }

  @Test
  void dataSetsComeBackWithTheirColumnsAndRoles() throws IOException {
    Table table = Table.of(NumberColumn.of("n", 1, Double.NaN, 3),
        CategoryColumn.of("c", new int[]{0, -1, 1}, List.of("yes", "no", "unused")),
        TimeColumn.of("t", true, 0, TimeColumn.MISSING, 86_400_000L), TextColumn.of("x", "a", null, ""),
        NumberColumn.of("secret", 1, 2, 3));
    Dataset data = Dataset.of(table).label("c").time("t").features(List.of("x", "n")).build();
    ComparisonRequest got = again(ComparisonRequest.class, new ComparisonRequest(data, Optional.of("yes"),
        List.of(new AlgorithmChoice("tree", Map.of("depth", "5"))), new Evaluation.CrossValidation(5, 2), 7,
        MissingPolicy.DROP));
    assertEquals(List.of("n", "c", "t", "x"), got.data().table().names(), "what has no part is not sent");
    assertEquals(List.of("x", "n"), got.data().features());
    assertEquals(Optional.of("c"), got.data().label());
    assertEquals(Optional.of("t"), got.data().time());
    for (String name : got.data().table().names()) {
      for (int row = 0; row < 3; row++) {
        assertEquals(table.column(name).text(row), got.data().table().column(name).text(row));
        assertEquals(table.column(name).isMissing(row), got.data().table().column(name).isMissing(row));
      }
    }
    assertEquals(List.of("yes", "no", "unused"), got.data().labelColumn().levels());
    assertEquals(new Evaluation.CrossValidation(5, 2), got.evaluation());
  }

  @Test
  void manyLevelsComeBack() throws IOException {
    List<String> levels = java.util.stream.IntStream.range(0, 300).mapToObj(i -> "level " + i).toList();
    Table table = Table.of(CategoryColumn.of("c", new int[]{299, 0, -1, 255}, levels));
    assertArrayEquals(new int[]{299, 0, -1, 255}, ((CategoryColumn) again(Table.class, table).column("c")).codes());
  }

  /** Also of requests and results that are added later. */
  @Test
  void everythingThatARunnerTakesAndGivesCanBeSent() {
    for (var type : org.rapport.mining.internal.worker.RemoteTypes.all()) {
      assertDoesNotThrow(() -> type.check(codecs), type.type().getName());
    }
    assertDoesNotThrow(() -> codecs.check(MiningResult.class));
  }

  @Test
  void classesOfOthersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> codecs.check(Foreign.class));
    assertThrows(IllegalArgumentException.class, () -> codecs.of(java.io.File.class));
    assertThrows(IllegalArgumentException.class, () -> codecs.of(Object.class));
    assertThrows(IllegalArgumentException.class, () -> codecs.of(MiningRunner.class));
  }

  @Test
  void whatIsTooDeepIsRefusedOnBothSides() {
    Nested deep = new Nested("", Optional.empty());
    for (int i = 0; i < 100; i++) {
      deep = new Nested("", Optional.of(deep));
    }
    Nested sent = deep;
    assertThrows(WireException.class, () -> bytes(Nested.class, sent));
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    assertThrows(WireException.class, () -> {
      WireOutput out = new WireOutput(forged, ColumnCodec::write);
      for (int i = 0; i < 1_000_000; i++) {
        out.writeText("");
        out.writeBoolean(true);
      }
      out.end();
      read(Nested.class, forged.toByteArray(), Long.MAX_VALUE);
    });
  }

  @Test
  void whatClaimsToBeLargeIsRefusedOrRunsOutWithoutTakingMemory() throws IOException {
    byte[] large = bytes(double[].class, new double[1000]);
    assertThrows(WireException.class, () -> read(double[].class, large, 7_000));
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    WireOutput out = new WireOutput(forged, ColumnCodec::write);
    out.writeCount(Integer.MAX_VALUE);
    out.end();
    for (Type type : List.of(double[].class, int[].class, String[].class, double[][].class, Table.class)) {
      assertThrows(WireException.class, () -> read(type, forged.toByteArray(), Long.MAX_VALUE), type.getTypeName());
    }
  }

  @Test
  void valuesThatTheirOwnClassRefusesAreRefused() throws IOException {
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    WireOutput out = new WireOutput(forged, ColumnCodec::write);
    out.writeDouble(2);
    out.writeDouble(1);
    out.end();
    WireException e = assertThrows(WireException.class, () -> read(Interval.class, forged.toByteArray(), ROOM));
    assertTrue(String.valueOf(e.getMessage()).contains("Interval"), e.getMessage());
  }

  /** Whatever bytes come, they end in a value or in an exception that says so. */
  @Test
  void randomBytesAndFlippedBitsNeverDoAnythingElse() throws IOException {
    byte[] sound = bytes(All.class, new All(new byte[]{1}, new int[]{1}, new long[]{1}, new double[]{1},
        new boolean[]{true}, new String[]{"a"}, List.of(List.of(1)), Map.of("x", 1.5), OptionalInt.of(3),
        Optional.of(new Nested("outer", Optional.empty()))));
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = sound.clone();
      int flips = 1 + random.nextInt(4);
      for (int flip = 0; flip < flips; flip++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        read(All.class, bytes, ROOM);
      } catch (IOException e) {
        assertTrue(e instanceof WireException || e instanceof AbortedException, e.toString());
      }
    }
  }
}
