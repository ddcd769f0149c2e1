package org.rapport.store.internal.past;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Field;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.FieldChange;
import org.rapport.store.ListPage;
import org.rapport.store.ListQuery;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.store.internal.gateway.Sql;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.history.Histories;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.table.Table;

/** What the database can tell of its past, and bring back from it. */
public final class Past {
  private final StoreDatabase store;

  /** The past of a database. */
  public Past(StoreDatabase store) {
    this.store = store;
  }

  /** @return the last transaction that counts at a moment, 0 for none */
  public long asOf(Instant moment) {
    return store.read(connection -> Sql.number(connection,
        "SELECT MAX(\"NUMBER\") FROM \"RAPPORT_TRANSACTION\" WHERE \"TIME\" <= ?", moment.toEpochMilli()));
  }

  /** @return the fields as they were */
  public FieldCatalogue fields(Instant moment) {
    throw unfinished(moment);
  }

  /** @return a page of a list as it was */
  public ListPage list(ListQuery query) {
    throw unfinished(query);
  }

  /** @return whole columns as they were */
  public Table scan(ScanQuery query, @Nullable IProgressMonitor monitor) {
    throw unfinished(query);
  }

  /** @return a record as it was */
  public Optional<Map<String, @Nullable Object>> record(EClass entity, long id, Instant moment) {
    throw unfinished(moment);
  }

  /** @return the changes of one field */
  public List<FieldChange> history(EClass entity, long id, String field) {
    Optional<Field> known = store.catalogue().find(entity, field);
    List<FieldChange> all = store.history(entity, id);
    String name = known.isPresent() ? known.get().name() : field;
    List<FieldChange> found = all.stream()
        .filter(c -> c.field().equalsIgnoreCase(name) || known.isEmpty() && c.label().equalsIgnoreCase(name)).toList();
    if (found.isEmpty() && known.isEmpty() && ModelMap.get().entity(entity).lists().stream()
        .noneMatch(l -> isCalled(l.list(), field))) {
      store.catalogue().resolve(entity, field);
    }
    return found;
  }

  private static boolean isCalled(@Nullable EReference list, String name) {
    return list != null && (list.getName().equalsIgnoreCase(name) || Features.label(list).equalsIgnoreCase(name));
  }

  /** @return the record that has or had a key */
  public OptionalLong find(EClass entity, String key) {
    Long id = store.idsByKey(entity, List.of(key)).get(key);
    return id != null ? OptionalLong.of(id)
        : store.read(connection -> Histories.holder(store, connection, entity, key));
  }

  /** Writes a value of the past back. */
  public TransactionInfo restoreValue(FieldChange change, boolean old) {
    throw unfinished(change);
  }

  /** Undoes the undo that is in effect. */
  public UndoResult redo(long number, @Nullable IProgressMonitor monitor) {
    TransactionInfo info = store.transaction(number);
    Long undo = info.kind() == TransactionKind.UNDO && info.undoneBy() == null ? Long.valueOf(number) : info.undoneBy();
    if (undo == null) {
      throw new StoreException("Transaction " + number + " (" + info.purpose()
          + ") is not undone: there is nothing to do again.");
    }
    return store.undo(undo, monitor);
  }

  /** @return the transactions in the way of an undo */
  public List<TransactionInfo> undoBlockers(long number) {
    throw unfinished(number);
  }

  private static StoreException unfinished(Object what) {
    return new StoreException("The past can't be read yet (" + what + ").");
  }
}
