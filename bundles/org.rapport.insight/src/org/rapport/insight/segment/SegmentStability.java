package org.rapport.insight.segment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.InsightException;
import org.rapport.store.TransactionInfo;

/**
 * How the accounts of a segment change in time: at each moment those that it has now are compared with those it had then.
 * Of a segment by rule these are the accounts that passed the rule of today then.
 *
 * @param size how many accounts it has now
 * @param points what was at each moment, the earliest first
 * @since 0.1
 */
public record SegmentStability(int size, List<Point> points) {

  /**
   * One moment.
   *
   * @param moment when
   * @param overlap of the accounts then (first) with those of now (second); empty when it can't be told
   * @param absence why not, or ""
   * @since 0.1
   */
  public record Point(Instant moment, Optional<Overlap> overlap, String absence) {
  }

  /** Copies the list. */
  public SegmentStability {
    points = List.copyOf(points);
  }

  /**
   * Looks back.
   *
   * @param segments the segments of a database
   * @param segment the segment
   * @param moments the moments; empty for the beginning of each month since the first transaction, at most the last
   *        twelve, and that transaction itself when it is younger than a month
   * @param monitor asked for cancellation, or null
   * @throws InsightException when the rule can't be evaluated now
   * @throws OperationCanceledException when cancelled
   */
  public static SegmentStability of(Segments segments, SavedSegment segment, List<Instant> moments,
      @Nullable IProgressMonitor monitor) {
    AccountSet now = segments.accounts(segment);
    List<Point> points = new ArrayList<>();
    for (Instant moment : moments.isEmpty() ? months(segments) : moments.stream().sorted().distinct().toList()) {
      if (monitor != null && monitor.isCanceled()) {
        throw new OperationCanceledException();
      }
      try {
        if (segments.database().asOf(moment) == 0) {
          points.add(new Point(moment, Optional.empty(), "The database was still empty."));
        } else {
          points.add(new Point(moment, Optional.of(Overlap.of(segments.accounts(segment, moment), now)), ""));
        }
      } catch (InsightException e) {
        points.add(new Point(moment, Optional.empty(), String.valueOf(e.getMessage())));
      }
    }
    return new SegmentStability(now.size(), points);
  }

  private static List<Instant> months(Segments segments) {
    List<TransactionInfo> all = segments.database().transactions();
    if (all.isEmpty()) {
      return List.of();
    }
    Instant first = all.get(all.size() - 1).time();
    ZonedDateTime month = Instant.now().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
    List<Instant> moments = new ArrayList<>();
    for (int i = 11; i >= 0; i--) {
      Instant moment = month.minusMonths(i).toInstant();
      if (!moment.isBefore(first)) {
        moments.add(moment);
      }
    }
    return moments.isEmpty() ? List.of(first) : moments;
  }
}
