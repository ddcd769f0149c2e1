package org.rapport.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Rapport keeps its data on this computer: {@code $XDG_DATA_HOME/rapport} (or {@code ~/.local/share/rapport}),
 * {@code %APPDATA%\Rapport}, {@code ~/Library/Application Support/Rapport}. The folders need not exist yet. The system
 * property {@code rapport.data} overrides the place.
 *
 * @since 0.1
 */
public final class Places {
  private Places() {}

  /** @return the folder of everything Rapport keeps, absolute */
  public static Path data() {
    String own = System.getProperty("rapport.data", "");
    if (!own.isBlank()) {
      return Path.of(own).toAbsolutePath().normalize();
    }
    return data(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  /**
   * The same for a given platform.
   *
   * @param system the operating system's name as in {@code os.name}
   * @param home the user's home folder
   * @param environment the environment variables
   * @return the folder, absolute
   */
  public static Path data(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path folder;
    if (name.startsWith("windows")) {
      String roaming = environment.get("APPDATA");
      folder = (roaming == null || roaming.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming))
          .resolve("Rapport");
    } else if (name.startsWith("mac")) {
      folder = Path.of(home, "Library", "Application Support", "Rapport");
    } else {
      String xdg = environment.get("XDG_DATA_HOME");
      folder = (xdg == null || !xdg.startsWith("/") ? Path.of(home, ".local", "share") : Path.of(xdg))
          .resolve("rapport");
    }
    return folder.toAbsolutePath().normalize();
  }

  /** @return the workbench's saved state */
  public static Path workspace() {
    return data().resolve("workspace");
  }

  /** @return the folder in which databases are created, one folder each */
  public static Path databases() {
    return data().resolve("databases");
  }

  /** @return the folder for consultants' plug-ins */
  public static Path dropins() {
    return data().resolve("dropins");
  }

  /**
   * @return the folder in which the end of every journal is noted when its database is closed or backed up, outside of
   *         the databases; the system property {@code rapport.heads} overrides the place
   */
  public static Path heads() {
    String own = System.getProperty("rapport.heads", "");
    return own.isBlank() ? data().resolve("heads") : Path.of(own).toAbsolutePath().normalize();
  }
}
