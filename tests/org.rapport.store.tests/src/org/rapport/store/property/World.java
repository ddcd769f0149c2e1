package org.rapport.store.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage.Literals;

/**
 * All that is stored at one moment, as plain texts: by entity and id, the values of a record by field. Custom fields are
 * called {@code #id}, so that other names don't matter; lists are texts too.
 */
final class World {
  static final EClass FIELD = Literals.CUSTOM_FIELD_DEFINITION;
  static final List<EClass> ENTITIES = List.of(Literals.ACCOUNT, Literals.CONTACT, Literals.OPPORTUNITY,
      Literals.ACTIVITY, Literals.SEGMENT, Literals.SCORE, FIELD);
  /** Lists that are compared. */
  static final Map<EClass, String> LISTS = Map.of(Literals.ACCOUNT, "addresses", Literals.SEGMENT, "members");
  static final String BETWEEN = "; ";

  /** A field of records that refers to others. */
  record Reference(EClass from, String field, EClass to, boolean required) {
  }

  static final List<Reference> REFERENCES = references();

  private final Map<EClass, TreeMap<Long, Map<String, String>>> rows = new java.util.LinkedHashMap<>();

  World() {
    ENTITIES.forEach(e -> rows.put(e, new TreeMap<>()));
  }

  private static List<Reference> references() {
    List<Reference> all = new ArrayList<>();
    for (EClass entity : ENTITIES) {
      for (EReference reference : entity.getEAllReferences()) {
        if (!reference.isMany() && !reference.isContainment() && ENTITIES.contains(reference.getEReferenceType())) {
          all.add(new Reference(entity, reference.getName(), reference.getEReferenceType(), reference.isRequired()));
        }
      }
    }
    return all;
  }

  static List<Reference> referencesOf(EClass from) {
    return REFERENCES.stream().filter(r -> r.from() == from).toList();
  }

  World copy() {
    World copy = new World();
    rows.forEach((entity, all) -> copy.all(entity).putAll(all));
    return copy;
  }

  TreeMap<Long, Map<String, String>> all(EClass entity) {
    return Objects.requireNonNull(rows.get(entity));
  }

  List<Long> ids(EClass entity) {
    return List.copyOf(all(entity).keySet());
  }

  boolean has(EClass entity, long id) {
    return all(entity).containsKey(id);
  }

  Map<String, String> row(EClass entity, long id) {
    return all(entity).getOrDefault(id, Map.of());
  }

  @Nullable
  String get(EClass entity, long id, String field) {
    return row(entity, id).get(field);
  }

  /** Sets a value; null or empty for missing. */
  void set(EClass entity, long id, String field, @Nullable String value) {
    Map<String, String> row = new TreeMap<>(row(entity, id));
    if (value == null || value.isEmpty()) {
      row.remove(field);
    } else {
      row.put(field, value);
    }
    all(entity).put(id, row);
  }

  void put(EClass entity, long id, Map<String, String> row) {
    all(entity).put(id, row);
  }

  void remove(EClass entity, long id) {
    all(entity).remove(id);
  }

  void each(BiConsumer<EClass, Long> visitor) {
    ENTITIES.forEach(e -> ids(e).forEach(id -> visitor.accept(e, id)));
  }

  /** @return the ids in a list of members */
  static List<Long> members(@Nullable String list) {
    return list == null ? List.of() : Arrays.stream(list.split(BETWEEN)).map(Long::valueOf).toList();
  }

  static @Nullable String list(List<Long> members) {
    return members.isEmpty() ? null : String.join(BETWEEN, members.stream().map(String::valueOf).toList());
  }

  /** Deletes records with those that can't be without them; other references become missing. */
  void delete(EClass entity, Set<Long> ids) {
    Set<String> doomed = new HashSet<>();
    ids.stream().filter(id -> has(entity, id)).forEach(id -> doom(entity, id, doomed));
    each((e, id) -> {
      if (!doomed.contains(e.getName() + id)) {
        loosen(e, id, doomed);
      }
    });
    each((e, id) -> {
      if (doomed.contains(e.getName() + id)) {
        remove(e, id);
      }
    });
  }

  private void doom(EClass entity, long id, Set<String> doomed) {
    if (doomed.add(entity.getName() + id)) {
      for (Reference r : REFERENCES) {
        if (r.to() == entity && r.required()) {
          ids(r.from()).stream().filter(o -> String.valueOf(id).equals(get(r.from(), o, r.field())))
              .forEach(o -> doom(r.from(), o, doomed));
        }
      }
    }
  }

  private void loosen(EClass entity, long id, Set<String> doomed) {
    for (Reference r : referencesOf(entity)) {
      String target = get(entity, id, r.field());
      if (target != null && doomed.contains(r.to().getName() + target)) {
        set(entity, id, r.field(), null);
      }
    }
    if (entity == Literals.SEGMENT) {
      List<Long> stay = new ArrayList<>(members(get(entity, id, "members")));
      if (stay.removeIf(m -> doomed.contains(Literals.ACCOUNT.getName() + m))) {
        set(entity, id, "members", list(stay));
      }
    }
  }

  /** @return the first difference to another world, or null when there is none */
  @Nullable
  String difference(World other) {
    for (EClass entity : ENTITIES) {
      Set<Long> ids = new TreeSet<>(ids(entity));
      ids.addAll(other.ids(entity));
      for (long id : ids) {
        Map<String, String> mine = all(entity).get(id);
        Map<String, String> theirs = other.all(entity).get(id);
        if (!Objects.equals(mine, theirs)) {
          return entity.getName() + " " + id + ": " + difference(mine, theirs);
        }
      }
    }
    return null;
  }

  private static String difference(@Nullable Map<String, String> mine, @Nullable Map<String, String> theirs) {
    if (mine == null || theirs == null) {
      return "expected " + mine + " but was " + theirs;
    }
    Set<String> fields = new TreeSet<>(mine.keySet());
    fields.addAll(theirs.keySet());
    fields.removeIf(f -> Objects.equals(mine.get(f), theirs.get(f)));
    return String.join(", ", fields.stream().map(f -> f + ": expected " + mine.get(f) + " but was " + theirs.get(f))
        .toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof World w && w.rows.equals(rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }
}
