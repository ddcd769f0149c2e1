package org.rapport.ui.workbench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.rapport.model.Account;
import org.rapport.model.Contact;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.Pipeline;
import org.rapport.model.Stage;
import org.rapport.model.StageKind;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.CategoryColumn;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** A small database whose every value the tests know: sixty accounts; those with short contracts leave. */
final class Customers {

  static final int ACCOUNTS = 60;
  static final String PASSPHRASE = "correct horse";
  /** How many accounts have a tenure below twelve. */
  static final int SHORT = 24;

  private Customers() {}

  /** Creates the database and leaves it open. */
  static Database create(Path folder) {
    try (Passphrase words = Passphrase.of(PASSPHRASE)) {
      Database database = Databases.create(folder, words, "tester");
      accounts(database);
      sales(database);
      return database;
    }
  }

  private static void accounts(Database database) {
    Random random = new Random(7);
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    NumberColumn.Builder tenures = NumberColumn.builder("tenure");
    CategoryColumn.Builder contracts = CategoryColumn.builder("contract");
    CategoryColumn.Builder churn = CategoryColumn.builder("churn");
    for (int i = 0; i < ACCOUNTS; i++) {
      boolean brief = i % 5 < 2;
      keys.add("C-%03d".formatted(i + 1));
      names.add("Customer %03d".formatted(ACCOUNTS - i));
      tenures.add(brief ? 1 + random.nextInt(11) : 12 + random.nextInt(60));
      contracts.add(brief == random.nextInt(10) > 0 ? "monthly" : "two years");
      churn.add(brief == random.nextInt(10) > 0 ? "yes" : "no");
    }
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of customers.csv")) {
      transaction.defineFields(Literals.ACCOUNT, List.of(FieldDefinition.of("tenure", FieldType.INTEGER),
          FieldDefinition.of("contract", FieldType.CHOICE), FieldDefinition.of("churn", FieldType.CHOICE)));
      transaction.insert(Literals.ACCOUNT,
          Table.of(keys.build(), names.build(), tenures.build(), contracts.build(), churn.build()));
      transaction.commit();
    }
  }

  private static void sales(Database database) {
    try (EditSession session = database.openSession()) {
      Pipeline pipeline = session.create(Literals.PIPELINE);
      pipeline.setName("Sales");
      Stage talk = stage(session, pipeline, "Talk", 1, 0.25, StageKind.OPEN);
      stage(session, pipeline, "Offer", 2, 0.5, StageKind.OPEN);
      stage(session, pipeline, "Won", 3, 1, StageKind.WON);
      Account account = session.<Account>find(Literals.ACCOUNT, "C-001").orElseThrow();
      Contact contact = session.create(Literals.CONTACT);
      contact.setAccount(account);
      contact.setName("Ada Contact");
      Opportunity opportunity = session.create(Literals.OPPORTUNITY);
      opportunity.setAccount(account);
      opportunity.setName("Renewal");
      opportunity.setKey("O-1");
      opportunity.setStage(talk);
      opportunity.setProbability(0.25);
      opportunity.setAmount(BigDecimal.valueOf(1200));
      opportunity.setCurrency("EUR");
      session.commit("Sales of the tests");
    }
  }

  private static Stage stage(EditSession session, Pipeline pipeline, String name, int position, double probability,
      StageKind kind) {
    Stage stage = session.create(Literals.STAGE);
    stage.setPipeline(pipeline);
    stage.setName(name);
    stage.setPosition(position);
    stage.setProbability(probability);
    stage.setKind(kind);
    return stage;
  }

  static long account(Database database, String key) {
    return database.idsByKey(Literals.ACCOUNT, List.of(key)).get(key);
  }

  /** Renames an account behind everybody's back. */
  static void rename(Database database, String key, String name) {
    try (EditSession session = database.openSession()) {
      Account account = session.<Account>find(Literals.ACCOUNT, key).orElseThrow();
      account.setName(name);
      session.commit("Renamed elsewhere");
    }
  }

  static void tenure(Database database, String key, long months) {
    try (EditSession session = database.openSession()) {
      Account account = session.<Account>find(Literals.ACCOUNT, key).orElseThrow();
      session.setCustom(account, "tenure", months);
      session.commit("Tenure corrected elsewhere");
    }
  }

  static String name(Database database, String key) {
    try (EditSession session = database.openSession()) {
      return session.<Account>find(Literals.ACCOUNT, key).orElseThrow().getName();
    }
  }
}
