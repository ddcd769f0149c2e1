package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.ConflictException;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.ScanQuery;
import org.rapport.store.StoreException;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/** What the editors of records have in common: loading, saving, undo, conflicts, messages and tabs. */
abstract class RecordEditor extends EditorPart {

  private record Loaded(RecordModel model, Map<String, List<String>> choices) {
  }

  private @Nullable Composite top;
  private @Nullable RecordModel model;
  private @Nullable RecordHeader header;
  private @Nullable CTabFolder tabs;
  private @Nullable HistoryTable history;
  private @Nullable FieldForm form;
  private Map<String, List<String>> choices = Map.of();
  private final EditHandler undo = new EditHandler(this::undo);
  private final EditHandler redo = new EditHandler(this::redo);
  private final EditHandler revert = new EditHandler(this::revert);
  private boolean saving;

  /** Fills the tabs between details and history. */
  abstract void createTabs(RecordModel loaded, FieldForm details);

  /** Shows the present state in header and tabs. */
  abstract void show(RecordModel loaded, RecordHeader head);

  /** The id prefix of the editor's widgets. */
  abstract String prefix();

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(Messages.Edit_loading);
  }

  @Override
  public void createPartControl(Composite parent) {
    Composite made = new Composite(parent, SWT.NONE);
    top = made;
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(made);
    // The editor's label is a customer's name: nothing of the editor goes into the saved state of the workbench.
    getSite().getService(MPart.class).getPersistedState().put("persistState", "false"); //$NON-NLS-1$ //$NON-NLS-2$
    header = new RecordHeader(made, prefix());
    undo.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.edit.undo"); //$NON-NLS-1$
    redo.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.edit.redo"); //$NON-NLS-1$
    revert.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.file.revert"); //$NON-NLS-1$
    OpenDatabase.current().get().ifPresent(this::load);
    OpenDatabase.current().followCommits(made, info -> othersCommitted());
  }

  private void load(Database database) {
    Composite parent = top;
    if (parent == null || !(getEditorInput() instanceof RecordInput input)) {
      return;
    }
    Background.of(Messages.Edit_loading, parent).quiet().onFailure(problem -> fail(problem)).run(monitor -> {
      RecordModel loaded = RecordModel.load(database, input);
      return new Loaded(loaded, choices(database, input));
    }, loaded -> {
      if (loaded != null) {
        choices = loaded.choices();
        loaded(loaded.model());
      }
    });
  }

  private static Map<String, List<String>> choices(Database database, RecordInput input) {
    List<String> names = database.fields().custom(input.entity()).stream()
        .filter(field -> field.type() == FieldType.CHOICE).map(Field::name).toList();
    Map<String, List<String>> found = new HashMap<>();
    if (!names.isEmpty()) {
      for (Column column : database.scan(ScanQuery.of(input.entity(), names)).columns()) {
        if (column instanceof CategoryColumn categories) {
          found.put(column.name(), categories.levels());
        }
      }
    }
    return found;
  }

  private void fail(Throwable problem) {
    RecordHeader head = header;
    if (head != null) {
      setPartName(Messages.Edit_none);
      head.show(Pictures.get("risk", 32), Messages.Edit_gone, Problems.sentence(problem)); //$NON-NLS-1$
    }
  }

  private void loaded(RecordModel loaded) {
    Composite parent = top;
    if (parent == null) {
      loaded.close();
      return;
    }
    model = loaded;
    CTabFolder folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
    tabs = folder;
    GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
    ScrolledComposite scroll = new ScrolledComposite(folder, SWT.V_SCROLL | SWT.H_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    FieldForm details = new FieldForm(scroll, prefix(), (slot, change) -> loaded.edit(slot.label, change),
        this::judge);
    form = details;
    scroll.setContent(details.control());
    tab(scroll, Messages.Edit_details, "details"); //$NON-NLS-1$
    createTabs(loaded, details);
    scroll.setMinSize(details.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
    HistoryTable past = new HistoryTable(folder);
    history = past;
    tab(past.control(), Messages.Edit_history, "history"); //$NON-NLS-1$
    folder.setSelection(0);
    loaded.onChange(this::refresh);
    refresh();
    loadHistory();
    parent.layout(true, true);
  }

  /** Adds the custom fields to a form, under a heading. */
  final void addCustomFields(RecordModel loaded, FieldForm details) {
    List<Slot> slots = new ArrayList<>();
    for (Field field : loaded.database().fields().custom(loaded.record().eClass())) {
      slots.add(new Slot.Custom(loaded.session(), loaded.record(), field,
          choices.getOrDefault(field.name(), List.of())));
    }
    if (!slots.isEmpty()) {
      details.heading(Messages.Edit_custom);
      details.add(slots);
    }
  }

  /** The parent of the tabs' contents. */
  final Composite folder() {
    return Objects.requireNonNull(tabs);
  }

  /** Adds a tab. */
  final void tab(Control content, String label, String picture) {
    CTabItem item = Widgets.mark(new CTabItem(Objects.requireNonNull(tabs), SWT.NONE),
        prefix() + ".tab." + picture); //$NON-NLS-1$
    item.setText(label);
    item.setImage(Pictures.get(picture));
    item.setControl(content);
  }

  private void loadHistory() {
    RecordModel loaded = model;
    HistoryTable past = history;
    if (loaded != null && past != null && loaded.record().getVersion() > 0) {
      past.load(loaded.database(), loaded.record());
    }
  }

  private void refresh() {
    RecordModel loaded = model;
    RecordHeader head = header;
    FieldForm details = form;
    if (loaded == null || head == null || details == null || details.control().isDisposed()) {
      return;
    }
    details.refresh();
    setPartName(Entities.text(loaded.record()));
    show(loaded, head);
    judge();
    firePropertyChange(PROP_DIRTY);
  }

  private void judge() {
    RecordModel loaded = model;
    RecordHeader head = header;
    FieldForm details = form;
    if (loaded == null || head == null || details == null) {
      return;
    }
    List<Problem> problems = isDirty() ? loaded.problems() : List.of();
    details.rule(problems, loaded.record().getId());
    String sentence = details.problem();
    head.problem(sentence != null ? sentence : problems.isEmpty() ? null : problems.get(0).message());
    undo.enable(loaded.session().commandStack().canUndo() || details.isUnreadable());
    redo.enable(loaded.session().commandStack().canRedo());
    revert.enable(isDirty() && loaded.record().getVersion() > 0);
    firePropertyChange(PROP_DIRTY);
  }

  private void undo() {
    RecordModel loaded = model;
    FieldForm details = form;
    if (loaded != null && details != null) {
      details.flush();
      if (loaded.session().commandStack().canUndo()) {
        loaded.session().commandStack().undo();
      }
      loaded.tell();
    }
  }

  private void redo() {
    RecordModel loaded = model;
    if (loaded != null && loaded.session().commandStack().canRedo()) {
      loaded.session().commandStack().redo();
      loaded.tell();
    }
  }

  private void revert() {
    RecordModel loaded = model;
    if (loaded != null && loaded.record().getVersion() > 0) {
      loaded.session().reload();
      loaded.tell();
    }
  }

  private void othersCommitted() {
    RecordModel loaded = model;
    if (loaded == null || saving || isDirty() || loaded.record().getVersion() == 0) {
      return;
    }
    try {
      loaded.session().reload();
      loaded.tell();
      loadHistory();
    } catch (StoreException gone) {
      fail(gone);
    }
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    RecordModel loaded = model;
    FieldForm details = form;
    if (loaded == null || details == null) {
      return;
    }
    details.flush();
    if (details.isUnreadable()) {
      monitor.setCanceled(true);
      judge();
      return;
    }
    saving = true;
    try {
      store(loaded);
      if (getEditorInput() instanceof RecordInput input && !input.exists()) {
        setInput(input.saved(loaded.record().getId()));
      }
      loadHistory();
    } catch (ConflictException conflict) {
      monitor.setCanceled(true);
      settle(loaded, conflict);
    } catch (StoreException problem) {
      monitor.setCanceled(true);
      RecordHeader head = header;
      if (head != null) {
        head.problem(Problems.sentence(problem));
      }
    } finally {
      getSite().getShell().getDisplay().asyncExec(() -> saving = false);
    }
    firePropertyChange(PROP_DIRTY);
  }

  private static void store(RecordModel loaded) {
    boolean isNew = loaded.record().getVersion() == 0;
    String what = loaded.record().getKey() == null ? "" : loaded.record().getKey(); //$NON-NLS-1$
    loaded.session().commit(isNew ? NLS.bind(Messages.Edit_purposeNew, Labels.of(loaded.record().eClass()), what)
        .strip()
        : NLS.bind(Messages.Edit_purpose, what));
    loaded.tell();
  }

  private void settle(RecordModel loaded, ConflictException problem) {
    StringBuilder lines = new StringBuilder();
    for (var conflict : problem.conflicts()) {
      lines.append(NLS.bind(Messages.Edit_conflictLine,
          new Object[]{conflict.field() == null ? conflict.key() : conflict.field(), Texts.show(conflict.mine()),
              Texts.show(conflict.theirs())}))
          .append('\n');
    }
    int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Edit_conflictTitle,
        NLS.bind(Messages.Edit_conflict, lines), SWT.NONE, Messages.Edit_keepMine, Messages.Edit_takeTheirs,
        Messages.Edit_cancel);
    if (answer == 0) {
      loaded.session().keepMine(problem.conflicts());
      try {
        store(loaded);
      } catch (StoreException again) {
        Problems.show(getSite().getShell(), again);
      }
    } else if (answer == 1) {
      revert();
    }
  }

  @Override
  public void doSaveAs() {
    // isSaveAsAllowed says that this never happens.
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public boolean isDirty() {
    RecordModel loaded = model;
    FieldForm details = form;
    return loaded != null && loaded.database().isOpen()
        && (loaded.session().isDirty() || details != null && details.isUnreadable());
  }

  @Override
  public void setFocus() {
    Composite parent = tabs != null ? tabs : top;
    if (parent != null) {
      parent.setFocus();
    }
  }

  @Override
  public void dispose() {
    RecordModel loaded = model;
    model = null;
    if (loaded != null) {
      loaded.close();
    }
    super.dispose();
  }
}
