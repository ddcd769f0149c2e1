package org.rapport.store.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;

import org.rapport.model.Account;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.store.kill.Accounts.Row;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/**
 * One transaction of the writer. It follows from the seed, the transaction's number and the accounts before it alone: so
 * the process that kills knows what the killed one was doing.
 *
 * @param kind what is done
 * @param number the transaction's number
 * @param keys the accounts it is done to
 * @param field the custom field that gets a number
 * @param text length of the descriptions of new accounts
 */
record Step(Kind kind, long number, List<String> keys, String field, int text) {
  /** The custom fields steps define. */
  static final List<String> FIELDS = List.of("Balance", "Tenure", "Visits", "Age", "Distance");

  /** What a step does. */
  enum Kind {
    /** Renames accounts, and creates one, in an edit session. */
    EDIT,
    /** Inserts many accounts with a custom field, new or known, like an import. */
    INSERT,
    /** Gives many accounts another name and number. */
    UPDATE,
    /** Deletes accounts. */
    DELETE,
    /** Undoes the transaction before. */
    UNDO
  }

  static Step next(long seed, long number, Accounts before, boolean undoable) {
    Random random = new Random(seed * 1_000_003 + number);
    String field = FIELDS.get(random.nextInt(FIELDS.size()));
    int dice = random.nextInt(100);
    int size = before.rows().size();
    if (size < 20 || dice < 15 && size < 6000) {
      int count = dice == 0 ? 2500 : dice < 3 ? 10_500 : 1 + random.nextInt(200);
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        keys.add("B-%d-%d".formatted(number, i));
      }
      return new Step(Kind.INSERT, number, keys, field, count == 2500 ? 3000 : random.nextInt(60));
    }
    if (dice < 25 && undoable) {
      return new Step(Kind.UNDO, number, List.of(), field, 0);
    }
    if (dice < 40) {
      return new Step(Kind.UPDATE, number, pick(random, before, 300), field, 0);
    }
    if (dice < 45) {
      return new Step(Kind.DELETE, number, pick(random, before, Math.max(2, size / 2)), field, 0);
    }
    return new Step(Kind.EDIT, number, pick(random, before, 4), field, 0);
  }

  private static List<String> pick(Random random, Accounts before, int most) {
    List<String> all = new ArrayList<>(before.rows().keySet());
    int count = 1 + random.nextInt(Math.min(most, all.size()));
    for (int i = 0; i < count; i++) {
      int j = i + random.nextInt(all.size() - i);
      all.set(i, all.set(j, all.get(i)));
    }
    return List.copyOf(all.subList(0, count));
  }

  private String nameOf(int index) {
    return "Name " + number + "." + index;
  }

  private String descriptionOf(int index) {
    Random random = new Random(number * 31 + index);
    StringBuilder words = new StringBuilder(text);
    while (words.length() < text) {
      words.append((char) ('a' + random.nextInt(26)));
    }
    return words.toString();
  }

  /**
   * @param before the accounts before this step
   * @param earlier the accounts before the step before
   * @return the accounts after this step
   */
  Accounts after(Accounts before, Accounts earlier) {
    if (kind == Kind.UNDO) {
      return earlier;
    }
    NavigableMap<String, Row> rows = new TreeMap<>(before.rows());
    for (int i = 0; i < keys.size(); i++) {
      String name = nameOf(i);
      double value = number + i / 8.0;
      String description = descriptionOf(i);
      rows.compute(keys.get(i), (key, row) -> switch (kind) {
        case INSERT -> new Row(name, description, new TreeMap<>()).with(field, value);
        case UPDATE -> row == null ? null : row.named(name).with(field, value);
        case EDIT -> row == null ? null : row.named(name);
        default -> null;
      });
    }
    if (kind == Kind.EDIT) {
      rows.put("E-" + number, new Row("Created " + number, "", new TreeMap<>()));
    }
    return new Accounts(rows);
  }

  /** Does it; it is acknowledged when this returns. */
  void perform(Database database) {
    long done = switch (kind) {
      case EDIT -> edit(database);
      case UNDO -> database.undo(number - 1, null).transaction().number();
      default -> bulk(database);
    };
    if (done != number) {
      throw new IllegalStateException("Transaction " + done + " was to be " + number + ": " + kind);
    }
  }

  private long edit(Database database) {
    try (EditSession session = database.openSession()) {
      session.edit("Rename", () -> {
        for (int i = 0; i < keys.size(); i++) {
          Account account = session.<Account>find(ModelPackage.Literals.ACCOUNT, keys.get(i)).orElseThrow();
          account.setName(nameOf(i));
        }
      });
      Account created = session.create(ModelPackage.Literals.ACCOUNT);
      session.edit("Fill in", () -> {
        created.setKey("E-" + number);
        created.setName("Created " + number);
      });
      return session.commit("Edit " + number).orElseThrow().number();
    }
  }

  private long bulk(Database database) {
    TransactionKind what = kind == Kind.INSERT ? TransactionKind.IMPORT : TransactionKind.BULK;
    try (Transaction transaction = database.begin(what, kind + " " + number)) {
      if (kind == Kind.DELETE) {
        transaction.delete(ModelPackage.Literals.ACCOUNT, ids(database));
      } else {
        transaction.defineFields(ModelPackage.Literals.ACCOUNT, List.of(FieldDefinition.of(field, FieldType.NUMBER)));
        if (kind == Kind.INSERT) {
          transaction.insert(ModelPackage.Literals.ACCOUNT, table());
        } else {
          transaction.update(ModelPackage.Literals.ACCOUNT, ids(database), table());
        }
      }
      return transaction.commit().number();
    }
  }

  private long[] ids(Database database) {
    var ids = database.idsByKey(ModelPackage.Literals.ACCOUNT, keys);
    return keys.stream().mapToLong(ids::get).toArray();
  }

  private Table table() {
    TextColumn.Builder key = TextColumn.builder("key");
    TextColumn.Builder name = TextColumn.builder("name");
    TextColumn.Builder description = TextColumn.builder("description");
    double[] numbers = new double[keys.size()];
    for (int i = 0; i < numbers.length; i++) {
      key.add(keys.get(i));
      name.add(nameOf(i));
      description.add(descriptionOf(i));
      numbers[i] = number + i / 8.0;
    }
    Column number = NumberColumn.of(field, numbers);
    return kind == Kind.INSERT ? Table.of(key.build(), name.build(), description.build(), number)
        : Table.of(name.build(), number);
  }
}
