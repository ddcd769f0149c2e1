package org.rapport.store.internal.seal;

import org.h2.store.fs.FilePathWrapper;

/** H2's file layer with sealed blocks. */
public class SealedFilePath extends FilePathWrapper {
  /** The scheme in H2's file names. */
  public static final String SCHEME = "sealed";

  @Override
  public String getScheme() {
    return SCHEME;
  }
}
