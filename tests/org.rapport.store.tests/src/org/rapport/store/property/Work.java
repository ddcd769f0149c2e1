package org.rapport.store.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.Account;
import org.rapport.model.Activity;
import org.rapport.model.Address;
import org.rapport.model.Contact;
import org.rapport.model.ModelFactory;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Opportunity;
import org.rapport.model.Record;
import org.rapport.model.Segment;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.store.FieldDefinition;
import org.rapport.store.FieldType;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.table.Column;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;
import org.rapport.table.TextColumn;

/** Does one step of work on a database and, by its own means, on the model of it. */
final class Work {
  private static final List<FieldType> TYPES = List.of(FieldType.NUMBER, FieldType.CHOICE, FieldType.TEXT,
      FieldType.DATE, FieldType.BOOLEAN, FieldType.DECIMAL, FieldType.INTEGER, FieldType.TIME);

  private final Database database;
  private final World world;
  private final Random random;
  private final int number;
  private final Set<String> learned = new HashSet<>();

  /**
   * @param world the world before; becomes the world that is expected after
   * @param number the step's number, for unique texts
   */
  Work(Database database, World world, Random random, int number) {
    this.database = database;
    this.world = world;
    this.random = random;
    this.number = number;
  }

  /** @return whether a field's value is to be taken from the database, because the model has no opinion of it */
  boolean isLearned(EClass entity, long id, String field) {
    return learned.contains(entity.getName() + id) || learned.contains(entity.getName() + id + field);
  }

  private void learn(EClass entity, long id) {
    learned.add(entity.getName() + id);
    if (!world.has(entity, id)) {
      world.put(entity, id, java.util.Map.of());
    }
  }

  private void learn(EClass entity, long id, String field) {
    learned.add(entity.getName() + id + field);
  }

  private @Nullable Long any(EClass entity) {
    List<Long> ids = world.ids(entity);
    return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
  }

  private long[] some(EClass entity, int most) {
    List<Long> ids = new ArrayList<>(world.ids(entity));
    Collections.shuffle(ids, random);
    return ids.stream().limit(1 + random.nextInt(most)).mapToLong(Long::longValue).toArray();
  }

  private List<Field> customs() {
    return database.fields().custom(Literals.ACCOUNT);
  }

  /** @return a value of a type as a text that the store reads and shows the same; empty for missing */
  private String value(FieldType type) {
    if (random.nextInt(6) == 0) {
      return "";
    }
    return switch (type) {
      case NUMBER, DECIMAL -> String.valueOf(random.nextInt(1000) / 4.0).replaceAll("\\.0$", "");
      case INTEGER -> String.valueOf(random.nextInt(100) - 50);
      case CHOICE -> List.of("One year", "两年", "Month-to-month").get(random.nextInt(3));
      case DATE -> java.time.LocalDate.ofEpochDay(19_000 + random.nextInt(900)).toString();
      case TIME -> java.time.Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000)).toString();
      case BOOLEAN -> String.valueOf(random.nextBoolean());
      default -> List.of("Zürich", "北京", "O'Neil", "ä; ö").get(random.nextInt(4)) + random.nextInt(5);
    };
  }

  /** Does the step. */
  void run(Step.Kind kind) {
    switch (kind) {
      case IMPORT -> importAccounts();
      case EDIT -> edit();
      case SCORES -> scores();
      case FIELDS -> fields();
      default -> mixed(kind);
    }
  }

  private void importAccounts() {
    try (Transaction transaction = database.begin(TransactionKind.IMPORT, "Import " + number)) {
      List<FieldDefinition> wanted = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        int n = random.nextInt(12);
        String name = "f" + n;
        boolean known = database.fields().of(Literals.ACCOUNT).stream().anyMatch(f -> f.name().equalsIgnoreCase(name));
        boolean wantedTwice = wanted.stream().anyMatch(d -> d.name().equals(name));
        if (!known && !wantedTwice) {
          wanted.add(FieldDefinition.of(name, TYPES.get(n % TYPES.size())));
        }
      }
      List<Field> fields = new ArrayList<>(transaction.defineFields(Literals.ACCOUNT, wanted));
      fields.forEach(f -> learn(World.FIELD, f.fieldId()));
      customs().stream().filter(f -> random.nextBoolean()).forEach(fields::add);
      update(transaction, some(Literals.ACCOUNT, 6), fields);
      insert(transaction, fields);
      transaction.commit();
    }
  }

  private void insert(Transaction transaction, List<Field> fields) {
    int count = 1 + random.nextInt(12);
    List<Column> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<String> used = new HashSet<>();
    world.ids(Literals.ACCOUNT).forEach(id -> used.add(String.valueOf(world.get(Literals.ACCOUNT, id, "key"))));
    String[] keys = new String[count];
    for (int i = 0; i < count; i++) {
      String key = "K" + random.nextInt(40);
      keys[i] = used.add(key) ? key : "K" + number + "-" + i;
    }
    columns.add(TextColumn.of("key", keys));
    names.add("key");
    columns.add(TextColumn.of("industry", texts(count, FieldType.TEXT)));
    names.add("industry");
    List<Long> parents = world.ids(Literals.ACCOUNT);
    if (!parents.isEmpty()) {
      String[] texts = new String[count];
      Arrays.setAll(texts, i -> random.nextBoolean() ? "" : parents.get(random.nextInt(parents.size())).toString());
      columns.add(numbers("parent", texts));
      names.add("parent");
    }
    for (Field field : fields) {
      columns.add(texts(field.name(), texts(count, field.type())));
      names.add("#" + field.fieldId());
    }
    long[] ids = transaction.insert(Literals.ACCOUNT, Table.of(columns));
    for (int i = 0; i < count; i++) {
      learn(Literals.ACCOUNT, ids[i]);
      learned.remove(Literals.ACCOUNT.getName() + ids[i]);
      for (String field : List.of("name", "kind", "status")) {
        learn(Literals.ACCOUNT, ids[i], field);
      }
      for (int c = 0; c < names.size(); c++) {
        world.set(Literals.ACCOUNT, ids[i], names.get(c), columns.get(c).text(i));
      }
    }
  }

  private String[] texts(int count, FieldType type) {
    String[] texts = new String[count];
    Arrays.setAll(texts, i -> value(type));
    return texts;
  }

  private static Column texts(String name, String[] texts) {
    TextColumn.Builder builder = TextColumn.builder(name);
    for (String text : texts) {
      builder.add(text.isEmpty() ? null : text);
    }
    return builder.build();
  }

  private static Column numbers(String name, String[] texts) {
    NumberColumn.Builder builder = NumberColumn.builder(name);
    for (String text : texts) {
      if (text.isEmpty()) {
        builder.addMissing();
      } else {
        builder.add(Double.parseDouble(text));
      }
    }
    return builder.build();
  }

  private void update(Transaction transaction, long[] ids, List<Field> fields) {
    if (ids.length == 0) {
      return;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(TextColumn.of("industry", texts(ids.length, FieldType.TEXT)));
    fields.forEach(f -> columns.add(texts(f.name(), texts(ids.length, f.type()))));
    transaction.update(Literals.ACCOUNT, ids, Table.of(columns));
    for (int i = 0; i < ids.length; i++) {
      world.set(Literals.ACCOUNT, ids[i], "industry", columns.get(0).text(i));
      for (int f = 0; f < fields.size(); f++) {
        world.set(Literals.ACCOUNT, ids[i], "#" + fields.get(f).fieldId(), columns.get(f + 1).text(i));
      }
    }
  }

  private void mixed(Step.Kind kind) {
    boolean all = kind == Step.Kind.MIXED;
    try (Transaction transaction = database.begin("Work " + number)) {
      if (all || kind == Step.Kind.UPDATE) {
        for (int i = all ? 2 : 1; i > 0; i--) {
          update(transaction, some(Literals.ACCOUNT, 10), customs().stream().filter(f -> random.nextBoolean())
              .toList());
        }
      }
      if (all || kind == Step.Kind.MEMBERS) {
        members(transaction);
      }
      if (all && random.nextBoolean() || kind == Step.Kind.DELETE) {
        EClass entity = random.nextInt(3) > 0 ? Literals.ACCOUNT : Literals.CONTACT;
        long[] ids = some(entity, 3);
        transaction.delete(entity, ids);
        world.delete(entity, new TreeSet<>(LongStream.of(ids).boxed().toList()));
      }
      if (all) {
        members(transaction);
      }
      transaction.commit();
    }
  }

  private void members(Transaction transaction) {
    List<Long> owners = new ArrayList<>();
    List<Long> targets = new ArrayList<>();
    for (long segment : some(Literals.SEGMENT, 2)) {
      Set<Long> members = new LinkedHashSet<>();
      Arrays.stream(some(Literals.ACCOUNT, 5)).forEach(members::add);
      if (!members.isEmpty()) {
        members.forEach(m -> owners.add(segment));
        targets.addAll(members);
        world.set(Literals.SEGMENT, segment, "members", World.list(List.copyOf(members)));
      }
    }
    if (!owners.isEmpty()) {
      transaction.setMembers(Literals.SEGMENT__MEMBERS, owners.stream().mapToLong(Long::longValue).toArray(),
          targets.stream().mapToLong(Long::longValue).toArray());
    }
  }

  private void scores() {
    long[] accounts = some(Literals.ACCOUNT, 8);
    if (accounts.length == 0) {
      return;
    }
    try (Transaction transaction = database.begin(TransactionKind.SCORES, "Scores " + number)) {
      String[] names = new String[accounts.length];
      Arrays.fill(names, random.nextBoolean() ? "churn" : "value");
      String[] times = new String[accounts.length];
      Arrays.fill(times, "2026-01-31T00:00:00Z");
      String[] values = new String[accounts.length];
      Arrays.setAll(values, i -> String.valueOf(random.nextInt(100) / 128.0));
      long[] ids = transaction.insert(Literals.SCORE,
          Table.of(NumberColumn.of("account", LongStream.of(accounts).asDoubleStream().toArray()),
              TextColumn.of("name", names), numbers("value", values), TextColumn.of("computedAt", times)));
      Arrays.stream(ids).forEach(id -> learn(Literals.SCORE, id));
      transaction.commit();
    }
  }

  private void fields() {
    List<Long> known = world.ids(World.FIELD);
    if (known.isEmpty()) {
      return;
    }
    int id = Math.toIntExact(known.get(random.nextInt(known.size())));
    try (Transaction transaction = database.begin("Fields " + number)) {
      Field field = database.fields().byId(id).orElseThrow();
      if (field.retired()) {
        if (database.fields().find(Literals.ACCOUNT, field.name()).isEmpty()) { // else its name is taken
          transaction.restoreField(id);
        }
      } else if (random.nextInt(3) == 0) {
        transaction.retireField(id);
      } else if (random.nextBoolean()) {
        transaction.renameField(id, "r" + number);
      } else {
        transaction.relabelField(id, "Label " + number);
      }
      learn(World.FIELD, id);
      transaction.commit();
    }
  }

  private void edit() {
    try (EditSession session = database.openSession()) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        Long id = any(Literals.ACCOUNT);
        if (id == null || random.nextInt(8) == 0) {
          Account account = session.create(Literals.ACCOUNT);
          account.setName("New " + number + " " + i);
          learn(Literals.ACCOUNT, account.getId());
        } else {
          account(session, session.load(Literals.ACCOUNT, id));
        }
      }
      others(session);
      session.commit("Edit " + number);
    }
  }

  private void account(EditSession session, Account account) {
    long id = account.getId();
    if (isLearned(Literals.ACCOUNT, id, "name")) {
      return;
    }
    switch (random.nextInt(6)) {
      case 0 -> {
        Long parent = any(Literals.ACCOUNT);
        boolean loop = parent == null || parent == id || learned.contains(Literals.ACCOUNT.getName() + parent)
            || isBelow(parent, id);
        account.setParent(loop ? null : session.load(Literals.ACCOUNT, parent));
        world.set(Literals.ACCOUNT, id, "parent", loop ? null : String.valueOf(parent));
      }
      case 1 -> {
        Address address = ModelFactory.eINSTANCE.createAddress();
        address.setCity("City " + number + " " + random.nextInt(1000));
        account.getAddresses().add(0, address);
        if (account.getAddresses().size() > 2) {
          account.getAddresses().remove(1);
        }
        learn(Literals.ACCOUNT, id, "addresses");
      }
      case 2 -> {
        account.setKey("N" + number + "-" + id);
        world.set(Literals.ACCOUNT, id, "key", account.getKey());
      }
      case 3 -> {
        for (Field field : customs()) {
          if (field.type() == FieldType.TEXT && random.nextBoolean()) {
            String text = value(FieldType.TEXT);
            session.setCustom(account, field.name(), text.isEmpty() ? null : text);
            world.set(Literals.ACCOUNT, id, "#" + field.fieldId(), text);
          }
        }
      }
      default -> {
        String text = value(FieldType.TEXT);
        account.setIndustry(text.isEmpty() ? null : text);
        world.set(Literals.ACCOUNT, id, "industry", text);
      }
    }
  }

  private boolean isBelow(long id, long above) {
    Set<Long> seen = new HashSet<>();
    String parent = String.valueOf(id);
    while (parent != null && seen.add(Long.valueOf(parent))) {
      if (Long.parseLong(parent) == above) {
        return true;
      }
      parent = world.get(Literals.ACCOUNT, Long.parseLong(parent), "parent");
    }
    return false;
  }

  private @Nullable Account stored(EditSession session) {
    Long id = any(Literals.ACCOUNT);
    return id == null || learned.contains(Literals.ACCOUNT.getName() + id) ? null : session.load(Literals.ACCOUNT, id);
  }

  private void others(EditSession session) {
    Account account = stored(session);
    if (account == null) {
      return;
    }
    if (random.nextInt(3) == 0) {
      Contact contact = session.create(Literals.CONTACT);
      contact.setName("Contact " + number);
      contact.setAccount(account);
      learn(Literals.CONTACT, contact.getId());
      if (random.nextBoolean()) {
        activity(session, contact, account);
      }
    }
    if (random.nextInt(4) == 0) {
      Opportunity opportunity = session.create(Literals.OPPORTUNITY);
      opportunity.setName("Deal " + number);
      opportunity.setAccount(account);
      learn(Literals.OPPORTUNITY, opportunity.getId());
    }
    Long contact = any(Literals.CONTACT);
    if (contact != null && !learned.contains(Literals.CONTACT.getName() + contact) && random.nextInt(3) == 0) {
      Contact stored = session.load(Literals.CONTACT, contact);
      if (random.nextBoolean()) {
        activity(session, stored, random.nextBoolean() ? account : null);
      } else {
        stored.setAccount(random.nextBoolean() ? account : null);
        world.set(Literals.CONTACT, contact, "account", id(stored.getAccount()));
      }
    }
    if (world.ids(Literals.SEGMENT).size() < 3 && random.nextInt(3) == 0) {
      Segment segment = session.create(Literals.SEGMENT);
      segment.setName("Segment " + number);
      segment.getMembers().add(account);
      learn(Literals.SEGMENT, segment.getId());
    }
  }

  private void activity(EditSession session, Contact contact, @Nullable Account account) {
    Activity activity = session.create(Literals.ACTIVITY);
    activity.setSubject("Call " + number);
    activity.setContact(contact);
    activity.setAccount(account);
    learn(Literals.ACTIVITY, activity.getId());
  }

  private static @Nullable String id(@Nullable EObject record) {
    return record == null ? null : String.valueOf(((Record) record).getId());
  }
}
