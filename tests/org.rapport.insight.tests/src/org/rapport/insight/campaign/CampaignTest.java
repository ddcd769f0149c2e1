package org.rapport.insight.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rapport.insight.InsightException;
import org.rapport.insight.cohort.OrderColumns;
import org.rapport.mining.evaluation.Intervals;
import org.rapport.model.CampaignMemberStatus;

/** What came after campaigns, by hand and by simulation. */
class CampaignTest {
  private static final int NO_DAY = CampaignMembers.NO_DAY;

  private static CampaignMembers members(Object... rows) {
    int n = rows.length / 3;
    int[] customer = new int[n];
    CampaignMemberStatus[] status = new CampaignMemberStatus[n];
    int[] day = new int[n];
    for (int i = 0; i < n; i++) {
      customer[i] = (Integer) rows[3 * i];
      status[i] = (CampaignMemberStatus) rows[3 * i + 1];
      day[i] = (Integer) rows[3 * i + 2];
    }
    return new CampaignMembers(customer, status, day);
  }

  @Test
  void responseCountsEachStatusWithThoseAfterIt() {
    CampaignResponse response = CampaignResponse.of(members(0, CampaignMemberStatus.PLANNED, 0, 1,
        CampaignMemberStatus.SENT, 0, 2, CampaignMemberStatus.RESPONDED, 0, 3, CampaignMemberStatus.CONVERTED, 0, 4,
        CampaignMemberStatus.OPTED_OUT, 0));
    assertEquals(List.of(5, 4, 2, 1, 1), List.of(response.members(), response.contacted(), response.responded(),
        response.converted(), response.optedOut()));
    assertEquals(0.5, response.responseRate().value());
    assertEquals(Intervals.wilson(1, 4), response.conversionRate().interval());
    assertEquals(0.25, response.optOutRate().value());
    assertThrows(InsightException.class, () -> CampaignResponse.of(members()));
    assertThrows(InsightException.class, () -> CampaignResponse.of(members(0, CampaignMemberStatus.PLANNED, 0)));
  }

  private static final OrderColumns ORDERS = new OrderColumns(6, new int[]{0, 0, 0, 1, 1, 2, 3, 4, 5, 1}, new int[]{
      100, 109, 110, 104, 105, 99, 103, 104, 95, 106}, new double[]{10, 20, 40, 80, -5, 160, 320, 640, 8, Double.NaN});

  @Test
  void salesCountFromTheContactForSoManyDays() {
    CampaignMembers members = members(0, CampaignMemberStatus.SENT, NO_DAY, 1, CampaignMemberStatus.RESPONDED, 104, 2,
        CampaignMemberStatus.SENT, NO_DAY, 3, CampaignMemberStatus.PLANNED, NO_DAY, -1, CampaignMemberStatus.SENT, 1, 1,
        CampaignMemberStatus.SENT, 105);
    CampaignReturn found = CampaignReturn.of(members, ORDERS, 100, 10, 200);
    assertEquals(3, found.customers());
    assertEquals(2, found.buyers());
    assertEquals(10 + 20 + 80 - 5, found.sales());
    assertTrue(found.complete());
    assertEquals(Optional.of(0.05), found.attributedReturn(100));
    assertEquals(Optional.empty(), found.attributedReturn(0));
    assertFalse(CampaignReturn.of(members, ORDERS, 100, 10, 108).complete());
    assertEquals(10 + 80 - 5, CampaignReturn.of(members, ORDERS, 100, 10, 108).sales());
    MemberComparison compared = found.compared().orElseThrow();
    assertEquals(35, compared.memberMean(), 1e-12);
    assertEquals(320, compared.otherMean(), 1e-12);
    assertEquals((30.0 + 75 - 160) / 3 - (320.0 + 640 - 8) / 3, compared.change().value(), 1e-12);
  }

  @Test
  void withoutAFirstDayNothingIsCompared() {
    CampaignMembers members = members(0, CampaignMemberStatus.SENT, 100, 1, CampaignMemberStatus.SENT, 104);
    assertEquals(Optional.empty(), CampaignReturn.of(members, ORDERS, NO_DAY, 10, 200).compared());
    for (Runnable bad : List.<Runnable>of(() -> CampaignReturn.of(members(0, CampaignMemberStatus.SENT, NO_DAY), ORDERS,
        NO_DAY, 10, 200), () -> CampaignReturn.of(members, ORDERS, 100, 0, 200), () -> CampaignReturn.of(members(),
            ORDERS, 100, 5, 200))) {
      assertTrue(String.valueOf(assertThrows(InsightException.class, bad::run).getMessage()).endsWith("."));
    }
  }

  /** Members buy more anyway: the plain difference is fooled, the difference of changes is not. */
  @Test
  void differenceOfChangesTakesAwayWhatDifferedBefore() {
    Random random = new Random(9);
    int n = 1_000;
    int[] customer = new int[2 * n];
    int[] day = new int[2 * n];
    double[] amount = new double[2 * n];
    Object[] rows = new Object[3 * n / 2];
    for (int i = 0; i < n; i++) {
      for (int side = 0; side < 2; side++) {
        customer[2 * i + side] = i;
        day[2 * i + side] = side == 0 ? 95 : 105;
        amount[2 * i + side] = (i < n / 2 ? 200 : 100) + 20 * random.nextGaussian();
      }
      if (i < n / 2) {
        rows[3 * i] = i;
        rows[3 * i + 1] = CampaignMemberStatus.SENT;
        rows[3 * i + 2] = NO_DAY;
      }
    }
    MemberComparison compared = CampaignReturn.of(members(rows), new OrderColumns(n, customer, day, amount), 100, 10,
        200).compared().orElseThrow();
    assertTrue(compared.difference().interval().contains(100), compared.toString());
    assertTrue(compared.change().interval().contains(0), compared.toString());
    assertTrue(compared.change().interval().width() < 10);
  }
}
