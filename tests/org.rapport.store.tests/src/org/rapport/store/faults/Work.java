package org.rapport.store.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Transactions of all sorts: imports with new fields, edits, mass edits, deletions, undos; by one thread or several. */
final class Work {
  private final Database database;
  private final LongConsumer saved;
  private final Random random;

  /**
   * @param saved told of each transaction that was acknowledged
   */
  Work(Database database, long seed, LongConsumer saved) {
    this.database = database;
    this.saved = saved;
    this.random = new Random(seed);
  }

  /** An import; long texts make it one of several records. */
  void insert(String prefix, int rows, int text) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder texts = TextColumn.builder("description");
    double[] numbers = new double[rows];
    for (int i = 0; i < rows; i++) {
      keys.add(prefix + i);
      StringBuilder words = new StringBuilder();
      while (words.length() < text) {
        words.append((char) ('a' + random.nextInt(26)));
      }
      texts.add(words.toString());
      numbers[i] = random.nextInt(1000);
    }
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import " + prefix)) {
      String field = "Field " + prefix;
      transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of(field, FieldType.NUMBER)));
      transaction.insert(ModelPackage.Literals.ACCOUNT,
          Table.of(keys.build(), texts.build(), NumberColumn.of(field, numbers)));
      saved.accept(transaction.commit().number());
    }
  }

  /** One edit of one account. */
  void edit(long id, String value) {
    try (EditSession session = database.openSession()) {
      session.<Account>load(ModelPackage.Literals.ACCOUNT, id).setIndustry(value);
      session.commit("Edit").ifPresent(info -> saved.accept(info.number()));
    }
  }

  private void mass(long[] ids) {
    try (Transaction transaction = database.begin("Mass edit")) {
      double[] numbers = new double[ids.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = random.nextInt(1000);
      }
      transaction.update(ModelPackage.Literals.ACCOUNT, ids, Table.of(NumberColumn.of("Field A", numbers)));
      saved.accept(transaction.commit().number());
    }
  }

  private void delete(long[] ids) {
    try (Transaction transaction = database.begin("Delete")) {
      transaction.delete(ModelPackage.Literals.ACCOUNT, ids);
      saved.accept(transaction.commit().number());
    }
  }

  /** A day's work of one thread, after an import of 40 accounts as the first transaction. */
  void alone(int edits, boolean parts) {
    insert("A", 40, 20);
    for (int i = 0; i < edits; i++) {
      edit(1 + random.nextInt(20), "Trade " + random.nextInt(1000) + " " + i);
    }
    mass(new long[]{2, 3, 5, 7, 11, 13});
    if (parts) {
      insert("P", 1700, 3000);
    }
    insert("B", 300, 40);
    long last = database.transactions().getFirst().number();
    saved.accept(database.undo(last, null).transaction().number());
    delete(new long[]{31, 33, 35});
    for (int i = 0; i < edits; i++) {
      edit(1 + random.nextInt(20), "Again " + i);
    }
  }

  /** Edits of several threads, each of its own account, which share forces; one of them imports. */
  void together(int threads, int edits) throws InterruptedException {
    insert("A", 40, 20);
    List<Thread> all = new ArrayList<>();
    List<RuntimeException> failures = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      long id = 1 + t;
      all.add(Thread.ofPlatform().start(() -> {
        try {
          for (int i = 0; i < edits; i++) {
            if (id == 1 && i % 5 == 4) {
              insert("T" + i + "-", 20, 30);
            }
            edit(id, "Thread " + id + " " + i);
          }
        } catch (RuntimeException e) {
          synchronized (failures) {
            failures.add(e);
          }
        }
      }));
    }
    for (Thread thread : all) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new StoreException("A writer failed: " + failures.get(0).getMessage(), failures.get(0));
    }
  }
}
