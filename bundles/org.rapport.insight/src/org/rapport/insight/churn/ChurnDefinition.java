package org.rapport.insight.churn;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.insight.InsightException;
import org.rapport.table.NumberColumn;

/**
 * What counts as having left. Each says who can leave at all on a day, and who has left at the end of the horizon.
 *
 * @since 0.1
 */
public sealed interface ChurnDefinition {

  /** No order within the horizon, of customers who have ordered lately. */
  record NoOrder() implements ChurnDefinition {
    @Override
    public String sentence() {
      return "no order within the horizon";
    }

    @Override
    public String id() {
      return "no-order";
    }
  }

  /**
   * Silent for longer than a multiple of the customer's own mean time between orders when the horizon ends, of customers
   * with two orders or more who are not so already.
   *
   * @param factor the multiple, above 0
   */
  record PersonalInterval(double factor) implements ChurnDefinition {
    /** Checks the factor. */
    public PersonalInterval {
      if (!(factor > 0) || Double.isInfinite(factor)) {
        throw new InsightException("The multiple of the personal interval must be above 0, not " + factor + ".");
      }
    }

    @Override
    public String sentence() {
      return "silent for more than " + NumberColumn.format(factor)
          + " times the customer's own mean time between orders at the end of the horizon";
    }

    @Override
    public String id() {
      return "interval:" + NumberColumn.format(factor);
    }
  }

  /** The account's status is lost at the end of the horizon, by the journal, and was not before. */
  record StatusLost() implements ChurnDefinition {
    @Override
    public String sentence() {
      return "the account's status is lost at the end of the horizon, and was not before";
    }

    @Override
    public String id() {
      return "lost";
    }
  }

  /** The definition in words that follow "left means". */
  String sentence();

  /** How it is written on a command line. */
  String id();

  /**
   * Reads a definition: {@code no-order}, {@code interval:3} or {@code lost}.
   *
   * @throws InsightException when it is none of these
   */
  static ChurnDefinition parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Matcher interval = Pattern.compile("interval:([0-9]*\\.?[0-9]+)").matcher(word);
    if (interval.matches()) {
      return new PersonalInterval(Double.parseDouble(interval.group(1)));
    }
    return switch (word) {
      case "no-order" -> new NoOrder();
      case "lost" -> new StatusLost();
      default -> throw new InsightException("\"" + text
          + "\" is no definition of leaving: write no-order, interval:3 (three times the personal interval) or lost.");
    };
  }
}
