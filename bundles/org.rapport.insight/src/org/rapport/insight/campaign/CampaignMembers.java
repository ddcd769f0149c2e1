package org.rapport.insight.campaign;

import org.rapport.model.CampaignMemberStatus;

/**
 * The members of a campaign as columns, in any order; contacts count for their account. A customer may be there several
 * times, with several contacts.
 *
 * @param customer the number of each member's customer among all customers, −1 when it is not known
 * @param status how far each member came
 * @param day the day of each member's last change of status, in days since 1970-01-01; {@link #NO_DAY} when not noted
 * @since 0.1
 */
public record CampaignMembers(int[] customer, CampaignMemberStatus[] status, int[] day) {
  /** The day of a member without one. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  /** @throws IllegalArgumentException when the columns differ in length */
  public CampaignMembers {
    if (customer.length != status.length || customer.length != day.length) {
      throw new IllegalArgumentException("The columns of members differ in length.");
    }
  }
}
