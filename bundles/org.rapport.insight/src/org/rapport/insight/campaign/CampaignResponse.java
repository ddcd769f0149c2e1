package org.rapport.insight.campaign;

import org.rapport.insight.InsightException;
import org.rapport.mining.evaluation.Estimate;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.CampaignMemberStatus;

/**
 * How far the members of a campaign came. Each status includes the ones before it: who responded was sent something.
 *
 * @param members how many there are
 * @param contacted those whom something was sent: sent, responded, converted or opted out
 * @param responded those who responded or converted
 * @param converted those who converted
 * @param optedOut those who opted out
 * @since 0.1
 */
public record CampaignResponse(int members, int contacted, int responded, int converted, int optedOut) {

  /**
   * Counts.
   *
   * @throws InsightException when nobody has been contacted yet
   */
  public static CampaignResponse of(CampaignMembers members) {
    int[] counts = new int[CampaignMemberStatus.values().length];
    for (CampaignMemberStatus status : members.status()) {
      counts[status.ordinal()]++;
    }
    int converted = counts[CampaignMemberStatus.CONVERTED.ordinal()];
    int responded = converted + counts[CampaignMemberStatus.RESPONDED.ordinal()];
    int optedOut = counts[CampaignMemberStatus.OPTED_OUT.ordinal()];
    int contacted = responded + optedOut + counts[CampaignMemberStatus.SENT.ordinal()];
    if (contacted == 0) {
      throw new InsightException(members.status().length == 0 ? "The campaign has no members."
          : "Nobody has been contacted yet: all " + members.status().length + " members are planned.");
    }
    return new CampaignResponse(members.status().length, contacted, responded, converted, optedOut);
  }

  /** The share of the contacted who responded or converted, with Wilson's interval. */
  public Estimate responseRate() {
    return rate(responded);
  }

  /** The share of the contacted who converted, with Wilson's interval. */
  public Estimate conversionRate() {
    return rate(converted);
  }

  /** The share of the contacted who opted out, with Wilson's interval. */
  public Estimate optOutRate() {
    return rate(optedOut);
  }

  private Estimate rate(int some) {
    return new Estimate((double) some / contacted, Intervals.wilson(some, contacted), "Wilson");
  }
}
