package org.rapport.store;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rapport.model.Account;
import org.rapport.model.AccountKind;
import org.rapport.model.ModelPackage;

/**
 * What {@link Database#erase} would destroy, and what it can't reach: for those who have to confirm it.
 *
 * @param exists false when the record was deleted earlier and only the journal still holds it
 * @param records how many records would be destroyed, by the entity's name: the one asked for first, then those that
 *        can't be without it; of a deleted record just itself, what was deleted with it is found by the erasure
 * @param contacts how many contacts an account has, who are people themselves and stay unless they are erased too; 0 for
 *        other records and for deleted accounts
 * @param person whether the record is an account of a person, with whom contacts should go
 * @param backups backups in the database's usual folders that hold the record, the newest first; an erasure does not
 *        touch them
 * @since 0.1
 */
public record ErasurePreview(boolean exists, Map<String, Long> records, long contacts, boolean person,
    List<Backup> backups) {

  /** Copies map and list, keeping their order. */
  public ErasurePreview {
    records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    backups = List.copyOf(backups);
  }

  /**
   * Looks what an erasure would do; nothing is changed.
   *
   * @param database the database
   * @param entity the record's entity
   * @param id its id
   * @return what would be destroyed
   * @throws StoreException when there is no such record and never was one, or it was erased already
   */
  public static ErasurePreview of(Database database, EClass entity, long id) {
    List<FieldChange> past = database.history(entity, id);
    if (past.stream().anyMatch(FieldChange::erased)) {
      throw new StoreException("The " + entity.getName() + " " + id + " was erased already: nothing of it is left.");
    }
    Map<String, Long> records = dependents(database, entity, id);
    if (records.isEmpty() && past.isEmpty()) {
      throw new StoreException("There is no " + entity.getName() + " " + id + " in " + database.name()
          + ", and never was one: check the number.");
    }
    long first = past.stream().mapToLong(change -> change.transaction().number()).min().orElse(0);
    List<Backup> backups = Backups.known(database).stream().filter(b -> b.transaction() >= first).toList();
    if (records.isEmpty()) {
      return new ErasurePreview(false, Map.of(entity.getName(), 1L), 0, false, backups);
    }
    try (EditSession session = database.openSession()) {
      return session.load(entity, id) instanceof Account account
          ? new ErasurePreview(true, records, session.related(account, ModelPackage.Literals.CONTACT__ACCOUNT).size(),
              account.getKind() == AccountKind.PERSON, backups)
          : new ErasurePreview(true, records, 0, false, backups);
    }
  }

  private static Map<String, Long> dependents(Database database, EClass entity, long id) {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (EditSession session = database.openSession()) {
      Set<EObject> seen = new HashSet<>();
      Deque<EObject> next = new ArrayDeque<>();
      load(session, entity, id).ifPresent(next::add);
      while (!next.isEmpty()) {
        EObject record = next.remove();
        if (seen.add(record)) {
          counts.merge(record.eClass().getName(), 1L, Long::sum);
          for (EClass other : database.fields().entities()) {
            needing(other, record.eClass()).forEach(r -> next.addAll(session.<EObject>related(record, r)));
          }
        }
      }
    }
    return counts;
  }

  private static Optional<EObject> load(EditSession session, EClass entity, long id) {
    try {
      return Optional.of(session.load(entity, id));
    } catch (StoreException deleted) { // what an erasure can do then, the history tells
      return Optional.empty();
    }
  }

  private static List<EReference> needing(EClass entity, EClass target) {
    return entity.getEAllReferences().stream()
        .filter(r -> !r.isMany() && !r.isContainment() && r.isRequired() && r.getEReferenceType() == target).toList();
  }
}
