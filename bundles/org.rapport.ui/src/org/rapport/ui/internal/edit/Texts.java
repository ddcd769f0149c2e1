package org.rapport.ui.internal.edit;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.FieldChange;

/** Values as people read and write them, in their locale. */
public final class Texts {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
      FormatStyle.SHORT);
  private static final int HUNDRED = 100;

  private Texts() {}

  /** A value as shown; empty when missing. */
  public static String show(@Nullable Object value) {
    return switch (value) {
      case null -> ""; //$NON-NLS-1$
      case LocalDate day -> DATE.format(day);
      case Instant moment -> TIME.format(moment.atZone(ZoneId.systemDefault()));
      case BigDecimal amount -> money(amount);
      case Double number -> number(number);
      case Float number -> number(number);
      case Number whole -> NumberFormat.getIntegerInstance().format(whole);
      case Boolean flag -> flag ? Messages.Edit_yes : Messages.Edit_no;
      case Enumerator literal -> Labels.of(literal);
      case EObject object -> Entities.text(object);
      default -> value.toString();
    };
  }

  /** The label of a field of the past in the user's language. */
  public static String label(FieldChange change) {
    EStructuralFeature feature = change.entity().getEStructuralFeature(change.field());
    return feature == null ? change.label() : Labels.of(feature);
  }

  /** A value of the past: dates, numbers and literals in the user's way, all else as the store words it. */
  public static String past(FieldChange change, boolean old) {
    Object value = old ? change.oldValue() : change.newValue();
    String wording = old ? change.oldText() : change.newText();
    EStructuralFeature feature = change.entity().getEStructuralFeature(change.field());
    if (value != null && feature != null && feature.getEType() instanceof EEnum literals) {
      EEnumLiteral literal = literals.getEEnumLiteralByLiteral(value.toString());
      return literal == null ? wording : Labels.of(literal);
    }
    return value instanceof LocalDate || value instanceof Instant || value instanceof BigDecimal
        || value instanceof Double || value instanceof Boolean ? show(value) : wording;
  }

  private static String number(Number value) {
    NumberFormat format = NumberFormat.getInstance();
    format.setMaximumFractionDigits(6);
    return format.format(value);
  }

  /** An amount with two decimals. */
  public static String money(BigDecimal amount) {
    NumberFormat format = NumberFormat.getInstance();
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(8);
    return format.format(amount);
  }

  /** A share as a percentage. */
  public static String percent(double share, int digits) {
    NumberFormat format = NumberFormat.getPercentInstance();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(share);
  }

  /**
   * Reads a value as written.
   *
   * @param text what was written, not blank
   * @param type the Java type wanted
   * @param share whether it is a share written as a percentage
   * @throws IllegalArgumentException with a sentence for the user
   */
  public static Object read(String text, Class<?> type, boolean share) {
    String written = text.strip();
    if (type == LocalDate.class) {
      return date(written);
    }
    if (type == Instant.class) {
      return moment(written);
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
      return share ? share(written) : number(written, type);
    }
    return written;
  }

  private static Object date(String written) {
    for (DateTimeFormatter format : new DateTimeFormatter[]{DATE, DateTimeFormatter.ISO_LOCAL_DATE, SHORT}) {
      LocalDate day = tryDate(written, format);
      if (day != null) {
        return day;
      }
    }
    throw new IllegalArgumentException(NLS.bind(Messages.Edit_badDate, written, DATE.format(LocalDate.now())));
  }

  private static @Nullable LocalDate tryDate(String written, DateTimeFormatter format) {
    ParsePosition place = new ParsePosition(0);
    var parsed = format.parseUnresolved(written, place);
    return parsed == null || place.getErrorIndex() >= 0 || place.getIndex() < written.length() ? null
        : LocalDate.parse(written, format);
  }

  private static Object moment(String written) {
    try {
      return LocalDateTime.parse(written, TIME).atZone(ZoneId.systemDefault()).toInstant();
    } catch (DateTimeParseException problem) {
      throw new IllegalArgumentException(
          NLS.bind(Messages.Edit_badDate, written, TIME.format(LocalDateTime.now())), problem);
    }
  }

  private static Object share(String written) {
    String digits = written.endsWith("%") ? written.substring(0, written.length() - 1).strip() : written; //$NON-NLS-1$
    Number number = parse(digits);
    if (number == null || number.doubleValue() < 0 || number.doubleValue() > HUNDRED) {
      throw new IllegalArgumentException(NLS.bind(Messages.Edit_badPercent, written));
    }
    return new BigDecimal(number.toString()).movePointLeft(2).doubleValue();
  }

  private static Object number(String written, Class<?> type) {
    Number number = parse(written);
    boolean whole = type == Long.class || type == Integer.class || type == int.class || type == long.class;
    if (number == null || whole && number.doubleValue() != Math.rint(number.doubleValue())) {
      throw new IllegalArgumentException(
          NLS.bind(Messages.Edit_badNumber, written, whole ? show(1234L) : show(new BigDecimal("1234.5")))); //$NON-NLS-1$
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(number.toString());
    }
    if (type == Integer.class || type == int.class) {
      return number.intValue();
    }
    return whole ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  private static @Nullable Number parse(String digits) {
    if (NumberFormat.getInstance() instanceof DecimalFormat format) {
      format.setParseBigDecimal(true);
      ParsePosition place = new ParsePosition(0);
      Number parsed = format.parse(digits, place);
      return place.getIndex() < digits.length() ? null : parsed;
    }
    return null;
  }
}
