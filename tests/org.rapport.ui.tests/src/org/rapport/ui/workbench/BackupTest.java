package org.rapport.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.rapport.store.Backup;
import org.rapport.store.Backups;
import org.rapport.store.Databases;
import org.rapport.store.Passphrase;
import org.rapport.ui.OpenDatabase;

/** A backup is made, told as verified and restored into a new folder; the database is checked; its passphrase changes. */
class BackupTest extends Desk {

  private static final String DATA = "org.rapport.ui.commands.data.";

  @Test
  void backupIsMadeAndRestored() {
    Path backups = folder.resolve("backups");
    String digest = database.digest();
    User.command(DATA + "backup");
    User.type("backup.folder", backups.toString());
    User.picture("backup");
    User.press("backup.ok");
    String said = User.answer("made and verified", "OK");
    List<Backup> made = Backups.list(backups);
    assertEquals(1, made.size());
    assertTrue(said.contains(made.get(0).file().getFileName().toString()), said);

    User.command(DATA + "restore");
    User.type("restore.file", made.get(0).file().toString());
    Path target = folder.resolve("restored");
    User.type("restore.folder", target.toString());
    User.type("restore.passphrase", "wrong words");
    User.press("dialog.ok");
    User.dialog("does not");
    User.picture("restore");
    User.type("restore.passphrase", Customers.PASSPHRASE);
    User.press("dialog.ok");
    User.answer("Restored to", "OK");
    User.until("the restored database is open",
        () -> OpenDatabase.current().get().filter(open -> open.folder().equals(target.toAbsolutePath())).isPresent());
    assertEquals(digest, User.see(() -> OpenDatabase.current().get().orElseThrow().digest()));
  }

  @Test
  void databaseIsVerified() {
    User.command(DATA + "verify");
    User.pressIn(User.dialog("How thoroughly"), "Quick");
    User.dialog("is whole");
    User.picture("verify");
    User.press("verify.close");
  }

  @Test
  void passphraseIsChanged() {
    User.command(DATA + "passphrase");
    User.type("change.current", "not these words");
    User.type("change.next", "battery staple horse");
    User.type("change.repeat", "battery staple hors");
    Button ok = User.find(Button.class, "dialog.ok");
    assertTrue(User.see(() -> !ok.isEnabled()));
    User.type("change.repeat", "battery staple horse");
    User.press("dialog.ok");
    User.dialog("does not");
    User.picture("passphrase");
    User.type("change.current", Customers.PASSPHRASE);
    User.press("dialog.ok");
    User.until("the dialog is gone", ok::isDisposed);
    Path place = database.folder();
    User.see(() -> {
      OpenDatabase.current().close();
      return true;
    });
    try (Passphrase words = Passphrase.of("battery staple horse")) {
      database = Databases.open(place, words, "tester");
      assertNotEquals(0, database.transactions().size());
      database.close();
    }
  }

  @Test
  void statusTellsThatThereIsNoBackup() {
    CLabel status = User.find(CLabel.class, "status.backup");
    User.until("it says so", () -> status.getText().startsWith("No backup"));
  }
}
