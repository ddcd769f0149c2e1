package org.rapport.app.internal.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.evaluation.MoneyFigures;

import picocli.CommandLine.Option;

/** What answers are worth. */
final class MoneyOptions {

  private static final Set<String> NAMES = Set.of("gain", "cost", "missed", "spared", "currency");

  @Option(names = "--money", paramLabel = "gain=A,cost=B",
      description = "What it is worth to call a row that is positive (gain) and what a needless call costs (cost), "
          + "for example gain=120,cost=15,currency=EUR: says which threshold pays and how much. Also missed=C, the cost "
          + "of a positive row that is not called, and spared=D, the worth of rightly not calling one.")
  private @Nullable String money;

  /** @throws WrongUseException if an amount is missing or no number */
  Optional<MoneyFigures> figures() {
    String text = money;
    if (text == null) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(",")) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part.strip() : part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      if (equals < 0 || !NAMES.contains(name)) {
        throw new WrongUseException("--money " + text + ": \"" + part.strip()
            + "\" is not one of gain=, cost=, missed=, spared= and currency=.");
      }
      parts.put(name, part.substring(equals + 1).strip());
    }
    if (!parts.containsKey("gain") || !parts.containsKey("cost")) {
      throw new WrongUseException("--money " + text + ": say gain= and cost=, for example gain=120,cost=15.");
    }
    try {
      return Optional.of(new MoneyFigures(parts.getOrDefault("currency", ""), amount(text, parts, "gain"),
          -amount(text, parts, "cost"), -amount(text, parts, "missed"), amount(text, parts, "spared")));
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--money " + text + ": " + e.getMessage());
    }
  }

  private static double amount(String text, Map<String, String> parts, String name) {
    try {
      return Double.parseDouble(parts.getOrDefault(name, "0")) + 0.0;
    } catch (NumberFormatException e) {
      throw new WrongUseException("--money " + text + ": " + name + "=" + parts.get(name) + " is not a number.");
    }
  }
}
