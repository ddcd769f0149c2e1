package org.rapport.ui.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.rapport.model.Entities;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.ListPage;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionInfo;
import org.rapport.store.TransactionKind;
import org.rapport.table.NumberColumn;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.edit.Erasing;
import org.rapport.ui.internal.shell.StatusLine;

/** A view of the list of an entity; which one is said in {@code plugin.xml} after the class's name. */
public final class RecordListView extends ViewPart {

  private static final int MOST_COPIED = 20_000;

  private EClass entity = ModelPackage.Literals.ACCOUNT;
  private @Nullable RecordList list;
  private boolean stale;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    super.setInitializationData(config, property, data);
    if (data instanceof String name) {
      entity = Entities.of(name);
    }
  }

  @Override
  public void createPartControl(Composite parent) {
    RecordList made = new RecordList(parent, entity);
    list = made;
    made.onOpen(this::open);
    made.onCount(text -> {
      setContentDescription(""); //$NON-NLS-1$
      IStatusLineManager line = getViewSite().getActionBars().getStatusLineManager();
      line.setMessage(text);
    });
    made.onBuilt(table -> table.control().setMenu(new ListMenu(this, made, entity).create(table)));
    bindCommands(made);
    if (isPersonal()) {
      bind(Erasing.COMMAND, this::erase);
    }
    OpenDatabase.current().follow(parent, database -> made.show(database.orElse(null)));
    OpenDatabase.current().followCommits(parent, info -> changed(made, info));
    getSite().getService(IContextService.class).activateContext(Parts.LIST_CONTEXT);
  }

  private void bindCommands(RecordList made) {
    Map<String, Runnable> actions = Map.of("org.rapport.ui.commands.list.filter", made::focusFilter, //$NON-NLS-1$
        "org.rapport.ui.commands.list.columns", made::chooseColumns, //$NON-NLS-1$
        "org.rapport.ui.commands.list.refresh", made::reload, //$NON-NLS-1$
        "org.rapport.ui.commands.list.open", this::open, //$NON-NLS-1$
        "org.eclipse.ui.edit.copy", this::copy, "org.eclipse.ui.edit.delete", this::delete); //$NON-NLS-1$ //$NON-NLS-2$
    actions.forEach(this::bind);
  }

  private void bind(String command, Runnable action) {
    getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
      @Override
      public @Nullable Object execute(ExecutionEvent event) {
        action.run();
        return null;
      }
    });
  }

  /** Whether the records are persons or may be. */
  boolean isPersonal() {
    return entity == ModelPackage.Literals.ACCOUNT || entity == ModelPackage.Literals.CONTACT;
  }

  /** Erases the personal data of the record with the cursor, after asking. */
  void erase() {
    RecordTable table = table();
    RecordList made = list;
    Database database = OpenDatabase.current().get().orElse(null);
    int row = table == null ? -1 : table.currentRow();
    long id = table == null || row < 0 ? 0 : table.pages().id(row);
    if (made != null && made.isPast()) {
      StatusLine.say(Messages.List_pastReadOnly);
    } else if (database != null && id != 0) {
      Erasing.ask(getShell(), database, entity, id);
    }
  }

  /** Something was committed: loads anew if this entity may be concerned, at once or when the view is shown. */
  private void changed(RecordList made, TransactionInfo info) {
    boolean concerned = info.counts().keySet().stream()
        .anyMatch(name -> name.equals(entity.getName()) || !name.equals("Activity")); //$NON-NLS-1$
    if (!concerned) {
      return;
    }
    if (getSite().getPage().isPartVisible(this)) {
      made.reload();
    } else {
      stale = true;
    }
  }

  @Override
  public void setFocus() {
    RecordList made = list;
    if (made == null) {
      return;
    }
    if (stale) {
      stale = false;
      made.reload();
    }
    made.focus();
  }

  /** Opens the editor of the record with the cursor. */
  void open() {
    RecordTable table = table();
    int row = table == null ? -1 : table.currentRow();
    if (table == null || row < 0) {
      return;
    }
    long id = table.pages().id(row);
    if (id == 0) {
      return;
    }
    if (entity == ModelPackage.Literals.ACCOUNT || entity == ModelPackage.Literals.OPPORTUNITY) {
      openEditor(entity, id);
    } else {
      openOwner(id);
    }
  }

  /** Contacts and activities are edited in their account's or opportunity's editor. */
  private void openOwner(long id) {
    Database database = OpenDatabase.current().get().orElse(null);
    RecordList made = list;
    if (database == null || made == null) {
      return;
    }
    Background.quietly(getShell(), monitor -> Owners.of(database, entity, id), owner -> {
      if (owner != null) {
        openEditor(owner.entity(), owner.id());
      }
    });
  }

  private static void openEditor(EClass entity, long id) {
    try {
      if (entity == ModelPackage.Literals.ACCOUNT) {
        Parts.openAccount(id);
      } else {
        Parts.openOpportunity(id);
      }
    } catch (PartInitException problem) {
      Problems.show(null, problem);
    }
  }

  /** Deletes the selected records after asking. */
  void delete() {
    RecordTable table = table();
    Database database = OpenDatabase.current().get().orElse(null);
    if (table == null || database == null) {
      return;
    }
    RecordList made = list;
    if (made != null && made.isPast()) {
      StatusLine.say(Messages.List_pastReadOnly);
      return;
    }
    long[] ids = Arrays.stream(table.selectedRows()).mapToLong(table.pages()::id).filter(id -> id != 0).toArray();
    if (ids.length == 0) {
      return;
    }
    String noun = Words.noun(entity, ids.length);
    String name = table.state().visible().isEmpty() ? noun
        : table.text(named(table.state().visible()), table.selectedRows()[0]);
    String question = ids.length == 1 ? NLS.bind(Messages.List_deleteOne, name)
        : NLS.bind(Messages.List_deleteMany, ids.length, noun);
    if (!MessageDialog.openConfirm(getShell(), Messages.List_deleteTitle, question)) {
      return;
    }
    String purpose = NLS.bind(Messages.List_deletePurpose, ids.length, noun);
    Background.of(purpose, null).byUser().run(monitor -> {
      try (Transaction transaction = database.begin(TransactionKind.EDIT, purpose)) {
        long deleted = transaction.delete(entity, ids);
        return NLS.bind(Messages.List_deleted, deleted, transaction.commit().number());
      }
    }, sentence -> getViewSite().getActionBars().getStatusLineManager().setMessage(sentence));
  }

  private static ListColumn named(List<ListColumn> columns) {
    return columns.stream().filter(column -> "name".equals(column.name())).findFirst().orElse(columns.get(0)); //$NON-NLS-1$
  }

  /** Copies the selected rows as they are shown, with headers, separated by tabs. */
  void copy() {
    RecordTable table = table();
    Database database = OpenDatabase.current().get().orElse(null);
    if (table == null || database == null || table.selectedRows().length == 0) {
      return;
    }
    int[] rows = table.selectedRows();
    int first = rows[0];
    int last = Math.min(rows[rows.length - 1], first + MOST_COPIED - 1);
    List<ListColumn> columns = table.state().arranged();
    var query = table.state().query(table.state().filter()).page(first, last - first + 1);
    Background.quietly(table.control(), monitor -> text(database.list(query), rows, first, columns), text -> {
      Clipboard clipboard = new Clipboard(getShell().getDisplay());
      clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
      clipboard.dispose();
    });
  }

  private static String text(ListPage page, int[] rows, int first, List<ListColumn> columns) {
    List<String> lines = new ArrayList<>();
    lines.add(String.join("\t", columns.stream().map(ListColumn::label).toList())); //$NON-NLS-1$
    for (int row : rows) {
      int inPage = row - first;
      if (inPage < page.rows().rows()) {
        lines.add(String.join("\t", //$NON-NLS-1$
            columns.stream().map(column -> column.text(page.rows().column(column.name()), inPage)).toList()));
      }
    }
    return String.join(System.lineSeparator(), lines);
  }

  private @Nullable RecordTable table() {
    RecordList made = list;
    return made == null ? null : made.table();
  }

  private Shell getShell() {
    return getSite().getShell();
  }

  /** Which numbers of a page are ids of other records. */
  static long reference(ListPage page, String column) {
    return page.rows().rows() > 0 && page.rows().column(column) instanceof NumberColumn ids && !ids.isMissing(0)
        ? (long) ids.value(0)
        : 0;
  }
}
