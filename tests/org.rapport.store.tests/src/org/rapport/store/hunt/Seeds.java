package org.rapport.store.hunt;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Made-up people whose names and e-mail addresses occur nowhere else.
 *
 * @param names their names
 * @param emails their addresses
 */
record Seeds(List<String> names, List<String> emails) {
  private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE);

  /** @return as many people, always the same for the same seed */
  static Seeds of(int count, long seed) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    List<String> emails = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String first = word(random, 5 + random.nextInt(5));
      String last = i % 10 == 0 ? "王" + han(random) : word(random, 6 + random.nextInt(6));
      names.add(first + " " + last);
      emails.add((first + "." + word(random, 6) + i + "@" + word(random, 7) + ".example").toLowerCase(Locale.ROOT));
    }
    return new Seeds(names, emails);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String han(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      text.append((char) (0x4E00 + random.nextInt(0x2000)));
    }
    return text.toString();
  }

  /** @return everything to look for: as written and in lower case, in three encodings */
  Map<String, byte[]> needles() {
    Map<String, byte[]> needles = new LinkedHashMap<>();
    for (List<String> texts : List.of(names, emails)) {
      for (String text : texts) {
        for (Charset encoding : ENCODINGS) {
          needles.put(text + " in " + encoding, text.getBytes(encoding));
          String lower = text.toLowerCase(Locale.ROOT);
          needles.put(lower + " in " + encoding, lower.getBytes(encoding));
        }
      }
    }
    return needles;
  }
}
