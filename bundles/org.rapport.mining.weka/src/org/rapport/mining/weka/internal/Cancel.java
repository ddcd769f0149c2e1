/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.spi.MiningContext;

/**
 * Lets the instances of a training set ask for cancellation while Weka reads them. Switched off after training, so that
 * a model that keeps instances does not keep the context.
 */
final class Cancel {
  private volatile @Nullable MiningContext context;

  Cancel(MiningContext context) {
    this.context = context;
  }

  void check() {
    MiningContext asked = context;
    if (asked != null) {
      asked.checkCanceled();
    }
  }

  void off() {
    context = null;
  }
}
