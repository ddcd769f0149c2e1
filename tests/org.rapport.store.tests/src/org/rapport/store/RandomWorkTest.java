package org.rapport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Account;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage;
import org.rapport.model.Opportunity;
import org.rapport.model.OpportunityLine;
import org.rapport.model.Segment;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Random work by one and by many: undone step by step it is row for row what it was, and nobody's edit is lost. */
class RandomWorkTest {
  @TempDir
  Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void undoneStepByStepItIsWhatItWas(long seed) throws IOException {
    Random random = new Random(seed);
    Path place = folder.resolve("db" + seed);
    Deque<String> digests = new ArrayDeque<>();
    String last;
    try (Database database = Fixture.create(place)) {
      Fixture.importChurn(database, Fixture.churn(30, 2, "C", seed));
      digests.push(database.digest());
      for (int i = 0; i < 40; i++) {
        long before = database.transactions().size();
        step(database, random, i);
        if (database.transactions().size() > before) {
          digests.push(database.digest());
        }
      }
      last = digests.pop();
      assertEquals(last, database.digest());
    }
    Files.delete(place.resolve("data.mv.db"));
    try (Database database = Fixture.open(place)) {
      assertEquals(last, database.digest());
      List<Long> undos = new ArrayList<>();
      for (long number = database.transactions().size(); !digests.isEmpty(); number--) {
        UndoResult result = database.undo(number, null);
        undos.add(result.transaction().number());
        assertEquals(List.of(), result.refused(), "transaction " + number);
        assertEquals(List.of(), result.kept(), "transaction " + number);
        assertEquals(digests.pop(), database.digest(), "transaction " + number);
      }
      for (int i = undos.size() - 1; i >= 0; i--) {
        database.undo(undos.get(i), null);
      }
      assertEquals(last, database.digest());
    }
  }

  private static List<Long> ids(Database database, EClass entity) {
    double[] ids = ((NumberColumn) database.scan(ScanQuery.of(entity, List.of())).column("id")).values();
    return java.util.Arrays.stream(ids).mapToObj(d -> (long) d).toList();
  }

  private static long any(List<Long> ids, Random random) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static void step(Database database, Random random, int number) {
    List<Long> accounts = ids(database, Fixture.ACCOUNT);
    if (accounts.isEmpty() || random.nextInt(8) == 0) {
      Fixture.importChurn(database, Fixture.churn(1 + random.nextInt(20), 1 + random.nextInt(3), "S" + number + "-",
          number));
    } else if (random.nextInt(5) == 0) {
      try (Transaction transaction = database.begin("Delete")) {
        transaction.delete(Fixture.ACCOUNT, new long[]{any(accounts, random), any(accounts, random)});
        transaction.commit();
      }
    } else if (random.nextInt(4) == 0) {
      try (Transaction transaction = database.begin("Update")) {
        long[] ids = accounts.stream().filter(i -> random.nextBoolean()).mapToLong(i -> i).toArray();
        double[] values = random.doubles(ids.length).toArray();
        String[] texts = random.ints(ids.length, 0, 3).mapToObj(i -> i == 0 ? "" : "text" + i).toArray(String[]::new);
        transaction.update(Fixture.ACCOUNT, ids,
            Table.of(NumberColumn.of("charge0", values), TextColumn.of("industry", texts)));
        transaction.commit();
      }
    } else {
      edit(database, random, accounts, number);
    }
  }

  private static void edit(Database database, Random random, List<Long> accounts, int number) {
    try (EditSession session = database.openSession()) {
      Account account = session.load(Fixture.ACCOUNT, any(accounts, random));
      Account other = session.load(Fixture.ACCOUNT, any(accounts, random));
      account.setDescription("Edit " + number);
      if (account != other && other.getParent() == null) {
        account.setParent(random.nextBoolean() ? other : null);
        other.setParent(null);
      }
      Address address = ModelFactory.eINSTANCE.createAddress();
      address.setCity("城市" + number);
      account.getAddresses().add(0, address);
      if (account.getAddresses().size() > 2) {
        account.getAddresses().remove(1);
      }
      session.setCustom(other, "charge0", random.nextBoolean() ? null : (Object) random.nextDouble());
      Contact contact = session.create(ModelPackage.Literals.CONTACT);
      contact.setName("Contact " + number);
      contact.setAccount(other);
      Opportunity opportunity = session.create(ModelPackage.Literals.OPPORTUNITY);
      opportunity.setName("Deal " + number);
      opportunity.setAccount(account);
      OpportunityLine line = ModelFactory.eINSTANCE.createOpportunityLine();
      line.setQuantity(BigDecimal.valueOf(number));
      opportunity.getLines().add(line);
      List<Segment> segments = session.all(ModelPackage.Literals.SEGMENT);
      Segment segment = segments.isEmpty() ? session.create(ModelPackage.Literals.SEGMENT)
          : session.load(ModelPackage.Literals.SEGMENT, segments.get(0).getId());
      segment.setName("Segment " + number);
      if (!segment.getMembers().contains(account)) {
        segment.getMembers().add(account);
      }
      session.commit("Edit " + number);
    }
  }

  @Test
  void manyWritersLoseNothing() throws InterruptedException, ExecutionException {
    int writers = 4;
    int edits = 15;
    try (Database database = Fixture.create(folder.resolve("db"));
        ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      Fixture.importChurn(database, Fixture.churn(3, 0, "C", 1));
      try (Transaction transaction = database.begin("Counter")) {
        transaction.defineFields(Fixture.ACCOUNT, List.of(FieldDefinition.of("n", FieldType.TEXT)));
        transaction.commit();
      }
      List<Callable<Integer>> work = new ArrayList<>();
      for (int w = 0; w < writers; w++) {
        int writer = w;
        work.add(() -> additions(database, writer, edits));
      }
      int conflicts = 0;
      for (Future<Integer> future : threads.invokeAll(work)) {
        conflicts += future.get();
      }
      Table table = database.scan(ScanQuery.of(Fixture.ACCOUNT, List.of("n")));
      StringBuilder all = new StringBuilder();
      for (int row = 0; row < 3; row++) {
        all.append(table.column("n").text(row));
      }
      for (int w = 0; w < writers; w++) {
        for (int e = 0; e < edits; e++) {
          assertTrue(all.indexOf("[" + w + "." + e + "]") >= 0, all + ", " + conflicts + " conflicts");
        }
      }
      assertEquals(writers * edits, database.transactions().size() - 2);
    }
  }

  private static int additions(Database database, int writer, int edits) {
    Random random = new Random(writer);
    int conflicts = 0;
    int done = 0;
    while (done < edits) {
      try (EditSession session = database.openSession()) {
        Account account = session.load(Fixture.ACCOUNT, 1 + random.nextInt(3));
        Object text = session.custom(account, "n");
        session.setCustom(account, "n", (text == null ? "" : text) + "[" + writer + "." + done + "]");
        session.commit("Add");
        done++;
      } catch (ConflictException e) {
        conflicts += e.conflicts().size();
      }
    }
    return conflicts;
  }
}
