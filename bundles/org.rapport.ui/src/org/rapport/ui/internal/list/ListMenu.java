package org.rapport.ui.internal.list;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.rapport.model.ModelPackage;
import org.rapport.store.Sort;
import org.rapport.ui.Pictures;
import org.rapport.ui.internal.edit.NewAccountHandler;

/** The context menu of a list, for the cell under the pointer. */
final class ListMenu {

  private static final int LONGEST = 30;

  private final RecordListView view;
  private final RecordList list;
  private final EClass entity;

  ListMenu(RecordListView view, RecordList list, EClass entity) {
    this.view = view;
    this.list = list;
    this.entity = entity;
  }

  Menu create(RecordTable table) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(manager -> {
      Point at = table.control().toControl(table.control().getDisplay().getCursorLocation());
      fill(menu, table, table.columnAt(at.x), table.rowAt(at.y));
    });
    return menu.createContextMenu(table.control());
  }

  private void fill(MenuManager menu, RecordTable table, @Nullable ListColumn column, int row) {
    boolean some = table.selectedRows().length > 0;
    menu.add(action(Messages.List_open, "edit", some, view::open)); //$NON-NLS-1$
    if (entity == ModelPackage.Literals.ACCOUNT) {
      menu.add(action(Messages.List_new, "account-new", true, NewAccountHandler::open)); //$NON-NLS-1$
    }
    menu.add(action(Messages.List_delete, "delete", some, view::delete)); //$NON-NLS-1$
    if (view.isPersonal()) {
      menu.add(action(Messages.List_erase, null, table.selectedRows().length == 1, view::erase));
    }
    menu.add(new Separator());
    menu.add(action(Messages.List_copy, "copy", some, view::copy)); //$NON-NLS-1$
    menu.add(new Separator());
    if (column != null) {
      menu.add(action(Messages.List_sortUp, "up", true, () -> sort(table, Sort.ascending(column.name())))); //$NON-NLS-1$
      menu.add(action(Messages.List_sortDown, "down", true, () -> sort(table, Sort.descending(column.name())))); //$NON-NLS-1$
      String value = row < 0 ? "" : table.text(column, row); //$NON-NLS-1$
      if (!value.isEmpty() && !value.equals(Messages.List_loading)) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + '…' : value;
        menu.add(action(NLS.bind(Messages.List_filterBy, shown), "filter", true, () -> { //$NON-NLS-1$
          list.state().typed(column, '=' + value);
          list.rebuild();
        }));
      }
      menu.add(new Separator());
    }
    menu.add(action(Messages.List_clear, "clear", list.state().isFiltered(), list::clearFilters)); //$NON-NLS-1$
    menu.add(action(Messages.List_columns, "columns", true, list::chooseColumns)); //$NON-NLS-1$
  }

  private void sort(RecordTable table, Sort sort) {
    table.state().sort(sort);
    list.rebuild();
  }

  private static Action action(String label, @Nullable String picture, boolean enabled, Runnable run) {
    Action action = new Action(label, picture == null ? null : Pictures.descriptor(picture)) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }
}
