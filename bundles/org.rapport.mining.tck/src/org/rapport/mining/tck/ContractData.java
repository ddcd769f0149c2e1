package org.rapport.mining.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.rapport.mining.Dataset;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * Generated customers: numbers and categories, of which some have to do with the target and some have not.
 *
 * @since 0.1
 */
public final class ContractData {
  /** The target of classification: "no" or "yes". */
  public static final String CLASS = "churned";
  /** The target of regression, a number. */
  public static final String NUMBER = "spent";
  private static final List<String> PLANS = List.of("basic", "plus", "pro");

  private ContractData() {}

  /**
   * Rows with features and both targets.
   *
   * @param rows how many, 2 or more
   * @param seed of what is random
   * @param categories whether there are categories beside the numbers
   */
  public static Table customers(int rows, long seed, boolean categories) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] tenure = new double[rows];
    double[] calls = new double[rows];
    double[] noise = new double[rows];
    int[] plan = new int[rows];
    int[] region = new int[rows];
    int[] churned = new int[rows];
    double[] spent = new double[rows];
    for (int row = 0; row < rows; row++) {
      tenure[row] = random.nextInt(1, 72);
      calls[row] = random.nextInt(8);
      noise[row] = random.nextDouble(-1, 1);
      plan[row] = random.nextInt(PLANS.size());
      region[row] = random.nextInt(6);
      churned[row] = tenure[row] < 24 ? 1 : 0;
      if (random.nextInt(20) == 0) {
        churned[row] = 1 - churned[row];
      }
      spent[row] = 20 + 3 * tenure[row] - 5 * calls[row] + (categories ? 10 * plan[row] : 0) + random.nextDouble(-3, 3);
    }
    if (rows >= 2) {
      churned[0] = 0;
      churned[1] = 1;
    }
    List<Column> columns = new ArrayList<>(List.of(NumberColumn.of("tenure", tenure), NumberColumn.of("calls", calls),
        NumberColumn.of("noise", noise)));
    if (categories) {
      columns.add(CategoryColumn.of("plan", plan, PLANS));
      columns.add(CategoryColumn.of("region", region, List.of("N", "E", "S", "W", "NE", "SW")));
    }
    columns.add(CategoryColumn.of(CLASS, churned, List.of("no", "yes")));
    columns.add(NumberColumn.of(NUMBER, spent));
    return Table.of(columns);
  }

  /** The data set of one of the targets; the other one is not in it. */
  public static Dataset labelled(Table customers, String target) {
    return Dataset.of(customers.without(target.equals(CLASS) ? NUMBER : CLASS)).label(target).build();
  }

  /** The data set without targets. */
  public static Dataset unlabelled(Table customers) {
    return Dataset.of(customers.without(CLASS, NUMBER)).build();
  }

  /** The table with every fifth value of every feature missing. */
  public static Table withGaps(Table customers) {
    Table result = customers;
    int shift = 0;
    for (Column column : customers.columns()) {
      shift++;
      if (column.name().equals(CLASS) || column.name().equals(NUMBER)) {
        continue;
      }
      int first = shift;
      if (column instanceof NumberColumn numbers) {
        double[] values = numbers.values().clone();
        for (int row = first % 5; row < values.length; row += 5) {
          values[row] = Double.NaN;
        }
        result = result.with(NumberColumn.of(column.name(), values));
      } else if (column instanceof CategoryColumn levels) {
        int[] codes = levels.codes().clone();
        for (int row = first % 5; row < codes.length; row += 5) {
          codes[row] = CategoryColumn.MISSING;
        }
        result = result.with(CategoryColumn.of(column.name(), codes, levels.levels()));
      }
    }
    return result;
  }

  /** The table with the same value in every row of every feature. */
  public static Table constant(Table customers) {
    int[] first = new int[customers.rows()];
    Table same = customers.select(first);
    return same.with(customers.column(CLASS)).with(customers.column(NUMBER));
  }

  /** A copy of every value, to see later whether any was changed. */
  static List<Object> copy(Table table) {
    List<Object> copies = new ArrayList<>();
    for (Column column : table.columns()) {
      copies.add(switch (column) {
        case NumberColumn numbers -> Arrays.stream(numbers.values()).boxed().toList();
        case CategoryColumn levels -> List.of(levels.levels(), Arrays.stream(levels.codes()).boxed().toList());
        default -> IntStream.range(0, column.size()).mapToObj(column::text).toList();
      });
    }
    return copies;
  }
}
