package org.rapport.exchange.internal.sample;

import java.util.ArrayList;
import java.util.List;

import org.rapport.table.Table;

/** What the sample sells and has sold: stages, products, opportunities and orders with their lines. */
final class SampleSales {

  /** Stage name, probability, kind. */
  private static final Object[][] STAGES = {{"Qualified", 0.1, "open"}, {"Needs understood", 0.25, "open"},
      {"Offer made", 0.5, "open"}, {"Negotiation", 0.75, "open"}, {"Won", 1.0, "won"}, {"Lost", 0.0, "lost"}};

  /** Product name, category, unit, price. */
  private static final Object[][] PRODUCTS = {{"Basic line", "Tariff", "month", 24.0},
      {"Plus line", "Tariff", "month", 38.0}, {"Pro line", "Tariff", "month", 59.0},
      {"Family line", "Tariff", "month", 66.0}, {"Business line", "Tariff", "month", 95.0},
      {"Fibre 250", "Internet", "month", 35.0}, {"Fibre 1000", "Internet", "month", 55.0},
      {"Fixed address", "Internet", "month", 9.0}, {"Router", "Device", "piece", 119.0},
      {"Mesh repeater", "Device", "piece", 79.0}, {"Smartphone A", "Device", "piece", 349.0},
      {"Smartphone B", "Device", "piece", 699.0}, {"Headset", "Device", "piece", 89.0},
      {"Installation", "Service", "visit", 95.0}, {"Priority support", "Service", "month", 19.0},
      {"Security package", "Service", "month", 12.0}, {"Cloud storage", "Service", "month", 7.5},
      {"Training day", "Service", "day", 890.0}};

  private final long today;
  private final List<int[]> deals = new ArrayList<>();
  private final List<int[]> orders = new ArrayList<>();

  SampleSales(SampleCustomers base, long today) {
    this.today = today;
    for (Customer c : base.customers) {
      Draw draw = new Draw(77L * c.number + 5);
      if (draw.chance(c.organisation ? 0.55 : 0.12)) {
        deals.add(new int[]{c.number - 1, draw.weighted(20, 18, 14, 9, 24, 15), draw.between(1, 3)});
      }
      for (int i = 0; i < c.orders; i++) {
        int age = draw.between(0, Math.min(1080, Math.max(30, c.tenure * 30)));
        orders.add(new int[]{c.number - 1, age, draw.between(1, 3), c.number * 100 + i});
      }
    }
  }

  static Table stages(long pipeline) {
    Rows rows = new Rows();
    for (int i = 0; i < STAGES.length; i++) {
      rows.text("name", (String) STAGES[i][0]).number("pipeline", pipeline).number("position", i + 1)
          .number("probability", (Double) STAGES[i][1]).word("kind", (String) STAGES[i][2]);
    }
    return rows.build();
  }

  static Table products() {
    Rows rows = new Rows();
    for (Object[] product : PRODUCTS) {
      rows.text("name", (String) product[0]).word("category", (String) product[1]).word("unit", (String) product[2])
          .number("unitPrice", (Double) product[3]).word("currency", "EUR").word("active", "true");
    }
    return rows.build();
  }

  /** The opportunities. */
  Table opportunities(long[] accounts, long[] stages, long[] users) {
    Rows rows = new Rows();
    for (int i = 0; i < deals.size(); i++) {
      int[] deal = deals.get(i);
      Draw draw = new Draw(991L * i + 3);
      boolean open = deal[1] < 4;
      rows.number("account", accounts[deal[0]]).word("name", draw.of(Words.DEALS)).number("stage", stages[deal[1]])
          .number("amount", total(1_000 + i, deal[2], 12)).word("currency", "EUR")
          .number("probability", (Double) STAGES[deal[1]][1])
          .day("closeDate", open ? today + draw.between(5, 150) : today - draw.between(1, 400))
          .number("owner", users[(deal[0] + 1) % users.length])
          .word("source", draw.of(new String[]{"Website", "Recommendation", "Trade fair", "Call", "Campaign"}));
    }
    return rows.build();
  }

  /** For each opportunity line its opportunity's index. */
  int[] dealLineOwners() {
    return owners(deals);
  }

  Table dealLines(long[] products) {
    Rows rows = new Rows();
    for (int i = 0; i < deals.size(); i++) {
      lines(rows, 1_000 + i, deals.get(i)[2], 12, products);
    }
    return rows.build();
  }

  Table orders(long[] accounts) {
    Rows rows = new Rows();
    for (int i = 0; i < orders.size(); i++) {
      int[] order = orders.get(i);
      Draw draw = new Draw(order[3]);
      String status = order[1] > 30 ? draw.chance(0.04) ? "cancelled" : "paid" : draw.chance(0.5) ? "delivered"
          : "open";
      rows.number("account", accounts[order[0]]).day("date", today - order[1])
          .number("amount", total(500_000 + i, order[2], 1)).word("currency", "EUR").word("status", status);
    }
    return rows.build();
  }

  int[] orderLineOwners() {
    return owners(orders);
  }

  Table orderLines(long[] products) {
    Rows rows = new Rows();
    for (int i = 0; i < orders.size(); i++) {
      lines(rows, 500_000 + i, orders.get(i)[2], 1, products);
    }
    return rows.build();
  }

  /** For each line its owner's index; owners stand together. */
  private static int[] owners(List<int[]> heads) {
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int line = 0; line < heads.get(i)[2]; line++) {
        owners.add(i);
      }
    }
    return owners.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A line is drawn by its number, so that amounts and lines agree. */
  private static void lines(Rows rows, int number, int count, int most, long[] products) {
    for (int line = 0; line < count; line++) {
      int product = product(number, line);
      rows.number("product", products[product]).number("quantity", quantity(number, line, most))
          .number("unitPrice", (Double) PRODUCTS[product][3]);
    }
  }

  private static double total(int number, int count, int most) {
    double total = 0;
    for (int line = 0; line < count; line++) {
      total += (Double) PRODUCTS[product(number, line)][3] * quantity(number, line, most);
    }
    return Draw.cents(total);
  }

  private static int product(int number, int line) {
    return new Draw(number * 31L + line).between(0, PRODUCTS.length - 1);
  }

  private static int quantity(int number, int line, int most) {
    return new Draw(number * 37L + line + 1).between(1, Math.max(2, most));
  }
}
