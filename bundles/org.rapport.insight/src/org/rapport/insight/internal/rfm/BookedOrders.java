package org.rapport.insight.internal.rfm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.insight.rfm.RfmFacts;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.Filter.Operator;
import org.rapport.store.GroupQuery;
import org.rapport.store.Measure;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TimeColumn;

/**
 * The orders of a database by account, added up by the store. A first look at status, currency, days and amounts tells
 * what has to be left out; where there is nothing of the kind one query does for all.
 */
public final class BookedOrders {
  private static final EClass ORDER = ModelPackage.Literals.ORDER;
  private static final String CANCELLED = "cancelled";

  private final Database database;
  private final LocalDate today;
  private final boolean typed;
  private LocalDate until;
  private final Optional<String> wanted;
  private final @Nullable IProgressMonitor monitor;
  private final Map<String, Long> currencies = new TreeMap<>();
  private final Set<String> foreign = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> currency = Optional.empty();
  private long cancelled;
  private boolean later;
  private boolean refunds;
  private boolean withoutAmount;

  /**
   * @param until the last day that counts; empty for that of the last order that is not to come
   * @param currency the currency that counts; empty for that of all orders
   * @param today the day after which nothing has happened yet
   * @param monitor asked for cancellation, or null
   */
  public BookedOrders(Database database, Optional<LocalDate> until, Optional<String> currency, LocalDate today,
      @Nullable IProgressMonitor monitor) {
    this.database = database;
    this.today = today;
    this.typed = until.isPresent();
    this.until = until.orElse(today);
    this.wanted = currency.map(BookedOrders::code);
    this.monitor = monitor;
    if (this.until.isAfter(today)) {
      notes.add("The last day that counts, " + this.until + ", has not come yet.");
    }
  }

  /** @return what is known of the accounts that have ordered */
  public RfmFacts facts() {
    long accounts = database.count(ModelPackage.Literals.ACCOUNT);
    if (accounts == 0) {
      throw new InsightException("The database " + database.name() + " has no account. Import customers first.");
    }
    look();
    choose();
    checkCanceled();
    List<Condition> conditions = conditions();
    Table all = database.group(GroupQuery.of(ORDER, List.of("account"), Measure.of(Measure.Kind.MAX, "date"),
        Measure.count("orders"), Measure.of(Measure.Kind.SUM, "amount")).where(filter(conditions)));
    checkCanceled();
    return facts(all, conditions, accounts);
  }

  private void checkCanceled() {
    IProgressMonitor m = monitor;
    if (m != null && m.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  /** What kinds of orders there are. */
  private void look() {
    Table kinds = database.group(GroupQuery.of(ORDER, List.of("status", "currency"), Measure.count("orders"),
        new Measure(Measure.Kind.COUNT, "amount", "amounts"), Measure.of(Measure.Kind.MIN, "amount"),
        Measure.of(Measure.Kind.MAX, "date")));
    if (kinds.rows() == 0) {
      throw new InsightException("The database " + database.name() + " holds no orders. Import some first.");
    }
    long lastDay = Long.MIN_VALUE;
    for (int row = 0; row < kinds.rows(); row++) {
      long count = (long) number(kinds, "orders", row);
      if (kinds.column("status").text(row).equals(CANCELLED)) {
        cancelled += count;
        continue;
      }
      Column codes = kinds.column("currency");
      if (!codes.isMissing(row)) {
        currencies.merge(codes.text(row), count, Long::sum);
      }
      withoutAmount |= number(kinds, "amounts", row) < count;
      refunds |= number(kinds, "min(amount)", row) < 0;
      TimeColumn last = (TimeColumn) kinds.column("max(date)");
      lastDay = last.isMissing(row) ? lastDay : Math.max(lastDay, Math.floorDiv(last.value(row), TimeColumn.DAY));
    }
    if (!typed && lastDay != Long.MIN_VALUE) {
      until = lastDay <= today.toEpochDay() ? LocalDate.ofEpochDay(lastDay) : lastNotToCome();
    }
    later = lastDay > until.toEpochDay();
  }

  private LocalDate lastNotToCome() {
    List<Condition> past = new ArrayList<>(List.of(condition("date", Operator.AT_MOST, today)));
    if (cancelled > 0) {
      past.add(condition("status", Operator.UNEQUAL, CANCELLED));
    }
    Table found = database.group(GroupQuery.of(ORDER, List.of(), Measure.of(Measure.Kind.MAX, "date"))
        .where(filter(past)));
    if (found.rows() == 0 || !(found.column("max(date)") instanceof TimeColumn dates) || dates.isMissing(0)) {
      return today;
    }
    return LocalDate.ofEpochDay(Math.floorDiv(dates.value(0), TimeColumn.DAY));
  }

  private static double number(Table table, String column, int row) {
    return ((NumberColumn) table.column(column)).value(row);
  }

  private static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** The currency that counts; the texts of all others are foreign. */
  private void choose() {
    Map<String, Long> codes = new TreeMap<>();
    currencies.forEach((text, count) -> codes.merge(code(text), count, Long::sum));
    if (wanted.isPresent() && !codes.containsKey(wanted.get())) {
      throw new InsightException("No order is in " + wanted.get() + ". The orders are in "
          + (codes.isEmpty() ? "no named currency." : String.join(", ", codes.keySet()) + "."));
    }
    if (wanted.isEmpty() && codes.size() > 1) {
      throw new InsightException("The orders are in " + codes.size() + " currencies (" + codes.entrySet().stream()
          .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(5)
          .map(each -> String.format(Locale.ENGLISH, "%s: %,d", each.getKey(), each.getValue()))
          .collect(Collectors.joining(", "))
          + "), and without a rate between them their amounts can't be added. Name the currency that counts.");
    }
    currency = wanted.isPresent() ? wanted : codes.keySet().stream().findFirst();
    currencies.forEach((text, count) -> {
      if (!code(text).equals(currency.orElse(""))) {
        foreign.add(text);
      }
    });
    note(cancelled, "%,d cancelled orders don't count.");
    note(currencies.entrySet().stream().filter(e -> foreign.contains(e.getKey())).mapToLong(Map.Entry::getValue).sum(),
        "%,d orders are in another currency than " + currency.orElse("") + " and are left out.");
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    if (cancelled > 0) {
      conditions.add(condition("status", Operator.UNEQUAL, CANCELLED));
    }
    foreign.forEach(text -> conditions.add(condition("currency", Operator.UNEQUAL, text)));
    if (later) {
      List<Condition> after = new ArrayList<>(conditions);
      after.add(condition("date", Operator.GREATER, until));
      note(count(after), "%,d orders are dated after " + until + " and are left out.");
      conditions.add(condition("date", Operator.AT_MOST, until));
    }
    return conditions;
  }

  private long count(List<Condition> conditions) {
    Table table = database.group(GroupQuery.of(ORDER, List.of(), Measure.count("orders")).where(filter(conditions)));
    return table.rows() == 0 ? 0 : (long) number(table, "orders", 0);
  }

  private Condition condition(String field, Operator operator, @Nullable Object value) {
    Field found = database.fields().get(ORDER, field);
    return new Condition(found, operator, value);
  }

  private static @Nullable Filter filter(List<Condition> conditions) {
    return conditions.isEmpty() ? null : Filter.of(ORDER, conditions);
  }

  private RfmFacts facts(Table all, List<Condition> conditions, long accounts) {
    NumberColumn account = (NumberColumn) all.column("account");
    int n = account.size();
    long[] ids = new long[n];
    int[] days = new int[n];
    int[] orders = new int[n];
    double[] money = new double[n];
    double[] counts = ((NumberColumn) all.column("orders")).values();
    double[] sums = ((NumberColumn) all.column("sum(amount)")).values();
    TimeColumn dates = (TimeColumn) all.column("max(date)");
    for (int i = 0; i < n; i++) {
      ids[i] = account.isMissing(i) ? 0 : (long) account.value(i);
      days[i] = dates.isMissing(i) ? Integer.MIN_VALUE : (int) Math.floorDiv(dates.value(i), TimeColumn.DAY);
      orders[i] = (int) counts[i];
      money[i] = Double.isNaN(sums[i]) ? 0 : sums[i];
    }
    if (refunds) {
      withoutRefunds(conditions, ids, days, orders);
    }
    if (withoutAmount) {
      List<Condition> unknown = new ArrayList<>(conditions);
      unknown.add(condition("amount", Operator.MISSING, null));
      note(count(unknown), "%,d orders have no amount; they count as orders and add no money.");
    }
    int[] kept = new int[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (ids[i] > 0 && orders[i] > 0 && days[i] != Integer.MIN_VALUE) {
        kept[count++] = i;
      }
    }
    if (count < n) {
      int[] places = Arrays.copyOf(kept, count);
      ids = Arrays.stream(places).mapToLong(p -> account.isMissing(p) ? 0 : (long) account.value(p)).toArray();
      days = taken(days, places);
      orders = taken(orders, places);
      double[] sum = money;
      money = Arrays.stream(places).mapToDouble(p -> sum[p]).toArray();
    }
    return RfmFacts.of(ids, new AccountKeys(database, ids, monitor), days, orders, money, until, currency,
        accounts - count, notes);
  }

  private static int[] taken(int[] values, int[] places) {
    return Arrays.stream(places).map(p -> values[p]).toArray();
  }

  /** Counts orders and their last days anew, without refunds. */
  private void withoutRefunds(List<Condition> conditions, long[] ids, int[] days, int[] orders) {
    List<Condition> below = new ArrayList<>(conditions);
    below.add(condition("amount", Operator.LESS, java.math.BigDecimal.ZERO));
    note(count(below), "%,d refunds are taken off the money; they count neither as orders nor for recency.");
    Arrays.fill(days, Integer.MIN_VALUE);
    Arrays.fill(orders, 0);
    for (Condition each : List.of(condition("amount", Operator.AT_LEAST, java.math.BigDecimal.ZERO),
        condition("amount", Operator.MISSING, null))) {
      List<Condition> some = new ArrayList<>(conditions);
      some.add(each);
      Table table = database.group(GroupQuery.of(ORDER, List.of("account"), Measure.of(Measure.Kind.MAX, "date"),
          Measure.count("orders")).where(filter(some)));
      TimeColumn dates = (TimeColumn) table.column("max(date)");
      int place = 0;
      for (int row = 0; row < table.rows(); row++) {
        double id = number(table, "account", row);
        while (place < ids.length && ids[place] != (long) id) {
          place++; // both are in the order of ids
        }
        if (!Double.isNaN(id) && place < ids.length && !dates.isMissing(row)) {
          days[place] = Math.max(days[place], (int) Math.floorDiv(dates.value(row), TimeColumn.DAY));
          orders[place] += (int) number(table, "orders", row);
        }
      }
    }
  }

  private void note(long count, String sentence) {
    if (count > 0) {
      notes.add(String.format(Locale.ENGLISH, sentence, count));
    }
  }
}
