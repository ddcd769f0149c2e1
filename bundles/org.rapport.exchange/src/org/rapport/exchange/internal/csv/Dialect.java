package org.rapport.exchange.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds delimiter and quote: every pair of candidates parses the first rows, and the pair wins under which rows have
 * the same number of values, more values, values that are numbers or plain words, and quotes that do quote.
 */
record Dialect(char delimiter, char quote) {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int ROWS = 100;
  private static final int CHARS = 1 << 14;

  static Dialect detect(String text, boolean cut, @Nullable Character delimiter, @Nullable Character quote) {
    boolean shortened = text.length() > CHARS;
    String head = shortened ? text.substring(0, CHARS) : text;
    Dialect best = new Dialect(delimiter == null ? ',' : delimiter, quote == null ? '"' : quote);
    double bestScore = 0;
    for (char d : DELIMITERS) {
      if (delimiter != null && d != DELIMITERS[0]) {
        break;
      }
      char tried = delimiter == null ? d : delimiter;
      for (char q : new char[]{'"', '\''}) {
        if (quote == null ? q == '\'' && !quotes(head, tried, q) : q != '"') {
          continue;
        }
        Dialect dialect = new Dialect(tried, quote == null ? q : quote);
        double score = dialect.score(head, shortened || cut);
        if (score > bestScore * 1.0001) {
          bestScore = score;
          best = dialect;
        }
      }
    }
    return best;
  }

  /** Whether some value begins with this quote. */
  private static boolean quotes(String text, char delimiter, char quote) {
    for (int i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      if (before == delimiter || before == '\n' || before == '\r') {
        return true;
      }
    }
    return false;
  }

  private double score(String text, boolean cut) {
    Sample sample = Sample.parse(text, cut, delimiter, quote, ROWS);
    List<String[]> rows = sample.rows;
    if (rows.isEmpty()) {
      return 0;
    }
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.length, 1, Integer::sum));
    int width = counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElse(1);
    int same = counts.getOrDefault(width, 0);
    double share = same / (double) rows.size();
    boolean firstAgrees = rows.get(0).length == width;
    int clean = 0;
    for (String[] row : rows) {
      for (String value : row) {
        clean += isClean(value) ? 1 : 0;
      }
    }
    double cleanShare = clean / (double) Math.max(1, sample.values);
    double size = width == 1 ? 0.2 : Math.log(width + 1) / Math.log(2);
    return share * share * (firstAgrees ? 1 : 0.3) * (0.3 + cleanShare) * size
        * (1 + 0.5 * sample.quoted / Math.max(1, sample.values)) * (sample.wrongQuote.isEmpty() ? 1 : 0.3);
  }

  /** A number, a date, or words without any character that usually separates or quotes. */
  private static boolean isClean(String value) {
    boolean numeric = true;
    boolean plain = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      numeric &= c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == ' ';
      plain &= c != ',' && c != ';' && c != '\t' && c != '|' && c != '"';
      if (!numeric && !plain) {
        return false;
      }
    }
    return true;
  }
}
