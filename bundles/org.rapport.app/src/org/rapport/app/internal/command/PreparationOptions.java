package org.rapport.app.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.ClassWeights;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.mining.PreparationSettings;
import org.rapport.mining.RegressionRequest;
import org.rapport.mining.guards.Guard;
import org.rapport.mining.guards.Guards;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How rows are made ready for algorithms that predict, and which guards are answered by their fixes. */
final class PreparationOptions {

  private static final String ALL = "all";

  @Mixin
  private FieldOptions fields = new FieldOptions();

  @Option(names = "--class-weights", paramLabel = "HOW",
      description = "How much classes weigh in training: none, balanced, or CLASS=WEIGHT,…")
  private @Nullable String classWeights;

  @Option(names = "--fix", paramLabel = "all|ID", split = ",",
      description = "Mend what the guards have seen: all of it, or those of these ids, for example leak:reason.")
  private List<String> fixes = List.of();

  /** The settings, checked before any row is read. */
  PreparationSettings settings(MissingPolicy missing) {
    try {
      return fields.settings(missing).withClassWeights(weights());
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  /** The settings where a number is predicted; what is for classes only is refused. */
  PreparationSettings ofNumbers(MissingPolicy missing) {
    if (classWeights != null) {
      throw new WrongUseException("--class-weights is for classes, but a number is predicted. Leave it out.");
    }
    return fields.settings(missing);
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
    return Guards.fix(request, chosen(guards));
  }

  /** The request for predicted numbers with the fixes that were asked for. */
  RegressionRequest fixed(RegressionRequest request, List<Guard> guards) {
    return Guards.fix(request, chosen(guards));
  }

  private List<Guard> chosen(List<Guard> guards) {
    List<Guard> chosen = guards.stream().filter(guard -> fixes.contains(ALL) || fixes.contains(guard.id())).toList();
    List<String> ids = guards.stream().map(Guard::id).toList();
    Optional<String> unknown = fixes.stream().filter(id -> !id.equals(ALL) && !ids.contains(id)).findFirst();
    if (unknown.isPresent()) {
      throw new WrongUseException("--fix " + unknown.get() + ": no guard has this id. "
          + (ids.isEmpty() ? "There is nothing to mend." : "The ids are: " + String.join(", ", ids) + "."));
    }
    return chosen;
  }
}
