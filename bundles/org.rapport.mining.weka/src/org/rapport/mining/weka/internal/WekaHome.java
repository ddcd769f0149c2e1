/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

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
    loadQuietly("weka.core.WekaPackageManager");
  }

  private WekaHome() {}

  /** The folder that Weka takes for its home. */
  static Path prepare() {
    return Path.of(System.getProperty(HOME, ""));
  }

  /** This class prints a warning about optional native libraries to the standard output, where results may go. */
  private static void loadQuietly(String wekaClass) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(before, true) {
      @Override
      public void println(@Nullable String line) {
        if (line == null || !line.startsWith("WARNING: core mtj jar")) {
          super.println(line);
        }
      }
    });
    try {
      Class.forName(wekaClass);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Weka is not complete: the class " + wekaClass + " is missing.", e);
    } finally {
      System.setOut(before);
    }
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
