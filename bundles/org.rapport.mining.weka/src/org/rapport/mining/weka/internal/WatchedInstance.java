/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import weka.core.DenseInstance;
import weka.core.Instance;

/**
 * An instance that asks for cancellation when it is copied or read for the so-and-so-manieth time. Weka's classifiers
 * have no cancel, but all of them read instances.
 */
final class WatchedInstance extends DenseInstance {
  private static final long serialVersionUID = 1;
  private static final int READS = 1 << 12;

  private final transient Cancel cancel;
  private transient int reads;

  WatchedInstance(double weight, double[] values, Cancel cancel) {
    super(weight, values);
    this.cancel = cancel;
  }

  private WatchedInstance(WatchedInstance other) {
    super(other);
    this.cancel = other.cancel;
  }

  @Override
  public double value(int index) {
    if (++reads > READS) {
      reads = 0;
      cancel.check();
    }
    return super.value(index);
  }

  @Override
  public Object copy() {
    cancel.check();
    WatchedInstance copy = new WatchedInstance(this);
    copy.setDataset(dataset());
    return copy;
  }

  @Override
  public Instance copy(double @Nullable [] values) {
    WatchedInstance copy = new WatchedInstance(weight(), Objects.requireNonNull(values), cancel);
    copy.setDataset(dataset());
    return copy;
  }
}
