package org.rapport.ui.internal.start;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.ui.Widgets;

/** A label, a field and Browse, for a folder or a file. */
public final class PathRow {

  private static final int MARGIN = 14;
  private static final int WIDTH = 420;

  private PathRow() {}

  /** A grid of two columns for such rows. */
  public static Composite grid(Composite parent) {
    Composite grid = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN / 2, MARGIN / 2).applyTo(
        grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    return grid;
  }

  /** A row for a folder. */
  public static Text folder(Composite parent, String label, Path folder, String id) {
    Text text = row(parent, label, id);
    text.setText(folder.toString());
    browse(text, () -> {
      DirectoryDialog dialog = new DirectoryDialog(text.getShell());
      dialog.setFilterPath(text.getText());
      return dialog.open();
    });
    return text;
  }

  /** A row for a file that exists. */
  public static Text file(Composite parent, String label, Path start, String pattern, String id) {
    Text text = row(parent, label, id);
    browse(text, () -> {
      FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
      dialog.setFilterPath(start.toString());
      dialog.setFilterExtensions(new String[]{pattern, "*"}); //$NON-NLS-1$
      return dialog.open();
    });
    return text;
  }

  private static Text row(Composite parent, String label, String id) {
    new Label(parent, SWT.NONE).setText(label);
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(row);
    Text text = Widgets.mark(new Text(row, SWT.BORDER), id);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    return text;
  }

  private static void browse(Text text, java.util.function.Supplier<String> question) {
    Button button = new Button(text.getParent(), SWT.PUSH);
    button.setText(Messages.New_browse);
    button.addListener(SWT.Selection, e -> {
      String chosen = question.get();
      if (chosen != null) {
        text.setText(chosen);
      }
    });
  }
}
