package org.rapport.ui;

import java.nio.file.Path;

import org.rapport.store.Places;

/**
 * Where the program keeps its files.
 *
 * @since 0.1
 */
public final class Folders {

  private Folders() {}

  /** The folder of the user's data; it may not exist yet. */
  public static Path data() {
    return Places.data();
  }
}
