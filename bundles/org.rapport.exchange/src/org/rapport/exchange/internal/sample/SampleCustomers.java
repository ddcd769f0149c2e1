package org.rapport.exchange.internal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.table.Table;

/** The customers of the sample as tables: accounts, their addresses and contact points, and contacts. */
final class SampleCustomers {

  private static final long SEED = 20_260_630L;

  final List<Customer> customers = new ArrayList<>();

  SampleCustomers(int accounts) {
    for (int i = 0; i < accounts; i++) {
      customers.add(new Customer(i + 1, new Draw(SEED + 1_000_003L * i)));
    }
  }

  /** The custom fields of accounts. */
  static List<FieldDefinition> fields() {
    return List.of(new FieldDefinition("plan", "Plan", FieldType.CHOICE),
        new FieldDefinition("contract", "Contract", FieldType.CHOICE),
        new FieldDefinition("payment", "Payment", FieldType.CHOICE),
        new FieldDefinition("tenure", "Tenure (months)", FieldType.INTEGER),
        new FieldDefinition("monthly_fee", "Monthly fee", FieldType.NUMBER),
        new FieldDefinition("complaints", "Complaints (12 months)", FieldType.INTEGER),
        new FieldDefinition("support_calls", "Support calls (12 months)", FieldType.INTEGER),
        new FieldDefinition("days_silent", "Days since last contact", FieldType.INTEGER),
        new FieldDefinition("satisfaction", "Satisfaction (1–10)", FieldType.INTEGER),
        new FieldDefinition("newsletter", "Newsletter", FieldType.CHOICE),
        new FieldDefinition("churned", "Churned", FieldType.CHOICE));
  }

  /** One row for each customer, owners given by user ids. */
  Table accounts(long[] users, long today) {
    Rows rows = new Rows();
    for (Customer c : customers) {
      Draw draw = new Draw(SEED - c.number);
      rows.text("name", c.name).word("kind", c.organisation ? "organisation" : "person").word("status", "active")
          .word("industry", c.industryName()).number("owner", users[c.number % users.length])
          .text("website", c.organisation && !c.chinese ? "https://www.example.com/" + c.number : "")
          .day("since", today - Math.round(c.tenure * 30.4375) - draw.between(0, 27))
          .word("plan", Customer.PLANS[c.plan]).word("contract", Customer.CONTRACTS[c.contract])
          .word("payment", Customer.PAYMENTS[c.payment]).number("tenure", c.tenure).number("monthly_fee", c.fee)
          .number("complaints", c.complaints).number("support_calls", c.supportCalls)
          .number("days_silent", c.daysSilent)
          .number("satisfaction", draw.chance(0.07) ? Double.NaN : c.satisfaction)
          .word("newsletter", c.newsletter ? "yes" : "no").word("churned", c.churned ? "yes" : "no");
    }
    return rows.build();
  }

  /** One address for each customer. */
  Table addresses() {
    Rows rows = new Rows();
    for (Customer c : customers) {
      Draw draw = new Draw(SEED * 3 + c.number);
      String[] city = draw.of(c.chinese ? Words.CITIES_CN : Words.CITIES);
      int house = draw.between(1, 140);
      rows.word("kind", "main")
          .text("street", c.chinese ? draw.of(Words.STREETS_CN) + house + "号" : house + " " + draw.of(Words.STREETS))
          .text("postalCode", Integer.toString(draw.between(10_000, 99_999))).word("city", city[0])
          .word("region", city[1]).word("country", city[2]).word("primary", "true");
    }
    return rows.build();
  }

  /** An e-mail address and a telephone number for each customer, in this order. */
  Table contactPoints() {
    Rows rows = new Rows();
    for (Customer c : customers) {
      Draw draw = new Draw(SEED * 5 + c.number);
      rows.word("kind", "email").text("value", c.organisation ? "office" + c.number + "@example.com"
          : c.person.email(c.number)).word("primary", "true");
      rows.word("kind", "phone").text("value", phone(draw, c.chinese)).word("primary", "false");
    }
    return rows.build();
  }

  /** Numbers from ranges kept free for fiction. */
  private static String phone(Draw draw, boolean chinese) {
    String last = Integer.toString(draw.between(100, 199));
    return chinese ? "+86 10 5550 0" + last : "+1 " + draw.between(201, 989) + " 555 0" + last;
  }

  /** For each contact its customer's index. */
  int[] contactOwners() {
    return customers.stream().filter(c -> c.organisation)
        .flatMapToInt(c -> IntStream.range(0, contacts(c)).map(i -> c.number - 1)).toArray();
  }

  private static int contacts(Customer c) {
    return 1 + c.number * 7 % 3;
  }

  /** One row for each contact, in the order of {@link #contactOwners()}. */
  Table contacts(long[] accounts, long[] users) {
    Rows rows = new Rows();
    int at = 0;
    for (int owner : contactOwners()) {
      Customer c = customers.get(owner);
      Draw draw = new Draw(SEED * 7 + at++);
      Person person = Person.draw(draw, c.chinese);
      rows.text("name", person.name()).text("firstName", person.first()).text("lastName", person.last())
          .word("position", draw.of(Words.POSITIONS)).number("account", accounts[owner])
          .number("owner", users[c.number % users.length]);
    }
    return rows.build();
  }
}
