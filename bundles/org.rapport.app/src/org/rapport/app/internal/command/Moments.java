package org.rapport.app.internal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments as they are typed. */
final class Moments {
  /** How a moment may be written, for the help. */
  static final String HELP = "A day such as 2026-01-31 means its end, a time such as 2026-01-31T14:30 that moment, both "
      + "in this computer's time zone; 2026-01-31T14:30Z is universal time.";

  private Moments() {}

  /**
   * Reads a moment.
   *
   * @throws WrongUseException when it is not one
   */
  static Instant parse(String text) {
    return parse(text.strip(), ZoneId.systemDefault());
  }

  /** As {@link #parse(String)}, in a given zone. */
  static Instant parse(String text, ZoneId zone) {
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
      }
      String iso = text.replace(' ', 'T');
      return iso.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)") ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new WrongUseException("'" + text + "' is not a day or a moment: write it like 2026-01-31 or "
          + "2026-01-31T14:30.");
    }
  }
}
