package org.rapport.ui.internal.list;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.edit.Labels;
import org.rapport.store.FieldType;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.TimeColumn;

/**
 * A column a list can show: a field, a field of a record it refers to ({@code account.name}) or a score.
 *
 * @param name the name used in queries
 * @param label what the header says
 * @param type what it holds
 * @param look how a number is shown
 * @param choices the enumeration whose literals the texts are, or null
 * @param usual whether it is shown before the user chooses
 * @param labels what people see instead of the values of a custom choice
 */
public record ListColumn(String name, String label, FieldType type, Look look, @Nullable EEnum choices, boolean usual,
    Map<String, String> labels) {

  /** A column whose values are shown as they are. */
  public ListColumn(String name, String label, FieldType type, Look look, @Nullable EEnum choices, boolean usual) {
    this(name, label, type, look, choices, usual, Map.of());
  }

  /** How a value is shown. */
  public enum Look {
    /** As it is. */
    PLAIN,
    /** A share from 0 to 1, as a percentage. */
    SHARE,
    /** A share that is a risk, as a percentage with a coloured bar. */
    SCORE
  }

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
      FormatStyle.SHORT);
  private static final int NARROW = 90;
  private static final int MIDDLE = 130;
  private static final int WIDE = 220;
  private static final int SCORE_WIDTH = 120;

  /** Whether values stand at the right edge of the cell. */
  public boolean isRight() {
    return type.isNumeric() && look != Look.SCORE;
  }

  /** The width before the user changes it, in points. */
  public int width() {
    if (look == Look.SCORE) {
      return SCORE_WIDTH;
    }
    if ("name".equals(name) || "subject".equals(name) || name.endsWith(".name")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
      return WIDE;
    }
    return type == FieldType.TEXT || type == FieldType.TIME || type == FieldType.CHOICE ? MIDDLE : Math.max(NARROW,
        label.length() * 8 + 30);
  }

  /** The text of a cell. */
  public String text(Column column, int row) {
    if (column.isMissing(row)) {
      return ""; //$NON-NLS-1$
    }
    if (column instanceof NumberColumn numbers) {
      return number(numbers.value(row));
    }
    if (column instanceof TimeColumn times) {
      Instant moment = Instant.ofEpochMilli(times.value(row));
      return type == FieldType.DATE ? DATE.format(LocalDate.ofInstant(moment, ZoneOffset.UTC))
          : TIME.format(moment.atZone(ZoneId.systemDefault()));
    }
    return choice(column.text(row));
  }

  private String number(double value) {
    if (look != Look.PLAIN) {
      NumberFormat percent = NumberFormat.getPercentInstance();
      percent.setMaximumFractionDigits(look == Look.SCORE ? 1 : 0);
      percent.setMinimumFractionDigits(look == Look.SCORE ? 1 : 0);
      return percent.format(value);
    }
    NumberFormat format = type == FieldType.INTEGER ? NumberFormat.getIntegerInstance() : NumberFormat.getInstance();
    if (type == FieldType.DECIMAL) {
      format.setMinimumFractionDigits(2);
      format.setMaximumFractionDigits(2);
    } else {
      format.setMaximumFractionDigits(4);
    }
    return format.format(value);
  }

  private String choice(String stored) {
    EEnum literals = choices;
    EEnumLiteral literal = literals == null ? null : literals.getEEnumLiteralByLiteral(stored);
    if (literal != null) {
      return Labels.of(literal);
    }
    return switch (type == FieldType.BOOLEAN ? stored : "") { //$NON-NLS-1$
      case "true" -> Messages.List_yes; //$NON-NLS-1$
      case "false" -> Messages.List_no; //$NON-NLS-1$
      default -> labels.containsKey(stored) ? labels.getOrDefault(stored, stored) : stored.indexOf('\n') < 0 ? stored
          : stored.replaceAll("\\s*\n\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$
    };
  }
}
