package org.rapport.store.writers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Transaction;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** Writers who edit the same records at once through the public interface, each with several records open. */
public final class Writers {
  private static final int OPEN = 4;

  private final Database database;
  private final long seed;
  private final Ledger ledger = new Ledger();
  private final List<Long> ids = new ArrayList<>();
  private final Map<String, String> first;

  /**
   * Creates the records.
   *
   * @param database an empty database
   * @param records how many records there are to fight for
   * @param seed of all random choices
   */
  public Writers(Database database, int records, long seed) {
    this.database = database;
    this.seed = seed;
    try (Transaction transaction = database.begin("Fields")) {
      transaction.addFields(ModelPackage.Literals.ACCOUNT,
          List.of(FieldDefinition.of("c0", FieldType.TEXT), FieldDefinition.of("c1", FieldType.TEXT),
              FieldDefinition.of("c2", FieldType.TEXT), FieldDefinition.of("counted", FieldType.INTEGER)));
      transaction.commit();
    }
    try (EditSession session = database.openSession()) {
      for (int i = 0; i < records; i++) {
        Account account = session.create(ModelPackage.Literals.ACCOUNT);
        account.setName("Account " + i);
        for (int a = 0; a < 2; a++) {
          Address address = ModelFactory.eINSTANCE.createAddress();
          address.setStreet("street" + a + ":first");
          address.setCity("city" + a + ":first");
          account.getAddresses().add(address);
        }
        ids.add(account.getId());
      }
      session.commit("Records");
    }
    first = Desk.all(database, ids);
  }

  /** @return what the writers were told */
  public Ledger ledger() {
    return ledger;
  }

  /**
   * Lets all writers work, and a bulk job beside them.
   *
   * @param writers how many
   * @param edits how many records each saves or gives up
   * @throws InterruptedException when interrupted
   * @throws ExecutionException when a writer fails
   */
  public void run(int writers, int edits) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      IntStream.range(0, writers).forEach(w -> tasks.add(() -> write(w, edits)));
      tasks.add(() -> count(Math.max(5, edits / 50)));
      for (Future<Boolean> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private boolean write(int writer, int edits) {
    Random random = new Random(seed + writer);
    List<Desk> desks = new ArrayList<>();
    for (int n = 0; n < edits; n++) {
      Desk desk = new Desk(database, ids.get(random.nextInt(ids.size())));
      for (int i = random.nextInt(3); i >= 0; i--) {
        desk.edit(Desk.SLOTS.get(random.nextInt(Desk.SLOTS.size())), writer + "-" + n + "-" + i);
      }
      desks.add(desk);
      if (desks.size() == OPEN) {
        save(desks.remove(random.nextInt(OPEN)), random);
      }
    }
    desks.forEach(desk -> save(desk, random));
    return true;
  }

  private void save(Desk desk, Random random) {
    try (desk) {
      desk.save(ledger, random);
    }
  }

  /** A bulk job that changes a field of all records again and again. */
  private boolean count(int times) {
    long[] all = ids.stream().mapToLong(Long::longValue).toArray();
    for (int n = 1; n <= times; n++) {
      double[] values = new double[all.length];
      Arrays.fill(values, n);
      try (Transaction transaction = database.begin("Count")) {
        transaction.update(ModelPackage.Literals.ACCOUNT, all, Table.of(NumberColumn.of("counted", values)));
        transaction.commit();
      }
    }
    return true;
  }

  /**
   * @param now the database, possibly opened again
   * @return sentences about what is wrong; empty when all is well
   */
  public List<String> faults(Database now) {
    List<String> faults = new ArrayList<>(ledger.faults(first, Desk.all(now, ids)));
    try (EditSession session = now.openSession()) {
      long values = ids.stream().map(id -> session.custom(session.load(ModelPackage.Literals.ACCOUNT, id), "counted"))
          .distinct().count();
      if (values != 1) {
        faults.add("the bulk job left " + values + " different values");
      }
    }
    return faults;
  }
}
