package org.rapport.insight.clv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.mining.Dataset;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Customers under contract as the fields of their accounts tell of them: how often each has renewed, whether it has left,
 * and what it pays.
 *
 * @param accounts the ids of the accounts, rising
 * @param keys their keys, in the same order
 * @param renewals how often each has renewed, 0 or more; of those who left, the renewal that did not happen included
 * @param left whether each has left
 * @param payments what each pays a period; empty when it is not known, NaN for an account without it
 * @param notes sentences on what was left out
 * @since 0.1
 */
public record Contracts(long[] accounts, List<String> keys, int[] renewals, boolean[] left, Optional<double[]> payments,
    List<String> notes) {
  private static final Set<String> YES = Set.of("yes", "true", "1", "lost", "left", "churned", "是");
  private static final int LONGEST = 10_000;

  /** Copies the lists. */
  public Contracts {
    keys = List.copyOf(keys);
    notes = List.copyOf(notes);
  }

  /**
   * Reads them.
   *
   * @param base the customer base
   * @param tenure the field with the number of periods that each customer has been there
   * @param leaving the field that tells who left, such as {@code Churn} or {@code Churn=Yes}
   * @param payment the field with what each pays a period, if there is one
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no such field, or no account has a value in both
   */
  public static Contracts read(CustomerBase base, String tenure, String leaving, Optional<String> payment,
      @Nullable IProgressMonitor monitor) {
    int sign = leaving.indexOf('=');
    String field = (sign < 0 ? leaving : leaving.substring(0, sign)).strip();
    Set<String> wanted = sign < 0 ? YES : Set.of(leaving.substring(sign + 1).strip().toLowerCase(Locale.ROOT));
    List<String> columns = new ArrayList<>(List.of(tenure, field));
    payment.ifPresent(columns::add);
    Dataset known = base.rows("account", columns, Optional.empty(), "", monitor);
    Table table = base.facts("account", Stream.concat(known.features().stream(), Stream.of("key")).toList(), Optional
        .empty(), monitor);
    return of(table, known.features(), wanted, payment.isPresent());
  }

  private static Contracts of(Table table, List<String> fields, Set<String> wanted, boolean paid) {
    NumberColumn tenure = numbers(table, fields.get(0));
    Column leaving = table.column(fields.get(1));
    Optional<NumberColumn> payment = paid ? Optional.of(numbers(table, fields.get(2))) : Optional.empty();
    NumberColumn ids = (NumberColumn) table.column(CustomerBase.ID);
    int n = table.rows();
    long[] accounts = new long[n];
    List<String> keys = new ArrayList<>();
    int[] renewals = new int[n];
    boolean[] left = new boolean[n];
    double[] payments = new double[n];
    int count = 0;
    for (int row = 0; row < n; row++) {
      double length = tenure.value(row);
      if (length >= 0 && length <= LONGEST && !leaving.isMissing(row)) {
        accounts[count] = (long) ids.value(row);
        keys.add(table.column("key").text(row));
        left[count] = wanted.contains(leaving.text(row).strip().toLowerCase(Locale.ROOT));
        renewals[count] = Math.max(left[count] ? 1 : 0, (int) Math.floor(length));
        payments[count++] = payment.isPresent() ? payment.get().value(row) : Double.NaN;
      }
    }
    if (count == 0) {
      throw new InsightException("No account has a value in both " + fields.get(0) + " and " + fields.get(1)
          + ", so nothing is known about staying.");
    }
    List<String> notes = count == n ? List.of() : List.of(String.format(Locale.ENGLISH,
        "%,d accounts have no value in %s "
            + "or %s, or a time beyond %,d periods, and are left out.", n - count, fields.get(0), fields.get(1),
        LONGEST));
    return new Contracts(Arrays.copyOf(accounts, count), keys, Arrays.copyOf(renewals, count), Arrays.copyOf(left,
        count),
        payment.isPresent() ? Optional.of(Arrays.copyOf(payments, count)) : Optional.empty(), notes);
  }

  private static NumberColumn numbers(Table table, String field) {
    if (table.column(field) instanceof NumberColumn numbers) {
      return numbers;
    }
    throw new InsightException("The field " + field + " holds no numbers.");
  }

  /** How many customers left at each renewal, from the first. */
  public long[] leftAt() {
    long[] counts = new long[longest()];
    for (int i = 0; i < left.length; i++) {
      if (left[i]) {
        counts[renewals[i] - 1]++;
      }
    }
    return counts;
  }

  /** How many customers were last seen there after no, one, two … renewals. */
  public long[] keptAfter() {
    long[] counts = new long[longest() + 1];
    for (int i = 0; i < left.length; i++) {
      counts[renewals[i]] += left[i] ? 0 : 1;
    }
    return counts;
  }

  private int longest() {
    return Arrays.stream(renewals).max().orElse(0);
  }
}
