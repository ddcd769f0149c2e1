package org.rapport.ui.internal.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.rapport.model.edit.Labels;
import org.rapport.store.ConflictException;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.store.Field;
import org.rapport.store.FieldChange;
import org.rapport.store.StoreException;
import org.rapport.store.TransactionInfo;

/**
 * Saves what an editor holds, in a job: the commit may have to wait for an import that is running. Conflicts are settled
 * with the user and the save is tried again; what others changed in other fields is merged and told.
 */
final class RecordSaving extends Saveable {

  /** What a save did: the transaction, if there was anything to save, and what of others came with it. */
  record Saved(Optional<TransactionInfo> transaction, String merged) {
  }

  /** Others changed the same fields, in words. */
  static final class Disagreement extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<ConflictDialog.Row> rows;

    Disagreement(ConflictException cause, List<ConflictDialog.Row> rows) {
      super(cause.getMessage(), cause);
      this.rows = rows;
    }

    /** Whether a record is gone, so that there is nothing to choose. */
    boolean isDeletion() {
      return rows.stream().anyMatch(row -> row.conflict().field() == null);
    }
  }

  private final RecordEditor editor;
  private boolean running;
  private long own;
  private @Nullable Control focus;

  RecordSaving(RecordEditor editor) {
    this.editor = editor;
  }

  /** Whether a save is under way: the session is not to be touched. */
  boolean isRunning() {
    return running;
  }

  /** The last transaction made here, 0 before the first. */
  long own() {
    return own;
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    IJobRunnable rest = doSave(monitor, editor.getSite());
    if (rest != null) {
      rest.run(monitor);
    }
  }

  @Override
  public @Nullable IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
    while (editor.isReadyToSave()) {
      CompletableFuture<Saved> attempt = start();
      if (!EditorWork.isSoonDone(attempt)) {
        return job -> wait(attempt, monitor);
      }
      Boolean again = finish(attempt);
      if (again == null) {
        return null;
      }
      if (!again) {
        break;
      }
    }
    monitor.setCanceled(true);
    return null;
  }

  /** Waits for a save that takes long; on the UI thread, when the editor is closing, with a progress dialog. */
  private org.eclipse.core.runtime.IStatus wait(CompletableFuture<Saved> first, IProgressMonitor monitor) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    CompletableFuture<Saved> attempt = first;
    while (true) {
      await(attempt, display);
      CompletableFuture<Saved> done = attempt;
      List<@Nullable Boolean> again = new ArrayList<>();
      display.syncExec(() -> again.add(finish(done)));
      if (again.isEmpty() || again.get(0) == null) {
        return Status.OK_STATUS;
      }
      if (!Boolean.TRUE.equals(again.get(0))) {
        monitor.setCanceled(true);
        return Status.OK_STATUS;
      }
      List<CompletableFuture<Saved>> next = new ArrayList<>();
      display.syncExec(() -> next.add(start()));
      attempt = next.get(0);
    }
  }

  private static void await(CompletableFuture<Saved> attempt, Display display) {
    try {
      if (display.getThread() == Thread.currentThread()) {
        PlatformUI.getWorkbench().getProgressService()
            .busyCursorWhile(progress -> attempt.handle((saved, problem) -> Boolean.TRUE).join());
      } else {
        attempt.handle((saved, problem) -> Boolean.TRUE).join();
      }
    } catch (InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<Saved> start() {
    RecordModel model = Objects.requireNonNull(editor.model());
    running = true;
    return EditorWork.start(NLS.bind(Messages.Edit_saving, editor.getPartName()), () -> save(model));
  }

  /** Runs in the job. */
  private static Saved save(RecordModel model) throws Disagreement {
    boolean isNew = model.record().getVersion() == 0;
    Map<Field, @Nullable Object> before = isNew ? Map.of() : values(model);
    String what = name(model.record());
    String purpose = isNew ? NLS.bind(Messages.Edit_purposeNew, Labels.of(model.record().eClass()), what).strip()
        : NLS.bind(Messages.Edit_purpose, what);
    try {
      Optional<TransactionInfo> done = model.session().commit(purpose);
      return new Saved(done, isNew ? "" : merged(model, before)); //$NON-NLS-1$
    } catch (ConflictException conflict) {
      throw new Disagreement(conflict, rows(model, conflict.conflicts()));
    }
  }

  /** A record in a purpose, which outlives its erasure: by the key the program gave it, else by its number. */
  private static String name(org.rapport.model.Record record) {
    String number = String.format(Locale.ROOT, "-%06d", record.getId()); //$NON-NLS-1$
    String key = record.getKey();
    return key == null ? "" : key.length() <= number.length() + 2 && key.endsWith(number) ? key //$NON-NLS-1$
        : Labels.of(record.eClass()) + ' ' + record.getId();
  }

  private static Map<Field, @Nullable Object> values(RecordModel model) {
    Map<Field, @Nullable Object> values = new LinkedHashMap<>();
    for (Field field : model.database().fields().of(model.record().eClass())) {
      var feature = model.record().eClass().getEStructuralFeature(field.name());
      if (field.custom()) {
        values.put(field, model.session().custom(model.record(), field.name()));
      } else if (feature != null && !"version".equals(field.name())) { //$NON-NLS-1$
        values.put(field, model.record().eGet(feature));
      }
    }
    return values;
  }

  private static String merged(RecordModel model, Map<Field, @Nullable Object> before) {
    Map<Field, @Nullable Object> now = values(model);
    List<Field> changed = before.keySet().stream().filter(field -> !Objects.equals(before.get(field), now.get(field)))
        .toList();
    if (changed.isEmpty()) {
      return ""; //$NON-NLS-1$
    }
    String labels = String.join(", ", changed.stream().map(Field::label).toList()); //$NON-NLS-1$
    return NLS.bind(Messages.Edit_merged, labels, who(model, model.record().eClass(), model.record().getId(),
        changed.get(0).name()));
  }

  /** Who changed a field last, and when. */
  private static String who(RecordModel model, org.eclipse.emf.ecore.EClass entity, long id, @Nullable String field) {
    List<FieldChange> past = field == null ? model.database().history(entity, id)
        : model.database().history(entity, id, field);
    return past.isEmpty() ? "" //$NON-NLS-1$
        : past.get(0).transaction().user() + ", " + Texts.show(past.get(0).transaction().time()); //$NON-NLS-1$
  }

  private static List<ConflictDialog.Row> rows(RecordModel model, List<Conflict> conflicts) {
    Readable words = new Readable(model.database(), model.session());
    List<ConflictDialog.Row> rows = new ArrayList<>();
    for (Conflict c : conflicts) {
      String label = words.label(c.entity(), c.field());
      boolean other = c.entity() != model.record().eClass() || c.id() != model.record().getId();
      rows.add(new ConflictDialog.Row(c, other ? c.key() + " \u00b7 " + label : label, //$NON-NLS-1$
          words.text(c.entity(), c.field(), c.original()), words.text(c.entity(), c.field(), c.mine()),
          words.text(c.entity(), c.field(), c.theirs()), who(model, c.entity(), c.id(), c.field())));
    }
    return rows;
  }

  /** Shows what became of an attempt: null when it is saved, true to try again, false when the user has to act. */
  private @Nullable Boolean finish(CompletableFuture<Saved> attempt) {
    running = false;
    try {
      Saved saved = attempt.join();
      saved.transaction().ifPresent(info -> own = info.number());
      editor.saved(saved);
      return null;
    } catch (CompletionException failed) {
      Throwable problem = EditorWork.cause(failed);
      boolean again = problem instanceof Disagreement disagreement && settle(disagreement);
      if (!again) {
        editor.notSaved(problem);
      }
      return again;
    }
  }

  private boolean settle(Disagreement disagreement) {
    RecordModel model = editor.model();
    if (model == null || disagreement.isDeletion()) {
      return false;
    }
    ConflictDialog dialog = new ConflictDialog(editor.getSite().getShell(), editor.getPartName(), disagreement.rows);
    if (dialog.open() != Window.OK) {
      return false;
    }
    try {
      model.session().keepMine(dialog.mine());
      model.session().takeTheirs(dialog.theirs());
      return true;
    } catch (StoreException problem) {
      editor.notSaved(problem);
      return false;
    }
  }

  @Override
  public void disableUI(IWorkbenchPart[] parts, boolean closing) {
    focus = EditorWork.disable(editor.area());
  }

  @Override
  public void enableUI(IWorkbenchPart[] parts) {
    EditorWork.enable(editor.area(), focus);
  }

  @Override
  public boolean isDirty() {
    return editor.isDirty();
  }

  @Override
  public String getName() {
    return editor.getPartName();
  }

  @Override
  public String getToolTipText() {
    return editor.getTitleToolTip();
  }

  @Override
  public @Nullable ImageDescriptor getImageDescriptor() {
    return editor.getEditorInput().getImageDescriptor();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
