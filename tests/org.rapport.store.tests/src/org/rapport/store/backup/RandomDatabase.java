package org.rapport.store.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.Account;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Segment;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.keys.KeyCost;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;
import org.rapport.table.TimeColumn;

/** Databases with whatever there is: missing values, all types, other scripts, long texts, lists, undone work. */
public final class RandomDatabase {
  /** What opens them. */
  public static final String WORD = "correct horse 电池";
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final List<String> TEXTS = List.of("", "x", "Zürich", "北京客户有限公司", "O'Neil \"& co\";--",
      "\u0000\t\n", "\uD83D\uDE00 emoji", "a\u0301", "\u202Eabc", " spaces ");

  private final Database database;
  private final Random random;
  private int imports;

  private RandomDatabase(Database database, long seed) {
    this.database = database;
    this.random = new Random(seed);
  }

  /**
   * Creates one.
   *
   * @param folder where
   * @param seed of all that is in it
   * @param rows how many accounts at most; 0 for an empty database
   * @return the open database
   */
  public static Database create(Path folder, long seed, int rows) {
    System.setProperty(KeyCost.TEST_PROPERTY, "true"); // many databases, and nobody's secrets
    Database database;
    try (Passphrase passphrase = Passphrase.of(WORD)) {
      database = Databases.create(folder, passphrase, "ada");
    }
    new RandomDatabase(database, seed).fill(rows);
    return database;
  }

  private void fill(int rows) {
    if (rows == 0) {
      return;
    }
    List<TransactionInfo> done = new ArrayList<>();
    int parts = 1 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      done.add(imported(Math.max(1, rows / parts), random.nextInt(12)));
      abandoned();
      edit();
    }
    try (Transaction transaction = database.begin("Delete some")) {
      transaction.delete(ACCOUNT, new long[]{1 + random.nextInt(rows), 1 + random.nextInt(rows)});
      transaction.commit();
    }
    if (random.nextBoolean()) {
      long number = database.undo(done.get(done.size() - 1).number(), null).transaction().number();
      if (random.nextBoolean()) {
        database.undo(number, null);
      }
    }
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** Now and then a long text, as long as a description may be. */
  private String longText() {
    String text = text();
    return random.nextInt(500) == 0 ? (text + "长").repeat(1 + random.nextInt(400)) : text;
  }

  private Column column(String name, FieldType type, int rows) {
    switch (type) {
      case BOOLEAN, CHOICE -> {
        CategoryColumn.Builder column = CategoryColumn.builder(name);
        for (int i = 0; i < rows; i++) {
          if (random.nextInt(6) == 0) {
            column.addMissing();
          } else {
            column.add(type == FieldType.BOOLEAN ? String.valueOf(random.nextBoolean()) : "两年" + random.nextInt(4));
          }
        }
        return column.build();
      }
      case DATE, TIME -> {
        TimeColumn.Builder column = TimeColumn.builder(name, type == FieldType.DATE);
        for (int i = 0; i < rows; i++) {
          if (random.nextInt(6) == 0) {
            column.addMissing();
          } else {
            column.add(type == FieldType.DATE ? TimeColumn.DAY * random.nextInt(20_000)
                : 1_600_000_000_000L + random.nextInt());
          }
        }
        return column.build();
      }
      case TEXT -> {
        TextColumn.Builder column = TextColumn.builder(name);
        for (int i = 0; i < rows; i++) {
          column.add(longText());
        }
        return column.build();
      }
      default -> {
        NumberColumn.Builder column = NumberColumn.builder(name);
        for (int i = 0; i < rows; i++) {
          if (random.nextInt(6) == 0) {
            column.addMissing();
          } else {
            column.add(type == FieldType.NUMBER ? random.nextGaussian() * 1e6 : random.nextInt(1_000_000));
          }
        }
        return column.build();
      }
    }
  }

  private TransactionInfo imported(int rows, int fields) {
    int number = ++imports;
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder names = TextColumn.builder("name");
    for (int i = 0; i < rows; i++) {
      keys.add("K" + number + "-" + i);
      names.add("Name " + text() + i);
    }
    List<Column> columns = new ArrayList<>(List.of(keys.build(), names.build(), column("description", FieldType.TEXT,
        rows)));
    List<FieldDefinition> definitions = new ArrayList<>();
    List<FieldType> types = List.of(FieldType.TEXT, FieldType.CHOICE, FieldType.BOOLEAN, FieldType.INTEGER,
        FieldType.NUMBER, FieldType.DECIMAL, FieldType.DATE, FieldType.TIME);
    for (int f = 0; f < fields; f++) {
      FieldType type = types.get(random.nextInt(types.size()));
      String name = "field " + number + "." + f;
      definitions.add(FieldDefinition.of(name, type));
      columns.add(column(name, type, rows));
    }
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import of 客户" + number + ".csv")) {
      if (fields > 0) {
        transaction.defineFields(ACCOUNT, definitions);
      }
      transaction.insert(ACCOUNT, Table.of(columns));
      return transaction.commit();
    }
  }

  /** Work that is given up, large enough to leave parts in the journal now and then. */
  private void abandoned() {
    if (random.nextInt(3) == 0) {
      try (Transaction transaction = database.begin("Given up")) {
        TextColumn.Builder notes = TextColumn.builder("description");
        int rows = random.nextBoolean() ? 5 : 1500;
        for (int i = 0; i < rows; i++) {
          notes.add(Long.toString(random.nextLong(), 36).repeat(rows == 5 ? 1 : 300));
        }
        transaction.insert(ACCOUNT, Table.of(notes.build()));
      }
    }
  }

  private void edit() {
    try (EditSession session = database.openSession()) {
      Account account = session.create(ACCOUNT);
      account.setName("By hand " + random.nextInt());
      Contact contact = session.create(ModelPackage.Literals.CONTACT);
      contact.setName("李");
      contact.setLastName("李" + random.nextInt(100));
      contact.setAccount(account);
      var address = ModelFactory.eINSTANCE.createAddress();
      address.setCity("上海");
      contact.getAddresses().add(address);
      Segment segment = session.create(ModelPackage.Literals.SEGMENT);
      segment.setName("Segment " + random.nextInt());
      segment.getMembers().add(account);
      session.commit("Edit");
    }
  }
}
