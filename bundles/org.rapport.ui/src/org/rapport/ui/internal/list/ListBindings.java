package org.rapport.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;

/**
 * What mouse and keys do in a record table: a click on a header sorts (with Ctrl after the present order), Enter or a
 * double click asks for the record with the table's {@code SWT.DefaultSelection}.
 */
final class ListBindings extends AbstractUiBindingConfiguration {

  private final RecordTable table;

  ListBindings(RecordTable table) {
    this.table = table;
  }

  @Override
  public void configureUiBindings(UiBindingRegistry registry) {
    registry.registerFirstSingleClickBinding(
        new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
        (nat, event) -> sort(event, false));
    registry.registerFirstSingleClickBinding(
        new MouseEventMatcher(SWT.MOD1, GridRegion.COLUMN_HEADER, MouseEventMatcher.LEFT_BUTTON),
        (nat, event) -> sort(event, true));
    registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (nat, event) -> open());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), (nat, event) -> open());
    registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), (nat, event) -> open());
  }

  private void sort(MouseEvent event, boolean add) {
    ListColumn column = table.columnAt(event.x);
    if (column != null && table.control().getRowPositionByY(event.y) == 0) {
      table.state().sort(column, add);
      table.control().notifyListeners(SWT.Modify, new Event());
    }
  }

  private void open() {
    table.control().notifyListeners(SWT.DefaultSelection, new Event());
  }
}
