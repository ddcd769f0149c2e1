package org.rapport.ui.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.Entities;
import org.rapport.model.edit.Labels;
import org.rapport.store.UndoResult;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.edit.Texts;

/** What an undo left as it is: later edits that were kept, and records that can't be brought back, each with why. */
final class UndoResultDialog extends TitleAreaDialog {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int MOST_ROWS = 10_000;

  private record Row(String record, String field, String why) {
  }

  private final String done;
  private final List<UndoResult> results;

  UndoResultDialog(@Nullable Shell parent, String done, List<UndoResult> results) {
    super(parent);
    this.done = done;
    this.results = results;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.History_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    int kept = results.stream().mapToInt(r -> r.kept().size()).sum();
    int refused = results.stream().mapToInt(r -> r.refused().size()).sum();
    setTitle(done);
    setMessage(refused == 0 ? NLS.bind(Messages.History_keptCount, Wording.number(kept))
        : kept == 0 ? NLS.bind(Messages.History_refusedCount, Wording.number(refused))
            : NLS.bind(Messages.History_keptAndRefused, Wording.number(kept), Wording.number(refused)),
        IMessageProvider.INFORMATION);
    TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    Widgets.mark(viewer.getTable(), "undoResult.table"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).indent(0, 6).hint(WIDTH, HEIGHT - 200).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(viewer, Messages.History_record, 190, row -> row.record);
    column(viewer, Messages.History_field, 140, row -> row.field);
    column(viewer, Messages.History_why, 500, row -> row.why);
    List<Row> rows = rows();
    viewer.setInput(rows);
    if (kept + refused > rows.size()) {
      Label more = new Label(area, SWT.NONE);
      more.setText(NLS.bind(Messages.History_moreRows, Wording.number(kept + refused - rows.size())));
      GridDataFactory.fillDefaults().indent(8, 4).applyTo(more);
    }
    return area;
  }

  private static void column(TableViewer viewer, String label, int width,
      java.util.function.Function<Row, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (UndoResult result : results) {
      for (UndoResult.Refused refused : result.refused()) {
        rows.add(new Row(record(refused.entity(), refused.key(), refused.id()), "", refused.reason())); //$NON-NLS-1$
      }
      for (UndoResult.Kept kept : result.kept()) {
        String why = kept.field() == null ? Messages.History_keptRecord
            : NLS.bind(Messages.History_keptValue, value(kept.value()), value(kept.wouldBe()));
        rows.add(new Row(record(kept.entity(), kept.key(), kept.id()), label(kept.entity(), kept.field()), why));
      }
    }
    return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
  }

  private static String value(@Nullable Object value) {
    String text = Texts.show(value);
    return text.isEmpty() ? Messages.History_missing : '\u201c' + text + '\u201d';
  }

  private static String record(String entity, String key, long id) {
    String label = Entities.find(entity).map(Labels::of).orElse(entity);
    return label + ' ' + (key.isEmpty() ? Long.toString(id) : key);
  }

  private static String label(String entity, @Nullable String field) {
    if (field == null) {
      return ""; //$NON-NLS-1$
    }
    return OpenDatabase.current().get()
        .flatMap(database -> Entities.find(entity).flatMap(e -> database.fields().find(e, field)))
        .map(f -> f.label()).orElse(field);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "undoResult.close"); //$NON-NLS-1$
  }
}
