package org.rapport.app.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Evaluation;
import org.rapport.mining.MiningException;

import picocli.CommandLine.Option;

/** How rows are divided into those learnt from and those tested. */
final class SplitOptions {

  private static final double HOLD_OUT = 0.2;
  private static final Pattern FOLDS = Pattern.compile("(\\d{1,9})(?:x(\\d{1,9}))?");
  private static final Pattern FRACTION = Pattern.compile("0?\\.\\d{1,15}");
  private static final String FORMS = "expected holdout[:FRACTION], cv:FOLDS[xREPEATS], group:FIELD[=FRACTION|FOLDS],"
      + " time[:FIELD[=DATE|FRACTION]] or rolling:PERIODS[:FIELD]";

  @Option(names = "--split", paramLabel = "KIND",
      description = "How rows are divided into those learnt from and those tested: holdout[:FRACTION]; "
          + "cv:FOLDS[xREPEATS]; group:FIELD[=FRACTION|FOLDS[xREPEATS]] keeps rows of one group together; "
          + "time[:FIELD[=DATE|FRACTION]] trains before and tests after a date, or on the last rows; "
          + "rolling:PERIODS[:FIELD] tests several periods, each by a model of all rows before it "
          + "(default: holdout:0.2).")
  private @Nullable String split;

  @Option(names = "--holdout", paramLabel = "SHARE",
      description = "Judge on this share of the rows, held back from training "
          + "(default: 0.2).")
  private @Nullable Double holdOut;

  @Option(names = "--folds", paramLabel = "K", description = "Judge by cross-validation with K folds instead.")
  private @Nullable Integer folds;

  @Option(names = "--repeats", paramLabel = "N",
      description = "Repeat the cross-validation N times with other folds (default: 1).")
  private @Nullable Integer repeats;

  /** @throws WrongUseException if the options contradict each other or a number is out of range */
  Evaluation evaluation() {
    Double share = holdOut;
    Integer k = folds;
    Integer times = repeats;
    String kind = split;
    if (kind != null && (share != null || k != null || times != null)) {
      throw new WrongUseException("Use either --split or --holdout, --folds and --repeats, not both.");
    }
    if (share != null && k != null) {
      throw new WrongUseException("Use either --holdout or --folds, not both.");
    }
    if (times != null && k == null) {
      throw new WrongUseException("--repeats needs --folds, for example --folds 10 --repeats 3.");
    }
    try {
      if (kind != null) {
        return parse(kind.strip());
      }
      return k == null ? new Evaluation.HoldOut(share == null ? HOLD_OUT : share)
          : new Evaluation.CrossValidation(k, times == null ? 1 : times);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private static Evaluation parse(String text) {
    int colon = text.indexOf(':');
    String kind = (colon < 0 ? text : text.substring(0, colon)).toLowerCase(Locale.ROOT);
    String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
    return switch (kind) {
      case "holdout" -> new Evaluation.HoldOut(rest.isEmpty() ? HOLD_OUT : fraction(text, rest));
      case "cv" -> {
        Matcher numbers = matcher(FOLDS, rest, text);
        yield new Evaluation.CrossValidation(number(numbers, 1), number(numbers, 2));
      }
      case "group" -> group(text, rest);
      case "time" -> time(text, rest);
      case "rolling" -> rolling(text, rest);
      default -> throw wrong(text);
    };
  }

  private static Evaluation group(String text, String rest) {
    if (rest.isEmpty()) {
      throw new WrongUseException("--split " + text + ": name the field of the groups, for example group:account.");
    }
    int equals = rest.lastIndexOf('=');
    String value = equals < 0 ? "" : rest.substring(equals + 1).strip();
    String field = equals < 0 ? rest : rest.substring(0, equals).strip();
    Matcher numbers = FOLDS.matcher(value);
    if (numbers.matches()) {
      return new Evaluation.GroupFolds(field, number(numbers, 1), number(numbers, 2));
    }
    return FRACTION.matcher(value).matches() ? new Evaluation.GroupHoldOut(field, Double.parseDouble(value))
        : new Evaluation.GroupHoldOut(rest, HOLD_OUT);
  }

  private static Evaluation time(String text, String rest) {
    int equals = rest.lastIndexOf('=');
    String value = equals < 0 ? "" : rest.substring(equals + 1).strip();
    String name = equals < 0 ? rest : rest.substring(0, equals).strip();
    Optional<String> field = name.isEmpty() ? Optional.empty() : Optional.of(name);
    if (value.isEmpty()) {
      return new Evaluation.TimeHoldOut(field, HOLD_OUT);
    }
    return FRACTION.matcher(value).matches() ? new Evaluation.TimeHoldOut(field, Double.parseDouble(value))
        : new Evaluation.TimeCut(field, moment(text, value));
  }

  private static Evaluation rolling(String text, String rest) {
    int colon = rest.indexOf(':');
    Matcher periods = matcher(FOLDS, colon < 0 ? rest : rest.substring(0, colon).strip(), text);
    String field = colon < 0 ? "" : rest.substring(colon + 1).strip();
    return new Evaluation.RollingOrigin(field.isEmpty() ? Optional.empty() : Optional.of(field), number(periods, 1));
  }

  private static Instant moment(String text, String value) {
    try {
      return value.length() == 10 ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
          : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new WrongUseException("--split " + text + ": " + value
          + " is neither a date like 2026-01-31 nor a fraction like 0.2.");
    }
  }

  private static double fraction(String text, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw wrong(text);
    }
  }

  private static Matcher matcher(Pattern pattern, String value, String text) {
    Matcher matcher = pattern.matcher(value);
    if (!matcher.matches()) {
      throw wrong(text);
    }
    return matcher;
  }

  private static int number(Matcher numbers, int group) {
    String number = numbers.group(group);
    return number == null ? 1 : Integer.parseInt(number);
  }

  private static WrongUseException wrong(String text) {
    return new WrongUseException("--split " + text + ": " + FORMS + ".");
  }
}
