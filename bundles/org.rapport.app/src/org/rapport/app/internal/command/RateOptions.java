package org.rapport.app.internal.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.insight.InsightException;
import org.rapport.insight.quantity.ExchangeRates;

import picocli.CommandLine.Option;

/** What currencies are worth in each other. */
final class RateOptions {
  private static final Pattern WRITTEN = Pattern.compile(
      "\\s*([A-Z]{3})\\s*/\\s*([A-Z]{3})\\s*=\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(?:@\\s*(\\S+))?\\s*");

  @Option(names = "--rate", paramLabel = "EUR/CNY=7.8[@DATE]", hideParamSyntax = true,
      description = "How much of the second currency one of the first is, from a day on (default: from ever). May be given "
          + "more than once.")
  private List<String> rates = List.of();

  /** The rates; {@link ExchangeRates#NONE} when none was typed. */
  ExchangeRates rates() {
    if (rates.isEmpty()) {
      return ExchangeRates.NONE;
    }
    List<ExchangeRates.Rate> noted = new ArrayList<>();
    for (String text : rates) {
      Matcher matcher = WRITTEN.matcher(text);
      if (!matcher.matches()) {
        throw new WrongUseException("--rate " + text + ": write it like EUR/CNY=7.8 or EUR/CNY=7.8@2026-01-01.");
      }
      LocalDate day = matcher.group(4) == null ? LocalDate.MIN : PurchaseOptions.day("--rate", matcher.group(4));
      try {
        noted.add(new ExchangeRates.Rate(matcher.group(1), matcher.group(2), day, new BigDecimal(matcher.group(3))));
      } catch (InsightException e) {
        throw new WrongUseException("--rate " + text + ": " + e.getMessage());
      }
    }
    return ExchangeRates.of(noted);
  }
}
