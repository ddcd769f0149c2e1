package org.rapport.store.internal.past;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.EditSession;
import org.rapport.store.Field;
import org.rapport.store.FieldChange;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.gateway.ChangeIndex;
import org.rapport.store.internal.gateway.ChangeIndex.Place;
import org.rapport.store.internal.gateway.Images;
import org.rapport.store.internal.gateway.JournalBlocks;
import org.rapport.store.internal.gateway.ListWriter;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.history.Histories;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.Features;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.mapping.Values;

/** Writes one value of the past back, as a person would who types it: validated, and refused when it can't be. */
final class ValueRestorer {
  private final StoreDatabase store;
  private final FieldChange change;
  private final boolean old;
  private final EntityMap entity;

  ValueRestorer(StoreDatabase store, FieldChange change, boolean old) {
    this.store = store;
    this.change = change;
    this.old = old;
    this.entity = ModelMap.get().entity(change.entity());
  }

  TransactionInfo restore() {
    if (change.erased()) {
      throw new StoreException("The " + change.label() + " of that time was erased for good: it can't be restored.");
    }
    String key = store.read(this::key);
    String purpose = "Restore " + change.label() + " of " + key;
    for (TableMap list : entity.lists()) {
      EReference reference = list.list();
      if (reference != null && reference.getName().equals(change.field())) {
        return list(store.read(connection -> rows(connection, list)), list, purpose);
      }
    }
    try (EditSession session = store.openSession()) {
      set(session, session.load(change.entity(), change.id()));
      Optional<TransactionInfo> done = session.commit(purpose);
      return done.isPresent() ? done.get() : nothing(purpose);
    }
  }

  private TransactionInfo nothing(String purpose) {
    return new TransactionInfo(0, Instant.now().truncatedTo(ChronoUnit.MILLIS), store.user(), purpose,
        TransactionKind.EDIT, Map.of(), null, null);
  }

  /** @return the key that the record has now */
  private String key(Connection connection) throws SQLException, IOException {
    @Nullable Object[] row = Images.read(connection, entity.table().name(), List.of(entity.table().column(
        TableMap.KEY)), new long[]{change.id()}).get(change.id());
    if (row != null) {
      return String.valueOf(row[0]);
    }
    JournalBlocks blocks = new JournalBlocks(store);
    for (Place place : ChangeIndex.of(connection, change.entity().getName(), change.id(), 0)) {
      Block block = blocks.at(place);
      if (block.op() == Op.DELETE && block.table().equals(entity.table().name()) && block.find(change.id()) >= 0) {
        Recorder.Entry entry = Recorder.one(connection, place.number());
        if (entry != null) {
          throw new StoreException("The record was deleted by transaction " + place.number() + " ("
              + entry.info().purpose() + "): undo transaction " + place.number() + " first.");
        }
      }
    }
    throw new StoreException("There is no " + change.entity().getName() + " with the id " + change.id() + ".");
  }

  private void set(EditSession session, EObject record) {
    Object value = old ? change.oldValue() : change.newValue();
    EStructuralFeature feature = change.entity().getEStructuralFeature(change.field());
    if (feature instanceof EReference reference) {
      record.eSet(reference, value instanceof Long id ? target(session, reference.getEReferenceType(), id) : null);
    } else if (feature instanceof EAttribute attribute) {
      record.eSet(attribute, Features.emf(attribute, value));
    } else {
      Field field = store.catalogue().find(change.entity(), change.field()).orElseThrow(() -> new StoreException(
          "The field " + change.label() + " is retired or gone: restore the field before its values."));
      session.setCustom(record, field.name(), value == null ? null : fitting(field, value));
    }
  }

  private EObject target(EditSession session, EClass type, long id) {
    boolean there = store.read(connection -> !Images.read(connection, ModelMap.get().entity(type).table().name(),
        List.of(), new long[]{id}).isEmpty());
    if (!there) {
      throw new StoreException("The " + change.label() + " of that time, " + (old ? change.oldText() : change.newText())
          + ", does not exist any more: bring that record back first.");
    }
    return session.load(type, id);
  }

  /** The field may be of another type today. */
  private Object fitting(Field field, Object value) {
    Object fitting = field.type().javaType().isInstance(value) ? value
        : Values.parse(field.type(), Values.text(value));
    if (fitting == null) {
      throw new StoreException("The value '" + Values.text(value) + "' does not fit the field " + field.label()
          + " any more: it holds " + Values.describe(field.type()) + " now.");
    }
    return fitting;
  }

  private TransactionInfo list(List<@Nullable Object[]> rows, TableMap table, String purpose) {
    long[] owner = {change.id()};
    try (Writer writer = store.write(TransactionKind.EDIT, purpose, null, false)) {
      ListWriter.Rows news = new ListWriter.Rows();
      for (@Nullable Object[] row : rows) {
        checkTargets(writer.connection(), table, row);
        news.of(change.id()).add(row);
      }
      writer.add(ListWriter.block(table, owner, ListWriter.read(writer.connection(), table, owner), news));
      TransactionInfo info = writer.commit();
      return info.number() == 0 ? nothing(purpose) : info;
    } catch (SQLException e) {
      throw store.unreadable(e);
    }
  }

  private List<@Nullable Object[]> rows(Connection connection, TableMap table) throws SQLException, IOException {
    JournalBlocks blocks = new JournalBlocks(store);
    List<@Nullable Object[]> found = null;
    long number = change.transaction().number();
    for (Place place : ChangeIndex.of(connection, change.entity().getName(), change.id(), number - 1)) {
      Block block = blocks.at(place);
      boolean fits = place.number() == number && block.table().equals(table.name()) && block.find(change.id()) >= 0;
      if (fits && (old || found == null)) { // the newest block comes first
        found = ListWriter.rows(block, !old).of(change.id());
      }
    }
    return Objects.requireNonNull(found, "no change of " + change.field() + " in transaction " + number);
  }

  private void checkTargets(Connection connection, TableMap table, @Nullable Object[] row) throws SQLException {
    for (int c = 0; c < row.length; c++) {
      EClass target = Histories.target(table, table.columns().get(c));
      if (target != null && row[c] instanceof Long id && Images.read(connection, ModelMap.get().entity(target).table()
          .name(), List.of(), new long[]{id}).isEmpty()) {
        throw new StoreException("The list of that time refers to a record that does not exist any more ("
            + target.getName() + " " + id + "): bring that back first.");
      }
    }
  }
}
