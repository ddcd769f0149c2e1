package org.rapport.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * A column of moments in milliseconds since 1970-01-01T00:00Z, or of dates (midnight UTC of the day).
 *
 * @since 0.1
 */
public final class TimeColumn implements Column {
  /** The value of a missing moment. */
  public static final long MISSING = Long.MIN_VALUE;
  /** Milliseconds in a day. */
  public static final long DAY = 86_400_000L;

  private final String name;
  private final long[] values;
  private final boolean dateOnly;

  private TimeColumn(String name, long[] values, boolean dateOnly) {
    this.name = Names.check(name);
    this.values = values;
    this.dateOnly = dateOnly;
  }

  /**
   * A column over an array.
   *
   * @param name the name
   * @param dateOnly whether the values are dates, that is whole days
   * @param values epoch milliseconds UTC, {@link #MISSING} for missing; not copied
   */
  public static TimeColumn of(String name, boolean dateOnly, long... values) {
    return new TimeColumn(name, values, dateOnly);
  }

  /** A growable builder. */
  public static Builder builder(String name, boolean dateOnly) {
    return new Builder(name, dateOnly);
  }

  /** The values in epoch milliseconds UTC, {@link #MISSING} for missing. Shared, not to be changed. */
  public long[] values() {
    return values;
  }

  /** The value of a row in epoch milliseconds UTC, {@link #MISSING} if it is missing. */
  public long value(int row) {
    return values[row];
  }

  /** Whether the values are dates without a time of day. */
  public boolean dateOnly() {
    return dateOnly;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public boolean isMissing(int row) {
    return values[row] == MISSING;
  }

  /** {@inheritDoc} Dates are written as 2026-01-31, moments as 2026-01-31T09:30:00Z. */
  @Override
  public String text(int row) {
    long value = values[row];
    if (value == MISSING) {
      return "";
    }
    return dateOnly ? LocalDate.ofEpochDay(Math.floorDiv(value, DAY)).toString()
        : Instant.ofEpochMilli(value).toString();
  }

  @Override
  public TimeColumn select(int[] rows) {
    long[] selected = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = values[rows[i]];
    }
    return new TimeColumn(name, selected, dateOnly);
  }

  @Override
  public TimeColumn named(String newName) {
    return new TimeColumn(newName, values, dateOnly);
  }

  @Override
  public String toString() {
    return "TimeColumn[" + name + ", " + values.length + " rows]";
  }

  /** Collects moments row by row. */
  public static final class Builder {
    private final String name;
    private final boolean dateOnly;
    private long[] values = new long[64];
    private int size;

    private Builder(String name, boolean dateOnly) {
      this.name = Names.check(name);
      this.dateOnly = dateOnly;
    }

    /** Adds epoch milliseconds UTC, or {@link TimeColumn#MISSING}. */
    public Builder add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, Sizes.grow(size));
      }
      values[size++] = value;
      return this;
    }

    /** Adds a missing value. */
    public Builder addMissing() {
      return add(MISSING);
    }

    /**
     * Adds a moment written in ISO 8601: 2026-01-31, 2026-01-31T09:30:00 (taken as UTC) or 2026-01-31T09:30:00Z; blank
     * text is missing.
     *
     * @throws DateTimeParseException if the text is none of these
     */
    public Builder add(String text) {
      String trimmed = text.strip();
      if (trimmed.isEmpty()) {
        return addMissing();
      }
      if (trimmed.length() == 10) {
        return add(LocalDate.parse(trimmed).toEpochDay() * DAY);
      }
      String iso = trimmed.replace(' ', 'T');
      return add(iso.endsWith("Z") ? Instant.parse(iso).toEpochMilli()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    /** The number of values added so far. */
    public int size() {
      return size;
    }

    /** The column of all values added so far. */
    public TimeColumn build() {
      return new TimeColumn(name, Arrays.copyOf(values, size), dateOnly);
    }
  }
}
