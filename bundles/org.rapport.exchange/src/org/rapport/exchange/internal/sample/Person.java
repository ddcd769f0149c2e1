package org.rapport.exchange.internal.sample;

import java.util.Locale;

/**
 * A made-up name.
 *
 * @param first the given name
 * @param last the family name
 * @param chinese whether it is written in Chinese, family name first
 */
record Person(String first, String last, boolean chinese) {

  static Person draw(Draw draw, boolean chinese) {
    if (chinese) {
      String given = draw.of(Words.GIVEN) + (draw.chance(0.7) ? draw.of(Words.GIVEN) : "");
      return new Person(given, draw.of(Words.SURNAMES), true);
    }
    return new Person(draw.of(Words.FIRST), draw.of(Words.LAST), false);
  }

  String name() {
    return chinese ? last + first : first + " " + last;
  }

  /** An address at a domain that is reserved for examples. */
  String email(int number) {
    return (chinese ? "kehu" : (first + "." + last).toLowerCase(Locale.ROOT)) + number + "@example.com";
  }
}
