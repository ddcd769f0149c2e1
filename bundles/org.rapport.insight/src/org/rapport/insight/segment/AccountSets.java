package org.rapport.insight.segment;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.InsightException;
import org.rapport.insight.rfm.Rfm;
import org.rapport.insight.rfm.RfmSegment;
import org.rapport.mining.MiningResult.Clustering;
import org.rapport.mining.MiningResult.Outliers;
import org.rapport.mining.MiningResult.Rule;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.FieldType;
import org.rapport.store.ScanQuery;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Takes the accounts out of results. Rows of a result are numbered from 0; what turns such a number into the id of an
 * account is mostly the id column of the data set that was mined, as {@link #idsOf(Table)} gives it.
 *
 * @since 0.1
 */
public final class AccountSets {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final String REFERENCE = "account";

  /** Which accounts a rule of what goes together is about. */
  public enum Side {
    /** Those who have everything on the left. */
    ANTECEDENT,
    /** Those who have what is on the right. */
    CONSEQUENT,
    /** Those who have everything on both sides. */
    BOTH,
    /** Those who have everything on the left, but not what is on the right: whom to offer it. */
    CANDIDATES
  }

  private AccountSets() {}

  /** The ids in the first column of a scan or data set, by row. */
  public static IntToLongFunction idsOf(Table table) {
    NumberColumn ids = (NumberColumn) table.columns().get(0);
    return row -> (long) ids.value(row);
  }

  /**
   * The accounts of rows: of accounts themselves, or of records that have an account.
   *
   * @param database the database
   * @param entity the entity of the rows by name, in any case, singular or plural
   * @param rows ids of records; those that have no account, or are not there any more, have no part in it
   * @param monitor asked for cancellation, or null
   * @throws InsightException when there is no such entity, or its records have no account
   */
  public static AccountSet ofRows(Database database, String entity, long[] rows, @Nullable IProgressMonitor monitor) {
    EClass type = database.fields().entity(entity).orElseThrow(() -> new InsightException("There is no entity \""
        + entity + "\"."));
    if (type == ACCOUNT) {
      return AccountSet.of(rows);
    }
    if (database.fields().find(type, REFERENCE).filter(f -> f.type() == FieldType.REFERENCE).isEmpty()) {
      throw new InsightException("Records of " + type.getName() + " have no account, so they can't become a segment.");
    }
    Table table = database.scan(ScanQuery.of(type, List.of(REFERENCE)), monitor);
    NumberColumn ids = (NumberColumn) table.column("id");
    NumberColumn accounts = (NumberColumn) table.column(REFERENCE);
    long[] wanted = Arrays.stream(rows).sorted().toArray();
    return AccountSet.of(IntStream.range(0, table.rows()).filter(row -> !accounts.isMissing(row)
        && Arrays.binarySearch(wanted, (long) ids.value(row)) >= 0).mapToLong(row -> (long) accounts.value(row))
        .toArray());
  }

  /**
   * The accounts with some keys.
   *
   * @param database the database
   * @param keys keys as shown to people
   * @throws InsightException when there is no account of a key; it names the first ones
   */
  public static AccountSet ofKeys(Database database, Collection<String> keys) {
    Map<String, Long> found = database.idsByKey(ACCOUNT, keys);
    List<String> missing = keys.stream().distinct().filter(key -> !found.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      throw new InsightException(String.format(Locale.ENGLISH, "%,d of %,d keys are of no account: %s%s", missing
          .size(),
          keys.stream().distinct().count(), String.join(", ", missing.stream().limit(5).toList()), missing.size() > 5
              ? " …" : "."));
    }
    return AccountSet.of(found.values().stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * The accounts of a cluster.
   *
   * @param clustering the result
   * @param cluster its place among the clusters, from 0
   * @param ids the account of every row
   */
  public static AccountSet ofCluster(Clustering clustering, int cluster, IntToLongFunction ids) {
    if (cluster < 0 || cluster >= clustering.clusters().size()) {
      throw new InsightException("There is no cluster " + (cluster + 1) + ": there are " + clustering.clusters().size()
          + ".");
    }
    return where(clustering.assignment(), cluster, ids);
  }

  /**
   * The accounts in a leaf of a tree.
   *
   * @param leaves the leaf of every row, as a trained tree tells it
   * @param leaf the leaf
   * @param ids the account of every row
   */
  public static AccountSet ofLeaf(int[] leaves, int leaf, IntToLongFunction ids) {
    return where(leaves, leaf, ids);
  }

  private static AccountSet where(int[] groups, int group, IntToLongFunction ids) {
    return AccountSet.of(IntStream.range(0, groups.length).filter(row -> groups[row] == group).mapToLong(ids)
        .toArray());
  }

  /**
   * The most unusual accounts.
   *
   * @param outliers the result
   * @param ids the account of every row
   */
  public static AccountSet ofOutliers(Outliers outliers, IntToLongFunction ids) {
    return AccountSet.of(outliers.outliers().stream().mapToLong(each -> ids.applyAsLong(each.row())).toArray());
  }

  /**
   * The accounts that fit a rule of what goes together.
   *
   * @param rule the rule
   * @param baskets what there is in each basket
   * @param ids the account of every basket; what is in several baskets of one account counts together
   * @param side which accounts
   */
  public static AccountSet ofRule(Rule rule, List<? extends Collection<String>> baskets, IntToLongFunction ids,
      Side side) {
    Map<Long, Set<String>> have = new java.util.TreeMap<>();
    Set<String> interesting = new HashSet<>(rule.antecedent());
    interesting.add(rule.consequent());
    for (int basket = 0; basket < baskets.size(); basket++) {
      Set<String> items = have.computeIfAbsent(ids.applyAsLong(basket), id -> new HashSet<>());
      baskets.get(basket).stream().filter(interesting::contains).forEach(items::add);
    }
    return AccountSet.of(have.entrySet().stream().filter(e -> {
      boolean left = e.getValue().containsAll(rule.antecedent());
      boolean right = e.getValue().contains(rule.consequent());
      return switch (side) {
        case ANTECEDENT -> left;
        case CONSEQUENT -> right;
        case BOTH -> left && right;
        case CANDIDATES -> left && !right;
      };
    }).mapToLong(Map.Entry::getKey).toArray());
  }

  /**
   * The accounts that fit a rule on products, by all that they have ordered.
   *
   * @param database the database
   * @param rule the rule, whose items are names of products
   * @param side which accounts
   * @param monitor progress and cancellation, or null
   * @throws InsightException when there are no orders
   */
  public static AccountSet ofRule(Database database, Rule rule, Side side, @Nullable IProgressMonitor monitor) {
    List<List<String>> products = CustomerBase.of(database).productsOfOrders(monitor);
    Table orders = database.scan(ScanQuery.of(ModelPackage.Literals.ORDER, List.of(REFERENCE)), monitor);
    NumberColumn accounts = (NumberColumn) orders.column(REFERENCE);
    if (orders.rows() != products.size()) {
      throw new InsightException("Orders were changed meanwhile: look for the accounts once more.");
    }
    return ofRule(rule, products, row -> (long) accounts.value(row), side);
  }

  /** The accounts of a named RFM segment. */
  public static AccountSet ofRfm(Rfm rfm, RfmSegment segment) {
    return AccountSet.of(rfm.members(segment));
  }

  /**
   * The accounts of an RFM cell.
   *
   * @param rfm the scores
   * @param recency the score of recency
   * @param frequency that of frequency
   * @param monetary that of monetary value
   */
  public static AccountSet ofRfmCell(Rfm rfm, int recency, int frequency, int monetary) {
    return AccountSet.of(LongStream.of(rfm.members(recency, frequency, monetary)).toArray());
  }
}
