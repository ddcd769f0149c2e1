package org.rapport.ui.internal.list;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.rapport.model.ModelPackage;
import org.rapport.model.edit.Labels;
import org.rapport.store.Database;
import org.rapport.store.ListPage;
import org.rapport.table.Column;
import org.rapport.ui.Background;
import org.rapport.ui.Parts;
import org.rapport.ui.Pictures;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/** Finds an account or an opportunity by what one remembers of it, among a million as quickly as among ten. */
public final class FindDialog extends Dialog {

  private static final int PAUSE = 120;
  private static final int MOST = 50;
  private static final int WIDTH = 560;
  private static final int HEIGHT = 420;

  private record Hit(EClass entity, long id, String key, String name) {
  }

  private final Database database;
  private final List<EClass> entities;
  private final boolean opens;
  private long picked;
  private @Nullable TableViewer hits;
  private @Nullable Label note;
  private int typing;

  /**
   * @param parent the parent
   * @param database where to look
   */
  public FindDialog(@Nullable Shell parent, Database database) {
    this(parent, database, List.of(ModelPackage.Literals.ACCOUNT, ModelPackage.Literals.OPPORTUNITY), true);
  }

  private FindDialog(@Nullable Shell parent, Database database, List<EClass> entities, boolean opens) {
    super(parent);
    this.database = database;
    this.entities = entities;
    this.opens = opens;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  /**
   * A dialog that picks a record instead of opening it.
   *
   * @param parent the parent
   * @param database where to look
   * @param entity what to look for
   */
  public static FindDialog picking(@Nullable Shell parent, Database database, EClass entity) {
    return new FindDialog(parent, database, List.of(entity), false);
  }

  /** @return the id of the record that was picked, 0 for none */
  public long picked() {
    return picked;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.Find_title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Text text = Widgets.mark(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "find.text"); //$NON-NLS-1$
    text.setMessage(Messages.Find_hint);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
    hits = viewer;
    Widgets.mark(viewer.getTable(), "find.hits"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getTable());
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setLabelProvider(new HitLabels());
    viewer.addOpenListener(e -> okPressed());
    Label line = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    note = line;
    text.addModifyListener(e -> {
      int mine = ++typing;
      text.getDisplay().timerExec(PAUSE, () -> {
        if (mine == typing && !text.isDisposed()) {
          search(text.getText().strip(), mine);
        }
      });
    });
    text.addListener(SWT.KeyDown, e -> {
      if (e.keyCode == SWT.ARROW_DOWN) {
        viewer.getTable().setFocus();
      }
    });
    text.setFocus();
    return area;
  }

  private static final class HitLabels extends LabelProvider {
    @Override
    public String getText(@Nullable Object element) {
      return element instanceof Hit hit ? hit.name + "   \u00b7 " + Labels.of(hit.entity) + ' ' + hit.key : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public @Nullable Image getImage(@Nullable Object element) {
      return Pictures.get(
          element instanceof Hit hit && hit.entity == ModelPackage.Literals.OPPORTUNITY ? "opportunity" : "account"); //$NON-NLS-1$ //$NON-NLS-2$
    }
  }

  private void search(String text, int mine) {
    TableViewer viewer = hits;
    if (viewer == null) {
      return;
    }
    Background.quietly(viewer.getTable(), monitor -> found(text), found -> {
      if (mine == typing && found != null) {
        viewer.setInput(found);
        if (!found.isEmpty()) {
          viewer.setSelection(new StructuredSelection(found.get(0)), true);
        }
        Label line = note;
        if (line != null) {
          line.setText(text.isEmpty() || !found.isEmpty() ? "" : Messages.Find_nothing); //$NON-NLS-1$
        }
      }
    });
  }

  private List<Hit> found(String text) {
    List<Hit> found = new ArrayList<>();
    if (!text.isEmpty()) {
      for (EClass entity : entities) {
        ListPage page = database.search(entity, text, MOST);
        Column key = page.rows().column("key"); //$NON-NLS-1$
        Column name = page.rows().column("name"); //$NON-NLS-1$
        for (int row = 0; row < page.rows().rows(); row++) {
          found.add(new Hit(entity, page.id(row), key.text(row), name.text(row)));
        }
      }
    }
    return found;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Widgets.mark(createButton(parent, IDialogConstants.OK_ID, opens ? Messages.Find_open : IDialogConstants.OK_LABEL,
        true), "find.ok"); //$NON-NLS-1$
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    TableViewer viewer = hits;
    Object chosen = viewer == null ? null : viewer.getStructuredSelection().getFirstElement();
    if (chosen instanceof Hit hit) {
      picked = hit.id;
      super.okPressed();
      if (!opens) {
        return;
      }
      try {
        if (hit.entity == ModelPackage.Literals.ACCOUNT) {
          Parts.openAccount(hit.id);
        } else {
          Parts.openOpportunity(hit.id);
        }
      } catch (PartInitException problem) {
        Problems.show(null, problem);
      }
    }
  }
}
