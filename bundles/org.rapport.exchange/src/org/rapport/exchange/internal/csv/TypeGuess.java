package org.rapport.exchange.internal.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rapport.exchange.ColumnType;
import org.rapport.exchange.FileColumn;
import org.rapport.exchange.ValueStyle;

/** Finds the type of a column from some of its values, and says why. */
final class TypeGuess {

  /** Nine of ten values must be numbers or dates for a column to be one of them. */
  static final double ENOUGH = 0.9;

  private final List<String> values;
  private final List<Long> lines;
  private int blank;
  private int present;
  private String firstBlanks = "";

  private TypeGuess(List<String> values, List<Long> lines) {
    this.values = values;
    this.lines = lines;
  }

  /** The column with its type, from values and the lines they stand in. */
  static FileColumn guess(String name, String header, List<String> values, List<Long> lines) {
    return new TypeGuess(values, lines).guess(name, header);
  }

  /** Whether a single value is a number or a date, whatever the style. */
  static boolean isTyped(String value) {
    TypeGuess one = new TypeGuess(List.of(value), List.of(1L));
    return !value.isBlank() && (one.numbers(ValueStyle.PLAIN).fit == 1 && !MissingWords.contains(value.strip())
        || one.numbers(ValueStyle.THOUSANDS_COMMA).fit == 1 && !MissingWords.contains(value.strip())
        || onlyDecimalComma(value) && one.numbers(ValueStyle.DECIMAL_COMMA).fit == 1
        || one.dates(ValueStyle.YEAR_FIRST).fit == 1 || one.dates(ValueStyle.DAY_FIRST).fit == 1
        || one.dates(ValueStyle.MONTH_FIRST).fit == 1);
  }

  private FileColumn guess(String name, String header) {
    countBlanks();
    if (present == 0) {
      return new FileColumn(name, header, ColumnType.TEXT, ValueStyle.PLAIN,
          "All " + values.size() + " cells looked at are blank.");
    }
    Fit number = bestNumber();
    if (number.share() >= ENOUGH && number.lossy == 0) {
      return new FileColumn(name, header, number.whole ? ColumnType.INTEGER : ColumnType.NUMBER, number.style,
          sentence(number, number.whole ? "whole numbers" : "numbers"));
    }
    Fit date = bestDate();
    if (date.share() >= ENOUGH && !date.ambiguous) {
      return new FileColumn(name, header, date.time ? ColumnType.TIME : ColumnType.DATE, date.style,
          sentence(date, date.time ? "dates with times" : "dates"));
    }
    return words(name, header, number, date);
  }

  private FileColumn words(String name, String header, Fit number, Fit date) {
    Set<String> distinct = new HashSet<>();
    int longest = 0;
    for (String value : values) {
      if (!value.isBlank()) {
        distinct.add(value);
        longest = Math.max(longest, value.length());
      }
    }
    List<String> pair = distinct.size() == 2 ? YesNo.order(new ArrayList<>(distinct)) : null;
    if (pair != null) {
      return new FileColumn(name, header, ColumnType.BOOLEAN, ValueStyle.PLAIN,
          "Every value looked at is " + pair.get(0) + " or " + pair.get(1) + blanks());
    }
    String instead = number.lossy > 0 ? "; as numbers they would lose leading zeros, signs or digits"
        : date.share() >= ENOUGH ? "; they look like dates, but day and month can't be told apart" : "";
    boolean repeated = distinct.size() <= 2 ? present > 3 || distinct.size() == 1 : distinct.size() <= present / 2;
    boolean category = repeated && longest <= 200;
    return new FileColumn(name, header, category ? ColumnType.CATEGORY : ColumnType.TEXT, ValueStyle.PLAIN,
        present + (present == 1 ? " value" : " values") + " looked at, " + distinct.size() + " different" + instead
            + blanks());
  }

  private void countBlanks() {
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).isBlank()) {
        if (blank++ < 3) {
          first.append(first.isEmpty() ? "" : ", ").append(lines.get(i));
        }
      } else {
        present++;
      }
    }
    firstBlanks = first.toString();
  }

  private String sentence(Fit fit, String what) {
    String share = fit.bad == 0 ? "All" : Math.min(99, Math.round(100 * fit.share())) + " % of the";
    String style = switch (fit.style) {
      case DECIMAL_COMMA -> " with a decimal comma";
      case THOUSANDS_COMMA -> " with commas between thousands";
      case DAY_FIRST -> " that begin with the day";
      case MONTH_FIRST -> " that begin with the month";
      default -> "";
    };
    String but = fit.bad == 0 ? "" : "; not so: \"" + fit.firstBad + "\" in line " + fit.firstBadLine;
    return share + " " + (fit.fit + fit.bad) + " values looked at are " + what + style + but + blanks();
  }

  private String blanks() {
    return blank == 0 ? "." : "; blank in " + blank + (blank == 1 ? " row: line " : " rows: line ") + firstBlanks
        + (blank > 3 ? " …" : "") + ".";
  }

  private Fit bestNumber() {
    Fit plain = numbers(ValueStyle.PLAIN);
    if (plain.share() >= ENOUGH) {
      return plain;
    }
    Fit thousands = numbers(ValueStyle.THOUSANDS_COMMA);
    Fit comma = numbers(ValueStyle.DECIMAL_COMMA);
    boolean commaSure = values.stream().anyMatch(TypeGuess::onlyDecimalComma);
    boolean thousandsSure = values.stream().anyMatch(TypeGuess::onlyThousands);
    if (commaSure && !thousandsSure && comma.share() >= ENOUGH) {
      return comma;
    }
    return thousandsSure && !commaSure && thousands.share() >= ENOUGH ? thousands : plain;
  }

  /** 1,5 or 12,75 or 1.234,5: the comma can't separate thousands. */
  private static boolean onlyDecimalComma(String value) {
    String text = value.strip();
    int last = text.lastIndexOf(',');
    return last >= 0 && text.indexOf(',') == last && text.indexOf('.', last) < 0
        && (text.length() - last - 1 != 3 || text.indexOf('.') >= 0 && text.indexOf('.') < last);
  }

  /** 1,234.5 or 1,234,567: the comma can't be a decimal comma. */
  private static boolean onlyThousands(String value) {
    String text = value.strip();
    int last = text.lastIndexOf(',');
    return last >= 0 && (text.indexOf(',') != last || text.indexOf('.') > last);
  }

  private Fit numbers(ValueStyle style) {
    Fit fit = new Fit(style);
    NumberParser parser = new NumberParser(style);
    for (int i = 0; i < values.size() && !fit.isHopeless(); i++) {
      char[] chars = values.get(i).toCharArray();
      double value = parser.parse(chars, 0, chars.length);
      if (value == value) {
        fit.fit++;
        fit.whole &= value == Math.rint(value) && Math.abs(value) < 1e15 && values.get(i).indexOf('.') < 0;
      } else if (parser.status != NumberParser.MISSING) {
        fit.lossy += parser.status == NumberParser.LOSSY ? 1 : 0;
        fit.bad(values.get(i), lines.get(i));
      }
    }
    return fit;
  }

  private Fit bestDate() {
    Fit year = dates(ValueStyle.YEAR_FIRST);
    if (year.share() >= ENOUGH) {
      return year;
    }
    Fit day = dates(ValueStyle.DAY_FIRST);
    Fit month = dates(ValueStyle.MONTH_FIRST);
    Fit best = day.fit >= month.fit ? day : month;
    boolean points = values.stream().filter(v -> !v.isBlank()).findFirst().map(v -> v.indexOf('.') > 0).orElse(false);
    best.ambiguous = day.fit == month.fit && !points;
    return best;
  }

  private Fit dates(ValueStyle style) {
    Fit fit = new Fit(style);
    TimeParser parser = new TimeParser(style);
    for (int i = 0; i < values.size() && !fit.isHopeless(); i++) {
      char[] chars = values.get(i).toCharArray();
      long value = parser.parse(chars, 0, chars.length);
      if (value == TimeParser.BAD) {
        fit.bad(values.get(i), lines.get(i));
      } else if (value != TimeParser.MISSING) {
        fit.fit++;
        fit.time |= parser.hasTime;
      }
    }
    return fit;
  }

  /** How well one style of numbers or dates fits. */
  private static final class Fit {

    final ValueStyle style;
    int fit;
    int bad;
    int lossy;
    boolean whole = true;
    boolean time;
    boolean ambiguous;
    String firstBad = "";
    long firstBadLine;

    Fit(ValueStyle style) {
      this.style = style;
    }

    void bad(String value, long line) {
      if (bad++ == 0) {
        firstBad = value.length() > 40 ? value.substring(0, 40) + " …" : value;
        firstBadLine = line;
      }
    }

    /** Many values looked at, and not one fits. */
    boolean isHopeless() {
      return fit == 0 && bad >= 50 && lossy == 0;
    }

    double share() {
      return fit == 0 ? 0 : fit / (double) (fit + bad);
    }
  }
}
