package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;

import picocli.CommandLine.Option;

/** How fields are made ready for algorithms, whatever these are asked. */
final class FieldOptions {

  private static final Pattern ORDERED = Pattern.compile("([^=]+)=\\s*ordinal\\s*:(.*)",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Option(names = "--impute", paramLabel = "[FIELD=]HOW",
      description = "What takes the place of missing values: mean, median, mode, level (a level of its own) or drop "
          + "(leaves the row out). May be given more than once, also for single fields.")
  private List<String> impute = List.of();

  @Option(names = "--scale", paramLabel = "[FIELD=]HOW",
      description = "How numbers are scaled: none, standardise, min-max or robust. Without it as each algorithm wants.")
  private List<String> scale = List.of();

  @Option(names = "--encode", paramLabel = "[FIELD=]HOW",
      description = "How categories become numbers: onehot, target (cross-fitted), or ordinal, for a field with its order: "
          + "FIELD=ordinal:low<mid<high")
  private List<String> encode = List.of();

  @Option(names = "--rare", paramLabel = "[FIELD=]LIMIT",
      description = "Merge levels with fewer rows than this count, or with less than this share (below 1).")
  private List<String> rare = List.of();

  @Option(names = "--dates", paramLabel = "[FIELD=]HOW",
      description = "What dates become: days, age, parts or age-and-parts.")
  private List<String> dates = List.of();

  @Option(names = "--leave-out", paramLabel = "FIELD", split = ",",
      description = "Fields that are not used, separated by commas.")
  private List<String> leftOut = List.of();

  /** The settings, checked before any row is read. */
  PreparationSettings settings(MissingPolicy missing) {
    try {
      PreparationSettings settings = PreparationSettings.of(missing).without(leftOut);
      settings = each(settings, impute, how -> {
        Imputation chosen = choice("--impute", how, Imputation.class);
        return field -> field.with(chosen);
      });
      settings = each(settings, scale, how -> {
        Scaling chosen = choice("--scale", how, Scaling.class);
        return field -> field.with(chosen);
      });
      for (String value : encode) {
        settings = encoded(settings, value);
      }
      settings = each(settings, rare, how -> {
        RareLevels chosen = limit(how);
        return field -> field.with(chosen);
      });
      settings = each(settings, dates, how -> {
        Dates chosen = choice("--dates", how, Dates.class);
        return field -> field.with(chosen);
      });
      return settings;
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private interface Change {
    UnaryOperator<FieldPreparation> of(String how);
  }

  private static PreparationSettings each(PreparationSettings settings, List<String> values, Change change) {
    PreparationSettings changed = settings;
    for (String value : values) {
      int equals = value.lastIndexOf('=');
      UnaryOperator<FieldPreparation> made = change.of(value.substring(equals + 1).strip());
      changed = equals < 0 ? changed.withGeneral(made) : changed.withField(value.substring(0, equals).strip(), made);
    }
    return changed;
  }

  /** Codes of categories; "FIELD=ordinal:low<mid<high" also says their order. */
  private static PreparationSettings encoded(PreparationSettings settings, String value) {
    Matcher ordered = ORDERED.matcher(value);
    if (!ordered.matches()) {
      return each(settings, List.of(value), how -> {
        Encoding chosen = choice("--encode", how.equalsIgnoreCase("onehot") ? "one-hot" : how, Encoding.class);
        return field -> field.with(chosen);
      });
    }
    List<String> levels = Stream.of(ordered.group(2).split("<", -1)).map(String::strip).toList();
    if (levels.size() < 2 || levels.contains("")) {
      throw new WrongUseException("--encode " + value
          + ": expected all levels from the lowest to the highest, such as size=ordinal:small<medium<large.");
    }
    return settings.withField(ordered.group(1).strip(), field -> field.ordinal(levels));
  }

  private static <E extends Enum<E>> E choice(String option, String how, Class<E> type) {
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(how.toLowerCase(Locale.ROOT))) {
        return constant;
      }
      known.add(name);
    }
    throw new WrongUseException(option + " " + how + ": expected one of " + String.join(", ", known) + ".");
  }

  private static RareLevels limit(String how) {
    try {
      double limit = Double.parseDouble(how);
      if (limit < 1) {
        return new RareLevels(0, limit);
      }
      if (limit == Math.rint(limit) && limit <= Integer.MAX_VALUE) {
        return new RareLevels((int) limit, 0);
      }
    } catch (NumberFormatException e) {
      throw rareLimit(how);
    }
    throw rareLimit(how);
  }

  private static WrongUseException rareLimit(String how) {
    return new WrongUseException("--rare " + how + ": expected a count such as 20 or a share such as 0.01.");
  }
}
