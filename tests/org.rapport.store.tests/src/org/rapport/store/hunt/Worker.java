package org.rapport.store.hunt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.store.Backups;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.ListQuery;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.Sort;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.Column;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * A process that does with seeded people what users do: imports, edits, sorts, searches, looks at the past, undoes,
 * erases, backs up. Its log goes to a file too. Told "close" it ends properly, told "go on" it works until it is
 * killed.
 */
final class Worker {
  private static final EClass ACCOUNT = ModelPackage.Literals.ACCOUNT;
  private static final EClass CONTACT = ModelPackage.Literals.CONTACT;

  private final Database database;
  private final Path folder;
  private final Seeds seeds;
  private final int rows;
  private final Random random = new Random(3);

  private Worker(Database database, Path folder, Seeds seeds, int rows) {
    this.database = database;
    this.folder = folder;
    this.seeds = seeds;
    this.rows = rows;
  }

  /** Arguments: a folder, number and seed of the people, rows of an import, "close" or "go on". */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    System.setErr(new PrintStream(folder.resolve("log.txt").toFile(), StandardCharsets.UTF_8));
    Seeds seeds = Seeds.of(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    try (Passphrase words = Passphrase.of("correct horse");
        Database database = Databases.create(folder.resolve("db"), words, "ada")) {
      Worker worker = new Worker(database, folder, seeds, Integer.parseInt(arguments[3]));
      worker.work(0);
      System.out.println("worked");
      for (int round = 1; arguments[4].equals("go on"); round++) {
        worker.work(round);
        System.out.println("worked " + round);
      }
    }
  }

  private String name() {
    return seeds.names().get(random.nextInt(seeds.names().size()));
  }

  private void work(int round) {
    long[] accounts = load(ACCOUNT, round, "Import of accounts.csv");
    load(CONTACT, round, "Import of contacts.csv");
    long edit = edit(accounts[0]);
    read(accounts[0]);
    long mass = massEdit(accounts);
    database.undo(edit, null);
    database.undo(mass, null);
    database.erase(ACCOUNT, accounts[1], "Request", null);
    if (round == 0) {
      Backups.create(database, folder.resolve("backups"), null);
    }
  }

  private long[] load(EClass entity, int round, String purpose) {
    TextColumn.Builder key = TextColumn.builder("key");
    TextColumn.Builder name = TextColumn.builder("name");
    TextColumn.Builder remark = TextColumn.builder("remark");
    for (int i = 0; i < rows; i++) {
      int person = i % seeds.names().size();
      key.add(round + "-" + i + "-" + seeds.emails().get(person));
      name.add(seeds.names().get(person));
      remark.add("Asked for " + seeds.names().get((person + 1) % seeds.names().size()));
    }
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, purpose)) {
      transaction.defineFields(entity, List.of(FieldDefinition.of("remark", FieldType.TEXT)));
      long[] ids = transaction.insert(entity, Table.of(List.<Column>of(key.build(), name.build(), remark.build())));
      transaction.commit();
      return ids;
    }
  }

  private long edit(long id) {
    try (EditSession session = database.openSession()) {
      Account account = session.load(ACCOUNT, id);
      account.setName(name());
      account.setDescription("Formerly " + name());
      Address address = ModelFactory.eINSTANCE.createAddress();
      address.setStreet(name());
      account.getAddresses().add(address);
      Contact contact = session.create(CONTACT);
      contact.setName(name());
      contact.setAccount(account);
      return session.commit("Edited").orElseThrow().number();
    }
  }

  private long massEdit(long[] ids) {
    TextColumn.Builder name = TextColumn.builder("name");
    for (int i = 0; i < ids.length; i++) {
      name.add(seeds.names().get((i + 7) % seeds.names().size()));
    }
    try (Transaction transaction = database.begin(TransactionKind.BULK, "Mass edit")) {
      transaction.update(ACCOUNT, ids, Table.of(List.<Column>of(name.build())));
      return transaction.commit().number();
    }
  }

  private void read(long id) {
    for (String column : List.of("name", "remark", "key")) {
      database.list(new ListQuery(ACCOUNT, List.of("name", "remark", "key"), null, List.of(Sort.ascending(column)), 0,
          1000));
    }
    String name = name();
    database.search(ACCOUNT, name.substring(0, 4), 20);
    database.search(CONTACT, name.substring(name.indexOf(' ') + 1), 20);
    database.scan(ScanQuery.of(ACCOUNT, List.of("name", "remark")));
    database.history(ACCOUNT, id);
    database.idsByKey(ACCOUNT, Map.of("0-0-" + seeds.emails().get(0), 1).keySet());
    database.digest();
  }
}
