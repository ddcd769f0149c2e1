package org.rapport.mining.internal.words;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences in one language. English for every locale that has no translation, whatever the default locale is: results
 * that are written to files must not depend on who runs the engine.
 */
public final class Words {

  private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
      .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** English. */
  public static final Words ENGLISH = of(Locale.ROOT);

  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of a locale. */
  public static Words of(Locale locale) {
    return new Words(ResourceBundle.getBundle("org.rapport.mining.internal.words.words", locale,
        Words.class.getClassLoader(), NO_FALLBACK));
  }

  /** A sentence with its {0}, {1} … filled in. Apostrophes need no doubling. */
  public String text(String key, Object... parts) {
    String pattern = bundle.getString(key);
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      boolean slot = pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      if (slot) {
        result.append(parts[pattern.charAt(at + 1) - '0']);
        at += 3;
      } else {
        result.append(pattern.charAt(at++));
      }
    }
    return result.toString();
  }

  /** Names in a row: "a, b and c". */
  public String and(List<String> names) {
    return row(names, "and");
  }

  /** Names to choose from: "a, b or c". */
  public String or(List<String> names) {
    return row(names, "or");
  }

  private String row(List<String> names, String word) {
    int last = names.size() - 1;
    return last < 1 ? String.join("", names)
        : String.join(text("comma"), names.subList(0, last)) + text(word) + names.get(last);
  }

  /** The name of a statistical test. */
  public String test(String name) {
    String key = "test." + name.replace(' ', '-');
    return bundle.containsKey(key) ? bundle.getString(key) : name;
  }
}
