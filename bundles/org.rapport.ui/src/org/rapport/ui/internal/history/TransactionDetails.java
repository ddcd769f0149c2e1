package org.rapport.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.rapport.model.ModelPackage;
import org.rapport.model.edit.Labels;
import org.rapport.store.Database;
import org.rapport.store.FieldChange;
import org.rapport.store.RecordChange;
import org.rapport.store.TransactionInfo;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.edit.Texts;

/** What one transaction changed: its records page by page, and the fields of the selected record. */
final class TransactionDetails {

  private static final int PAGE = 200;
  private static final int MARGIN = 8;

  private final Composite top;
  private final Label title;
  private final TableViewer records;
  private final TableViewer fields;
  private final Button more;
  private final List<RecordChange> rows = new ArrayList<>();
  private @Nullable Database database;
  private @Nullable TransactionInfo transaction;
  private int generation;

  TransactionDetails(Composite parent) {
    top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
    title = Widgets.mark(new Label(top, SWT.NONE), "transactions.title"); //$NON-NLS-1$
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN / 2).applyTo(title);
    SashForm sash = new SashForm(top, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).indent(0, MARGIN / 2).applyTo(sash);
    Composite left = new Composite(sash, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
    records = table(left, "transactions.records"); //$NON-NLS-1$
    column(records, Messages.History_what, 80, RecordChange.class, r -> kind(r.kind()));
    column(records, Messages.History_record, 330, RecordChange.class, r -> Labels.of(r.entity()) + ' ' + r.text());
    more = Widgets.mark(new Button(left, SWT.PUSH), "transactions.more"); //$NON-NLS-1$
    GridDataFactory.swtDefaults().exclude(true).applyTo(more);
    more.addListener(SWT.Selection, e -> load());
    fields = table(sash, "transactions.fields"); //$NON-NLS-1$
    column(fields, Messages.History_field, 160, FieldChange.class, Texts::label);
    column(fields, Messages.History_before, 240, FieldChange.class, c -> shown(c, Texts.past(c, true)));
    column(fields, Messages.History_after, 240, FieldChange.class, c -> shown(c, Texts.past(c, false)));
    sash.setWeights(45, 55);
    records.addSelectionChangedListener(e -> loadFields());
    records.addOpenListener(e -> open());
    title.setText(Messages.History_choose);
  }

  private static TableViewer table(Composite parent, String id) {
    TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    Widgets.mark(viewer.getTable(), id);
    return viewer;
  }

  private static <T> void column(TableViewer table, String label, int width, Class<T> type,
      Function<T, String> text) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(type.cast(row))));
  }

  private static String kind(RecordChange.Kind kind) {
    return switch (kind) {
      case CREATED -> Messages.History_createdRow;
      case CHANGED -> Messages.History_changedRow;
      case DELETED -> Messages.History_deletedRow;
    };
  }

  private static String shown(FieldChange change, String text) {
    return change.erased() ? Messages.History_erasedValue : text;
  }

  /** Shows a transaction, or a hint. */
  void show(@Nullable Database from, @Nullable TransactionInfo info) {
    TransactionInfo before = transaction;
    if (before != null && info != null && before.number() == info.number() && database == from) {
      return;
    }
    database = from;
    transaction = info;
    generation++;
    rows.clear();
    records.setInput(List.of());
    fields.setInput(List.of());
    more(0);
    if (info == null) {
      title.setText(Messages.History_choose);
      return;
    }
    title.setText(NLS.bind(Messages.History_details,
        new Object[]{info.number(), info.purpose(), Wording.counts(info.counts())}).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    load();
  }

  private void load() {
    Database from = database;
    TransactionInfo info = transaction;
    if (from == null || info == null) {
      return;
    }
    int mine = generation;
    int offset = rows.size();
    Background.quietly(top, monitor -> from.changes(info.number(), offset, PAGE), page -> {
      if (page == null || mine != generation) {
        return;
      }
      boolean first = rows.isEmpty();
      rows.addAll(page);
      records.setInput(List.copyOf(rows));
      long rest = Math.max(0, Wording.touched(info) - rows.size());
      more(page.size() < PAGE ? 0 : Math.min(PAGE, Math.max(1, rest)));
      if (first && !rows.isEmpty()) {
        records.setSelection(new org.eclipse.jface.viewers.StructuredSelection(rows.get(0)), true);
      }
    });
  }

  private void more(long count) {
    more.setText(NLS.bind(Messages.History_loadMore, Wording.number(count)));
    GridDataFactory.swtDefaults().indent(MARGIN, MARGIN / 2).exclude(count == 0).applyTo(more);
    more.setVisible(count > 0);
    more.getParent().layout(true, true);
  }

  private void loadFields() {
    Database from = database;
    TransactionInfo info = transaction;
    if (from == null || info == null
        || !(records.getStructuredSelection().getFirstElement() instanceof RecordChange change)) {
      fields.setInput(List.of());
      return;
    }
    int mine = generation;
    Background.quietly(top, monitor -> from.history(change.entity(), change.id()).stream()
        .filter(c -> c.transaction().number() == info.number()).toList(), found -> {
          if (mine == generation && records.getStructuredSelection().getFirstElement() == change) {
            fields.setInput(found == null ? List.of() : found);
          }
        });
  }

  private void open() {
    if (records.getStructuredSelection().getFirstElement() instanceof RecordChange change
        && change.kind() != RecordChange.Kind.DELETED) {
      try {
        if (change.entity() == ModelPackage.Literals.ACCOUNT) {
          Parts.openAccount(change.id());
        } else if (change.entity() == ModelPackage.Literals.OPPORTUNITY) {
          Parts.openOpportunity(change.id());
        }
      } catch (PartInitException problem) {
        Problems.show(null, problem);
      }
    }
  }
}
