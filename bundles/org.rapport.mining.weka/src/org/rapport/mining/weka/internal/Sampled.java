/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

/** Parameters that say from how many rows, drawn at random, is to be learnt. */
public interface Sampled {
  /** The number of rows; 0 for all. */
  int sample();
}
