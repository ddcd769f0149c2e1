package org.rapport.bench.stops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapport.exchange.ImportRequest;
import org.rapport.exchange.Importer;
import org.rapport.model.ModelPackage.Literals;
import org.rapport.store.Database;
import org.rapport.ui.Background;
import org.rapport.ui.OpenDatabase;
import org.rapport.ui.Parts;
import org.rapport.ui.Widgets;

/** Uses the workbench as a person does, while the watchdog looks on. Started by the workbench as a plug-in. */
public final class UiStops implements IStartup {

  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final Watchdog watchdog = new Watchdog(display);
  private final StringBuilder notes = new StringBuilder();

  @Override
  public void earlyStartup() {
    watchdog.start();
    Thread user = new Thread(this::play, "ui-stops-user");
    user.setDaemon(true);
    user.start();
  }

  private void play() {
    Path out = Path.of(System.getProperty("ui-stops.out"));
    try {
      use();
      watchdog.end();
      Files.writeString(out, notes + watchdog.report() + "longest stop: %d ms%n".formatted(watchdog.longest()));
    } catch (Exception | AssertionError problem) {
      try {
        Files.writeString(out, watchdog.report() + "failed: " + problem + '\n' + List.of(problem.getStackTrace()) + '\n');
      } catch (java.io.IOException lost) {
        problem.addSuppressed(lost);
      }
    }
    display.asyncExec(() -> PlatformUI.getWorkbench().close());
  }

  private void use() throws Exception {
    until("the database is open", () -> OpenDatabase.current().get().isPresent());
    watchdog.phase("open");
    NatTable table = find(NatTable.class, "accounts.table");
    until("there are rows", () -> table.getRowCount() > 3);
    pause(3000);
    Database database = see(() -> OpenDatabase.current().get().orElseThrow());
    round("", database, table);
    watchdog.phase("import running");
    begin(database, "ui-stops.second");
    pause(1500);
    round(" during import", database, table);
    until("the import has ended", () -> Background.running().isEmpty() || dismiss());
    watchdog.phase("close during import");
    begin(database, "ui-stops.third");
    pause(2000);
    long before = System.nanoTime();
    see(() -> {
      OpenDatabase.current().close();
      return true;
    });
    notes.append("closing during an import took %,d ms%n".formatted((System.nanoTime() - before) / 1_000_000));
  }

  private void begin(Database database, String file) {
    act(() -> Background.of("Import", null).onFailure(problem -> notes.append("import: " + problem + '\n'))
        .run(monitor -> Importer.run(
            ImportRequest.of(database, Literals.ACCOUNT, Path.of(System.getProperty(file))).withKey("key"), monitor),
            report -> {}));
  }

  private void round(String when, Database database, NatTable table) throws Exception {
    watchdog.phase("filter" + when);
    for (String text : new String[]{"a", "an", "ann", "name ~ 77", "tenure < 12", ""}) {
      type("accounts.filter", text);
      pause(700);
    }
    watchdog.phase("sort" + when);
    for (int column = 1; column <= 4; column++) {
      int at = column;
      act(() -> clickHeader(find0(NatTable.class, "accounts.table"), at));
      pause(1000);
    }
    watchdog.phase("scroll" + when);
    for (int i = 0; i < 80; i++) {
      act(() -> key(find0(NatTable.class, "accounts.table"), SWT.PAGE_DOWN));
      pause(40);
    }
    pause(500);
    for (int i = 1; i <= 12; i++) {
      edit(when, database, "K-" + i * 7);
    }
    watchdog.phase("perspectives" + when);
    for (String view : List.of(Parts.CONTACTS_VIEW, Parts.OPPORTUNITIES_VIEW, Parts.TRANSACTIONS_VIEW,
        Parts.ACCOUNTS_VIEW)) {
      act(() -> {
        try {
          Parts.window().getActivePage().showView(view);
        } catch (org.eclipse.ui.PartInitException problem) {
          throw new IllegalStateException(problem);
        }
      });
      pause(700);
    }
    act(() -> Parts.window().getActivePage().closeAllEditors(false));
    pause(500);
  }

  private void edit(String when, Database database, String key) throws Exception {
    long id = database.idsByKey(Literals.ACCOUNT, List.of(key)).get(key);
    watchdog.phase("open editor" + when);
    act(() -> {
      try {
        Parts.openAccount(id);
      } catch (org.eclipse.ui.PartInitException problem) {
        throw new IllegalStateException(problem);
      }
    });
    until("the editor is filled", () -> {
      Text name = find0(Text.class, "account.name");
      return name != null && !name.getText().isEmpty() && name.isEnabled();
    });
    watchdog.phase("edit" + when);
    act(() -> {
      Text name = find0(Text.class, "account.name");
      name.setFocus();
      name.setText(name.getText() + '!');
      find0(NatTable.class, "accounts.table").setFocus();
      name.setFocus();
    });
    pause(200);
    watchdog.phase("save" + when);
    act(() -> {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null);
      } catch (org.eclipse.core.commands.common.CommandException problem) {
        notes.append("save: " + problem + '\n');
      }
    });
    pause(400);
  }

  private static void clickHeader(NatTable table, int column) {
    Rectangle head = table.getBoundsByPosition(column, 0);
    for (int type : new int[]{SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.button = 1;
      event.count = 1;
      event.x = head.x + head.width / 2;
      event.y = head.y + head.height / 2;
      event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
      table.notifyListeners(type, event);
    }
  }

  private static void key(Control control, int code) {
    Event event = new Event();
    event.keyCode = code;
    control.notifyListeners(SWT.KeyDown, event);
  }

  /** Closes dialogs that tell of something; answers false, so that waiting goes on. */
  private boolean dismiss() {
    for (Shell shell : display.getShells()) {
      if (shell.getParent() != null && shell.isVisible()) {
        shell.close();
      }
    }
    return false;
  }

  private void type(String id, String text) {
    act(() -> find0(Text.class, id).setText(text));
  }

  private <W> W find(Class<W> type, String id) throws Exception {
    AtomicReference<W> found = new AtomicReference<>();
    until("there is " + id, () -> {
      found.set(find0(type, id));
      return found.get() != null;
    });
    return found.get();
  }

  /** On the UI thread; the one in the part that is shown. */
  private <W> W find0(Class<W> type, String id) {
    for (Shell shell : display.getShells()) {
      W found = search(shell, type, id);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static <W> W search(Control control, Class<W> type, String id) {
    if (id.equals(control.getData(Widgets.ID)) && control.isVisible()) {
      return type.cast(control);
    }
    if (control instanceof org.eclipse.swt.widgets.Composite composite && !(control instanceof Label)) {
      for (Control child : composite.getChildren()) {
        W found = search(child, type, id);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void act(Runnable action) {
    display.asyncExec(action);
  }

  private <T> T see(Callable<T> look) throws Exception {
    AtomicReference<T> seen = new AtomicReference<>();
    AtomicReference<Exception> failed = new AtomicReference<>();
    display.syncExec(() -> {
      try {
        seen.set(look.call());
      } catch (Exception problem) {
        failed.set(problem);
      }
    });
    if (failed.get() != null) {
      throw failed.get();
    }
    return seen.get();
  }

  private void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + 240_000_000_000L;
    while (!see(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain until " + what);
      }
      pause(50);
    }
  }

  private static void pause(long millis) throws InterruptedException {
    Thread.sleep(millis);
  }
}
