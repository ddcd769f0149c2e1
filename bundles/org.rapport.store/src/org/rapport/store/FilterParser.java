package org.rapport.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.internal.mapping.Values;

/** Reads the text of a filter. */
final class FilterParser {
  /** The field that stands for accounts themselves. */
  static final String ID = "id";
  private static final String SEGMENT = "segment";
  private static final String ACCOUNT = "account";
  private static final Pattern OF_SEGMENT = Pattern.compile("(not\\s+)?in\\s+segment(?=[\\s'\"]|$)",
      Pattern.CASE_INSENSITIVE);
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
    boolean plain = PLAIN_NAME.matcher(name).matches() && !lower.contains(" is-missing ") && !lower.contains(" and ")
        && !lower.contains(" in segment ");
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
    if (segmentAt(at) > 0) {
      return ofSegment("", start);
    }
    String name = name();
    skipBlanks();
    if (segmentAt(at) > 0) {
      return ofSegment(name, start);
    }
    Optional<Field> found = fields.find(entity, name);
    String small = name.toLowerCase(Locale.ROOT);
    if (found.isEmpty() && (small.equals(SEGMENT) || small.endsWith("." + SEGMENT))) {
      return comparedSegment(name.substring(0, Math.max(0, name.length() - SEGMENT.length() - 1)), start);
    }
    Field field = found.orElseThrow(() -> new FilterException(unknown(name, start), start));
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

  /** A condition such as {@code account in segment 'At risk'}, after the field. */
  private Condition ofSegment(String name, int start) {
    boolean not = Character.toLowerCase(text.charAt(at)) == 'n';
    at += segmentAt(at);
    skipBlanks();
    return new Condition(account(name, start), not ? Operator.NOT_IN_SEGMENT : Operator.IN_SEGMENT, segmentName());
  }

  /** A condition such as {@code account.segment = 'At risk'}, after the field. */
  private Condition comparedSegment(String name, int start) {
    int operatorAt = at;
    Operator operator = operator();
    if (operator != Operator.EQUAL && operator != Operator.UNEQUAL) {
      throw new FilterException("Filter, position " + (operatorAt + 1) + ": a segment is asked for by = or !=, for "
          + "example segment = 'At risk'.", operatorAt);
    }
    skipBlanks();
    return new Condition(account(name, start),
        operator == Operator.EQUAL ? Operator.IN_SEGMENT : Operator.NOT_IN_SEGMENT, segmentName());
  }

  private String segmentName() {
    String name = at < text.length() ? value() : "";
    if (name.isBlank()) {
      throw expected("the name of a segment");
    }
    return name;
  }

  /** The field that is, or refers to, an account; without a name the one that a record has. */
  private Field account(String name, int start) {
    boolean self = name.isEmpty() && entity == ModelPackage.Literals.ACCOUNT;
    String wanted = self ? ID : name.isEmpty() ? ACCOUNT : name;
    Field field = fields.find(entity, wanted).orElse(null);
    if (field == null && name.isEmpty()) {
      throw new FilterException("Filter, position " + (start + 1) + ": records of " + entity.getName()
          + " have no account, so they can't be filtered by a segment.", start);
    }
    if (field == null) {
      throw new FilterException(unknown(wanted, start), start);
    }
    if (!self && (field.type() != FieldType.REFERENCE
        || target(entity, field.name()) != ModelPackage.Literals.ACCOUNT)) {
      throw new FilterException("Filter, position " + (start + 1) + ": " + field.name()
          + " is no account; only accounts are in segments.", start);
    }
    return field;
  }

  /** The entity that a field of the model refers to, also at the end of a path; null when it refers to none. */
  static @Nullable EClass target(EClass entity, String path) {
    EClass at = entity;
    for (String part : path.split("\\.")) {
      EStructuralFeature feature = at == null ? null : at.getEStructuralFeature(part);
      at = feature instanceof EReference reference ? reference.getEReferenceType() : null;
    }
    return at;
  }

  /** The length of {@code in segment} or {@code not in segment} at a place, 0 when it is not there. */
  private int segmentAt(int place) {
    Matcher matcher = OF_SEGMENT.matcher(text).region(place, text.length());
    if (place > 0 && !isBoundary(text.charAt(place - 1)) || !matcher.lookingAt()) {
      return 0;
    }
    int next = matcher.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && signAt(next) != null ? 0 : matcher.end() - place; // else it is part of a name
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
    while (end < text.length() && signAt(end) == null && !missingAt(end) && segmentAt(end) == 0) {
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
