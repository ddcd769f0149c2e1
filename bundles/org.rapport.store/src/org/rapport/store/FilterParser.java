package org.rapport.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.internal.mapping.Values;

/** Reads the text of a filter. */
final class FilterParser {
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.\\-]*( [\\p{L}\\p{N}_.\\-]+)*");
  private static final List<Operator> SIGNS = List.of(Operator.UNEQUAL, Operator.AT_MOST, Operator.AT_LEAST,
      Operator.EQUAL, Operator.LESS, Operator.GREATER, Operator.CONTAINS);

  private final String text;
  private final EClass entity;
  private final FieldCatalogue fields;
  private int at;

  FilterParser(String text, EClass entity, FieldCatalogue fields) {
    this.text = text;
    this.entity = entity;
    this.fields = fields;
  }

  static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String quotedName(String name) {
    String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
    boolean plain = PLAIN_NAME.matcher(name).matches() && !lower.contains(" is-missing ") && !lower.contains(" and ");
    return plain ? name : quoted(name);
  }

  List<Condition> conditions() {
    List<Condition> result = new ArrayList<>();
    skipBlanks();
    if (at == text.length()) {
      return result;
    }
    result.add(condition());
    skipBlanks();
    while (at < text.length()) {
      if (!takeWord("and")) {
        throw expected("'and' or the end; a value of several words needs quotes");
      }
      result.add(condition());
      skipBlanks();
    }
    return result;
  }

  private Condition condition() {
    skipBlanks();
    int start = at;
    String name = name();
    Field field = fields.find(entity, name)
        .orElseThrow(() -> new FilterException(unknown(name, start), start));
    skipBlanks();
    int operatorAt = at;
    Operator operator = operator();
    try {
      if (operator == Operator.MISSING) {
        return new Condition(field, operator, null);
      }
      skipBlanks();
      int valueAt = at;
      String value = value();
      Object typed = Values.parse(field.type(), value);
      if (typed == null) {
        throw new FilterException("Filter, position " + (valueAt + 1) + ": '" + value + "' is not "
            + Values.describe(field.type()) + ", as " + field.name() + " holds it.", valueAt);
      }
      return new Condition(field, operator, typed);
    } catch (FilterException e) {
      throw e;
    } catch (StoreException e) {
      throw new FilterException("Filter, position " + (operatorAt + 1) + ": " + e.getMessage(), operatorAt);
    }
  }

  private String unknown(String name, int start) {
    String nearest = "";
    try {
      fields.get(entity, name);
    } catch (StoreException e) {
      nearest = e.getMessage();
    }
    return "Filter, position " + (start + 1) + ": " + nearest;
  }

  private String name() {
    if (at < text.length() && isQuote(text.charAt(at))) {
      return quotedText();
    }
    int end = at;
    while (end < text.length() && signAt(end) == null && !missingAt(end)) {
      end++;
    }
    String name = text.substring(at, end).strip();
    if (name.isEmpty()) {
      throw expected("the name of a field");
    }
    if (end == text.length()) {
      at = text.length();
      throw expected("an operator (= != < <= > >= ~ is-missing) after '" + name + "'");
    }
    at = end;
    return name;
  }

  private Operator operator() {
    if (missingAt(at)) {
      at += Operator.MISSING.sign().length();
      return Operator.MISSING;
    }
    Operator sign = signAt(at);
    if (sign == null) {
      throw expected("an operator (= != < <= > >= ~ is-missing)");
    }
    at += sign.sign().length();
    return sign;
  }

  private @Nullable Operator signAt(int place) {
    for (Operator sign : SIGNS) {
      if (text.startsWith(sign.sign(), place)) {
        return sign;
      }
    }
    return null;
  }

  private boolean missingAt(int place) {
    String word = Operator.MISSING.sign();
    int end = place + word.length();
    return text.regionMatches(true, place, word, 0, word.length())
        && (place == 0 || isBoundary(text.charAt(place - 1)))
        && (end == text.length() || isBoundary(text.charAt(end)));
  }

  private static boolean isBoundary(char c) {
    return Character.isWhitespace(c) || isQuote(c);
  }

  private String value() {
    if (at < text.length() && isQuote(text.charAt(at))) {
      return quotedText();
    }
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw expected("a value");
    }
    return text.substring(start, at);
  }

  private String quotedText() {
    int start = at;
    char quote = text.charAt(at++);
    StringBuilder result = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != quote) {
        result.append(c);
      } else if (at < text.length() && text.charAt(at) == quote) {
        result.append(quote);
        at++;
      } else {
        return result.toString();
      }
    }
    throw new FilterException("Filter, position " + (start + 1) + ": the quote " + quote + " is never closed.", start);
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  private boolean takeWord(String word) {
    int end = at + word.length();
    boolean found = text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || isBoundary(text.charAt(end)));
    if (found) {
      at = end;
    }
    return found;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private FilterException expected(String what) {
    String found = at >= text.length() ? "the end" : "'" + text.substring(at, Math.min(text.length(), at + 12)) + "'";
    return new FilterException("Filter, position " + (at + 1) + ": expected " + what + ", found " + found + ".", at);
  }
}
