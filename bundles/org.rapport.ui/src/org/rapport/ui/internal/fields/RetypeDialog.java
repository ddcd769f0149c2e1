package org.rapport.ui.internal.fields;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.FieldType;
import org.rapport.store.RetypePreview;
import org.rapport.store.RetypePreview.Unfit;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;
import org.rapport.ui.internal.edit.Texts;

/** Changes the type of a custom field, after showing which values would not fit. */
final class RetypeDialog extends TitleAreaDialog {

  private static final int MARGIN = 12;
  private static final int WIDTH = 620;
  private static final int HEIGHT = 220;

  private final Database database;
  private final Field field;
  private final List<FieldType> types;
  private @Nullable TableViewer table;
  private @Nullable Button blank;
  private @Nullable RetypePreview preview;
  private int asked;
  private FieldType chosen;

  RetypeDialog(@Nullable Shell parent, Database database, Field field) {
    super(parent);
    this.database = database;
    this.field = field;
    types = FieldWords.TYPES.stream().filter(type -> type != field.type()).toList();
    chosen = types.get(0);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Retype_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(NLS.bind(Messages.Retype_heading, field.label(), FieldWords.type(field.type())));
    setMessage(Messages.Retype_message);
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 6).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    new Label(grid, SWT.NONE).setText(Messages.Retype_to);
    Combo combo = Widgets.mark(new Combo(grid, SWT.READ_ONLY | SWT.DROP_DOWN), "retype.type"); //$NON-NLS-1$
    combo.setItems(types.stream().map(FieldWords::type).toArray(String[]::new));
    combo.select(0);
    combo.addListener(SWT.Selection, e -> choose(types.get(combo.getSelectionIndex())));
    TableViewer viewer = new TableViewer(grid, SWT.FULL_SELECTION | SWT.BORDER);
    table = viewer;
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    Widgets.mark(viewer.getTable(), "retype.unfit"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(viewer, Messages.Retype_record, 120, Unfit::key);
    column(viewer, Messages.Retype_value, 180, Unfit::value);
    column(viewer, Messages.Retype_reason, 300, Unfit::reason);
    Button check = Widgets.mark(new Button(grid, SWT.CHECK), "retype.blank"); //$NON-NLS-1$
    check.setText(Messages.Retype_blank);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
    check.addListener(SWT.Selection, e -> judge());
    blank = check;
    return area;
  }

  private static void column(TableViewer viewer, String label, int width, Function<Unfit, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(ColumnLabelProvider.createTextProvider(unfit -> text.apply((Unfit) unfit)));
  }

  @Override
  public void create() {
    super.create();
    choose(chosen);
  }

  private void choose(FieldType type) {
    chosen = type;
    preview = null;
    int mine = ++asked;
    setMessage(Messages.Retype_looking);
    judge();
    Background.of(Messages.Retype_looking, getShell()).quiet()
        .onFailure(problem -> setErrorMessage(Problems.sentence(problem)))
        .run(monitor -> database.previewRetype(field.fieldId(), type, monitor), found -> {
          if (mine == asked && found != null) {
            show(found);
          }
        });
  }

  private void show(RetypePreview found) {
    preview = found;
    TableViewer viewer = table;
    if (viewer != null) {
      viewer.setInput(found.unfit());
    }
    setErrorMessage(null);
    setMessage(found.lost() == 0 ? NLS.bind(Messages.Retype_allFit, Texts.show(found.values()))
        : NLS.bind(Messages.Retype_someFit, new Object[]{Texts.show(found.convertible()), Texts.show(found.values()),
            Texts.show(found.lost())}),
        found.lost() == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    judge();
  }

  private void judge() {
    Button ok = getButton(IDialogConstants.OK_ID);
    Button check = blank;
    RetypePreview found = preview;
    if (check != null) {
      check.setEnabled(found != null && found.lost() > 0);
    }
    if (ok != null) {
      ok.setEnabled(found != null && (found.lost() == 0 || check != null && check.getSelection()));
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.Retype_ok, true), "retype.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    judge();
  }

  @Override
  protected void okPressed() {
    Button check = blank;
    boolean blankUnfit = check != null && check.isEnabled() && check.getSelection();
    FieldType type = chosen;
    getButton(IDialogConstants.OK_ID).setEnabled(false);
    String purpose = NLS.bind(Messages.Purpose_retype, field.label(), FieldWords.type(type));
    Background.of(purpose, getShell()).byUser().onFailure(problem -> {
      setErrorMessage(Problems.sentence(problem));
      judge();
    }).run(monitor -> FieldsDialog.commit(database, purpose,
        transaction -> transaction.retypeField(field.fieldId(), type, blankUnfit)), done -> super.okPressed());
  }
}
