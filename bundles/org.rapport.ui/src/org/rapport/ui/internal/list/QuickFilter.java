package org.rapport.ui.internal.list;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldType;
import org.rapport.store.Filter;
import org.rapport.store.StoreException;

/**
 * Turns what people type into the filter language: in the filter field either that language itself or just a part of the
 * name; under a column's header a value, or an operator and a value.
 */
public final class QuickFilter {

  private static final List<String> SIGNS = List.of("!=", "<=", ">=", "=", "<", ">", "~"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
  private static final String MISSING = "is-missing"; //$NON-NLS-1$
  private static final String SEGMENT = "in segment "; //$NON-NLS-1$

  private QuickFilter() {}

  /**
   * The filter of the field above a list.
   *
   * @return null when nothing is typed
   * @throws StoreException when it cannot be understood
   */
  public static @Nullable Filter field(String typed, EClass entity, FieldCatalogue fields) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return null;
    }
    boolean language = SIGNS.stream().anyMatch(text::contains) || text.contains(MISSING) || text.contains(SEGMENT);
    String title = Entities.title(entity).map(feature -> feature.getName()).orElse("key"); //$NON-NLS-1$
    return Filter.parse(language ? text : title + " ~ " + quoted(text), entity, fields); //$NON-NLS-1$
  }

  /**
   * The filter of the cells under the headers.
   *
   * @param typed what is typed, by column
   * @return null when nothing is typed
   * @throws StoreException when it cannot be understood
   */
  public static @Nullable Filter columns(Map<ListColumn, String> typed, EClass entity, FieldCatalogue fields) {
    String text = typed.entrySet().stream().filter(e -> !e.getValue().isBlank())
        .map(e -> condition(e.getKey(), e.getValue().strip())).collect(Collectors.joining(" and ")); //$NON-NLS-1$
    return text.isEmpty() ? null : Filter.parse(text, entity, fields);
  }

  /** One column's condition in the filter language. */
  static String condition(ListColumn column, String typed) {
    String name = quoted(column.name());
    if (typed.equalsIgnoreCase(MISSING) || typed.equals(Messages.Filter_missing)) {
      return name + ' ' + MISSING;
    }
    String sign = SIGNS.stream().filter(typed::startsWith).findFirst().orElse(""); //$NON-NLS-1$
    String value = typed.substring(sign.length()).strip();
    if (value.isEmpty()) {
      throw new StoreException(NLS.bind(Messages.Filter_noValue, column.label(), sign));
    }
    String used = sign.isEmpty() ? column.type() == FieldType.TEXT || isFreeChoice(column) ? "~" : "=" : sign; //$NON-NLS-1$ //$NON-NLS-2$
    return name + ' ' + used + ' ' + quoted(stored(column, value));
  }

  private static boolean isFreeChoice(ListColumn column) {
    return column.type() == FieldType.CHOICE && column.choices() == null;
  }

  /** The stored form of a value typed as it is shown. */
  private static String stored(ListColumn column, String value) {
    return switch (column.type()) {
      case NUMBER, INTEGER, DECIMAL -> number(column, value);
      case DATE -> date(value);
      case BOOLEAN -> value.equalsIgnoreCase(Messages.List_yes) ? "true" //$NON-NLS-1$
          : value.equalsIgnoreCase(Messages.List_no) ? "false" : value; //$NON-NLS-1$
      default -> labelled(column, choice(column.choices(), value));
    };
  }

  private static String number(ListColumn column, String value) {
    boolean percent = value.endsWith("%"); //$NON-NLS-1$
    String digits = percent ? value.substring(0, value.length() - 1).strip() : value;
    ParsePosition place = new ParsePosition(0);
    Number parsed = NumberFormat.getInstance().parse(digits, place);
    if (parsed == null || place.getIndex() < digits.length()) {
      return value;
    }
    double shown = parsed.doubleValue();
    double kept = percent && column.look() != ListColumn.Look.PLAIN ? shown / 100 : shown;
    return kept == Math.rint(kept) ? Long.toString((long) kept) : Double.toString(kept);
  }

  private static String date(String value) {
    try {
      return LocalDate.parse(value, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).toString();
    } catch (DateTimeParseException other) {
      return other.getParsedString();
    }
  }

  private static String labelled(ListColumn column, String value) {
    return column.labels().entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(value)).map(Map.Entry::getKey)
        .findFirst().orElse(value);
  }

  /**
   * A condition on a list's own columns, to show what can be typed.
   *
   * @param columns the list's columns
   * @return such as {@code tenure < 12}
   */
  static String example(List<ListColumn> columns) {
    for (ListColumn column : columns) {
      if (column.usual() && column.type().isNumeric() && column.look() == ListColumn.Look.PLAIN) {
        return word(column.name()) + " > 12"; //$NON-NLS-1$
      }
    }
    for (ListColumn column : columns) {
      EEnum literals = column.choices();
      if (column.usual() && literals != null && !literals.getELiterals().isEmpty()) {
        return word(column.name()) + " = " + word(literals.getELiterals().get(0).getLiteral()); //$NON-NLS-1$
      }
    }
    return "key ~ 01"; //$NON-NLS-1$
  }

  private static String word(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_.]*") ? name : quoted(name); //$NON-NLS-1$
  }

  private static String choice(@Nullable EEnum literals, String value) {
    if (literals == null) {
      return value;
    }
    for (EEnumLiteral literal : literals.getELiterals()) {
      if (Labels.of(literal).equalsIgnoreCase(value) || literal.getLiteral().equalsIgnoreCase(value)) {
        return literal.getLiteral();
      }
    }
    return value;
  }

  /** A word or value in quotes, so that anything can stand in it. */
  public static String quoted(String text) {
    return '\'' + text.replace("'", "''") + '\''; //$NON-NLS-1$ //$NON-NLS-2$
  }
}
