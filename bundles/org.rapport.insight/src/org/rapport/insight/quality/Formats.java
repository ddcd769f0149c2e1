package org.rapport.insight.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Values that have a form by their nature: addresses of e-mail, telephone numbers, countries. What the form allows may
 * still not exist.
 *
 * @since 0.1
 */
public final class Formats {
  private static final int LONGEST = 254;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>()\"]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*"
      + "[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]+(?: ?(?:x|ext\\.?|转) ?[0-9]{1,6})?");
  private static final Set<String> COUNTRIES = countries();

  private Formats() {}

  /** Whether a text has the form of an address of e-mail, as people use them: one @, a domain with a dot. */
  public static boolean isEmail(String text) {
    return text.length() <= LONGEST && EMAIL.matcher(text).matches() && !text.contains("..") && !text.startsWith(".")
        && !text.contains(".@");
  }

  /** Whether a text has the form of a telephone number: 5 to 15 digits (ITU-T E.164), with signs between them. */
  public static boolean isPhone(String text) {
    if (text.length() > 40 || !PHONE.matcher(text).matches()) {
      return false;
    }
    long digits = text.replaceAll(" ?(?:x|ext\\.?|转).*", "").chars().filter(c -> c >= '0' && c <= '9').count();
    return digits >= 5 && digits <= 15;
  }

  /** Whether a text is a country: a code of ISO 3166-1 with two or three letters, or a name in English, Chinese or German. */
  public static boolean isCountry(String text) {
    return COUNTRIES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * What a field probably holds, by its name.
   *
   * @param name the field's name or label
   * @return a rule's expectation and test, empty when nothing is known
   */
  public static Optional<FieldRule> guess(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    FieldRule rule = FieldRule.of(name);
    if (words.matches("(.*[^a-z])?e-?mail(.*)?|.*邮箱.*|.*邮件.*")) {
      return Optional.of(rule.valid("an address of e-mail such as name@example.com", Formats::isEmail));
    }
    if (words.matches("(.*[^a-z])?(tele)?(phone|mobile|fax)([^a-z].*)?|.*电话.*|.*手机.*|.*传真.*")) {
      return Optional.of(rule.valid("a telephone number of 5 to 15 digits", Formats::isPhone));
    }
    if (words.matches("(.*[^a-z])?country([^a-z].*)?|.*国家.*")) {
      return Optional.of(rule.valid("a country by its code or name", Formats::isCountry));
    }
    return Optional.empty();
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>(List.of("uk", "usa", "england", "scotland", "wales", "great britain",
        "united states of america", "russian federation", "czech republic", "korea", "holland", "中华人民共和国"));
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      names.add(code.toLowerCase(Locale.ROOT));
      names.add(country.getISO3Country().toLowerCase(Locale.ROOT));
      for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.GERMAN)) {
        names.add(country.getDisplayCountry(language).toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(names);
  }
}
