package org.rapport.insight.segment;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ScanQuery;
import org.rapport.table.Column;
import org.rapport.table.Names;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/**
 * The accounts whose score is in some of the parts into which all scores of a name are cut, such as the highest tenth.
 * The cut after the n-th part is the score of the last account that is needed to fill it, from the highest down; accounts
 * with that score are all above it. So accounts with equal scores are never parted, and parts can be of unequal size.
 *
 * @param score the name of the scores
 * @param from the least score that belongs
 * @param below the least score that is too high; absent (null) when the band reaches to the highest
 * @param accounts the accounts
 * @since 0.1
 */
public record ScoreBand(String score, double from, @Nullable Double below, AccountSet accounts) {

  /**
   * Finds a band.
   *
   * @param database the database
   * @param score the name of the scores
   * @param first the first part, 1 for the highest scores
   * @param last the last part, at least {@code first}
   * @param parts how many parts there are, 2 to 1,000; 10 for deciles
   * @param monitor asked for cancellation, or null
   * @throws InsightException when no account has such a score, or the parts make no sense
   */
  public static ScoreBand of(Database database, String score, int first, int last, int parts,
      @Nullable IProgressMonitor monitor) {
    if (parts < 2 || parts > 1000 || first < 1 || last < first || last > parts) {
      throw new InsightException(
          "A band of scores is from one part to a later one of 2 to 1,000 parts, such as 1 to 2 of "
              + "10, not " + first + " to " + last + " of " + parts + ".");
    }
    String field = "score." + score;
    Table table = database.scan(ScanQuery.of(ModelPackage.Literals.ACCOUNT, List.of(field)), monitor);
    NumberColumn values = (NumberColumn) table.column(field);
    double[] sorted = Arrays.stream(values.values()).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (sorted.length == 0) {
      throw new InsightException("No account has a score \"" + score + "\"." + near(database, score));
    }
    double from = sorted[sorted.length - (int) (((long) last * sorted.length + parts - 1) / parts)];
    Double below = first == 1 ? null
        : Double.valueOf(sorted[sorted.length - (int) (((long) (first - 1) * sorted.length + parts - 1) / parts)]);
    NumberColumn ids = (NumberColumn) table.column("id");
    long[] found = java.util.stream.IntStream.range(0, table.rows()).filter(row -> values.value(row) >= from
        && (below == null || values.value(row) < below)).mapToLong(row -> (long) ids.value(row)).toArray();
    return new ScoreBand(score, from, below, AccountSet.of(found));
  }

  private static String near(Database database, String score) {
    Column names = database.scan(ScanQuery.of(ModelPackage.Literals.SCORE, List.of("name"))).column("name");
    TreeSet<String> known = new TreeSet<>();
    for (int row = 0; row < names.size(); row++) {
      known.add(names.text(row));
    }
    return known.isEmpty() ? " Write some first." : Names.nearest(score, known).map(n -> " Did you mean \"" + n + "\"?")
        .orElse(" There are: " + String.join(", ", known.stream().limit(8).toList()) + ".");
  }

  /** The filter that lets through the accounts with such scores, now and after they are written anew. */
  public String rule() {
    Double most = below;
    String field = "'score." + score.replace("'", "''") + "'";
    return field + " >= " + from + (most == null ? "" : " and " + field + " < " + most);
  }
}
