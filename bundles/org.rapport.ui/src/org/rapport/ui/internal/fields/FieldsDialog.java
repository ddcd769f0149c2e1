package org.rapport.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.model.ModelPackage;
import org.rapport.model.edit.Labels;
import org.rapport.store.Database;
import org.rapport.store.Field;
import org.rapport.store.StoreException;
import org.rapport.store.Transaction;
import org.rapport.store.TransactionKind;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Problems;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/**
 * The custom fields of every entity: add, change, retire, restore. Each step is a transaction of its own, at once in
 * lists and editors, and can be undone in the history like any other.
 */
public final class FieldsDialog extends TitleAreaDialog {

  /** What a step does. */
  interface Step {
    void run(Transaction transaction);
  }

  private static final int MARGIN = 12;
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;

  private final Database database;
  private final List<EClass> entities;
  private final List<Button> needField = new ArrayList<>();
  private @Nullable TableViewer table;
  private @Nullable Button retire;
  private EClass entity = ModelPackage.Literals.ACCOUNT;

  /**
   * @param parent the parent
   * @param database the database
   */
  public FieldsDialog(@Nullable Shell parent, Database database) {
    super(parent);
    this.database = database;
    entities = database.fields().entities().stream()
        .filter(e -> e != ModelPackage.Literals.CUSTOM_FIELD_DEFINITION).toList();
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    setHelpAvailable(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Fields_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.Fields_heading);
    setMessage(Messages.Fields_message);
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    Composite head = new Composite(grid, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
    new Label(head, SWT.NONE).setText(Messages.Fields_entity);
    Combo chooser = Widgets.mark(new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN), "fields.entity"); //$NON-NLS-1$
    chooser.setItems(entities.stream().map(Labels::plural).toArray(String[]::new));
    chooser.setVisibleItemCount(entities.size());
    chooser.select(Math.max(0, entities.indexOf(entity)));
    chooser.addListener(SWT.Selection, e -> {
      entity = entities.get(chooser.getSelectionIndex());
      refresh();
    });
    createTable(grid);
    createButtons(grid);
    OpenDatabase.current().followCommits(area, info -> refresh());
    refresh();
    return area;
  }

  private void createTable(Composite grid) {
    TableViewer viewer = new TableViewer(grid, SWT.FULL_SELECTION | SWT.BORDER);
    table = viewer;
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    Widgets.mark(viewer.getTable(), "fields.table"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(viewer, Messages.Fields_label, 170, Field::label);
    column(viewer, Messages.Fields_name, 140, Field::name);
    column(viewer, Messages.Fields_type, 110, field -> FieldWords.type(field.type()));
    column(viewer, Messages.Fields_rules, 240,
        field -> field.retired() ? Messages.Fields_retired : FieldWords.rules(field));
    viewer.addSelectionChangedListener(e -> judge());
    viewer.addOpenListener(e -> edit());
  }

  private static void column(TableViewer viewer, String label, int width, Function<Field, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(label);
    column.getColumn().setWidth(width);
    column.setLabelProvider(new ColumnLabelProvider() {
      @Override
      public String getText(Object element) {
        return text.apply((Field) element);
      }

      @Override
      public @Nullable Color getForeground(Object element) {
        return ((Field) element).retired() ? UiColors.get(UiColors.TEXT_MUTED) : null;
      }
    });
  }

  private void createButtons(Composite grid) {
    Composite column = new Composite(grid, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
    button(column, Messages.Fields_add, "fields.add", this::add); //$NON-NLS-1$
    needField.add(button(column, Messages.Fields_edit, "fields.edit", this::edit)); //$NON-NLS-1$
    needField.add(button(column, Messages.Fields_retype, "fields.retype", this::retype)); //$NON-NLS-1$
    retire = button(column, Messages.Fields_retire, "fields.retire", this::retireOrRestore); //$NON-NLS-1$
    judge();
  }

  private static Button button(Composite parent, String label, String id, Runnable action) {
    Button button = Widgets.mark(new Button(parent, SWT.PUSH), id);
    button.setText(label);
    GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).applyTo(button);
    button.addListener(SWT.Selection, e -> action.run());
    return button;
  }

  private @Nullable Field selected() {
    TableViewer viewer = table;
    return viewer != null && viewer.getStructuredSelection().getFirstElement() instanceof Field field ? field : null;
  }

  private void judge() {
    Field field = selected();
    needField.forEach(button -> button.setEnabled(field != null && !field.retired()));
    Button toggle = retire;
    if (toggle != null) {
      toggle.setEnabled(field != null);
      toggle.setText(field != null && field.retired() ? Messages.Fields_restore : Messages.Fields_retire);
    }
  }

  private void refresh() {
    TableViewer viewer = table;
    if (viewer == null || viewer.getTable().isDisposed() || !database.isOpen()) {
      return;
    }
    Field before = selected();
    List<Field> fields = new ArrayList<>(database.fields().custom(entity));
    fields.addAll(database.fields().retired(entity));
    viewer.setInput(fields);
    if (before != null) {
      fields.stream().filter(f -> f.fieldId() == before.fieldId() || f.name().equals(before.name()) && !f.retired())
          .findFirst().ifPresent(
              f -> viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(f), true));
    }
    judge();
  }

  private void add() {
    FieldDialog dialog = new FieldDialog(getShell(), database, entity, null);
    if (dialog.open() == Window.OK) {
      refresh();
    }
  }

  private void edit() {
    Field field = selected();
    if (field != null && !field.retired() && new FieldDialog(getShell(), database, entity, field).open() == Window.OK) {
      refresh();
    }
  }

  private void retype() {
    Field field = selected();
    if (field != null && !field.retired() && new RetypeDialog(getShell(), database, field).open() == Window.OK) {
      refresh();
    }
  }

  private void retireOrRestore() {
    Field field = selected();
    if (field == null) {
      return;
    }
    String purpose = NLS.bind(field.retired() ? Messages.Purpose_restore : Messages.Purpose_retire, field.label());
    Background.of(purpose, getShell()).onFailure(problem -> setErrorMessage(Problems.sentence(problem)))
        .run(monitor -> commit(database, purpose, transaction -> {
          if (field.retired()) {
            transaction.restoreField(field.fieldId());
          } else {
            transaction.retireField(field.fieldId());
          }
        }), done -> {
          setErrorMessage(null);
          refresh();
        });
  }

  /** Does a step as a transaction of its own; runs in a job. */
  static Boolean commit(Database database, String purpose, Step step) {
    try (Transaction transaction = database.begin(TransactionKind.EDIT, purpose)) {
      step.run(transaction);
      transaction.commit();
      return Boolean.TRUE;
    } catch (IllegalArgumentException wrong) {
      throw new StoreException(Objects.requireNonNullElse(wrong.getMessage(), purpose), wrong);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "fields.close"); //$NON-NLS-1$
  }
}
