package org.rapport.ui.internal.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.Record;
import org.rapport.store.Database;
import org.rapport.store.EditSession;
import org.rapport.store.Problem;

/**
 * One record being edited: its session, and who wants to know of changes. Made in a job, then used by the UI thread. What
 * the editors show beside the record is read in the job too, so that the UI thread never waits for the database.
 */
public final class RecordModel implements AutoCloseable {

  /** Few enough for a drop-down. */
  private static final List<EClass> OFFERED = List.of(Literals.USER, Literals.STAGE, Literals.PRODUCT);
  /** What the tabs of the editors show. */
  private static final Map<EClass, List<EReference>> SHOWN = Map.of(Literals.ACCOUNT,
      List.of(Literals.CONTACT__ACCOUNT, Literals.OPPORTUNITY__ACCOUNT, Literals.ACTIVITY__ACCOUNT,
          Literals.SCORE__ACCOUNT, Literals.ORDER__ACCOUNT),
      Literals.OPPORTUNITY, List.of(Literals.ACTIVITY__OPPORTUNITY));

  private final Database database;
  private final EditSession session;
  private final Record record;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Map<EClass, List<EObject>> offered = Map.of();

  private RecordModel(Database database, EditSession session, Record record) {
    this.database = database;
    this.session = session;
    this.record = record;
    session.commandStack().addCommandStackListener(event -> {
      // A save or a reload in a job empties the stack too; who does that tells when it is done.
      if (Display.getCurrent() != null) {
        tell();
      }
    });
  }

  /** Loads a record, or creates one that is stored by the first save. */
  public static RecordModel load(Database database, RecordInput input) {
    EditSession session = database.openSession();
    boolean done = false;
    try {
      Record record = input.exists() ? session.<Record>load(input.entity(), input.id())
          : NewRecords.create(session, input);
      RecordModel model = new RecordModel(database, session, record);
      model.readAround();
      done = true;
      return model;
    } finally {
      if (!done) {
        session.close();
      }
    }
  }

  /** Loads everything anew and forgets what is not saved; in a job. */
  void reload() {
    session.reload();
    readAround();
  }

  private void readAround() {
    SHOWN.getOrDefault(record.eClass(), List.of()).forEach(reference -> session.related(record, reference));
    Map<EClass, List<EObject>> read = new HashMap<>();
    OFFERED.forEach(entity -> read.put(entity, session.all(entity)));
    offered = read;
  }

  public Database database() {
    return database;
  }

  public EditSession session() {
    return session;
  }

  public Record record() {
    return record;
  }

  /** Runs something after every change, undo and redo. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Changes the record as one step. */
  public void edit(String label, Runnable change) {
    session.edit(label, change);
    tell();
  }

  /** Tells everybody that something changed. */
  public void tell() {
    listeners.forEach(Runnable::run);
  }

  /** The records that refer to this one. */
  public <T extends Record> List<T> related(EReference reference) {
    return session.related(record, reference);
  }

  /** All records of an entity that has few, to choose from. */
  List<EObject> all(EClass entity) {
    List<EObject> read = offered.get(entity);
    return read == null ? session.all(entity) : read;
  }

  /** What forbids saving. */
  public List<Problem> problems() {
    return session.validate();
  }

  /** The value of a custom field, or null. */
  public @Nullable Object custom(String field) {
    return session.custom(record, field);
  }

  @Override
  public void close() {
    listeners.clear();
    session.close();
  }
}
