package org.rapport.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.Reason;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.store.Transaction;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Writes the scores of one name: an account that has a score of that name keeps it with new values. */
final class ScoreWriter {

  private static final int LONGEST_FIELD = 200;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_SENTENCE = 1000;
  private static final int LONGEST_MODEL = 300;

  private final Database database;
  private final AccountScores scores;
  private final Instant time;

  ScoreWriter(Database database, AccountScores scores, Instant time) {
    this.database = database;
    this.scores = scores;
    this.time = time;
  }

  /**
   * Writes the scores of a model.
   *
   * @param database where
   * @param name the name of the scores
   * @param model what is said of the model
   * @param time when they were computed
   * @param rows the scored accounts with their ids
   * @param values the probability per row, NaN for none
   * @param reasons the reasons per row, or empty for none at all
   */
  static ScoringResult write(Database database, String name, ScoreSource model, Instant time, Table rows,
      double[] values, List<List<Reason>> reasons, IProgressMonitor monitor) {
    int written = scored(values).length;
    if (written == 0) {
      throw new InsightException(
          "No account can be scored: a value is missing in every row. Let missing values be filled in instead.");
    }
    NumberColumn ids = (NumberColumn) rows.column(CustomerBase.ID);
    long[] accounts = new long[values.length];
    for (int row = 0; row < accounts.length; row++) {
      accounts[row] = (long) ids.value(row);
    }
    String described = cut(model.described(), LONGEST_MODEL);
    AccountScores scores = new AccountScores(name, model.algorithmName(), described, accounts, values, reasons, model
        .noReason());
    long number = ScoreBook.write(database, "Scores " + name + " by " + model.algorithmName(), time, List.of(scores),
        monitor);
    return new ScoringResult(name, model.algorithmName(), described, number, written, values.length - written);
  }

  /** Writes within a transaction. */
  void write(Transaction transaction, @Nullable IProgressMonitor monitor) {
    Map<Long, Long> before = existing();
    List<Integer> known = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (int row : scored(scores.values())) {
      (before.containsKey(scores.accounts()[row]) ? known : added).add(row);
    }
    int[] order = concatenated(known, added);
    long[] owners = new long[order.length];
    for (int i = 0; i < known.size(); i++) {
      owners[i] = before.getOrDefault(scores.accounts()[order[i]], 0L);
    }
    if (!known.isEmpty()) {
      transaction.update(ModelPackage.Literals.SCORE, Arrays.copyOf(owners, known.size()),
          values(Arrays.copyOf(order, known.size())));
    }
    stopIfCancelled(monitor);
    if (!added.isEmpty()) {
      int[] fresh = Arrays.copyOfRange(order, known.size(), order.length);
      long[] created = transaction.insert(ModelPackage.Literals.SCORE, values(fresh).with(accounts(fresh)).with(named(
          fresh)));
      System.arraycopy(created, 0, owners, known.size(), created.length);
    }
    stopIfCancelled(monitor);
    writeReasons(transaction, owners, order);
    stopIfCancelled(monitor);
  }

  private static void stopIfCancelled(@Nullable IProgressMonitor monitor) {
    if (monitor != null && monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  /** The places with a value. */
  static int[] scored(double[] values) {
    int[] rows = new int[values.length];
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      if (!Double.isNaN(values[row])) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private static int[] concatenated(List<Integer> first, List<Integer> second) {
    int[] all = new int[first.size() + second.size()];
    int count = 0;
    for (int row : first) {
      all[count++] = row;
    }
    for (int row : second) {
      all[count++] = row;
    }
    return all;
  }

  /** The ids of the scores of this name by account. */
  private Map<Long, Long> existing() {
    Table table = database.scan(ScanQuery.of(ModelPackage.Literals.SCORE, List.of("account", "name")));
    NumberColumn ids = (NumberColumn) table.column("id");
    NumberColumn accounts = (NumberColumn) table.column("account");
    Column names = table.column("name");
    Map<Long, Long> found = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      if (names.text(row).equals(scores.name())) {
        found.put((long) accounts.value(row), (long) ids.value(row));
      }
    }
    return found;
  }

  private Table values(int[] rows) {
    double[] values = new double[rows.length];
    long[] times = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = scores.values()[rows[i]];
      times[i] = time.toEpochMilli();
    }
    int[] same = new int[rows.length];
    return Table.of(NumberColumn.of("value", values), CategoryColumn.of("model", same, List.of(cut(scores.model(),
        LONGEST_MODEL))), CategoryColumn.of("algorithm", same, List.of(scores.algorithm())), TimeColumn.of("computedAt",
            false, times));
  }

  private Column accounts(int[] rows) {
    return NumberColumn.of("account", Arrays.stream(rows).mapToDouble(row -> scores.accounts()[row]).toArray());
  }

  private Column named(int[] rows) {
    return CategoryColumn.of("name", new int[rows.length], List.of(scores.name()));
  }

  private void writeReasons(Transaction transaction, long[] owners, int[] order) {
    List<Long> of = new ArrayList<>();
    NumberColumn.Builder rank = NumberColumn.builder("rank");
    TextColumn.Builder field = TextColumn.builder("field");
    TextColumn.Builder value = TextColumn.builder("value");
    NumberColumn.Builder contribution = NumberColumn.builder("contribution");
    TextColumn.Builder sentence = TextColumn.builder("sentence");
    for (int i = 0; i < order.length && !scores.reasons().isEmpty(); i++) {
      List<Reason> found = scores.reasons().get(order[i]);
      int next = 1;
      for (Reason reason : found.isEmpty() ? List.of(scores.none()) : found) {
        of.add(owners[i]);
        rank.add(next++);
        field.add(cut(reason.field(), LONGEST_FIELD));
        value.add(cut(reason.value(), LONGEST_VALUE));
        contribution.add(reason.contribution());
        sentence.add(cut(reason.sentence(), LONGEST_SENTENCE));
      }
    }
    if (!of.isEmpty()) {
      transaction.setParts(ModelPackage.Literals.SCORE__REASONS, of.stream().mapToLong(Long::longValue).toArray(),
          Table.of(rank.build(), field.build(), value.build(), contribution.build(), sentence.build()));
    }
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
