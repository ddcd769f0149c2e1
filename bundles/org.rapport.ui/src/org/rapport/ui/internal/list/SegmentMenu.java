package org.rapport.ui.internal.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.insight.segment.SavedSegment;
import org.rapport.insight.segment.SegmentChange;
import org.rapport.insight.segment.Segments;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.store.FieldCatalogue;
import org.rapport.store.Filter;
import org.rapport.store.StoreException;
import org.rapport.ui.Background;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.shell.StatusLine;

/** The segments as filters of a list, and the way to save what a list shows as a segment. */
final class SegmentMenu {

  private final Control owner;
  private final EClass entity;
  private final Database database;
  private final String typed;

  /**
   * @param owner where the menu pops up
   * @param entity of the list
   * @param database the open one
   * @param typed what is typed in the filter field
   */
  SegmentMenu(Control owner, EClass entity, Database database, String typed) {
    this.owner = owner;
    this.entity = entity;
    this.database = database;
    this.typed = typed;
  }

  /** Whether the records of an entity are or have an account, which segments are made of. */
  static boolean fits(EClass entity) {
    return entity == Literals.ACCOUNT || entity.getEStructuralFeature("account") != null; //$NON-NLS-1$
  }

  /**
   * Reads the segments and pops up.
   *
   * @param filter receives what to type in the filter field
   * @param rows the ids of the selected records
   */
  void open(Consumer<String> filter, long[] rows) {
    Background.quietly(owner, monitor -> Segments.of(database).all(), segments -> {
      if (segments != null) {
        show(segments, filter, rows);
      }
    });
  }

  private void show(List<SavedSegment> segments, Consumer<String> filter, long[] rows) {
    Menu menu = Widgets.mark(new Menu(owner), "list.segments"); //$NON-NLS-1$
    FieldCatalogue fields = database.fields();
    item(menu, Messages.Segments_all, SWT.PUSH, true, () -> filter.accept(text(fields, null)));
    for (SavedSegment segment : segments) {
      boolean chosen = present(fields).stream().anyMatch(condition -> condition.operator() == Filter.Operator.IN_SEGMENT
          && segment.name().equalsIgnoreCase(String.valueOf(condition.value())));
      item(menu, segment.name().replace("&", "&&"), SWT.RADIO, true, //$NON-NLS-1$ //$NON-NLS-2$
          () -> filter.accept(text(fields, segment.name()))).setSelection(chosen);
    }
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, Messages.Segments_ofRows, SWT.PUSH, rows.length > 0, () -> name().ifPresent(name -> save(name,
        () -> Segments.of(database).createOfRows(name, entity.getName(), rows, "", null)))); //$NON-NLS-1$
    boolean rule = entity == Literals.ACCOUNT && !present(fields).isEmpty();
    item(menu, Messages.Segments_ofFilter, SWT.PUSH, rule, () -> name().ifPresent(name -> save(name,
        () -> Segments.of(database).create(name, Filter.of(entity, present(fields)).toString(), "")))); //$NON-NLS-1$
    menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private static MenuItem item(Menu menu, String label, int style, boolean enabled, Runnable action) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(label);
    item.setEnabled(enabled);
    item.addListener(SWT.Selection, event -> {
      if (style != SWT.RADIO || item.getSelection()) {
        action.run();
      }
    });
    return item;
  }

  /** The conditions that are typed; none while they can't be understood. */
  private List<Filter.Condition> present(FieldCatalogue fields) {
    try {
      Filter filter = QuickFilter.field(typed, entity, fields);
      return filter == null ? List.of() : filter.conditions();
    } catch (StoreException unreadable) {
      return List.of();
    }
  }

  /** What is typed already without segments, and with one of them. */
  private String text(FieldCatalogue fields, @Nullable String segment) {
    List<Filter.Condition> others = present(fields).stream().filter(condition -> !condition.operator().isOfSegment())
        .toList();
    Filter filter = Filter.of(entity, others);
    if (segment != null) {
      return (others.isEmpty() ? Filter.inSegment(entity, fields, segment)
          : filter.and(Filter.inSegment(entity, fields, segment))).toString();
    }
    return others.isEmpty() ? "" : filter.toString(); //$NON-NLS-1$
  }

  private Optional<String> name() {
    InputDialog dialog = new InputDialog(owner.getShell(), Messages.Segments_title, Messages.Segments_name, "", //$NON-NLS-1$
        text -> text.isBlank() ? "" : null); //$NON-NLS-1$
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
  }

  private void save(String name, java.util.function.Supplier<SegmentChange> work) {
    Background.of(NLS.bind(Messages.Segments_saving, name), owner).run(monitor -> work.get(), change -> {
      if (change != null) {
        StatusLine.say(NLS.bind(Messages.Segments_saved, new Object[]{name, change.accounts(), change.transaction()}));
      }
    });
  }
}
