package org.rapport.dropins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({"linux, '', /home/li/.local/share/rapport", "linux, /data, /data/rapport",
      "linux, relative, /home/li/.local/share/rapport", "macosx, '', /home/li/Library/Application Support/Rapport"})
  void theDataFolderFollowsTheSystem(String os, String xdg, String expected) {
    assertEquals(Path.of(expected), new Places(Map.of("XDG_DATA_HOME", xdg), os, "/home/li", null).data());
  }

  @Test
  void windowsHasItsOwnVariable() {
    assertEquals(Path.of("C:/Users/li/AppData/Roaming", "Rapport"),
        new Places(Map.of("APPDATA", "C:/Users/li/AppData/Roaming"), "win32", "C:/Users/li", null).data());
  }

  @Test
  void bothFoldersAreLookedAtTheInstallationFirst() {
    assertEquals(List.of(Path.of("/opt/Rapport/dropins"), Path.of("/data/rapport/dropins")),
        new Places(Map.of("XDG_DATA_HOME", "/data"), "linux", "/home/li", "file:/opt/Rapport/").dropins());
  }

  @Test
  void namesOfFoldersMayHoldAnything() {
    assertEquals(Path.of("/opt/Rapport 1.0 #1 50% [x]/dropins"),
        new Places(Map.of(), "linux", "/home/li", "file:/opt/Rapport 1.0 #1 50% [x]/").dropins().get(0));
    assertEquals(Path.of("/opt/客户/dropins"),
        new Places(Map.of(), "linux", "/home/li", "file:/opt/客户/").dropins().get(0));
  }

  @Test
  void withoutAnInstallationThereIsTheDataFolder() {
    assertEquals(List.of(Path.of("/home/li/.local/share/rapport/dropins")),
        new Places(Map.of(), "linux", "/home/li", null).dropins());
  }
}
