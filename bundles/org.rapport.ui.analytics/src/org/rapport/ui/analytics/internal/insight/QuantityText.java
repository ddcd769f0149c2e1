package org.rapport.ui.analytics.internal.insight;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.rapport.insight.metric.Figure;
import org.rapport.insight.metric.FigureInterval;
import org.rapport.insight.metric.Reading;
import org.rapport.insight.quantity.Quantity;

/** Numbers of figures in the user's way of writing them. */
final class QuantityText {

  private static final String SHARE = "share"; //$NON-NLS-1$
  private static final double MANY = 1000;

  private QuantityText() {}

  /** A number without its unit; a part of a whole as per cent. */
  static String number(double value, String unit) {
    NumberFormat format = unit.equals(SHARE) ? NumberFormat.getPercentInstance(Locale.getDefault(
        Locale.Category.FORMAT))
        : NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    boolean money = unit.length() >= 3 && unit.substring(0, 3).chars().allMatch(Character::isUpperCase);
    int digits = unit.equals(SHARE) ? 1 : money ? 2 : whole ? 0 : Math.abs(value) >= MANY ? 1 : 2;
    format.setMaximumFractionDigits(digits);
    format.setMinimumFractionDigits(money ? 2 : 0);
    return format.format(value);
  }

  /** A number with its unit. */
  static String text(Quantity quantity) {
    String number = number(quantity.value(), quantity.unitName());
    return quantity.unitName().equals(SHARE) || quantity.unitName().isEmpty() ? number
        : number + ' ' + quantity.unitName();
  }

  /** The value of a figure, or a dash. */
  static String value(Figure figure) {
    return figure.value().map(QuantityText::text).orElse("\u2013"); //$NON-NLS-1$
  }

  /** The value of a reading, or why there is none. */
  static String value(Reading reading) {
    return reading.value().map(QuantityText::text).orElse(reading.absence());
  }

  /** The limits of an interval, in a unit. */
  static String interval(FigureInterval interval, String unit) {
    return NLS.bind(Messages.Interval, number(interval.limits().low(), unit), number(interval.limits().high(), unit));
  }

  /** The limits of a figure, "" without. */
  static String interval(Figure figure) {
    return figure.interval().map(interval -> interval(interval, figure.unit())).orElse(""); //$NON-NLS-1$
  }
}
