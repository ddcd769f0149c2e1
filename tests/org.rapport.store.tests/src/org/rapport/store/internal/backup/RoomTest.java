package org.rapport.store.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.rapport.store.StoreException;

/** Whoever has not enough room is told so before anything is written. */
class RoomTest {
  @Test
  void tooLittleRoomIsToldInASentence() {
    Path disk = Path.of("disk");
    Room.check(disk, "A backup", Room.ofBackup(50_000_000), 116_000_000);
    StoreException e = assertThrows(StoreException.class,
        () -> Room.check(disk, "A backup", Room.ofBackup(50_000_000), 115_999_999));
    assertEquals(
        "A backup may need 116 MB, but the disk of disk has only 115 MB left: make room, or choose a folder on "
            + "another disk.", e.getMessage());
  }
}
