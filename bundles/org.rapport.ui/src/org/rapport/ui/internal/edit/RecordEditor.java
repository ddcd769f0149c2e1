package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.rapport.model.Account;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.Problem;
import org.rapport.store.ScanQuery;
import org.rapport.store.TransactionInfo;
import org.rapport.table.CategoryColumn;
import org.rapport.table.Column;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.notice.NoticeBar;
import org.rapport.ui.internal.notice.ReadOnlyNotice;

/** What the editors of records have in common: loading, saving, undo, conflicts, messages and tabs. */
abstract class RecordEditor extends EditorPart implements ISaveablesSource {

  private record Loaded(RecordModel model, Map<String, List<String>> choices) {
  }

  private @Nullable Composite top;
  private @Nullable RecordModel model;
  private @Nullable RecordHeader header;
  private @Nullable NoticeBar notice;
  private @Nullable RecordTabs tabs;
  private @Nullable HistoryTable history;
  private @Nullable FieldForm form;
  private @Nullable ScrolledComposite page;
  private Map<String, List<String>> choices = Map.of();
  private final EditHandler undo = new EditHandler(this::undo);
  private final EditHandler redo = new EditHandler(this::redo);
  private final EditHandler revert = new EditHandler(this::revert);
  private final EditHandler erase = new EditHandler(this::erase);
  private final RecordSaving saving = new RecordSaving(this);
  /** Whether the session is being read anew in a job: it holds nothing unsaved then and is not to be asked. */
  private boolean reading;
  /** What others committed while the editor was hidden and held nothing unsaved. */
  private final List<TransactionInfo> missed = new ArrayList<>();
  private final IPartListener2 visibility = new IPartListener2() {
    @Override
    public void partVisible(IWorkbenchPartReference shown) {
      if (shown.getPart(false) == RecordEditor.this) {
        seen();
      }
    }
  };

  /** Fills the first tab; called again when the custom fields have changed. */
  abstract void fillDetails(RecordModel loaded, FieldForm details);

  /** Adds the tabs between details and history. */
  abstract void createTabs(RecordModel loaded, RecordTabs folder);

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
    ReadOnlyNotice.follow(made, prefix() + ".readOnly"); //$NON-NLS-1$
    notice = new NoticeBar(made, prefix() + ".notice"); //$NON-NLS-1$
    undo.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.edit.undo"); //$NON-NLS-1$
    redo.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.edit.redo"); //$NON-NLS-1$
    revert.activate(getSite().getService(IHandlerService.class), "org.eclipse.ui.file.revert"); //$NON-NLS-1$
    erase.activate(getSite().getService(IHandlerService.class), Erasing.COMMAND);
    OpenDatabase.current().get().ifPresent(this::load);
    OpenDatabase.current().followCommits(made, this::othersCommitted);
    getSite().getPage().addPartListener(visibility);
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
        .filter(field -> field.type() == FieldType.CHOICE && field.choices().isEmpty()).map(Field::name).toList();
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
    RecordTabs folder = new RecordTabs(parent, prefix(), this::tabFilled);
    tabs = folder;
    GridDataFactory.fillDefaults().grab(true, true).applyTo(folder.control());
    ScrolledComposite scroll = new ScrolledComposite(folder.control(), SWT.V_SCROLL | SWT.H_SCROLL);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    page = scroll;
    folder.add(Messages.Edit_details, "details", scroll); //$NON-NLS-1$
    fill(loaded, scroll);
    createTabs(loaded, folder);
    folder.add(Messages.Edit_history, "history", made -> { //$NON-NLS-1$
      history = new HistoryTable(made, getSite().getPage());
      loadHistory();
    });
    folder.control().setSelection(0);
    loaded.onChange(this::refresh);
    refresh();
    parent.layout(true, true);
  }

  private void fill(RecordModel loaded, ScrolledComposite scroll) {
    FieldForm details = new FieldForm(scroll, prefix(), (slot, change) -> loaded.edit(slot.label, change),
        this::judge);
    form = details;
    fillDetails(loaded, details);
    Control old = scroll.getContent();
    scroll.setContent(details.control());
    scroll.setMinSize(details.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
    if (old != null) {
      old.dispose();
    }
  }

  /** Makes the form anew after the custom fields have changed; what is typed stays in the session. */
  private void fieldsChanged(RecordModel loaded) {
    FieldForm details = form;
    ScrolledComposite scroll = page;
    if (scroll == null || details == null || !(getEditorInput() instanceof RecordInput input)) {
      return;
    }
    Background.quietly(scroll, monitor -> choices(loaded.database(), input), found -> {
      if (found != null && !saving.isRunning()) {
        details.flush();
        choices = found;
        fill(loaded, scroll);
        refresh();
      }
    });
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

  /** Shows a tab. */
  final void showTab(String picture) {
    RecordTabs folder = tabs;
    if (folder != null) {
      folder.show(picture);
    }
  }

  /** A tab was shown for the first time; while a save runs the session is left alone, and the tab is filled after it. */
  private void tabFilled() {
    RecordModel loaded = model;
    RecordHeader head = header;
    if (loaded != null && head != null && !saving.isRunning()) {
      show(loaded, head);
    }
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
    if (loaded == null || head == null || details == null || details.control().isDisposed() || saving.isRunning()) {
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
    if (loaded == null || head == null || details == null || saving.isRunning()) {
      return;
    }
    List<Problem> problems = isDirty() ? loaded.problems() : List.of();
    details.rule(problems, loaded.record().getId());
    String sentence = details.problem();
    head.problem(sentence != null ? sentence : problems.isEmpty() ? null : problems.get(0).message());
    undo.enable(loaded.session().commandStack().canUndo() || details.isUnreadable());
    redo.enable(loaded.session().commandStack().canRedo());
    erase.enable(loaded.record() instanceof Account && loaded.record().getVersion() > 0);
    revert.enable(isDirty() && loaded.record().getVersion() > 0);
    firePropertyChange(PROP_DIRTY);
  }

  private void undo() {
    RecordModel loaded = model;
    FieldForm details = form;
    if (loaded != null && details != null && !saving.isRunning()) {
      details.flush();
      if (loaded.session().commandStack().canUndo()) {
        loaded.session().commandStack().undo();
      }
      loaded.tell();
    }
  }

  private void redo() {
    RecordModel loaded = model;
    if (loaded != null && !saving.isRunning() && loaded.session().commandStack().canRedo()) {
      loaded.session().commandStack().redo();
      loaded.tell();
    }
  }

  private void revert() {
    RecordModel loaded = model;
    FieldForm details = form;
    if (loaded != null && details != null && !saving.isRunning() && loaded.record().getVersion() > 0) {
      details.flush();
      reload(loaded, loaded::tell);
    }
  }

  private void erase() {
    RecordModel loaded = model;
    if (loaded != null && !saving.isRunning()) {
      Erasing.ask(getSite().getShell(), loaded.database(), loaded.record().eClass(), loaded.record().getId());
    }
  }

  /** Loads everything anew in a job. */
  private void reload(RecordModel loaded, Runnable done) {
    reading = true;
    EditorWork.run(area(), Messages.Edit_loading, () -> {
      loaded.reload();
      return Boolean.TRUE;
    }, (reloaded, problem) -> {
      reading = false;
      if (problem != null) {
        fail(problem);
      } else {
        done.run();
      }
    });
  }

  /** Others committed: what they changed in this record is taken in, or told when there is something unsaved here. */
  private void othersCommitted(TransactionInfo info) {
    RecordModel loaded = model;
    Composite parent = top;
    if (loaded == null || parent == null || saving.isRunning() || info.number() == saving.own()
        || loaded.record().getVersion() == 0 || !loaded.database().isOpen()) {
      return;
    }
    if (info.counts().containsKey(ModelPackage.Literals.CUSTOM_FIELD_DEFINITION.getName())) {
      fieldsChanged(loaded);
    }
    if (isDirty()) {
      Background.quietly(parent, monitor -> Changed.by(loaded, info, true), this::tell);
    } else if (parent.isVisible()) {
      takeIn(loaded, parent, List.of(info));
    } else {
      missed.add(info);
    }
  }

  /** The editor is seen again: what others changed meanwhile is taken in. */
  private void seen() {
    RecordModel loaded = model;
    Composite parent = top;
    if (loaded != null && parent != null && !missed.isEmpty() && !saving.isRunning() && loaded.database().isOpen()) {
      List<TransactionInfo> transactions = List.copyOf(missed);
      missed.clear();
      takeIn(loaded, parent, transactions);
    }
  }

  private void takeIn(RecordModel loaded, Composite parent, List<TransactionInfo> transactions) {
    reading = true;
    EditorWork.run(parent, Messages.Edit_loading, () -> {
      loaded.reload();
      @Nullable String changed = null;
      for (int i = transactions.size() - 1; i >= 0 && (changed == null || changed.isEmpty()); i--) {
        changed = Changed.by(loaded, transactions.get(i), false);
      }
      return changed;
    }, (changed, problem) -> {
      reading = false;
      if (problem != null) {
        fail(problem);
      } else {
        loaded.tell();
        loadHistory();
        tell(changed);
      }
    });
  }

  private void tell(@Nullable String changed) {
    NoticeBar bar = notice;
    if (bar != null && changed != null && !changed.isEmpty() && bar.shown().isEmpty()) {
      bar.show(NoticeBar.Kind.INFO, changed, null, null);
    }
  }

  /** Takes what is typed; false when it cannot be saved as it is, which is said. */
  final boolean isReadyToSave() {
    FieldForm details = form;
    if (model == null || details == null) {
      return false;
    }
    details.flush();
    boolean ready = !details.isUnreadable();
    if (!ready) {
      judge();
    }
    return ready;
  }

  /** Shows that a save is done. */
  final void saved(RecordSaving.Saved saved) {
    RecordModel loaded = model;
    if (loaded == null) {
      return;
    }
    if (getEditorInput() instanceof RecordInput input && !input.exists()) {
      setInput(input.saved(loaded.record().getId()));
    }
    NoticeBar bar = notice;
    if (bar != null) {
      bar.hide();
    }
    loaded.tell();
    loadHistory();
    tell(saved.merged());
  }

  /** Says why a save failed; everything typed stays. */
  final void notSaved(Throwable problem) {
    RecordHeader head = header;
    NoticeBar bar = notice;
    if (problem instanceof RecordSaving.Disagreement disagreement && !disagreement.isDeletion()) {
      judge();
    } else if (problem instanceof RecordSaving.Disagreement && bar != null) {
      bar.show(NoticeBar.Kind.WARNING, Messages.Edit_deletedByOthers, null, null);
    } else if (head != null) {
      head.problem(Problems.sentence(problem));
    }
    firePropertyChange(PROP_DIRTY);
  }

  @Nullable
  RecordModel model() {
    return model;
  }

  /** What is disabled while a save takes long. */
  final Composite area() {
    return Objects.requireNonNull(top);
  }

  @Override
  public Saveable[] getSaveables() {
    return new Saveable[]{saving};
  }

  @Override
  public Saveable[] getActiveSaveables() {
    return getSaveables();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    saving.doSave(monitor);
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
    return loaded != null && !reading && loaded.database().isOpen()
        && (saving.isRunning() || loaded.session().isDirty() || details != null && details.isUnreadable());
  }

  @Override
  public void setFocus() {
    Composite parent = tabs != null ? tabs.control() : top;
    if (parent != null) {
      parent.setFocus();
    }
  }

  @Override
  public void dispose() {
    getSite().getPage().removePartListener(visibility);
    RecordModel loaded = model;
    model = null;
    if (loaded != null) {
      loaded.close();
    }
    super.dispose();
  }
}
