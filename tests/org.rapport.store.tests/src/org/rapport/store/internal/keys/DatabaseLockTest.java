package org.rapport.store.internal.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.store.internal.ChildJvm;

class DatabaseLockTest {
  private final Path folder;

  DatabaseLockTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void thisProcessCanNotOpenTwice() throws IOException {
    try (DatabaseLock lock = DatabaseLock.acquire(folder, "ann")) {
      LockHeldException e = assertThrows(LockHeldException.class,
          () -> DatabaseLock.acquire(folder.resolve("../" + folder.getFileName()), "bob"));
      assertEquals("ann", e.holder().user());
      assertEquals(ProcessHandle.current().pid(), e.holder().pid());
      assertTrue(e.getMessage().contains("already open by ann"), e.getMessage());
      assertThrows(LockHeldException.class, () -> DatabaseLock.acquire(folder, "bob"), "and is still held");
    }
    DatabaseLock.acquire(folder, "bob").close();
  }

  @Test
  void anotherProcessIsToldWhoHasIt() throws Exception {
    Process child = holder();
    LockHeldException e = assertThrows(LockHeldException.class, () -> DatabaseLock.acquire(folder, "bob"));
    assertEquals("child's user", e.holder().user());
    assertEquals(child.pid(), e.holder().pid());
    assertFalse(e.holder().host().isBlank());
    assertTrue(Duration.between(e.holder().since(), Instant.now()).abs().toMinutes() < 5);
    child.destroyForcibly().waitFor();
    DatabaseLock.acquire(folder, "bob").close();
  }

  @Test
  void theFileOfAKilledProcessIsNoObstacle() throws Exception {
    Process child = holder();
    child.destroyForcibly().waitFor();
    assertTrue(Files.size(folder.resolve(DatabaseLock.FILE_NAME)) > 0, "it left its name behind");
    try (DatabaseLock lock = DatabaseLock.acquire(folder, "bob")) {
      assertTrue(Files.readString(folder.resolve(DatabaseLock.FILE_NAME)).startsWith("bob\n"));
    }
  }

  @Test
  void aForeignLockFileIsNoObstacle() throws IOException {
    Files.write(folder.resolve(DatabaseLock.FILE_NAME), new byte[]{0, -1, 7, 10, 10, 10, 10, 99});
    DatabaseLock.acquire(folder, "line\nbreak").close();
  }

  @Test
  void aMissingFolderIsSaidPlainly() {
    assertThrows(IOException.class, () -> DatabaseLock.acquire(folder.resolve("none"), "ann"));
  }

  /** Starts a process that takes the lock, and waits until it has. */
  private Process holder() throws IOException {
    Process child = ChildJvm.start(Holder.class, folder.toString());
    BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    assertEquals("held", out.readLine());
    return child;
  }

  /** The other process: takes the lock and keeps it until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      try (DatabaseLock lock = DatabaseLock.acquire(Path.of(args[0]), "child's user")) {
        System.out.println("held");
        while (System.in.read() >= 0) {
          continue;
        }
      }
    }
  }
}
