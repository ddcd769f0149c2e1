package org.rapport.insight.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.clv.Purchases;
import org.rapport.insight.quantity.ExchangeRates;

/**
 * The facts from which churn is learnt. Orders, activities, cases and surveys belong to their own day, and what is known
 * of them on a day is their state of that day, as far as the journal reaches back; contacts and the fields of accounts
 * are those of the day asked for, by the journal alone.
 *
 * @since 0.1
 */
public final class ChurnFacts {
  private final ChurnSource source;

  private ChurnFacts(ChurnSource source) {
    this.source = source;
  }

  /**
   * The facts of a customer base.
   *
   * @param base the customer base; it must stay open
   * @param currency the currency whose amounts count; empty for that of all orders
   * @param rates what other currencies are worth in it, day by day; {@link ExchangeRates#NONE} leaves their amounts out
   * @param today the day after which nothing has happened yet
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no account, or no order is in that currency
   */
  public static ChurnFacts of(CustomerBase base, Optional<String> currency, ExchangeRates rates, LocalDate today,
      @Nullable IProgressMonitor monitor) {
    return of(base, currency, rates, today, day -> day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()
        .minusMillis(
            1), monitor);
  }

  /** As the other, with other ends of days than those where this program runs. */
  static ChurnFacts of(CustomerBase base, Optional<String> currency, ExchangeRates rates, LocalDate today,
      Function<LocalDate, Instant> ends, @Nullable IProgressMonitor monitor) {
    return new ChurnFacts(new BaseChurnSource(base, currency, rates, today, ends, monitor));
  }

  /**
   * Purchases and nothing else.
   *
   * @param purchases the purchases; refunds are among them
   * @param currency their currency, if it is known
   */
  public static ChurnFacts of(Purchases purchases, Optional<String> currency) {
    return new ChurnFacts(new FileChurnSource(purchases, currency));
  }

  /** How many customers there are, with or without orders. */
  public int customers() {
    return source.ids().size();
  }

  ChurnSource source() {
    return source;
  }
}
