package org.rapport.store.internal.history;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.Counts;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.store.UndoResult;
import org.rapport.store.UndoResult.Refused;
import org.rapport.store.internal.gateway.Recorder;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.internal.gateway.Writer;
import org.rapport.store.internal.history.UndoReport.Edited;
import org.rapport.store.internal.journaling.Block;
import org.rapport.store.internal.journaling.Block.Op;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/**
 * Undoes a transaction by a new one, from the old values in the journal. What somebody changed later stays and is
 * listed; what can't be brought back is refused with the reason. Blocks are read part by part, so memory stays bounded.
 */
public final class Undoer {
  private final StoreDatabase store;
  private final @Nullable IProgressMonitor monitor;

  /** Undoes in a database. */
  public Undoer(StoreDatabase store, @Nullable IProgressMonitor monitor) {
    this.store = store;
    this.monitor = monitor;
  }

  /** @return what was done */
  public UndoResult undo(long number) {
    TransactionInfo info = store.entry(number).info();
    if (info.kind() == TransactionKind.ERASURE) {
      throw new StoreException("Transaction " + number + " (" + info.purpose()
          + ") erased records for good: nothing of them is left that could be brought back.");
    }
    boolean redo = info.kind() == TransactionKind.UNDO;
    String purpose = redo ? "Redo: " + info.purpose().replaceFirst("^Undo: ", "")
        : "Undo: " + info.purpose().replaceFirst("^Redo: ", "");
    try (Writer writer = store.write(redo ? TransactionKind.REDO : TransactionKind.UNDO, purpose, number, false)) {
      Recorder.Entry entry = store.entry(number);
      Long by = entry.info().undoneBy();
      if (by != null) {
        throw new StoreException("Transaction " + number + " (" + info.purpose()
            + ") is undone already, by transaction "
            + by + ".");
      }
      UndoReport report = new UndoReport();
      reverse(new Undone(store, entry, writer, monitor), report);
      if (!report.kept().isEmpty() || !report.refused().isEmpty()) { // else rows put aside can stay there
        report.name(writer.connection());
      }
      TransactionInfo done = writer.commit();
      if (done.number() == 0) {
        throw new StoreException("Nothing of transaction " + number + " (" + info.purpose() + ") can be undone. "
            + report.why());
      }
      long restored = done.counts().entrySet().stream()
          .filter(e -> !e.getKey().equals(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION.getName())).mapToLong(e -> {
            Counts c = e.getValue();
            return c.created() + c.changed() + c.deleted();
          }).sum();
      return new UndoResult(done, restored, report.kept(), report.refused());
    } catch (SQLException | IOException e) {
      throw store.unreadable(e);
    }
  }

  /** @return the later transactions that keep an undo from being complete, the newest first */
  public List<TransactionInfo> blockers(long number) {
    try (Writer writer = store.write(TransactionKind.UNDO, "Rehearsal", null, true)) {
      Undone undone = new Undone(store, store.entry(number), writer, monitor);
      UndoReport report = new UndoReport();
      reverse(undone, report);
      Map<Long, TransactionInfo> found = new TreeMap<>(Comparator.reverseOrder());
      report.referring().forEach(info -> found.put(info.number(), info));
      for (Edited edited : report.edited()) {
        undone.later().touching(edited.entity(), edited.id(), block -> changes(block, edited.place()))
            .forEach(info -> found.put(info.number(), info));
      }
      for (Refused refused : report.refused()) {
        EClass entity = store.catalogue().entity(refused.entity()).orElseThrow();
        TransactionInfo info = undone.later().newest(entity, refused.id());
        if (info != null) {
          found.put(info.number(), info);
        }
      }
      return List.copyOf(found.values());
    } catch (SQLException | IOException e) {
      throw store.unreadable(e);
    }
  }

  private static boolean changes(Block block, String place) {
    TableMap table = ModelMap.get().table(block.table());
    return table != null && table.isList() ? table.name().equals(place)
        : block.columns().stream().anyMatch(c -> UndoReport.place(block.table(), c.column()).equals(place));
  }

  private static void reverse(Undone undone, UndoReport report) throws IOException, SQLException {
    DeleteReversal deletions = new DeleteReversal(undone, report);
    UpdateReversal updates = new UpdateReversal(undone, report, deletions);
    if (undone.has(Op.DELETE)) {
      deletions.decide();
      deletions.runDefinitions();
    }
    if (undone.has(Op.UPDATE) || undone.has(Op.LISTS)) {
      updates.run();
    }
    if (undone.has(Op.INSERT)) {
      new InsertReversal(undone, report).run();
    }
    if (undone.has(Op.DELETE)) {
      deletions.run(updates);
    }
  }
}
