package org.rapport.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of columns: checks, and the nearest name to one that was mistyped.
 *
 * @since 0.1
 */
public final class Names {
  private Names() {}

  static String check(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column needs a name.");
    }
    return name;
  }

  /**
   * The known name that is nearest to a mistyped one: equal but for case and spaces, or few edits away, or beginning
   * with it.
   *
   * @param wanted what was asked for
   * @param known the names there are
   * @return the nearest, or empty if none is near; the first of several that are equally near
   */
  public static Optional<String> nearest(String wanted, Collection<String> known) {
    String key = simplify(wanted);
    String best = null;
    int bestDistance = Math.max(1, (key.length() + 1) / 3) + 1;
    for (String name : known) {
      String candidate = simplify(name);
      int distance = candidate.equals(key) ? 0
          : !key.isEmpty() && candidate.startsWith(key) ? 1 : distance(key, candidate);
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static String simplify(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
