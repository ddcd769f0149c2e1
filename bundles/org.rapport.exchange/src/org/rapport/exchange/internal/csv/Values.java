package org.rapport.exchange.internal.csv;

import org.rapport.exchange.ValueStyle;

/** Parses single values as columns of files are parsed. */
public final class Values {

  private final NumberParser numbers = new NumberParser(ValueStyle.PLAIN);
  private final TimeParser times = new TimeParser(ValueStyle.YEAR_FIRST);
  private boolean missing;

  /**
   * @param text a text
   * @return the number; NaN if it is none, see {@link #missing()}
   */
  public double number(String text) {
    double value = numbers.parse(text.toCharArray(), 0, text.length());
    missing = Double.isNaN(value) && numbers.status == NumberParser.MISSING;
    return value;
  }

  /**
   * @param text a text
   * @return epoch milliseconds; {@code Long.MIN_VALUE} if it is no date, see {@link #missing()}
   */
  public long time(String text) {
    long value = times.parse(text.toCharArray(), 0, text.length());
    missing = value == TimeParser.MISSING;
    return value == TimeParser.BAD ? TimeParser.MISSING : value;
  }

  /** @return whether the last text was a word for "there is no value" */
  public boolean missing() {
    return missing;
  }
}
