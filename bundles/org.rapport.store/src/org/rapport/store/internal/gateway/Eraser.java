package org.rapport.store.internal.gateway;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Erasure;
import org.rapport.store.Erasure.Erased;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;
import org.rapport.store.internal.people.PersonKeys;

/**
 * Erases records for good: deletes them as any transaction does, their old values under their keys like all others, and
 * then destroys the keys. What remains to be done when the program is killed in between, {@link Forgetting} does.
 */
final class Eraser {
  private final StoreDatabase store;
  private final @Nullable IProgressMonitor monitor;

  Eraser(StoreDatabase store, @Nullable IProgressMonitor monitor) {
    this.store = store;
    this.monitor = monitor;
  }

  Erasure erase(EClass entity, long id, boolean contacts, String purpose) {
    EntityMap map = ModelMap.get().entity(entity);
    String name = entity.getName();
    if (store.isErased(entity, id)) {
      throw new StoreException("The record " + id + " of " + name + " was erased already: nothing of it is left.");
    }
    TransactionInfo info;
    List<Erased> erased = new ArrayList<>();
    List<Long> readable;
    try (Writer writer = store.write(TransactionKind.ERASURE, purpose, null, false)) {
      Doomed doomed = new Doomed(store, writer.connection());
      boolean there = !Images.read(writer.connection(), map.table().name(), List.of(), new long[]{id}).isEmpty();
      if (!there && !doomed.existed(entity, id)) {
        throw new StoreException("There is no record " + id + " of " + name + " in " + store.name()
            + ", and never was one: check the number.");
      }
      Map<EClass, Set<Long>> all;
      if (there) {
        Deleter deleter = new Deleter(writer);
        Map<EClass, long[]> wanted = new LinkedHashMap<>(Map.of(entity, new long[]{id}));
        if (contacts && entity == ModelPackage.Literals.ACCOUNT) {
          wanted.put(ModelPackage.Literals.CONTACT, contacts(writer.connection(), id));
        }
        deleter.delete(wanted);
        all = deleter.doomed();
      } else {
        all = doomed.deletedWith(entity, id);
        all.forEach((e, ids) -> writer.add(mention(e, ids)));
      }
      all.forEach((e, ids) -> ids.forEach(i -> erased.add(new Erased(e.getName(), i))));
      check();
      readable = doomed.readable(all, new PersonalColumns(writer::catalogue));
      check();
      Forgetting.begin(store.folder());
      info = writer.erase(erased);
    } catch (SQLException e) {
      throw store.unwritable(e);
    } catch (IOException e) {
      throw store.unreadable(e);
    }
    return new Erasure(finished(info), erased, readable);
  }

  private static long[] contacts(Connection connection, long account) throws SQLException {
    TableMap table = ModelMap.get().entity(ModelPackage.Literals.CONTACT).table();
    try (PreparedStatement statement = connection.prepareStatement("SELECT \"ID\" FROM " + table.sql()
        + " WHERE \"ACCOUNT_ID\" = ? ORDER BY \"ID\"")) {
      statement.setLong(1, account);
      LongStream.Builder ids = LongStream.builder();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids.build().toArray();
    }
  }

  /** Nothing is left to delete: the transaction just names the records, so that their history tells of it. */
  private static Block mention(EClass entity, Set<Long> ids) {
    return Block.rows(Op.UPDATE, ModelMap.get().entity(entity).table().name(),
        ids.stream().mapToLong(Long::longValue).toArray(), List.of());
  }

  private void check() {
    IProgressMonitor m = monitor;
    if (m != null && m.isCanceled()) {
      throw new OperationCanceledException();
    }
  }

  private TransactionInfo finished(TransactionInfo info) {
    store.columns().clear();
    if (store.payloads().keys().heeded() < store.entry(info.number()).last()) {
      throw new StoreException("The records were deleted, but the file " + PersonKeys.FILE_NAME + " in "
          + store.folder()
          + " could not be written: make room on the disk or check it, then close the database and open it again; the "
          + "values are erased then.");
    }
    try {
      store.snapshots().discard();
    } catch (IOException e) {
      throw new StoreException("The records were erased, but an older snapshot in " + store.folder() + " could not be "
          + "deleted: close the database and open it again, which tries once more.", e);
    }
    return info;
  }
}
