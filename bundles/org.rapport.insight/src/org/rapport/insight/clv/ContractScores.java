package org.rapport.insight.clv;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.ScoreBook;
import org.rapport.mining.Reason;
import org.rapport.mining.evaluation.Interval;

/**
 * What customers under contract are worth: what each pays a period, times its discounted expected residual lifetime; 0 for
 * those who have left.
 *
 * @since 0.1
 */
public final class ContractScores {
  /** The name of the scores with the number of renewals to come. */
  public static final String RENEWALS = "Expected renewals";

  private static final DiscountRate NONE = DiscountRate.yearly(0);

  private final Contracts contracts;
  private final RetentionModel model;
  private final Span horizon;
  private final DiscountRate discount;
  private final UnitLengths lengths;
  private final Map<Integer, Value> values = new HashMap<>();

  /** What is expected of a customer who has renewed so often, without and with discounting. */
  private record Value(double renewals, Interval renewalsInterval, double discounted, Interval discountedInterval) {
  }

  /**
   * @param contracts the customers
   * @param model a model that converged
   * @param horizon the coming time
   * @param discount how much less later money is worth
   * @param lengths how long the units of time are
   */
  public ContractScores(Contracts contracts, RetentionModel model, Span horizon, DiscountRate discount,
      UnitLengths lengths) {
    this.contracts = contracts;
    this.model = model;
    this.horizon = horizon;
    this.discount = discount;
    this.lengths = lengths;
  }

  private Value value(int customer) {
    return values.computeIfAbsent(contracts.renewals()[customer], n -> new Value(model.discountedPayments(n, horizon,
        NONE,
        lengths), model.discountedPaymentsInterval(n, horizon, NONE, lengths), model.discountedPayments(n, horizon,
            discount,
            lengths), model.discountedPaymentsInterval(n, horizon, discount, lengths)));
  }

  /** The renewals that are expected of a customer; 0 of one who left. */
  public double renewals(int customer) {
    return contracts.left()[customer] ? 0 : value(customer).renewals();
  }

  /** The interval of {@link #renewals}. */
  public Interval renewalsInterval(int customer) {
    return contracts.left()[customer] ? new Interval(0, 0) : value(customer).renewalsInterval();
  }

  /** What a customer is worth; NaN when it is not known what it pays. */
  public double worth(int customer) {
    double payment = contracts.payments().map(all -> all[customer]).orElse(Double.NaN);
    return contracts.left()[customer] ? 0 : payment * value(customer).discounted();
  }

  /** The interval of {@link #worth}, given what the customer pays; a customer whose payment is not known has none. */
  public Interval worthInterval(int customer) {
    double payment = contracts.payments().map(all -> all[customer]).orElse(0.0);
    Interval interval = value(customer).discountedInterval();
    return contracts.left()[customer] || !(payment > 0) ? new Interval(0, 0)
        : new Interval(payment * interval.low(), payment * interval.high());
  }

  /** The scores: renewals to come and, when payments are known, values. */
  public List<AccountScores> scores() {
    List<AccountScores> scores = new ArrayList<>();
    if (contracts.payments().isPresent()) {
      scores.add(scores(LifetimeScores.VALUE, true));
    }
    scores.add(scores(RENEWALS, false));
    return scores;
  }

  private AccountScores scores(String name, boolean worth) {
    int n = contracts.accounts().length;
    double[] found = new double[n];
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      found[i] = worth ? worth(i) : renewals(i);
      reasons.add(List.of(reason(i, worth)));
    }
    String described = String.format(Locale.ENGLISH, "sBG of %,d customers under contract, %s ahead%s", n, horizon,
        worth
            ? ", discounted by " + discount : "");
    return new AccountScores(name, "sBG", described, contracts.accounts(), found, reasons, new Reason("(none)", "", 0,
        "There is no reason."));
  }

  private Reason reason(int customer, boolean worth) {
    int renewed = contracts.renewals()[customer];
    if (contracts.left()[customer]) {
      return new Reason("Left", "yes", 0, "The customer has left, so nothing more is expected.");
    }
    String stays = String.format(Locale.ENGLISH,
        "Renewed %,d times so far: %.1f more are expected (95 %% %.1f to %.1f), the "
            + "next one with probability %.2f", renewed, renewals(customer), renewalsInterval(customer).low(),
        renewalsInterval(
            customer).high(), model.retention(renewed + 1));
    if (!worth) {
      return new Reason("Renewals", String.valueOf(renewed), 0, stays + ".");
    }
    double payment = contracts.payments().orElseThrow()[customer];
    return new Reason("Payment", String.valueOf(payment), 0, String.format(Locale.ENGLISH,
        "%s; at %,.2f a %s, discounted, "
            + "that is worth %,.2f (95 %% %,.2f to %,.2f).", stays, payment, model.period().word(), worth(customer),
        worthInterval(customer).low(), worthInterval(customer).high()));
  }

  /**
   * Writes the scores beside the accounts in one transaction.
   *
   * @param base the customer base the contracts are of
   * @param monitor asked for cancellation, or null
   * @return the number of the transaction, whose undo takes all of them back
   */
  public long write(CustomerBase base, @Nullable IProgressMonitor monitor) {
    return ScoreBook.write(base, "Values under contract by sBG", Instant.now(), scores(), monitor);
  }
}
