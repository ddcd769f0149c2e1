package org.rapport.store.internal.session;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.store.Problem;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.ValidationException;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.mapping.ColumnMap;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Values;
import org.rapport.store.internal.reading.Lookups;

/** The session that editors see: a resource set whose objects are compared with what was loaded. */
public final class Session implements EditSession {
  private static final int MOST = 10_000;
  private static final Set<String> DEFINITION_COLUMNS = Set.of("key", "label", "retired");

  private record Related(EObject record, EReference reference) {
  }

  private final StoreDatabase store;
  private final ResourceSet resources = new ResourceSetImpl();
  private final BasicCommandStack stack = new BasicCommandStack();
  private final Loader loader;
  private final Map<Loaded, Loaded> reported = new HashMap<>();
  private final Set<Related> loadedRelations = new HashSet<>();

  /** Opens a session on a database. */
  public Session(StoreDatabase store) {
    this.store = store;
    loader = new Loader(store, resources);
  }

  private interface Work {
    void run(Connection connection) throws SQLException;
  }

  private void read(Work work) {
    store.read(connection -> {
      work.run(connection);
      return Boolean.TRUE;
    });
  }

  /** The caller names the Java type that belongs to the entity; EMF's own selection by type does the cast. */
  private static <T extends EObject> T typed(EObject object) {
    return EcoreUtil.<T>getObjectsByType(List.of(object), object.eClass()).iterator().next();
  }

  private static <T extends EObject> List<T> typed(List<Loaded> records) {
    List<T> result = new ArrayList<>();
    for (Loaded record : records) {
      result.add(typed(record.object()));
    }
    return result;
  }

  @Override
  public <T extends EObject> T load(EClass entity, long id) {
    EntityMap map = ModelMap.get().entity(entity);
    read(connection -> {
      loader.shallow(connection, map, List.of(id));
      Loaded loaded = loader.get(entity, id);
      if (loaded != null) {
        loader.complete(connection, map, List.of(loaded));
      }
    });
    Loaded loaded = loader.get(entity, id);
    if (loaded == null || !loaded.isPresent()) {
      throw new StoreException("There is no " + entity.getName() + " with the id " + id
          + ": it may have been deleted. Refresh the list.");
    }
    return typed(loaded.object());
  }

  @Override
  public <T extends EObject> Optional<T> find(EClass entity, String key) {
    Map<String, Long> ids = store.read(c -> Lookups.idsByKey(c, ModelMap.get().entity(entity), List.of(key)));
    Long id = ids.get(key);
    return id == null ? Optional.empty() : Optional.of(load(entity, id));
  }

  @Override
  public <T extends EObject> List<T> related(EObject record, EReference reference) {
    EntityMap map = ModelMap.get().entity(reference.getEContainingClass());
    ColumnMap column = map.column(reference);
    Loaded target = loader.get(record);
    if (column == null || target == null) {
      throw new IllegalArgumentException(reference.getName()
          + " is not a single reference to a record of this session");
    }
    if (loadedRelations.add(new Related(record, reference))) {
      read(connection -> {
        List<Long> ids = Loader.referring(connection, map, column, target.id());
        loader.shallow(connection, map, ids);
        List<Loaded> found = ids.stream().map(id -> loader.get(map.entity(), id)).filter(Objects::nonNull).toList();
        loader.complete(connection, map, found);
      });
    }
    return typed(present(map).stream().filter(l -> l.object().eGet(reference) == record).toList());
  }

  private List<Loaded> present(EntityMap entity) {
    return loader.all().stream().filter(l -> l.entity() == entity && l.isPresent())
        .sorted(Comparator.comparingLong(Loaded::id)).toList();
  }

  @Override
  public <T extends EObject> List<T> all(EClass entity) {
    EntityMap map = ModelMap.get().entity(entity);
    read(connection -> {
      List<Long> ids = Lookups.ids(connection, map, MOST + 1);
      if (ids.size() > MOST) {
        throw new StoreException("There are more than " + MOST + " records of " + entity.getName()
            + ": use a list with a filter.");
      }
      loader.shallow(connection, map, ids);
    });
    return typed(present(map));
  }

  @Override
  public <T extends EObject> T create(EClass entity) {
    EntityMap map = ModelMap.get().entity(entity);
    if (entity == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION) {
      throw new StoreException("Custom fields are created by a transaction that defines them.");
    }
    Loaded loaded = loader.create(map, store.reserve(entity));
    ((org.rapport.model.Record) loaded.object()).setKey(map.defaultKey(loaded.id()));
    resources.getResources().add(loaded.resource());
    loaded.resource().getContents().add(loaded.object());
    return typed(loaded.object());
  }

  @Override
  public void delete(EObject record) {
    Loaded loaded = loader.get(record);
    if (loaded == null) {
      throw new IllegalArgumentException("not a record of this session");
    }
    EcoreUtil.remove(record);
    for (Loaded other : loader.all()) {
      if (other.isPresent()) {
        loosen(other, record);
      }
    }
  }

  private void loosen(Loaded other, EObject deleted) {
    for (EReference reference : other.object().eClass().getEAllReferences()) {
      if (reference.isContainment()) {
        continue;
      }
      if (reference.isMany()) {
        if (other.object().eGet(reference) instanceof List<?> members && members.contains(deleted)) {
          members.remove(deleted);
        }
      } else if (other.object().eGet(reference) == deleted) {
        if (reference.isRequired()) {
          delete(other.object());
        } else {
          other.object().eSet(reference, null);
        }
      }
    }
  }

  private Field field(EObject record, String name) {
    Field field = store.catalogue().get(record.eClass(), name);
    if (!field.custom()) {
      throw new StoreException(name + " is not a custom field of " + record.eClass().getName() + ".");
    }
    return field;
  }

  @Override
  public @Nullable Object custom(EObject record, String field) {
    return ObjectMapper.custom(record).get(field(record, field).fieldId());
  }

  @Override
  public void setCustom(EObject record, String name, @Nullable Object value) {
    Field field = field(record, name);
    try {
      ObjectMapper.setCustom(record, field.fieldId(), Values.normal(field.type(), value));
    } catch (IllegalArgumentException e) {
      org.rapport.model.Record r = (org.rapport.model.Record) record;
      throw new ValidationException(List.of(new Problem(record.eClass(), r.getId(), String.valueOf(r.getKey()),
          field.name(), field.label() + ": " + e.getMessage() + ".")));
    }
  }

  @Override
  public void edit(String label, Runnable change) {
    stack.execute(new RecordedCommand(label, resources, change));
  }

  @Override
  public CommandStack commandStack() {
    return stack;
  }

  @Override
  public ResourceSet resourceSet() {
    return resources;
  }

  private List<Difference> differences() {
    return loader.all().stream().map(Difference::of).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  private List<Loaded> created() {
    return loader.all().stream().filter(Loaded::isCreated).toList();
  }

  private List<Loaded> deleted() {
    return loader.all().stream().filter(Loaded::isDeleted).toList();
  }

  @Override
  public boolean isDirty() {
    return !differences().isEmpty() || !created().isEmpty() || !deleted().isEmpty();
  }

  @Override
  public List<Problem> validate() {
    List<Problem> problems = new ArrayList<>();
    Validation validation = new Validation(store.catalogue());
    differences().forEach(d -> problems.addAll(validation.check(d.record())));
    created().forEach(r -> problems.addAll(validation.check(r)));
    return problems;
  }

  @Override
  public Optional<TransactionInfo> commit(String purpose) {
    List<Difference> differences = differences();
    List<Loaded> created = created();
    List<Loaded> deleted = deleted();
    if (differences.isEmpty() && created.isEmpty() && deleted.isEmpty()) {
      return Optional.empty();
    }
    refuseDefinitions(differences);
    List<Problem> problems = validate();
    if (!problems.isEmpty()) {
      throw new ValidationException(problems);
    }
    List<Loaded> touched = new ArrayList<>(differences.stream().map(Difference::record).toList());
    TransactionInfo info;
    try (Writer writer = store.share(TransactionKind.EDIT, purpose)) {
      info = commit(new Committer(writer), differences, deleted, created);
    } catch (SQLException e) {
      throw store.unreadable(e);
    }
    reported.clear();
    deleted.forEach(l -> l.row(null));
    touched.addAll(created);
    try {
      refresh(touched);
    } catch (StoreException e) {
      if (info.number() == 0) {
        throw e;
      }
      throw new StoreException("Saved, as transaction " + info.number() + ", but what is stored could not be read "
          + "again: close this record, then open it again to go on. " + e.getMessage(), e);
    }
    return info.number() == 0 ? Optional.empty() : Optional.of(info);
  }

  /** Names, types, rules and choices of custom fields concern all records: only a transaction looks at those. */
  private static void refuseDefinitions(List<Difference> differences) {
    for (Difference difference : differences) {
      boolean definition = difference.record().entity().entity() == ModelPackage.Literals.CUSTOM_FIELD_DEFINITION;
      if (definition && (!difference.lists().isEmpty()
          || difference.columns().stream().anyMatch(c -> !DEFINITION_COLUMNS.contains(c.field())))) {
        throw new StoreException("Of a custom field, an editor can change only the label and whether it is retired: "
            + "change name, type, rules and choices where fields are managed.");
      }
    }
  }

  private TransactionInfo commit(Committer committer, List<Difference> differences, List<Loaded> deleted,
      List<Loaded> created) throws SQLException {
    boolean good = false;
    try {
      List<Loaded> existing = new ArrayList<>(differences.stream().map(Difference::record).toList());
      existing.addAll(deleted);
      committer.read(loader, existing);
      committer.number(differences, created);
      List<Conflict> conflicts = committer.conflicts(differences, deleted);
      if (!conflicts.isEmpty()) {
        reported.clear();
        existing.forEach(record -> {
          Loaded theirs = committer.stored(record);
          if (theirs != null) {
            reported.put(record, theirs);
          }
        });
        throw new ConflictException(conflicts.stream().map(this::named).toList());
      }
      List<Difference> merged = differences;
      List<Loaded> changed = committer.merge(loader, differences);
      if (!changed.isEmpty()) {
        merged = differences();
        List<Problem> problems = new ArrayList<>();
        Validation validation = new Validation(store.catalogue());
        changed.forEach(record -> problems.addAll(validation.check(record)));
        if (!problems.isEmpty()) {
          throw new ValidationException(problems);
        }
      }
      committer.write(merged, deleted, created);
      TransactionInfo info = committer.commit();
      good = true;
      return info;
    } finally {
      if (!good) {
        committer.unnumber();
      }
    }
  }

  /** Custom fields are numbered inside; people see names. */
  private Conflict named(Conflict c) {
    String field = c.field();
    if (field == null || !field.startsWith("#")) {
      return c;
    }
    String name = store.catalogue().byId(Integer.parseInt(field.substring(1))).map(Field::name).orElse(field);
    return new Conflict(c.entity(), c.id(), c.key(), name, c.original(), c.mine(), c.theirs());
  }

  private void refresh(List<Loaded> records) {
    Map<EntityMap, List<Loaded>> byEntity = new LinkedHashMap<>();
    records.forEach(r -> byEntity.computeIfAbsent(r.entity(), e -> new ArrayList<>()).add(r));
    read(connection -> {
      for (var entry : byEntity.entrySet()) {
        loader.refresh(connection, entry.getKey(), entry.getValue());
      }
    });
  }

  @Override
  public void keepMine(List<Conflict> conflicts) {
    settle(conflicts, false);
  }

  @Override
  public void takeTheirs(List<Conflict> conflicts) {
    List<Conflict> gone = conflicts.stream().filter(c -> c.field() == null).toList();
    List<Conflict> others = conflicts.stream().filter(c -> c.field() != null).toList();
    if (!others.isEmpty()) {
      edit("Take what others have saved", () -> settle(others, true));
    }
    for (Conflict conflict : gone) {
      Loaded record = loader.get(conflict.entity(), conflict.id());
      if (record != null) {
        stack.flush();
        delete(record.object());
        loader.forget(record);
      }
    }
  }

  /**
   * What others had stored when the conflict was reported counts, not what is stored now: whoever saves in between
   * meets the next commit as a new conflict.
   */
  private void settle(List<Conflict> conflicts, boolean take) {
    read(connection -> {
      for (Conflict conflict : conflicts) {
        Loaded record = loader.get(conflict.entity(), conflict.id());
        if (record == null) {
          continue;
        }
        if (conflict.field() == null) {
          record.revive();
          continue;
        }
        Loaded theirs = reported.get(record);
        if (theirs != null) {
          if (take && record.isDeleted()) {
            record.resource().getContents().add(record.object());
          }
          loader.settle(connection, record, theirs, inner(conflict), take);
        }
      }
    });
  }

  private @Nullable String inner(Conflict conflict) {
    String field = conflict.field();
    return field == null ? null : store.catalogue().find(conflict.entity(), field).filter(Field::custom)
        .map(f -> "#" + f.fieldId()).orElse(field);
  }

  @Override
  public void reload() {
    stack.flush();
    loadedRelations.clear();
    for (Loaded created : loader.all().stream().filter(l -> l.row() == null).toList()) {
      EcoreUtil.remove(created.object());
      giveBack(created);
      loader.forget(created);
    }
    refresh(loader.all());
  }

  @Override
  public void close() {
    List<Loaded> unused = new ArrayList<>(loader.all().stream().filter(l -> l.row() == null).toList());
    unused.sort(Comparator.comparingLong(Loaded::id).reversed());
    unused.forEach(this::giveBack);
    loader.all().forEach(loader::forget);
    stack.flush();
    resources.getResources().clear();
  }

  private void giveBack(Loaded unused) {
    if (unused.isNew()) {
      store.giveBack(unused.entity().entity(), unused.id());
    }
  }
}
