package org.rapport.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.insight.campaign.CampaignMembers;
import org.rapport.model.Account;
import org.rapport.model.Campaign;
import org.rapport.model.CampaignMember;
import org.rapport.model.CampaignMemberStatus;
import org.rapport.model.Contact;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.store.EditSession;

/**
 * The members of campaigns of a customer base as they are now.
 *
 * @since 0.1
 */
public final class CampaignMemberships {
  private CampaignMemberships() {}

  /**
   * Reads the members of a campaign. A contact counts for its account.
   *
   * @param base the customer base
   * @param campaign the campaign's record id
   * @param customers the record ids of all accounts, rising; members are told by their places in it
   * @param zone the time zone in which days begin
   * @param monitor asked for cancellation, or null
   * @throws org.rapport.store.StoreException when there is no such campaign
   */
  public static CampaignMembers of(CustomerBase base, long campaign, long[] customers, ZoneId zone,
      @Nullable IProgressMonitor monitor) {
    Database database = base.database();
    try (EditSession session = database.openSession()) {
      List<CampaignMember> members = session.<Campaign>load(Literals.CAMPAIGN, campaign).getMembers();
      SubMonitor progress = SubMonitor.convert(monitor, members.size());
      int n = members.size();
      CampaignMembers read = new CampaignMembers(new int[n], new CampaignMemberStatus[n], new int[n]);
      for (int i = 0; i < n; i++) {
        progress.split(1);
        CampaignMember member = members.get(i);
        @Nullable Account account = account(member);
        int place = account == null ? -1 : Arrays.binarySearch(customers, account.getId());
        @Nullable Instant changed = member.getChanged();
        read.customer()[i] = Math.max(-1, place);
        read.status()[i] = member.getStatus();
        read.day()[i] = changed == null ? CampaignMembers.NO_DAY : (int) LocalDate.ofInstant(changed, zone)
            .toEpochDay();
      }
      return read;
    }
  }

  private static @Nullable Account account(CampaignMember member) {
    @Nullable Account account = member.getAccount();
    @Nullable Contact contact = member.getContact();
    return account != null || contact == null ? account : contact.getAccount();
  }
}
