package org.rapport.exchange.internal.sample;

/**
 * One customer of the sample: a telephone and internet provider's. Whether it leaves depends on the figures, with
 * noise: short monthly contracts, complaints together with low satisfaction, high fees on small plans and long silence
 * drive customers away.
 */
final class Customer {

  static final String[] PLANS = {"Basic", "Plus", "Pro", "Family", "Business"};
  static final String[] CONTRACTS = {"monthly", "one year", "two years"};
  static final String[] PAYMENTS = {"direct debit", "card", "invoice", "wallet"};
  private static final double[] FEES = {24, 38, 59, 66, 95};

  final int number;
  final boolean organisation;
  final boolean chinese;
  final int industry;
  final Person person;
  final String name;
  final int plan;
  final int contract;
  final int payment;
  final int tenure;
  final double fee;
  final int complaints;
  final int supportCalls;
  final int daysSilent;
  final int satisfaction;
  final boolean newsletter;
  final int orders;
  final boolean churned;

  Customer(int number, Draw draw) {
    this.number = number;
    organisation = draw.chance(0.3);
    chinese = draw.chance(0.25);
    industry = draw.between(0, Words.INDUSTRIES.length - 1);
    person = Person.draw(draw, chinese);
    name = organisation ? firm(draw) : person.name();
    plan = organisation ? draw.weighted(0.1, 0.2, 0.2, 0, 0.5) : draw.weighted(0.35, 0.28, 0.17, 0.2, 0);
    contract = draw.weighted(organisation ? 0.3 : 0.52, 0.28, 0.2);
    payment = draw.weighted(0.42, 0.27, 0.18, 0.13);
    tenure = (int) Math.min(120, 1 + draw.exponential(contract == 0 ? 22 : 38));
    fee = Draw.cents(Math.max(9, FEES[plan] * (1 + 0.18 * draw.normal())));
    complaints = draw.count(0.55);
    supportCalls = complaints + draw.count(1.2);
    daysSilent = (int) Math.min(700, draw.exponential(75));
    satisfaction = (int) Math.max(1, Math.min(10, Math.rint(7.4 - 1.1 * complaints + 1.7 * draw.normal())));
    newsletter = draw.chance(0.45);
    orders = draw.count(0.6 + tenure / 30.0);
    churned = draw.chance(Draw.logistic(logit() + 0.5 * draw.normal()));
  }

  private double logit() {
    boolean monthly = contract == 0;
    return -3.6 + (monthly ? 1.1 : 0) + (monthly && tenure < 12 ? 2.3 : 0) - (contract == 2 ? 1.1 : 0)
        + (complaints >= 2 ? 1.1 : 0) + (complaints >= 1 && satisfaction <= 5 ? 1.8 : 0)
        + (satisfaction >= 9 ? -1 : 0) + 0.009 * daysSilent + (plan <= 1 && fee > 38 ? 1.2 : 0)
        + (payment == 3 ? 0.6 : 0) - 0.3 * Math.min(orders, 4);
  }

  private String firm(Draw draw) {
    if (chinese) {
      return draw.of(Words.FIRM_CN) + Words.TRADES_CN[industry] + "有限公司";
    }
    return draw.of(Words.FIRM) + " " + draw.of(Words.TRADES[industry]) + " " + draw.of(Words.LEGAL);
  }

  String industryName() {
    return organisation ? Words.INDUSTRIES[industry] : "Household";
  }
}
