package org.rapport.store.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.property.World.Reference;

/**
 * What an undo must do, in plain words: what the transaction left and nobody changed since becomes what it was before;
 * later changes are kept, and so are created records that were changed or are referred to by others; deleted records
 * come back, unless their key is in use or what they need is gone.
 */
final class Undoing {
  private final World before;
  private final World after;
  private final World now;
  private final World result;
  private final Set<String> kept = new TreeSet<>();
  private final Set<String> refused = new TreeSet<>();
  private final Map<EClass, Set<Long>> coming = new HashMap<>();
  private final Map<EClass, Set<Long>> going = new HashMap<>();

  /**
   * @param before the world before the transaction that is undone
   * @param after the world after it
   * @param now the world now
   */
  Undoing(World before, World after, World now) {
    this.before = before;
    this.after = after;
    this.now = now;
    this.result = now.copy();
    World.ENTITIES.forEach(e -> coming.put(e, new TreeSet<>()));
    World.ENTITIES.forEach(e -> going.put(e, new TreeSet<>()));
    decideDeleted();
    updates();
    decideInserted();
    going.forEach((e, ids) -> ids.forEach(id -> result.remove(e, id)));
    keepUsedFields();
    coming.forEach((e, ids) -> ids.forEach(id -> comeBack(e, id)));
  }

  World result() {
    return result;
  }

  Set<String> kept() {
    return kept;
  }

  Set<String> refused() {
    return refused;
  }

  private Set<Long> coming(EClass entity) {
    return Objects.requireNonNull(coming.get(entity));
  }

  private Set<Long> going(EClass entity) {
    return Objects.requireNonNull(going.get(entity));
  }

  private void refuse(EClass entity, long id) {
    refused.add(entity.getName() + " " + id);
  }

  private void keep(EClass entity, long id, String field) {
    kept.add(entity.getName() + " " + id + " " + field);
  }

  private boolean willBe(EClass entity, String id) {
    return result.has(entity, Long.parseLong(id)) || coming(entity).contains(Long.valueOf(id));
  }

  private boolean isKeyUsed(EClass entity, String key, long by, boolean orInserted) {
    return result.ids(entity).stream().anyMatch(id -> id != by && key.equals(result.get(entity, id, "key"))
        && (orInserted || before.has(entity, id) || !after.has(entity, id)));
  }

  private void decideDeleted() {
    for (EClass entity : World.ENTITIES) {
      for (long id : before.ids(entity)) {
        if (!after.has(entity, id)) {
          if (now.has(entity, id) || isKeyUsed(entity, String.valueOf(before.get(entity, id, "key")), id, false)) {
            refuse(entity, id);
          } else {
            coming(entity).add(id);
          }
        }
      }
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Reference r : World.REFERENCES) {
        for (long id : r.required() ? List.copyOf(coming(r.from())) : List.<Long>of()) {
          String target = before.get(r.from(), id, r.field());
          if (target != null && !willBe(r.to(), target)) {
            coming(r.from()).remove(id);
            refuse(r.from(), id);
            changed = true;
          }
        }
      }
    }
  }

  private void updates() {
    before.each((entity, id) -> {
      if (after.has(entity, id) && !before.row(entity, id).equals(after.row(entity, id))) {
        if (now.has(entity, id)) {
          update(entity, id);
        } else {
          refuse(entity, id);
        }
      }
    });
  }

  private void update(EClass entity, long id) {
    Set<String> fields = new TreeSet<>(before.row(entity, id).keySet());
    fields.addAll(after.row(entity, id).keySet());
    for (String field : fields) {
      String old = before.get(entity, id, field);
      String left = after.get(entity, id, field);
      String value = now.get(entity, id, field);
      if (Objects.equals(old, left) || Objects.equals(value, old)) {
        continue;
      }
      if (!Objects.equals(value, left)) {
        keep(entity, id, field);
      } else if (field.equals("members")) {
        result.set(entity, id, field, possible(old));
      } else if (old != null && isImpossible(entity, id, field, old)
          || field.startsWith("#") && !willBe(World.FIELD, field.substring(1))) {
        refuse(entity, id);
      } else {
        result.set(entity, id, field, old);
      }
    }
  }

  private @org.eclipse.jdt.annotation.Nullable String possible(
      @org.eclipse.jdt.annotation.Nullable String members) {
    List<Long> there = new ArrayList<>(World.members(members));
    there.removeIf(m -> !willBe(Literals.ACCOUNT, String.valueOf(m)));
    return World.list(there);
  }

  private boolean isImpossible(EClass entity, long id, String field, String old) {
    if (field.equals("key")) {
      return isKeyUsed(entity, old, id, true);
    }
    return World.referencesOf(entity).stream().anyMatch(r -> r.field().equals(field) && !willBe(r.to(), old));
  }

  private void decideInserted() {
    after.each((entity, id) -> {
      if (!before.has(entity, id) && now.has(entity, id)) {
        Map<String, String> left = after.row(entity, id);
        Map<String, String> value = now.row(entity, id);
        if (left.equals(value)) {
          going(entity).add(id);
        } else {
          Set<String> fields = new TreeSet<>(left.keySet());
          fields.addAll(value.keySet());
          fields.stream().filter(f -> !Objects.equals(left.get(f), value.get(f))).forEach(f -> keep(entity, id, f));
        }
      }
    });
    boolean[] changed = {true};
    while (changed[0]) {
      changed[0] = false;
      result.each((entity, id) -> {
        if (!going(entity).contains(id)) {
          for (Reference r : World.referencesOf(entity)) {
            String target = result.get(entity, id, r.field());
            changed[0] |= target != null && stays(r.to(), Long.parseLong(target));
          }
          if (entity == Literals.SEGMENT) {
            for (long member : World.members(result.get(entity, id, "members"))) {
              changed[0] |= stays(Literals.ACCOUNT, member);
            }
          }
        }
      });
    }
  }

  private boolean stays(EClass entity, long id) {
    boolean changed = going(entity).remove(id);
    if (changed) {
      refuse(entity, id);
    }
    return changed;
  }

  /** A field whose values remain somewhere comes back. */
  private void keepUsedFields() {
    for (long field : List.copyOf(going(World.FIELD))) {
      boolean[] used = {false};
      result.each((entity, id) -> used[0] |= result.get(entity, id, "#" + field) != null);
      if (used[0]) {
        result.put(World.FIELD, field, now.row(World.FIELD, field));
        refuse(World.FIELD, field);
      }
    }
  }

  private void comeBack(EClass entity, long id) {
    Map<String, String> row = new TreeMap<>(before.row(entity, id));
    for (Reference r : World.referencesOf(entity)) {
      String target = row.get(r.field());
      if (target != null && !willBe(r.to(), target)) {
        row.remove(r.field());
      }
    }
    row.keySet().removeIf(f -> f.startsWith("#") && !willBe(World.FIELD, f.substring(1)));
    if (row.containsKey("members")) {
      String members = possible(row.get("members"));
      row.remove("members");
      if (members != null) {
        row.put("members", members);
      }
    }
    result.put(entity, id, row);
  }
}
