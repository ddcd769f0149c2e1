package org.rapport.exchange.internal.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Pairs of words for no and yes. */
public final class YesNo {

  private static final Set<String> PAIRS = Set.of("false/true", "no/yes", "n/y", "f/t", "否/是", "nein/ja", "non/oui");

  private YesNo() {}

  /**
   * Puts two words into the order "no, yes".
   *
   * @param words the distinct words of a column
   * @return the words with "no" first; {@code null} if they are not a pair of words for no and yes
   */
  public static @Nullable List<String> order(List<String> words) {
    if (words.size() == 2) {
      String first = words.get(0);
      String second = words.get(1);
      if (isPair(first, second)) {
        return List.of(first, second);
      }
      if (isPair(second, first)) {
        return List.of(second, first);
      }
    }
    return null;
  }

  /**
   * Reads one word as no or yes, whatever the other words of the column.
   *
   * @param word a word
   * @return false or true, {@code null} if it is neither
   */
  public static @Nullable Boolean parse(String word) {
    String lower = word.strip().toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "true", "yes", "y", "t", "1", "是", "ja", "oui" -> Boolean.TRUE;
      case "false", "no", "n", "f", "0", "否", "nein", "non" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static boolean isPair(String no, String yes) {
    return PAIRS.contains(no.strip().toLowerCase(Locale.ROOT) + '/' + yes.strip().toLowerCase(Locale.ROOT));
  }
}
