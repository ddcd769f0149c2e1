package org.rapport.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.rapport.store.ConflictException.Conflict;
import org.rapport.ui.UiColors;
import org.rapport.ui.Widgets;

/**
 * Two people changed the same fields of the same record: shows what each field was, what it is now by either, and lets
 * the user choose field by field. Nothing is chosen for the user.
 */
final class ConflictDialog extends TitleAreaDialog {

  /** One field in words. */
  record Row(Conflict conflict, String field, String original, String mine, String theirs, String who) {
  }

  private static final int COLUMNS = 4;
  private static final int WIDTH = 820;
  private static final int HEIGHT = 420;
  private static final int CELL = 210;
  private static final int MARGIN = 12;

  private final String record;
  private final List<Row> rows;
  private final List<Button> mine = new ArrayList<>();
  private final List<Button> theirs = new ArrayList<>();
  private final List<Conflict> keptMine = new ArrayList<>();
  private final List<Conflict> takenTheirs = new ArrayList<>();

  ConflictDialog(@Nullable Shell parent, String record, List<Row> rows) {
    super(parent);
    this.record = record;
    this.rows = rows;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  List<Conflict> mine() {
    return keptMine;
  }

  List<Conflict> theirs() {
    return takenTheirs;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Edit_conflictTitle);
  }

  @Override
  protected org.eclipse.swt.graphics.Point getInitialSize() {
    var size = super.getInitialSize();
    return new org.eclipse.swt.graphics.Point(Math.max(WIDTH, size.x), Math.min(HEIGHT + rows.size() * 40, 700));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(NLS.bind(Messages.Edit_conflictHeading, record));
    setMessage(Messages.Edit_conflictMessage);
    Composite bar = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).applyTo(bar);
    quick(bar, Messages.Edit_keepMine, "conflict.allMine", true); //$NON-NLS-1$
    quick(bar, Messages.Edit_takeTheirs, "conflict.allTheirs", false); //$NON-NLS-1$
    ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
    scroll.setExpandHorizontal(true);
    scroll.setExpandVertical(true);
    Composite grid = new Composite(scroll, SWT.NO_RADIO_GROUP);
    GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, 0).spacing(MARGIN, 6).applyTo(grid);
    for (String heading : new String[]{Messages.Edit_field, Messages.Edit_conflictOriginal, Messages.Edit_conflictMine,
        Messages.Edit_conflictTheirs}) {
      Label label = new Label(grid, SWT.NONE);
      label.setText(heading);
      label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }
    rows.forEach(row -> row(grid, row));
    scroll.setContent(grid);
    scroll.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    return area;
  }

  private void quick(Composite parent, String label, String id, boolean own) {
    Button button = Widgets.mark(new Button(parent, SWT.PUSH), id);
    button.setText(label);
    button.addListener(SWT.Selection, e -> {
      for (int i = 0; i < rows.size(); i++) {
        choose(i, own);
      }
    });
  }

  private void row(Composite grid, Row row) {
    int index = mine.size();
    Label rule = new Label(grid, SWT.SEPARATOR | SWT.HORIZONTAL);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(rule);
    Label field = new Label(grid, SWT.NONE);
    field.setText(row.field());
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(field);
    Label original = new Label(grid, SWT.NONE);
    original.setText(shortened(row.original()));
    original.setToolTipText(row.original());
    original.setForeground(UiColors.get(UiColors.TEXT_MUTED));
    GridDataFactory.fillDefaults().hint(CELL / 2, SWT.DEFAULT).indent(0, 3).grab(true, false).applyTo(original);
    mine.add(choice(grid, index, true, row.mine(), "")); //$NON-NLS-1$
    theirs.add(choice(grid, index, false, row.theirs(), row.who()));
  }

  private Button choice(Composite grid, int index, boolean own, String value, String who) {
    Composite cell = new Composite(grid, SWT.NO_RADIO_GROUP);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
    GridDataFactory.fillDefaults().hint(CELL, SWT.DEFAULT).grab(true, false).applyTo(cell);
    Button button = Widgets.mark(new Button(cell, SWT.RADIO), "conflict." + (own ? "mine." : "theirs.") + index); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    button.setText(shortened(value).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    button.setToolTipText(value);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    button.addListener(SWT.Selection, e -> choose(index, own));
    if (!who.isEmpty()) {
      Label by = new Label(cell, SWT.NONE);
      by.setText(who);
      by.setForeground(UiColors.get(UiColors.TEXT_MUTED));
      GridDataFactory.fillDefaults().indent(24, 0).applyTo(by);
    }
    return button;
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
    return line.length() > 60 ? line.substring(0, 58) + '\u2026' : line;
  }

  private void choose(int index, boolean own) {
    mine.get(index).setSelection(own);
    theirs.get(index).setSelection(!own);
    judge();
  }

  private void judge() {
    boolean all = true;
    for (int i = 0; i < rows.size(); i++) {
      all &= mine.get(i).getSelection() || theirs.get(i).getSelection();
    }
    Button save = getButton(IDialogConstants.OK_ID);
    if (save != null) {
      save.setEnabled(all);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, Messages.Edit_conflictSave, true), "conflict.save"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.Edit_cancel, false);
    judge();
  }

  @Override
  protected void okPressed() {
    for (int i = 0; i < rows.size(); i++) {
      (mine.get(i).getSelection() ? keptMine : takenTheirs).add(rows.get(i).conflict());
    }
    super.okPressed();
  }
}
