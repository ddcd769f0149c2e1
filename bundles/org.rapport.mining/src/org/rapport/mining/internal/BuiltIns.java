package org.rapport.mining.internal;

import java.util.List;

import org.rapport.mining.AlgorithmDescriptor;

/** The built-in algorithms for plain Java; with an extension registry plugin.xml says the same. */
public final class BuiltIns {
  private BuiltIns() {
  }

  /** The built-in algorithms in the order of plugin.xml. */
  public static List<AlgorithmDescriptor> all() {
    return List.of();
  }
}
