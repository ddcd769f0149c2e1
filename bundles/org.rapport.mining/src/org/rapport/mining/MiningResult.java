package org.rapport.mining;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.table.Table;

/**
 * What a mining run has found, as data. Viewers switch over the kinds.
 *
 * @since 0.1
 */
public sealed interface MiningResult {
  /** What was found, why, and what to do next. */
  Findings findings();

  /**
   * A result in words.
   *
   * @param found what was found, one or two sentences
   * @param why what speaks for it, and how sure it is
   * @param next what to do next
   */
  record Findings(String found, String why, List<String> next) {
    /** Copies the list. */
    public Findings {
      next = List.copyOf(next);
    }
  }

  /**
   * A class and its probabilities for every row.
   *
   * @param classes the classes
   * @param probabilities rows × classes
   * @param reasons one list a row
   */
  record Predictions(@NonNull Findings findings, List<String> classes, double[][] probabilities,
      List<List<Reason>> reasons) implements MiningResult {
    /** Copies the lists. */
    public Predictions {
      classes = List.copyOf(classes);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Groups of rows that are like each other.
   *
   * @param clusters the groups, the largest first
   * @param assignment for every row that was read the index of its group, or −1 for none
   * @param silhouette how much closer rows are to their own group than to the next, −1 … 1, mean over the rows looked at
   * @param features the fields by which rows were compared
   * @param rowsUsed how many rows took part
   * @param warnings what a reader must know, one sentence each
   * @param details data for charts: numbers of groups tried, dendrogram, probabilities, principal components
   */
  record Clustering(@NonNull Findings findings, List<Cluster> clusters, int[] assignment, Estimate silhouette,
      List<String> features, int rowsUsed, List<String> warnings, ClusterDetails details) implements MiningResult {
    /** Copies the lists. */
    public Clustering {
      clusters = List.copyOf(clusters);
      features = List.copyOf(features);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A group.
   *
   * @param name such as "Cluster 1"
   * @param size how many rows belong to it
   * @param stability how much of it is found again when the rows are drawn anew, as Jaccard's coefficient with the most
   *        similar group, 0 … 1; below .5 the group may be chance (Hennig, Cluster-wise assessment of cluster stability,
   *        2007). The interval holds 95 % of the repetitions
   * @param profile how it differs from the other rows, the strongest difference first
   */
  record Cluster(String name, int size, Estimate stability, List<Difference> profile) {
    /** Copies the list. */
    public Cluster {
      profile = List.copyOf(profile);
    }
  }

  /**
   * How a group differs from all other rows in one field.
   *
   * @param field the field
   * @param level a level of a category, "" for numbers
   * @param inside the mean of a number, or the share of the level, within the group
   * @param outside likewise among all other rows
   * @param standardised the difference in standard deviations of all rows, with its interval
   */
  record Difference(String field, String level, double inside, double outside, Estimate standardised) {
  }

  /**
   * Rules "who buys this also buys that".
   *
   * @param baskets how many baskets were looked at
   * @param items how many different items they hold
   * @param itemsets how many sets of items are frequent enough
   * @param rules the rules, those with the highest lift first
   */
  record Rules(@NonNull Findings findings, int baskets, int items, int itemsets, List<Rule> rules)
      implements
        MiningResult {
    /** Copies the list. */
    public Rules {
      rules = List.copyOf(rules);
    }
  }

  /**
   * One rule.
   *
   * @param antecedent the items on the left, at least one
   * @param consequent the item on the right
   * @param count the baskets with all items
   * @param support the fraction of baskets with all items, 0 … 1
   * @param confidence of the baskets with the left items the fraction with the right one, 0 … 1
   * @param lift the confidence divided by the right item's own frequency, ≥ 0
   * @param leverage the support less what it would be if both sides had nothing to do with each other, −1 … 1
   * @param conviction how much more often the rule would be wrong if both sides had nothing to do with each other, ≥ 0;
   *        infinite for a confidence of 1
   * @param pValue the probability of so many baskets or more if both sides had nothing to do with each other: Fisher's
   *        exact test, one-sided, not corrected for the number of rules
   */
  record Rule(List<String> antecedent, String consequent, int count, double support, double confidence, double lift,
      double leverage, double conviction, double pValue) {
    /** Copies the list. */
    public Rule {
      antecedent = List.copyOf(antecedent);
    }
  }

  /**
   * Rows that are unlike the others.
   *
   * @param outliers the most unusual rows, the most unusual first
   * @param scores for every row that was read how unusual it is, NaN for rows that took no part
   * @param features the fields by which rows were compared
   * @param rowsUsed how many rows took part
   * @param warnings what a reader must know, one sentence each
   */
  record Outliers(@NonNull Findings findings, List<Outlier> outliers, double[] scores, List<String> features,
      int rowsUsed, List<String> warnings) implements MiningResult {
    /** Copies the lists. */
    public Outliers {
      outliers = List.copyOf(outliers);
      features = List.copyOf(features);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * An unusual row.
   *
   * @param row its number among the rows that were read, from 0
   * @param score how unusual it is; larger is more unusual
   * @param reasons the fields that make it unusual, the strongest first; a contribution is the fall of the score when the
   *        field has its usual value instead
   */
  record Outlier(int row, double score, List<Reason> reasons) {
    /** Copies the list. */
    public Outlier {
      reasons = List.copyOf(reasons);
    }
  }

  /** A table. */
  record TableResult(@NonNull Findings findings, Table table) implements MiningResult {
  }
}
