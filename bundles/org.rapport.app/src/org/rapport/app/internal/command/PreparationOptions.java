package org.rapport.app.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.FieldPreparation;
import org.rapport.mining.FieldPreparation.Dates;
import org.rapport.mining.FieldPreparation.Encoding;
import org.rapport.mining.FieldPreparation.Imputation;
import org.rapport.mining.FieldPreparation.RareLevels;
import org.rapport.mining.FieldPreparation.Scaling;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;

import picocli.CommandLine.Option;

/** How rows are made ready for algorithms, and which guards are answered by their fixes. */
final class PreparationOptions {

  private static final String ALL = "all";

  @Option(names = "--impute", paramLabel = "[FIELD=]HOW",
      description = "What takes the place of missing values: mean, median, mode, level (a level of its own) or drop "
          + "(leaves the row out). May be given more than once, also for single fields.")
  private List<String> impute = List.of();

  @Option(names = "--scale", paramLabel = "[FIELD=]HOW",
      description = "How numbers are scaled: none, standardise, min-max or robust. Without it as each algorithm wants.")
  private List<String> scale = List.of();

  @Option(names = "--encode", paramLabel = "[FIELD=]HOW",
      description = "How categories become numbers: onehot, ordinal, or target (cross-fitted).")
  private List<String> encode = List.of();

  @Option(names = "--rare", paramLabel = "[FIELD=]LIMIT",
      description = "Merge levels with fewer rows than this count, or with less than this share (below 1).")
  private List<String> rare = List.of();

  @Option(names = "--dates", paramLabel = "[FIELD=]HOW",
      description = "What dates become: days, age, parts or age-and-parts.")
  private List<String> dates = List.of();

  @Option(names = "--class-weights", paramLabel = "HOW",
      description = "How much classes weigh in training: none, balanced, or CLASS=WEIGHT,…")
  private @Nullable String classWeights;

  @Option(names = "--leave-out", paramLabel = "FIELD", split = ",",
      description = "Fields that are not used, separated by commas.")
  private List<String> leftOut = List.of();

  @Option(names = "--fix", paramLabel = "all|ID", split = ",",
      description = "Mend what the guards have seen: all of it, or those of these ids, for example leak:reason.")
  private List<String> fixes = List.of();

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
      settings = each(settings, encode, how -> {
        Encoding chosen = choice("--encode", how.equalsIgnoreCase("onehot") ? "one-hot" : how, Encoding.class);
        return field -> field.with(chosen);
      });
      settings = each(settings, rare, how -> {
        RareLevels chosen = limit(how);
        return field -> field.with(chosen);
      });
      settings = each(settings, dates, how -> {
        Dates chosen = choice("--dates", how, Dates.class);
        return field -> field.with(chosen);
      });
      return settings.withClassWeights(weights());
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  /** The settings where a number is predicted; what is for classes only is refused. */
  PreparationSettings ofNumbers(MissingPolicy missing) {
    if (classWeights != null || !fixes.isEmpty()) {
      throw new WrongUseException("--class-weights and --fix are for classes, but a number is predicted. "
          + "Leave them out; --leave-out and --rare mend most of what is warned about.");
    }
    return settings(missing);
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

  private ClassWeights weights() {
    String how = classWeights;
    if (how == null || how.equalsIgnoreCase("none")) {
      return ClassWeights.NONE;
    }
    if (how.equalsIgnoreCase("balanced")) {
      return ClassWeights.BALANCED;
    }
    Map<String, Double> byClass = new LinkedHashMap<>();
    for (String part : how.split(",")) {
      int equals = part.lastIndexOf('=');
      try {
        byClass.put(part.substring(0, Math.max(0, equals)).strip(), Double.valueOf(part.substring(equals + 1).strip()));
      } catch (NumberFormatException e) {
        throw new WrongUseException("--class-weights " + how
            + ": expected none, balanced, or weights such as Yes=3,No=1.");
      }
    }
    return ClassWeights.of(byClass);
  }

  /** The request with the fixes that were asked for. */
  ComparisonRequest fixed(ComparisonRequest request, List<Guard> guards) {
    List<Guard> chosen = guards.stream().filter(guard -> fixes.contains(ALL) || fixes.contains(guard.id())).toList();
    List<String> ids = guards.stream().map(Guard::id).toList();
    Optional<String> unknown = fixes.stream().filter(id -> !id.equals(ALL) && !ids.contains(id)).findFirst();
    if (unknown.isPresent()) {
      throw new WrongUseException("--fix " + unknown.get() + ": no guard has this id. "
          + (ids.isEmpty() ? "There is nothing to mend." : "The ids are: " + String.join(", ", ids) + "."));
    }
    return Guards.fix(request, chosen);
  }
}
