package org.rapport.insight.rfm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.AccountScores;
import org.rapport.insight.CustomerBase;
import org.rapport.insight.ScoreBook;
import org.rapport.mining.Reason;

/**
 * Scores of recency, frequency and monetary value beside accounts, so that lists can be filtered by them:
 * {@code score.RFM recency >= 4}.
 *
 * @since 0.1
 */
public final class RfmScores {
  /** The name of the scores of recency, from 1 to the number of bins, the best the highest. */
  public static final String RECENCY = "RFM recency";
  /** The name of the scores of frequency. */
  public static final String FREQUENCY = "RFM frequency";
  /** The name of the scores of monetary value. */
  public static final String MONETARY = "RFM money";
  /** The name of the scores with the number of the named segment, {@link RfmSegment#number()}. */
  public static final String SEGMENT = "RFM segment";

  private static final String ALGORITHM = "RFM";

  private RfmScores() {}

  /**
   * The scores of the three figures and of the segment, the latter with the segment's rule as its reason.
   *
   * @param rfm scores of accounts
   */
  public static List<AccountScores> of(Rfm rfm) {
    int n = rfm.facts().size();
    double[][] values = new double[4][n];
    List<List<Reason>> reasons = new ArrayList<>(n);
    Map<RfmSegment, List<Reason>> known = new EnumMap<>(RfmSegment.class);
    for (int i = 0; i < n; i++) {
      values[0][i] = rfm.recency(i);
      values[1][i] = rfm.frequency(i);
      values[2][i] = rfm.monetary(i);
      RfmSegment segment = rfm.segment(i);
      values[3][i] = segment.number();
      reasons.add(known.computeIfAbsent(segment, RfmScores::reason));
    }
    List<AccountScores> all = new ArrayList<>();
    String model = String.format(java.util.Locale.ENGLISH, "Recency, frequency and monetary value up to %s in %d bins",
        rfm.facts().until(), rfm.settings().bins());
    Reason none = new Reason("", "", 0, "There is no reason.");
    for (int s = 0; s < values.length; s++) {
      all.add(new AccountScores(List.of(RECENCY, FREQUENCY, MONETARY, SEGMENT).get(s), ALGORITHM, model, rfm.facts()
          .ids(),
          values[s], s == 3 ? reasons : List.of(), none));
    }
    return all;
  }

  private static List<Reason> reason(RfmSegment segment) {
    return List.of(new Reason("RFM segment", segment.title(), 0, segment.title() + ": " + segment.rule() + ". "
        + segment.advice()));
  }

  /**
   * Writes the scores in one transaction, whose undo takes all of them back.
   *
   * @param base the customer base
   * @param rfm scores of its accounts
   * @param monitor asked for cancellation, or null
   * @return the number of the transaction
   */
  public static long write(CustomerBase base, Rfm rfm, @Nullable IProgressMonitor monitor) {
    return ScoreBook.write(base, "RFM scores up to " + rfm.facts().until(), Instant.now(), of(rfm), monitor);
  }
}
