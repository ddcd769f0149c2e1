package org.rapport.exchange.internal.csv;

/** Words that mean "there is no value" in columns of numbers and dates. */
final class MissingWords {

  private MissingWords() {}

  static boolean contains(String text) {
    return switch (text) {
      case "", "NA", "N/A", "n/a", "na", "NaN", "nan", "NULL", "null", "Null", "None", "none", "-", "--", "?", "." ->
        true;
      default -> false;
    };
  }
}
