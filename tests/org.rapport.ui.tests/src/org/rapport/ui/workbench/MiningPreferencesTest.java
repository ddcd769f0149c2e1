package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapport.ui.Folders;
import org.rapport.ui.Widgets;

/** The worker process in the status line, its settings, and algorithms that are switched off. */
class MiningPreferencesTest extends Desk {

  private static final String ID = "example.faulty";
  private static final IEclipsePreferences PREFERENCES = InstanceScope.INSTANCE.getNode("org.rapport.ui.analytics");

  @AfterEach
  void leaveNothing() throws IOException {
    PREFERENCES.remove("worker.heap");
    Files.deleteIfExists(failures());
  }

  private static Path failures() {
    return Folders.data().resolve("algorithm-failures.properties");
  }

  private static void switchOff() throws IOException {
    Files.createDirectories(Folders.data());
    Files.writeString(failures(), """
        %1$s.bundle=com.example.faulty
        %1$s.failures=3
        %1$s.reason=It ended its process.
        %1$s.since=2026-03-01T10:00:00Z
        """.formatted(ID));
  }

  private static CLabel status() {
    return User.find(CLabel.class, "status.worker");
  }

  private static void untilStatus(String part) {
    CLabel status = status();
    User.until("the status line says " + part, () -> status.getText().contains(part));
  }

  /** Chooses from the menu that a click on the status opens. */
  private static void choose(String id) {
    CLabel status = status();
    User.act(() -> {
      status.getMenu().notifyListeners(SWT.Show, new Event());
      MenuItem item = Arrays.stream(status.getMenu().getItems()).filter(i -> id.equals(i.getData(Widgets.ID)))
          .findFirst().orElseThrow();
      assertTrue(item.isEnabled(), id);
      item.notifyListeners(SWT.Selection, new Event());
    });
  }

  private static void cancel() {
    User.answer("Memory in MB", "Cancel");
  }

  @Test
  void workerIsStartedAndStoppedFromTheStatusLine() {
    choose("worker.restart");
    untilStatus("Worker idle");
    assertTrue(User.see(() -> status().getToolTipText()).contains("Process "));
    choose("worker.stop");
    untilStatus("Worker stopped");
  }

  @Test
  void settingsAreCheckedAndKept() {
    choose("worker.preferences");
    User.type("mining.heap", "12");
    Shell dialog = User.dialog("enter a whole number from 128");
    Button restart = User.find(Button.class, "mining.restart");
    assertFalse(User.see(restart::isEnabled));
    User.picture("mining-preferences");
    User.type("mining.heap", "300");
    User.until("nothing is wrong any more", restart::isEnabled);
    User.pressIn(dialog, "Apply and Close");
    User.until("the dialog is gone", dialog::isDisposed);
    User.eventually("it is kept", () -> PREFERENCES.getInt("worker.heap", 0) == 300);
    choose("worker.preferences");
    User.untilText("mining.heap", "300");
    cancel();
  }

  @Test
  void whatIsSwitchedOffIsToldAndSwitchedOnAgain() throws IOException {
    status();
    switchOff();
    choose("worker.restart");
    User.find(org.eclipse.swt.widgets.Label.class, "worker.notice");
    String said = User.text("worker.notice");
    assertTrue(said.contains(ID) && said.contains("It ended its process."), said);
    User.picture("mining-notice");
    var open = User.find(org.eclipse.swt.widgets.Link.class, "worker.notice.open");
    User.act(() -> open.notifyListeners(SWT.Selection, new Event()));
    Table off = User.find(Table.class, "mining.off");
    User.until("it is listed", () -> off.getItemCount() == 1);
    assertEquals(ID, User.see(() -> off.getItem(0).getText(0)));
    User.act(() -> {
      off.setSelection(0);
      off.notifyListeners(SWT.Selection, new Event());
    });
    User.picture("mining-switched-off");
    User.press("mining.off.on");
    User.until("nothing is listed", () -> off.getItemCount() == 0);
    assertFalse(Files.readString(failures()).contains(ID));
    cancel();
    choose("worker.stop");
    untilStatus("Worker stopped");
  }
}
