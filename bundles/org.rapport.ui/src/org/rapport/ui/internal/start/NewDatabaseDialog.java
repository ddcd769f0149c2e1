package org.rapport.ui.internal.start;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.store.Database;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Places;
import org.rapport.ui.Widgets;

/** Asks for name, place and passphrase of a new database and creates it. */
final class NewDatabaseDialog extends SecretDialog<Database> {

  private static final String FORBIDDEN = "/\\:*?\"<>|"; //$NON-NLS-1$
  private static final int SHORTEST = 8;

  private @Nullable Text name;
  private @Nullable Text parentFolder;
  private @Nullable Text first;
  private @Nullable Text second;
  private Path folder = Places.databases();
  private char[] secret = {};

  NewDatabaseDialog(@Nullable Shell parent) {
    super(parent);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.New_title);
  }

  @Override
  protected void createFields(Composite parent) {
    setTitle(Messages.New_heading);
    setMessage(Messages.New_message);
    Text nameText = field(parent, Messages.New_name, SWT.NONE, "new.name"); //$NON-NLS-1$
    name = nameText;
    createFolder(parent);
    Text words = field(parent, Messages.New_passphrase, SWT.PASSWORD, "new.passphrase"); //$NON-NLS-1$
    first = words;
    new Strength(parent, words);
    second = field(parent, Messages.New_repeat, SWT.PASSWORD, "new.repeat"); //$NON-NLS-1$
    nameText.setFocus();
  }

  private void createFolder(Composite parent) {
    new Label(parent, SWT.NONE).setText(Messages.New_folder);
    Composite row = new Composite(parent, SWT.NONE);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    row.setLayout(layout);
    Text text = Widgets.mark(new Text(row, SWT.BORDER), "new.folder"); //$NON-NLS-1$
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    text.setText(Places.databases().toString());
    text.addModifyListener(e -> changed());
    parentFolder = text;
    Button browse = new Button(row, SWT.PUSH);
    browse.setText(Messages.New_browse);
    browse.addListener(SWT.Selection, e -> {
      DirectoryDialog dialog = new DirectoryDialog(getShell());
      dialog.setFilterPath(text.getText());
      String chosen = dialog.open();
      if (chosen != null) {
        text.setText(chosen);
      }
    });
  }

  @Override
  protected @Nullable String check() {
    String given = text(name).strip();
    char[] one = secret(first);
    char[] two = secret(second);
    String problem = problem(given, one, two);
    Arrays.fill(two, '\0');
    secret = one;
    return problem;
  }

  private @Nullable String problem(String given, char[] one, char[] two) {
    if (given.isEmpty()) {
      return ""; //$NON-NLS-1$
    }
    if (given.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
      return Messages.New_badName;
    }
    folder = Path.of(text(parentFolder).strip()).resolve(given).toAbsolutePath().normalize();
    if (Databases.exists(folder)) {
      return NLS.bind(Messages.New_exists, folder);
    }
    if (one.length == 0 || two.length == 0) {
      return ""; //$NON-NLS-1$
    }
    if (one.length < SHORTEST) {
      return Messages.New_short;
    }
    return Arrays.equals(one, two) ? null : Messages.New_differ;
  }

  @Override
  protected Database perform(IProgressMonitor monitor) {
    try (Passphrase words = Passphrase.of(secret)) {
      return Databases.create(folder, words, Users.current());
    }
  }

  @Override
  protected void again() {
    Text text = name;
    if (text != null) {
      text.setFocus();
    }
  }

  @Override
  public boolean close() {
    Arrays.fill(secret, '\0');
    return super.close();
  }

  private static String text(@Nullable Text field) {
    return field == null ? "" : field.getText(); //$NON-NLS-1$
  }

  private static char[] secret(@Nullable Text field) {
    return field == null ? new char[0] : field.getTextChars();
  }

  @Override
  protected String okLabel() {
    return Messages.New_create;
  }

  @Override
  protected String jobTitle() {
    return NLS.bind(Messages.Job_create, folder.getFileName());
  }
}
