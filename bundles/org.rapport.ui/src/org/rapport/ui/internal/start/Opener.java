package org.rapport.ui.internal.start;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.rapport.exchange.sample.SampleDatabase;
import org.rapport.model.ModelPackage;
import org.rapport.store.Database;
import org.rapport.store.DamagedDatabaseException;
import org.rapport.store.DatabaseInUseException;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.store.Places;
import org.rapport.store.WrongPassphraseException;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.Problems;
import org.rapport.ui.internal.backup.ScheduledBackups;
import org.rapport.ui.internal.edit.RecordInput;
import org.rapport.ui.internal.keys.SecureRing;

/** Opens, creates and closes databases and shows the perspective that fits. */
public final class Opener {

  private static final String VARIABLE = "RAPPORT_PASSPHRASE"; //$NON-NLS-1$
  private static final String SAMPLE = "sample"; //$NON-NLS-1$

  /** Whether the program ends: the welcome page is not shown any more. */
  private static boolean quitting;

  private Opener() {}

  /** The window's title. */
  public static String title(@Nullable Database database) {
    return database == null ? Messages.Title_plain : NLS.bind(Messages.Title_window, database.name());
  }

  /** Opens a database, asking for the passphrase when the environment has none that fits. */
  public static void open(Path folder) {
    if (!Databases.exists(folder)) {
      RecentDatabases.remove(folder);
      Problems.show(Parts.shell(), new IllegalArgumentException(NLS.bind(Messages.Open_none, folder)));
      return;
    }
    if (!leave()) {
      return;
    }
    String given = System.getenv(VARIABLE);
    if (given == null || given.isEmpty()) {
      if (SecureRing.isPossible()) {
        tryRing(folder);
      } else {
        ask(folder, isSample(folder) ? Messages.Passphrase_sample : null);
      }
    } else {
      tryWith(folder, given, Messages.Passphrase_environment);
    }
  }

  /** Asks for a folder and opens the database in it. */
  static void choose() {
    DirectoryDialog dialog = new DirectoryDialog(Parts.shell());
    dialog.setText(Messages.Open_choose);
    dialog.setMessage(Messages.Open_choose);
    dialog.setFilterPath(Places.databases().toString());
    String chosen = dialog.open();
    if (chosen != null) {
      open(Path.of(chosen));
    }
  }

  /** Asks for name and passphrase of a new database and opens it. */
  static void create() {
    if (leave()) {
      NewDatabaseDialog dialog = new NewDatabaseDialog(Parts.shell());
      if (dialog.open() == Window.OK) {
        opened(dialog.result());
      }
    }
  }

  /** Opens the sample database, creating it the first time. */
  public static void sample() {
    Path folder = Places.databases().resolve(SAMPLE);
    if (!leave()) {
      return;
    }
    if (Databases.exists(folder)) {
      tryWith(folder, SAMPLE, Messages.Passphrase_sample);
      return;
    }
    ProgressMonitorDialog progress = new ProgressMonitorDialog(Parts.shell());
    Database[] result = {null};
    try {
      progress.run(true, true, monitor -> {
        monitor.setTaskName(Messages.Job_sample);
        SampleDatabase.create(folder, monitor);
        try (Passphrase words = Passphrase.of(SampleDatabase.PASSPHRASE)) {
          result[0] = Databases.open(folder, words, Users.current());
        }
      });
      opened(result[0]);
    } catch (InvocationTargetException problem) {
      Problems.show(Parts.shell(), Objects.requireNonNullElse(problem.getCause(), problem));
    } catch (InterruptedException cancelled) {
      ILog.of(Opener.class).info("The creation of the sample database was cancelled."); //$NON-NLS-1$
    }
  }

  /** Opens with what the computer's key ring remembers, else asks. */
  private static void tryRing(Path folder) {
    String hint = isSample(folder) ? Messages.Passphrase_sample : null;
    Background.of(NLS.bind(Messages.Job_open, folder.getFileName()), null).byUser().onFailure(problem -> {
      if (problem instanceof WrongPassphraseException) {
        ask(folder, hint);
      } else if (problem instanceof DatabaseInUseException || problem instanceof DamagedDatabaseException) {
        Problems.show(Parts.shell(), problem);
      } else {
        ask(folder, Problems.sentence(problem));
      }
    }).run(monitor -> SecureRing.await() ? Databases.open(folder, SecureRing.ring(), Users.current(), monitor) : null,
        opened -> {
          if (opened == null) {
            ask(folder, hint);
          } else {
            opened(opened);
          }
        });
  }

  /** Opens a database that is open already in place of the one in the workbench; closes it when the user stays. */
  public static void replace(Database database) {
    if (leave()) {
      opened(database);
    } else {
      database.close();
    }
  }

  private static void tryWith(Path folder, String words, String hint) {
    Background.of(NLS.bind(Messages.Job_open, folder.getFileName()), null).byUser().onFailure(problem -> {
      if (problem instanceof WrongPassphraseException) {
        ask(folder, hint);
      } else {
        Problems.show(Parts.shell(), problem);
      }
    }).run(monitor -> {
      try (Passphrase passphrase = Passphrase.of(words)) {
        return Databases.open(folder, passphrase, Users.current(), monitor);
      }
    }, Opener::opened);
  }

  private static void ask(Path folder, @Nullable String hint) {
    PassphraseDialog dialog = new PassphraseDialog(Parts.shell(), folder, hint);
    if (dialog.open() == Window.OK) {
      opened(dialog.result());
    }
  }

  private static void opened(@Nullable Database database) {
    if (database == null) {
      return;
    }
    RecentDatabases.add(database.folder());
    OpenDatabase.current().open(database);
    IWorkbenchPage page = page();
    if (page == null) {
      return;
    }
    for (String record : RecentDatabases.remembered(database.folder())) {
      reopen(page, database, record);
    }
  }

  private static void reopen(IWorkbenchPage page, Database database, String record) {
    int colon = record.indexOf(':');
    if (colon < 0) {
      return;
    }
    try {
      long id = Long.parseLong(record.substring(colon + 1));
      EClass entity = database.fields().entity(record.substring(0, colon)).orElse(null);
      if (entity == ModelPackage.Literals.ACCOUNT) {
        page.openEditor(RecordInput.account(id), Parts.ACCOUNT_EDITOR, false);
      } else if (entity == ModelPackage.Literals.OPPORTUNITY) {
        page.openEditor(RecordInput.opportunity(id), Parts.OPPORTUNITY_EDITOR, false);
      }
    } catch (PartInitException | NumberFormatException problem) {
      ILog.of(Opener.class).warn("An editor could not be opened again: " + record, problem); //$NON-NLS-1$
    }
  }

  /** Closes the open database if the user agrees to what becomes of unsaved changes. */
  static boolean leave() {
    Closing.awaitAll();
    if (OpenDatabase.current().get().isEmpty()) {
      return true;
    }
    if (!letGo()) {
      return false;
    }
    OpenDatabase.current().close();
    return true;
  }

  /** Lets go of everything before the program ends; false when the user wants to stay. */
  public static boolean quit() {
    if (Closing.isUnderway() || !letGo()) {
      return false;
    }
    quitting = true;
    try {
      OpenDatabase.current().close();
    } finally {
      quitting = false;
    }
    return true;
  }

  /** Closes the editors and remembers them. */
  public static boolean letGo() {
    IWorkbenchPage page = page();
    Database database = OpenDatabase.current().get().orElse(null);
    if (page == null || database == null) {
      return true;
    }
    List<String> open = Arrays.stream(page.getEditorReferences()).map(Opener::remembered)
        .filter(text -> !text.isEmpty()).toList();
    if (!page.closeAllEditors(true)) {
      return false;
    }
    RecentDatabases.rememberOpen(database.folder(), open);
    ScheduledBackups.closing(page.getWorkbenchWindow().getShell(), database);
    return true;
  }

  private static String remembered(IEditorReference reference) {
    try {
      return reference.getEditorInput() instanceof RecordInput input && input.exists() ? input.remembered() : ""; //$NON-NLS-1$
    } catch (PartInitException problem) {
      ILog.of(Opener.class).warn("An editor could not be remembered.", problem); //$NON-NLS-1$
      return ""; //$NON-NLS-1$
    }
  }

  /** Shows the perspective for an open database, or the welcome page. */
  public static void showFor(@Nullable Database database) {
    IWorkbenchPage page = page();
    if (page == null || quitting) {
      return;
    }
    String current = page.getPerspective() == null ? "" : page.getPerspective().getId(); //$NON-NLS-1$
    if (database == null) {
      show(page, Parts.WELCOME_PERSPECTIVE);
    } else if (current.equals(Parts.WELCOME_PERSPECTIVE) || current.isEmpty()) {
      show(page, Parts.SALES_PERSPECTIVE);
      IPerspectiveDescriptor welcome = descriptor(Parts.WELCOME_PERSPECTIVE);
      if (welcome != null) {
        page.closePerspective(welcome, false, false);
      }
    }
  }

  private static void show(IWorkbenchPage page, String id) {
    IPerspectiveDescriptor perspective = descriptor(id);
    if (perspective != null) {
      page.setPerspective(perspective);
    }
  }

  private static @Nullable IPerspectiveDescriptor descriptor(String id) {
    return PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
  }

  /** Whether a folder is the sample database's. */
  static boolean isSample(Path folder) {
    return folder.equals(Places.databases().resolve(SAMPLE));
  }

  private static @Nullable IWorkbenchPage page() {
    IWorkbenchWindow window = Parts.window();
    return window == null ? null : window.getActivePage();
  }
}
