package org.rapport.insight.segment;

import java.util.ArrayList;
import java.util.List;

import org.rapport.mining.chart.ChartSpec.Matrix;

/**
 * What several segments have in common, each with each.
 *
 * @param segments the segments
 * @param overlaps by the place of the first segment and that of the second
 * @since 0.1
 */
public record SegmentOverlap(List<SavedSegment> segments, List<List<Overlap>> overlaps) {

  /** Copies the lists. */
  public SegmentOverlap {
    segments = List.copyOf(segments);
    overlaps = overlaps.stream().map(List::copyOf).toList();
  }

  /**
   * Compares segments.
   *
   * @param all the segments of a database
   * @param segments those to compare
   * @throws org.rapport.insight.InsightException when the rule of one can't be evaluated
   */
  public static SegmentOverlap of(Segments all, List<SavedSegment> segments) {
    List<AccountSet> accounts = segments.stream().map(all::accounts).toList();
    List<List<Overlap>> rows = new ArrayList<>();
    for (AccountSet first : accounts) {
      rows.add(accounts.stream().map(second -> Overlap.of(first, second)).toList());
    }
    return new SegmentOverlap(segments, rows);
  }

  /** How many accounts each two segments have in common, as a chart. */
  public Matrix chart() {
    List<String> names = segments.stream().map(SavedSegment::name).toList();
    StringBuilder words = new StringBuilder("Accounts in both of two segments:");
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        words.append(' ').append(names.get(i)).append(" and ").append(names.get(j)).append(' ').append(overlaps.get(i)
            .get(j).common()).append(';');
      }
    }
    return new Matrix("Overlap of segments", "Accounts in both; the diagonal has the sizes", "Segment", "and", names,
        names, overlaps.stream().map(row -> row.stream().map(o -> (long) o.common()).toList()).toList(), words
            .toString());
  }
}
