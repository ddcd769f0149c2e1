package org.rapport.exchange.internal.sample;

import org.rapport.table.Table;

/** What has happened with the customers of the sample: activities, cases, answers to surveys. */
final class SampleService {

  private static final String[] KINDS = {"call", "email", "meeting", "task", "note"};

  private final SampleCustomers base;
  private final long[] accounts;
  private final long[] users;
  private final long today;

  SampleService(SampleCustomers base, long[] accounts, long[] users, long today) {
    this.base = base;
    this.accounts = accounts;
    this.users = users;
    this.today = today;
  }

  /** Past activities, the last as many days ago as the account says, and a few to come. */
  Table activities() {
    Rows rows = new Rows();
    for (Customer c : base.customers) {
      Draw draw = new Draw(313L * c.number + 1);
      int count = 1 + draw.count(c.organisation ? 1.6 : 0.7);
      long day = today - c.daysSilent;
      for (int i = 0; i < count; i++) {
        activity(rows, c, draw, day, true);
        day -= draw.between(10, 120);
      }
      if (draw.chance(0.12)) {
        activity(rows, c, draw, today + draw.between(1, 45), false);
      }
    }
    return rows.build();
  }

  private void activity(Rows rows, Customer c, Draw draw, long day, boolean done) {
    int kind = done ? draw.weighted(0.4, 0.25, 0.15, 0.05, 0.15) : draw.weighted(0.3, 0, 0.3, 0.4, 0);
    int minute = draw.between(8 * 60, 17 * 60) / 15 * 15;
    boolean timed = kind == 0 || kind == 2;
    rows.word("kind", KINDS[kind]).word("subject", draw.of(Words.SUBJECTS)).number("account", accounts[c.number - 1])
        .number("owner", users[c.number % users.length]).word("done", done ? "true" : "false")
        .moment("start", day, kind == 3 ? -1 : minute)
        .moment("end", day, timed ? minute + (kind == 0 ? 15 : 60) : -1);
    if (kind == 3) {
      rows.day("due", day);
    } else {
      rows.noDay("due");
    }
  }

  /** As many complaints in the last twelve months as the account says, and some requests. */
  Table cases() {
    Rows rows = new Rows();
    for (Customer c : base.customers) {
      Draw draw = new Draw(717L * c.number + 9);
      for (int i = 0; i < c.complaints; i++) {
        serviceCase(rows, c, draw, true);
      }
      if (draw.chance(0.15)) {
        serviceCase(rows, c, draw, false);
      }
    }
    return rows.build();
  }

  private void serviceCase(Rows rows, Customer c, Draw draw, boolean complaint) {
    int age = draw.between(0, 364);
    boolean closed = age > 14 && draw.chance(0.95);
    int minute = draw.between(8 * 60, 18 * 60);
    rows.number("account", accounts[c.number - 1])
        .word("name", draw.of(complaint ? Words.COMPLAINTS : Words.REQUESTS))
        .word("kind", complaint ? "complaint" : "request")
        .word("status", closed ? "closed" : age > 7 ? "waiting" : age > 2 ? "open" : "new")
        .word("priority", complaint ? draw.chance(0.3) ? "high" : "normal" : draw.chance(0.2) ? "low" : "normal")
        .moment("opened", today - age, minute)
        .moment("closed", today - age + Math.min(age, draw.between(1, 12)), closed ? minute + 30 : -1)
        .number("owner", users[(c.number + 2) % users.length]);
  }

  /** A fifth of the customers has answered. */
  Table surveys() {
    Rows rows = new Rows();
    for (Customer c : base.customers) {
      Draw draw = new Draw(523L * c.number + 4);
      if (draw.chance(0.2)) {
        int value = Math.max(0, Math.min(10, c.satisfaction + draw.between(-1, 1)));
        String comment = draw.chance(0.4) ? draw.of(value >= 7 ? Words.PRAISE : Words.BLAME) : "";
        rows.number("account", accounts[c.number - 1]).word("kind", "nps").number("value", value)
            .text("comment", comment).day("date", today - draw.between(1, 300));
      }
    }
    return rows.build();
  }
}
