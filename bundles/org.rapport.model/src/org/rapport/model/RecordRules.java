package org.rapport.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage.Literals;

/** The rules that concern several attributes of a record. */
@NonNullByDefault
final class RecordRules {
  private RecordRules() {}

  static void check(Record record, List<Problem> problems) {
    switch (record) {
      case Account account -> checkAccount(account, problems);
      case Contact contact -> checkPrimary(contact, Literals.CONTACT__ADDRESSES, problems);
      case Activity activity -> checkOrder(activity, Literals.ACTIVITY__START, Literals.ACTIVITY__END, problems);
      case Case request -> checkOrder(request, Literals.CASE__OPENED, Literals.CASE__CLOSED, problems);
      case Campaign campaign -> checkCampaign(campaign, problems);
      case SurveyResponse response -> checkSurvey(response, problems);
      case Segment segment -> checkSegment(segment, problems);
      case Score score -> checkScore(score, problems);
      case Opportunity opportunity -> checkMoney(opportunity, opportunity.getAmount(), opportunity.getCurrency(),
          Literals.OPPORTUNITY__CURRENCY, problems);
      case Order order ->
        checkMoney(order, order.getAmount(), order.getCurrency(), Literals.ORDER__CURRENCY, problems);
      case Product product ->
        checkMoney(product, product.getUnitPrice(), product.getCurrency(), Literals.PRODUCT__CURRENCY, problems);
      default -> {
        // the other entities have no rules of this kind
      }
    }
  }

  private static void checkAccount(Account account, List<Problem> problems) {
    checkPrimary(account, Literals.ACCOUNT__ADDRESSES, problems);
    Set<Account> seen = new HashSet<>();
    Account ancestor = account.getParent();
    while (ancestor != null && ancestor != account && seen.add(ancestor)) {
      ancestor = ancestor.getParent();
    }
    if (ancestor == account) {
      problems.add(RecordValidator.error(account, Literals.ACCOUNT__PARENT,
          "The account is its own parent account, directly or through others: choose another one."));
    }
  }

  private static void checkPrimary(Record record, EStructuralFeature addresses, List<Problem> problems) {
    long primary = ((List<?>) record.eGet(addresses)).stream().map(Address.class::cast).filter(Address::isPrimary)
        .count();
    if (primary > 1) {
      problems.add(RecordValidator.error(record, addresses,
          primary + " addresses are marked as primary: leave the mark on one."));
    }
  }

  private static void checkCampaign(Campaign campaign, List<Problem> problems) {
    checkOrder(campaign, Literals.CAMPAIGN__START, Literals.CAMPAIGN__END, problems);
    BigDecimal money = campaign.getBudget() != null ? campaign.getBudget() : campaign.getCost();
    checkMoney(campaign, money, campaign.getCurrency(), Literals.CAMPAIGN__CURRENCY, problems);
    Predicate<CampaignMember> nobody = member -> member.getAccount() == null && member.getContact() == null;
    campaign.getMembers().stream().filter(nobody)
        .forEach(member -> problems.add(RecordValidator.error(member, Literals.CAMPAIGN_MEMBER__ACCOUNT,
            "The member is neither an account nor a contact: choose one.")));
  }

  private static void checkSurvey(SurveyResponse response, List<Problem> problems) {
    int least = response.getKind() == SurveyKind.NPS ? 0 : 1;
    int most = switch (response.getKind()) {
      case NPS -> 10;
      case CSAT -> 5;
      case CES -> 7;
    };
    int value = response.getValue();
    if (value >= 0 && value <= 10 && (value < least || value > most)) {
      problems.add(RecordValidator.error(response, Literals.SURVEY_RESPONSE__VALUE,
          "Value is " + value + ", but must be between " + least + " and " + most + " for " + response.getKind().name()
              + "."));
    }
  }

  private static void checkSegment(Segment segment, List<Problem> problems) {
    boolean empty = segment.getRule() == null || segment.getRule().isBlank();
    if (segment.getKind() == SegmentKind.RULE && empty) {
      problems.add(RecordValidator.error(segment, Literals.SEGMENT__RULE,
          "Rule is empty: a segment by rule needs one, for example industry = 'Retail'."));
    }
    if (segment.getKind() == SegmentKind.RULE && !segment.getMembers().isEmpty()) {
      problems.add(RecordValidator.error(segment, Literals.SEGMENT__MEMBERS,
          "A segment by rule has no members of its own: remove them or make the segment static."));
    }
  }

  private static void checkScore(Score score, List<Problem> problems) {
    Set<Integer> ranks = new HashSet<>();
    for (ScoreReason reason : score.getReasons()) {
      if (!ranks.add(reason.getRank())) {
        problems.add(RecordValidator.error(reason, Literals.SCORE_REASON__RANK,
            "Two reasons have the rank " + reason.getRank() + ": number them from 1."));
      }
    }
  }

  private static void checkMoney(Record record, @Nullable BigDecimal amount, @Nullable String currency,
      EStructuralFeature feature, List<Problem> problems) {
    if (amount != null && amount.signum() != 0 && (currency == null || currency.isBlank())) {
      problems.add(new Problem(record, feature, 0, Problem.Severity.WARNING,
          "Currency is empty, so the amount cannot be added up with others: enter a code such as EUR."));
    }
  }

  /** The second of two moments or days must not lie before the first. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void checkOrder(EObject object, EStructuralFeature first, EStructuralFeature second,
      List<Problem> problems) {
    Object begin = object.eGet(first);
    Object end = object.eGet(second);
    if (begin instanceof Comparable from && end instanceof Comparable to && to.compareTo(from) < 0) {
      problems.add(RecordValidator.error(object, second, Entities.label(second) + " is " + end
          + ", but must not be before "
          + Entities.label(first) + ", which is " + begin + "."));
    }
  }
}
