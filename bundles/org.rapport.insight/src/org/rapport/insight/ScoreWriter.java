package org.rapport.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.Reason;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/**
 * Writes the scores of one model in one transaction: an account that has a score of that name keeps it with new
 * values.
 */
final class ScoreWriter {

  private static final int LONGEST_FIELD = 200;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_SENTENCE = 1000;
  private static final int LONGEST_MODEL = 300;

  private final Database database;
  private final String name;
  private final ScoreSource model;
  private final Instant time;

  ScoreWriter(Database database, String name, ScoreSource model, Instant time) {
    this.database = database;
    this.name = name;
    this.model = model;
    this.time = time;
  }

  /**
   * Writes.
   *
   * @param rows the scored accounts with their ids
   * @param scores the probability per row, NaN for none
   * @param reasons the reasons per row, or empty for none at all
   */
  ScoringResult write(Table rows, double[] scores, List<List<Reason>> reasons, IProgressMonitor monitor) {
    NumberColumn ids = (NumberColumn) rows.column(CustomerBase.ID);
    int[] scored = scored(scores);
    if (scored.length == 0) {
      throw new InsightException(
          "No account can be scored: a value is missing in every row. Let missing values be filled in instead.");
    }
    Map<Long, Long> before = existing();
    List<Integer> known = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (int row : scored) {
      (before.containsKey(account(ids, row)) ? known : added).add(row);
    }
    int[] order = concatenated(known, added);
    long[] owners = new long[order.length];
    try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores " + name + " by " + model
        .algorithmName())) {
      for (int i = 0; i < known.size(); i++) {
        owners[i] = before.getOrDefault(account(ids, order[i]), 0L);
      }
      if (!known.isEmpty()) {
        transaction.update(ModelPackage.Literals.SCORE, Arrays.copyOf(owners, known.size()),
            values(scores, Arrays.copyOf(order, known.size())));
      }
      stopIfCancelled(monitor);
      if (!added.isEmpty()) {
        int[] fresh = Arrays.copyOfRange(order, known.size(), order.length);
        long[] created = transaction.insert(ModelPackage.Literals.SCORE, values(scores, fresh).with(accounts(ids,
            fresh)).with(named(fresh)));
        System.arraycopy(created, 0, owners, known.size(), created.length);
      }
      stopIfCancelled(monitor);
      writeReasons(transaction, owners, order, reasons);
      stopIfCancelled(monitor);
      TransactionInfo info = transaction.commit();
      return new ScoringResult(name, model.algorithmName(), describedModel(), info.number(), scored.length,
          scores.length - scored.length);
    }
  }

  private static void stopIfCancelled(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  private static long account(NumberColumn ids, int row) {
    return (long) ids.value(row);
  }

  private static int[] scored(double[] scores) {
    int[] rows = new int[scores.length];
    int count = 0;
    for (int row = 0; row < scores.length; row++) {
      if (!Double.isNaN(scores[row])) {
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
      if (names.text(row).equals(name)) {
        found.put((long) accounts.value(row), (long) ids.value(row));
      }
    }
    return found;
  }

  private Table values(double[] scores, int[] rows) {
    double[] values = new double[rows.length];
    long[] times = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = scores[rows[i]];
      times[i] = time.toEpochMilli();
    }
    int[] same = new int[rows.length];
    return Table.of(NumberColumn.of("value", values), CategoryColumn.of("model", same, List.of(describedModel())),
        CategoryColumn.of("algorithm", same, List.of(model.algorithmName())), TimeColumn.of("computedAt", false,
            times));
  }

  private static Column accounts(NumberColumn ids, int[] rows) {
    return ids.select(rows).named("account");
  }

  private Column named(int[] rows) {
    return CategoryColumn.of("name", new int[rows.length], List.of(name));
  }

  private void writeReasons(Transaction transaction, long[] owners, int[] order, List<List<Reason>> reasons) {
    List<Long> of = new ArrayList<>();
    NumberColumn.Builder rank = NumberColumn.builder("rank");
    TextColumn.Builder field = TextColumn.builder("field");
    TextColumn.Builder value = TextColumn.builder("value");
    NumberColumn.Builder contribution = NumberColumn.builder("contribution");
    TextColumn.Builder sentence = TextColumn.builder("sentence");
    for (int i = 0; i < order.length && !reasons.isEmpty(); i++) {
      List<Reason> found = reasons.get(order[i]);
      int next = 1;
      for (Reason reason : found.isEmpty() ? List.of(model.noReason()) : found) {
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

  private String describedModel() {
    String positive = model.positive().map(value -> " = " + value).orElse("");
    return cut(model.algorithmName() + (model.parameters().isEmpty() ? "" : " (" + model.parameters() + ")") + " for "
        + model.target()
        + positive + ", trained on " + model.trainingRows() + " rows", LONGEST_MODEL);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
