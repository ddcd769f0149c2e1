package org.rapport.dropins;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where dropins lie.
 *
 * @param environment the environment variables
 * @param os Equinox's name of the operating system: <code>linux</code>, <code>win32</code> or <code>macosx</code>
 * @param home the user's home
 * @param installation URL of the installation, as Equinox writes it: spaces may be there unescaped
 */
record Places(Map<String, String> environment, @Nullable String os, String home, @Nullable String installation) {

  /** The folder <code>dropins</code> of the installation and that of the user's data; either may not exist. */
  List<Path> dropins() {
    List<Path> folders = new ArrayList<>();
    String url = installation;
    if (url != null && url.startsWith("file:")) {
      folders.add(path(url).resolve("dropins"));
    }
    Path data = data().resolve("dropins");
    if (!folders.contains(data)) {
      folders.add(data);
    }
    return folders;
  }

  /** The folder of Rapport's data on this system. */
  Path data() {
    if ("win32".equals(os)) {
      return Path.of(environment.getOrDefault("APPDATA", home + "\\AppData\\Roaming"), "Rapport");
    }
    if ("macosx".equals(os)) {
      return Path.of(home, "Library", "Application Support", "Rapport");
    }
    String given = environment.getOrDefault("XDG_DATA_HOME", "");
    // the specification has relative paths ignored
    boolean usable = given.startsWith("/");
    return (usable ? Path.of(given) : Path.of(home, ".local", "share")).resolve("rapport");
  }

  private static Path path(String url) {
    String plain = url.substring("file:".length());
    String escaped = plain.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F")
        .replace("[", "%5B").replace("]", "%5D").replace('\\', '/');
    return Path.of(URI.create("file:" + (escaped.startsWith("/") ? "" : "/") + escaped)).normalize();
  }
}
