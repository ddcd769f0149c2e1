/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.Table;

import weka.core.Instance;

/**
 * Asks what Weka has learnt about rows, one after the other: Weka's models do not promise that several threads may ask
 * them at once.
 *
 * @param name what users call the algorithm, for messages
 * @param schema what Weka knows about the columns
 */
record Rows(String name, Schema schema) {
  private static final int ROWS_BETWEEN_CHECKS = 64;

  /** Asks about one row. */
  interface Question {
    /** Asks, and notes the answer. */
    void ask(int row, Instance instance) throws Exception;
  }

  void each(Table rows, MiningContext context, Question question) {
    Schema.Reader reader = schema.reader(rows);
    for (int row = 0; row < rows.rows(); row++) {
      if (row % ROWS_BETWEEN_CHECKS == 0) {
        context.checkCanceled();
      }
      synchronized (schema) {
        ask(row, reader, question);
      }
    }
  }

  private void ask(int row, Schema.Reader reader, Question question) {
    try {
      question.ask(row, reader.instance(row));
    } catch (OperationCanceledException | MiningException e) {
      throw e;
    } catch (Exception e) {
      throw new MiningException(name + " has no answer for row " + (row + 1) + ": " + e.getMessage(), e);
    }
  }
}
