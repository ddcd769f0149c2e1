package org.rapport.ui.internal.importing;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapport.exchange.CsvFormat;
import org.rapport.exchange.CsvOptions;
import org.rapport.exchange.DetectedFile;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.model.edit.Labels;
import org.rapport.table.Column;
import org.rapport.ui.Background;
import org.rapport.ui.Problems;
import org.rapport.ui.Widgets;

/** Chooses the file, shows its format and first rows. */
final class FilePage extends WizardPage {

  private static final ReadLimits PREVIEW = new ReadLimits(50, 10_000, 1 << 20);
  private static final List<EClass> ENTITIES = List.of(Literals.ACCOUNT, Literals.CONTACT, Literals.OPPORTUNITY,
      Literals.PRODUCT, Literals.ORDER, Literals.ACTIVITY, Literals.CASE);
  private static final String[] DELIMITERS = {",", ";", "\t", "|"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
  private static final String[] QUOTES = {"\"", "'"}; //$NON-NLS-1$ //$NON-NLS-2$
  private static final String[] CHARSETS = {"UTF-8", "GB18030", "windows-1252", "UTF-16"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
  private static final int COLUMN_WIDTH = 110;
  private static final int PREVIEW_HEIGHT = 180;

  private record Seen(DetectedFile file, org.rapport.table.Table rows) {
  }

  private final ImportPlan plan;
  private @Nullable Label description;
  private @Nullable Table preview;
  private @Nullable Combo delimiter;
  private @Nullable Combo quote;
  private @Nullable Combo charset;
  private @Nullable Button header;
  private boolean showing;

  FilePage(ImportPlan plan) {
    super("file", Messages.Import_fileTitle, null); //$NON-NLS-1$
    this.plan = plan;
    setDescription(Messages.Import_fileHint);
    setPageComplete(false);
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(page);
    new Label(page, SWT.NONE).setText(Messages.Import_file);
    Text text = Widgets.mark(new Text(page, SWT.BORDER), "import.file"); //$NON-NLS-1$
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    text.addListener(SWT.DefaultSelection, e -> detect(text.getText()));
    text.addListener(SWT.FocusOut, e -> detect(text.getText()));
    text.addListener(SWT.Modify, e -> typed(text));
    Button browse = new Button(page, SWT.PUSH);
    browse.setText(Messages.Import_browse);
    browse.addListener(SWT.Selection, e -> browse(text));
    new Label(page, SWT.NONE).setText(Messages.Import_entity);
    Combo rows = Widgets.mark(new Combo(page, SWT.READ_ONLY), "import.entity"); //$NON-NLS-1$
    ENTITIES.forEach(entity -> rows.add(Labels.plural(entity)));
    rows.select(0);
    rows.addListener(SWT.Selection, e -> rowsAre(ENTITIES.get(rows.getSelectionIndex())));
    GridDataFactory.swtDefaults().span(2, 1).applyTo(rows);
    createFormat(page);
    Label found = Widgets.mark(new Label(page, SWT.WRAP), "import.format"); //$NON-NLS-1$
    description = found;
    GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(found);
    Table table = Widgets.mark(new Table(page, SWT.BORDER | SWT.FULL_SELECTION), "import.preview"); //$NON-NLS-1$
    table.setHeaderVisible(true);
    table.setLinesVisible(true);
    preview = table;
    GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(table);
    setControl(page);
  }

  private void createFormat(Composite page) {
    Composite row = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(row);
    GridDataFactory.fillDefaults().span(3, 1).applyTo(row);
    delimiter = combo(row, Messages.Import_delimiter, ",", ";", Messages.Import_tab, "|"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    quote = combo(row, Messages.Import_quote, QUOTES);
    charset = combo(row, Messages.Import_charset, CHARSETS);
    Button check = new Button(row, SWT.CHECK);
    check.setText(Messages.Import_header);
    check.addListener(SWT.Selection, e -> adjust());
    header = check;
  }

  private Combo combo(Composite row, String label, String... items) {
    new Label(row, SWT.NONE).setText(label);
    Combo combo = new Combo(row, SWT.READ_ONLY);
    combo.setItems(items);
    combo.addListener(SWT.Selection, e -> adjust());
    return combo;
  }

  private void browse(Text text) {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setFilterExtensions(new String[]{"*.csv;*.tsv;*.txt", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
    String chosen = dialog.open();
    if (chosen != null) {
      text.setText(chosen);
      detect(chosen);
    }
  }

  /** Looks at a file as soon as what is written names one; another name than the shown one can't go on. */
  private void typed(Text text) {
    DetectedFile known = plan.file();
    if (new File(text.getText().strip()).isFile()) {
      detect(text.getText());
    }
    setPageComplete(known != null && known.file().equals(Path.of(text.getText().strip())));
  }

  /** Looks at a file in the background. */
  void detect(String name) {
    DetectedFile known = plan.file();
    if (name.isBlank() || known != null && known.file().equals(Path.of(name.strip()))) {
      return;
    }
    look(NLS.bind(Messages.Import_detecting, name), monitor -> Formats.detect(Path.of(name.strip())));
  }

  private void look(String title, Background.Work<DetectedFile> finder) {
    setPageComplete(false);
    Background.of(title, getControl()).quiet().onFailure(problem -> setErrorMessage(Problems.sentence(problem)))
        .run(monitor -> {
          DetectedFile found = finder.run(monitor);
          return found == null ? null : new Seen(found, found.read(PREVIEW, new NullProgressMonitor()).table());
        }, seen -> {
          if (seen != null) {
            show(seen);
          }
        });
  }

  private void adjust() {
    Combo by = delimiter;
    Combo around = quote;
    Combo in = charset;
    Button first = header;
    if (showing || plan.file() == null || by == null || around == null || in == null || first == null) {
      return;
    }
    CsvOptions options = new CsvOptions(
        by.getSelectionIndex() < 0 ? null : DELIMITERS[by.getSelectionIndex()].charAt(0),
        around.getSelectionIndex() < 0 ? null : QUOTES[around.getSelectionIndex()].charAt(0),
        in.getSelectionIndex() < 0 ? null : Charset.forName(in.getText()), first.getSelection());
    look(Messages.Import_title, monitor -> plan.again(options));
  }

  private void rowsAre(EClass entity) {
    try {
      plan.use(entity);
    } catch (ImportException problem) {
      setErrorMessage(problem.sentence());
    }
  }

  private void show(Seen seen) {
    Label found = description;
    Table table = preview;
    try {
      plan.use(seen.file());
    } catch (ImportException problem) {
      setErrorMessage(problem.sentence());
      return;
    }
    setErrorMessage(null);
    if (found != null && table != null) {
      found.setText(seen.file().layout().description());
      fill(table, seen.rows());
      showFormat(seen.file());
      found.getParent().layout();
    }
    setPageComplete(true);
  }

  private void showFormat(DetectedFile file) {
    Combo by = delimiter;
    Combo around = quote;
    Combo in = charset;
    Button first = header;
    if (by == null || around == null || in == null || first == null) {
      return;
    }
    showing = true;
    boolean csv = file.layout() instanceof CsvFormat;
    for (var control : List.of(by, around, in, first)) {
      control.setEnabled(csv);
    }
    if (file.layout() instanceof CsvFormat format) {
      by.select(List.of(DELIMITERS).indexOf(String.valueOf(format.delimiter())));
      around.select(List.of(QUOTES).indexOf(String.valueOf(format.quote())));
      if (in.indexOf(format.charset().name()) < 0) {
        in.add(format.charset().name());
      }
      in.select(in.indexOf(format.charset().name()));
      first.setSelection(format.header());
    }
    showing = false;
  }

  private static void fill(Table table, org.rapport.table.Table rows) {
    table.setRedraw(false);
    table.removeAll();
    for (TableColumn old : table.getColumns()) {
      old.dispose();
    }
    for (Column column : rows.columns()) {
      TableColumn shown = new TableColumn(table, SWT.LEFT);
      shown.setText(column.name());
      shown.setWidth(COLUMN_WIDTH);
    }
    for (int row = 0; row < rows.rows(); row++) {
      TableItem item = new TableItem(table, SWT.NONE);
      for (int i = 0; i < rows.columns().size(); i++) {
        item.setText(i, rows.columns().get(i).text(row));
      }
    }
    table.setRedraw(true);
  }
}
