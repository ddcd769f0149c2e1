package org.rapport.store.property;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.Passphrase;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.UndoResult;
import org.rapport.table.Table;

/** Does steps on a database of its own and compares it with the model after each of them, and with its past. */
final class Trial implements AutoCloseable {
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  /** The database and the model differ. */
  static final class Disagreement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Disagreement(String message) {
      super(message);
    }
  }

  private final Path folder;
  private Database database;
  private final List<World> worlds = new ArrayList<>(List.of(new World()));
  private final List<Instant> times = new ArrayList<>(List.of(Instant.EPOCH));
  private final Map<World, String> digests = new HashMap<>();

  Trial(Path folder) {
    this.folder = folder;
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      database = Databases.create(folder, passphrase, "ada");
    }
  }

  private void open() {
    try (Passphrase passphrase = Passphrase.of("correct horse")) {
      database = Databases.open(folder, passphrase, "ada");
    }
  }

  private World now() {
    return worlds.get(worlds.size() - 1);
  }

  /** Does all steps; tells which one went wrong. */
  void run(List<Step> steps) throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      try {
        run(steps.get(i), i);
      } catch (Disagreement e) {
        throw new Disagreement("step " + (i + 1) + " of " + steps.size() + ", " + steps.get(i) + ": " + e
            .getMessage());
      } catch (RuntimeException e) {
        throw new IllegalStateException("step " + (i + 1) + " of " + steps.size() + ", " + steps.get(i) + ": Exception "
            + e,
            e);
      }
    }
    compare(now(), read(true), "at the end");
    checkPast(new Random(steps.size()), 5);
  }

  private void run(Step step, int number) throws IOException {
    Random random = new Random(step.seed());
    switch (step.kind()) {
      case UNDO -> undo(random);
      case REOPEN, REBUILD -> {
        database.close();
        if (step.kind() == Step.Kind.REBUILD) {
          Files.delete(folder.resolve("data.mv.db"));
        }
        open();
        compare(now(), read(true), "after opening again");
      }
      default -> {
        World expected = now().copy();
        Work work = new Work(database, expected, random, number);
        work.run(step.kind());
        World actual = read(step.kind() == Step.Kind.EDIT);
        actual.each((entity, id) -> learn(expected, actual, work, entity, id));
        compare(expected, actual, "now");
        settle(expected);
      }
    }
    checkPast(random, 1);
  }

  private static void learn(World expected, World actual, Work work, EClass entity, long id) {
    if (expected.has(entity, id)) {
      Set<String> fields = new TreeSet<>(actual.row(entity, id).keySet());
      fields.addAll(expected.row(entity, id).keySet());
      fields.stream().filter(f -> work.isLearned(entity, id, f))
          .forEach(f -> expected.set(entity, id, f, actual.get(entity, id, f)));
    }
  }

  /** After a transaction, or none. */
  private void settle(World expected) {
    List<TransactionInfo> all = database.transactions();
    if (all.size() == worlds.size()) {
      worlds.add(expected);
      times.add(all.get(0).time());
      String digest = database.digest();
      String before = digests.putIfAbsent(expected, digest);
      if (before != null && !before.equals(digest)) {
        throw new Disagreement("everything is as it was once, but the digest is not");
      }
    } else if (all.size() != worlds.size() - 1 || !expected.equals(now())) {
      throw new Disagreement(all.size() + " transactions instead of " + worlds.size());
    }
  }

  private void undo(Random random) {
    List<TransactionInfo> undoable = database.transactions().stream().filter(t -> t.undoneBy() == null).toList();
    if (undoable.isEmpty()) {
      return;
    }
    int back = random.nextBoolean() ? Math.min(3, undoable.size()) : undoable.size();
    TransactionInfo info = undoable.get(random.nextInt(back));
    int number = (int) info.number();
    Undoing expected = new Undoing(worlds.get(number - 1), worlds.get(number), now());
    boolean nothing = expected.result().equals(now());
    List<String> kept = new ArrayList<>();
    Set<String> refused = new TreeSet<>();
    try {
      UndoResult result = database.undo(number, null);
      result.kept().forEach(k -> kept.add(k.entity() + " " + k.id() + " " + k.field()));
      result.refused().forEach(r -> refused.add(r.entity() + " " + r.id()));
    } catch (StoreException e) {
      if (nothing && String.valueOf(e.getMessage()).startsWith("Nothing of transaction")) {
        return;
      }
      if (hasTwins(expected.result()) && String.valueOf(e.getMessage()).contains("two fields called")) {
        return;
      }
      throw new Disagreement("undo of " + number + " (" + info.purpose() + "): " + e.getMessage());
    }
    compare(expected.result(), read(true), "after the undo of " + number + " (" + info.purpose() + ")");
    if (nothing) {
      throw new Disagreement("undo of " + number + " (" + info.purpose() + ") changes nothing, but says it did");
    }
    // a name can't be turned into a field, because a retired field may have the name of another
    check("kept by the undo of " + number, expected.kept().stream().map(k -> named(k, now(), expected.result()))
        .sorted().toList(), kept.stream().sorted().toList());
    check("refused by the undo of " + number, List.copyOf(expected.refused()), List.copyOf(refused));
    settle(expected.result());
  }

  /** @return whether two fields that are not retired have the same name, which is refused */
  private static boolean hasTwins(World world) {
    List<String> names = world.ids(World.FIELD).stream()
        .filter(id -> !"true".equals(world.get(World.FIELD, id, "retired")))
        .map(id -> String.valueOf(world.get(World.FIELD, id, "name"))).toList();
    return names.size() > Set.copyOf(names).size();
  }

  private static void check(String what, List<String> expected, List<String> actual) {
    if (!expected.equals(actual)) {
      throw new Disagreement(what + ": expected " + expected + " but was " + actual);
    }
  }

  /** @return what is kept, with the name of the custom field instead of its id */
  private static String named(String kept, World... worlds) {
    int start = kept.indexOf(" #") + 1;
    String name = null;
    for (int i = 0; i < worlds.length && name == null && start > 0; i++) {
      name = worlds[i].get(World.FIELD, Long.parseLong(kept.substring(start + 1)), "name");
    }
    return name == null ? kept : kept.substring(0, start) + name;
  }

  private void compare(World expected, World actual, String when) {
    // values of retired fields can't be read, and lists are not read every time
    World masked = expected.copy();
    FieldCatalogue fields = database.fields();
    expected.each((entity, id) -> expected.row(entity, id).keySet().stream()
        .filter(f -> f.startsWith("#") && fields.byId(Integer.parseInt(f.substring(1))).filter(x -> !x.retired())
            .isEmpty())
        .forEach(f -> masked.set(entity, id, f, null)));
    String difference = masked.difference(actual);
    if (difference != null) {
      throw new Disagreement(when + ": " + difference);
    }
  }

  /** Reads what is stored; lists only where the model may be wrong about them, unless all are wanted. */
  private World read(boolean lists) {
    World world = new World();
    FieldCatalogue fields = database.fields();
    World.ENTITIES.forEach(e -> fill(world, e, fields, null));
    World.LISTS.forEach((entity, list) -> world.ids(entity).forEach(id -> {
      String known = now().get(entity, id, list);
      world.set(entity, id, list, lists || !Objects.equals(now().row(entity, id), world.row(entity, id))
          || now().has(entity, id) && id % 4 == 0 || known != null || entity.getName().equals("Segment")
              ? list(entity, id, list, EVER)
              : known);
    }));
    return world;
  }

  private @Nullable String list(EClass entity, long id, String list, Instant moment) {
    Object value = database.recordAsOf(entity, id, moment).orElseGet(Map::of).get(list);
    return value == null ? null : value.toString();
  }

  private void fill(World world, EClass entity, FieldCatalogue fields, @Nullable Instant moment) {
    List<Field> all = fields.of(entity).stream().filter(f -> !f.name().equals("id")).toList();
    Table table = database.scan(ScanQuery.of(entity, FieldCatalogue.names(all)).asOf(moment));
    for (int row = 0; row < table.rows(); row++) {
      Map<String, String> values = new TreeMap<>();
      for (Field field : all) {
        String text = table.column(field.name()).text(row);
        if (!text.isEmpty()) {
          values.put(field.custom() ? "#" + field.fieldId() : field.name(), text);
        }
      }
      world.put(entity, Long.parseLong(table.column("id").text(row)), values);
    }
  }

  /** Reads some moments of the past again. */
  private void checkPast(Random random, int moments) {
    for (int i = 0; i < moments; i++) {
      Instant moment = times.get(random.nextInt(times.size()));
      int number = times.size() - 1;
      while (times.get(number).isAfter(moment)) {
        number--;
      }
      World then = worlds.get(number);
      EClass entity = World.ENTITIES.get(random.nextInt(World.ENTITIES.size()));
      FieldCatalogue fields = database.fields(moment);
      World actual = then.copy();
      then.ids(entity).forEach(id -> actual.remove(entity, id));
      fill(actual, entity, fields, moment);
      World masked = then.copy();
      then.ids(entity).forEach(id -> then.row(entity, id).keySet().stream().filter(f -> f.startsWith("#")
          && fields.byId(Integer.parseInt(f.substring(1))).filter(x -> !x.retired()).isEmpty()).forEach(
              f -> masked.set(entity, id, f, null)));
      String list = World.LISTS.get(entity);
      if (list != null) {
        Instant at = moment;
        actual.ids(entity).forEach(id -> actual.set(entity, id, list, id % 5 == 0 ? list(entity, id, list, at)
            : then.get(entity, id, list)));
      }
      String difference = masked.difference(actual);
      if (difference != null) {
        throw new Disagreement("as of transaction " + number + " of " + (worlds.size() - 1) + ": " + difference);
      }
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
