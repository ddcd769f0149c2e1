package org.rapport.mining;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
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
   * A group for every row.
   *
   * @param names the names of the groups
   * @param group the group of every row, 0 ≤ group &lt; names.size(), or −1 for none
   */
  record Segments(@NonNull Findings findings, List<String> names, int[] group) implements MiningResult {
    /** Copies the list. */
    public Segments {
      names = List.copyOf(names);
    }
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
      implements MiningResult {
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
   * @param rows the row numbers, most unusual first
   * @param unusual how unusual each is; larger is more unusual
   */
  record Outliers(@NonNull Findings findings, int[] rows, double[] unusual) implements MiningResult {
  }

  /** A table. */
  record TableResult(@NonNull Findings findings, Table table) implements MiningResult {
  }
}
