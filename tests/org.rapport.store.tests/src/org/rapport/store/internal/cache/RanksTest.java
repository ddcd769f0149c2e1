package org.rapport.store.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts get one code each, are in the order of Java's comparison of small letters, and are found by any part. */
class RanksTest {
  private static final String[] PIECES = {"a", "A", "b", "Zeta", "ZETA", "customer number ", "Customer Number ", "北京",
      "长",
      "é", "É", "İ", "ß", "ẞ", "Σ", "😀", "\uFFFD", "\uE000", "0", "99", "-", " ", "\u0001", "K"};

  private static List<String> texts(Random random, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "customer number " : "");
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderIsThatOfJava(long seed) throws UnfitException {
    Random random = new Random(seed);
    Dictionary dictionary = new Dictionary();
    Map<String, Integer> codes = new LinkedHashMap<>();
    for (int size : new int[]{20, 3_000, 3_100, 9_000}) {
      for (String text : texts(random, size)) {
        int code = dictionary.add(text);
        Integer before = codes.putIfAbsent(text, code);
        assertEquals(before == null ? codes.size() - 1 : before, code, "seed " + seed + ", " + text);
        assertEquals(text, dictionary.get(code));
      }
      List<String> all = new ArrayList<>(codes.keySet());
      Comparator<Integer> order = Comparator.comparing((Integer c) -> all.get(c).toLowerCase(Locale.ROOT))
          .thenComparing(all::get);
      int[] expected = IntStream.range(0, all.size()).boxed().sorted(order).mapToInt(c -> c).toArray();
      assertArrayEquals(expected, dictionary.ranks(all.size()).sorted(), "seed " + seed);
    }
  }

  @Test
  void anyPartIsFound() throws UnfitException {
    Random random = new Random(4);
    Dictionary dictionary = new Dictionary();
    for (String text : texts(random, 2_000)) {
      dictionary.add(text);
    }
    for (String wanted : List.of("a", "number a", "é", "ss", "ß", "σ", "i̇", "😀", "京长", "\uFFFD", "k", "zeta", "-",
        "nowhere")) {
      long[] found = new long[(dictionary.size() >> 6) + 1];
      long[] leading = new long[found.length];
      TextSearch.of(wanted).search(dictionary, dictionary.size(), found, leading);
      for (int code = 0; code < dictionary.size(); code++) {
        String small = dictionary.get(code).toLowerCase(Locale.ROOT);
        assertEquals(small.contains(wanted), (found[code >> 6] >>> code & 1) == 1, wanted + " in " + small);
        assertEquals(small.startsWith(wanted), (leading[code >> 6] >>> code & 1) == 1, wanted + " begins " + small);
      }
    }
  }

  @Test
  void halfACharacterIsRefused() {
    assertThrows(UnfitException.class, () -> new Dictionary().add("x\uD83D"));
  }
}
