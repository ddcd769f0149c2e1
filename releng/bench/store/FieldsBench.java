import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Choice;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldRules;
import org.rapport.store.FieldType;
import org.rapport.store.Passphrase;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** See {@code releng/bench/fields}. */
public final class FieldsBench {
  private static final String[] TIERS = {"gold", "silver", "tin"};
  private static double insert;

  private FieldsBench() {}

  private interface Work {
    void run();
  }

  private static void time(String what, Work work) {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    insert = insert == 0 ? seconds : insert;
    System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", what, seconds, seconds / insert);
  }

  private static TransactionInfo change(Database db, Function<Transaction, ?> work) {
    try (Transaction transaction = db.begin("Change of fields")) {
      work.apply(transaction);
      return transaction.commit();
    }
  }

  private static Table table(int from, int to) {
    TextColumn.Builder keys = TextColumn.builder("key");
    TextColumn.Builder charges = TextColumn.builder("charge");
    TextColumn.Builder codes = TextColumn.builder("code");
    CategoryColumn.Builder tiers = CategoryColumn.builder("tier");
    for (int i = from; i < to; i++) {
      keys.add("K" + i);
      charges.add(i % 1_000 + "." + i % 100);
      codes.add("C-" + i * 7919L % 1_000_000_007L);
      tiers.add(TIERS[i % 3]);
    }
    return Table.of(keys.build(), charges.build(), codes.build(), tiers.build());
  }

  /**
   * @param args folder, records
   */
  public static void main(String[] args) {
    int records = Integer.parseInt(args[1]);
    try (Passphrase passphrase = Passphrase.of("fields");
        Database db = Databases.create(Path.of(args[0]), passphrase, "ada")) {
      System.out.println("| With " + records + " records | Seconds | Ratio to the insert |\n|---|---|---|");
      time("insert them", () -> change(db, t -> {
        t.addFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of("charge", FieldType.TEXT),
            FieldDefinition.of("code", FieldType.TEXT), FieldDefinition.of("tier", FieldType.CHOICE)));
        for (int from = 0; from < records; from += 100_000) {
          t.insert(ModelPackage.Literals.ACCOUNT, table(from, Math.min(records, from + 100_000)));
        }
        return t;
      }));
      run(db);
    }
  }

  private static int id(Database db, String name) {
    return db.fields().find(ModelPackage.Literals.ACCOUNT, name).map(Field::fieldId).orElseThrow();
  }

  private static void run(Database db) {
    TransactionInfo[] done = new TransactionInfo[1];
    time("preview a new type", () -> db.previewRetype(id(db, "charge"), FieldType.DECIMAL, null));
    time("change the type", () -> done[0] = change(db, t -> t.retypeField(id(db, "charge"), FieldType.DECIMAL, true)));
    time("undo it", () -> db.undo(done[0].number(), null));
    time("redo it", () -> db.redo(done[0].number(), null));
    time("rename, relabel, retire and restore", () -> {
      change(db, t -> t.renameField(id(db, "charge"), "fee"));
      change(db, t -> t.relabelField(id(db, "fee"), "Fee"));
      int fee = id(db, "fee");
      change(db, t -> t.retireField(fee));
      change(db, t -> t.restoreField(fee));
    });
    time("check and set a range", () -> change(db,
        t -> t.setRules(id(db, "fee"), FieldRules.NONE.withRange("0", "1000"))));
    time("check and set choices", () -> change(db,
        t -> t.setChoices(id(db, "tier"), List.of(Choice.of("gold"), Choice.of("silver"), Choice.of("tin")))));
    time("check and set unique, with its index", () -> change(db,
        t -> t.setRules(id(db, "code"), FieldRules.NONE.withUnique(true))));
    time("100 single saves of a unique field", () -> {
      try (EditSession session = db.openSession()) {
        for (int i = 1; i <= 100; i++) {
          Account account = session.load(ModelPackage.Literals.ACCOUNT, i * 97L);
          session.setCustom(account, "code", "new " + i);
          session.commit("Edit");
        }
      }
    });
    time("insert 100,000 more, unique", () -> change(db,
        t -> t.insert(ModelPackage.Literals.ACCOUNT, table(2_000_000, 2_100_000))));
  }
}
