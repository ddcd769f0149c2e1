/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps Weka out of the user's home: it looks for no packages of its own, and what it takes for its home is an empty
 * temporary folder. To be prepared before the first class of Weka is loaded.
 */
final class WekaHome {
  private static final String HOME = "WEKA_HOME";

  static {
    System.setProperty("weka.core.WekaPackageManager.loadPackages", "false");
    System.setProperty("weka.packageManager.offline", "true");
    if (System.getProperty(HOME) == null) {
      System.setProperty(HOME, temporary().toString());
    }
  }

  private WekaHome() {}

  /** The folder that Weka takes for its home. */
  static Path prepare() {
    return Path.of(System.getProperty(HOME, ""));
  }

  private static Path temporary() {
    try {
      Path home = Files.createTempDirectory("rapport-weka");
      for (String file : new String[]{"", "native", "props", "packages", "repCache"}) {
        new File(home.toFile(), file).deleteOnExit();
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
