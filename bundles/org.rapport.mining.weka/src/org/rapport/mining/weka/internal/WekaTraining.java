/*
 * Copyright (C) 2026 Rapport contributors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.rapport.mining.weka.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.eclipse.core.runtime.OperationCanceledException;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.spi.MiningContext;
import org.rapport.table.CategoryColumn;

import weka.classifiers.Classifier;
import weka.classifiers.IterativeClassifier;
import weka.core.Instances;

/**
 * Has something of Weka learn from a data set.
 *
 * @param id the algorithm's id, for the advice in messages
 * @param name what users call it, for messages
 * @param mostRows how many rows it may learn from; more would take too long or too much memory
 * @param sample how many rows the user wants it to learn from, chosen at random; 0 for all
 */
public record WekaTraining(String id, String name, int mostRows, int sample) {
  static {
    WekaHome.prepare();
  }

  /**
   * Learns from instances.
   *
   * @param <M> what is learnt
   */
  interface Work<M> {
    /**
     * Learns.
     *
     * @param chosen the rows of the instances
     */
    M learn(Instances instances, Schema schema, Dataset chosen) throws Exception;
  }

  /**
   * Makes instances of the rows and learns from them.
   *
   * @throws MiningException if there are too many rows or Weka refuses the data
   * @throws OperationCanceledException if the user cancels
   */
  <M> M train(Dataset data, Schema.Target target, MiningContext context, Work<M> work) {
    Dataset chosen = choose(data, target, context.seed());
    Schema schema = new Schema(chosen, target);
    Cancel cancel = new Cancel(context);
    try {
      context.checkCanceled();
      return work.learn(schema.training(chosen, cancel), schema, chosen);
    } catch (OperationCanceledException | MiningException e) {
      throw e;
    } catch (Exception e) {
      context.checkCanceled();
      throw new MiningException(name + " can't learn from this data: " + sentence(e), e);
    } catch (OutOfMemoryError e) {
      throw new MiningException(name + " needs more memory than there is for " + chosen.rows()
          + " rows. Let it learn from "
          + "fewer: " + id + ".sample=" + Math.max(1_000, chosen.rows() / 4) + ".", e);
    } finally {
      cancel.off();
    }
  }

  private static String sentence(Exception e) {
    String message = String.valueOf(e.getMessage()).strip();
    return message.endsWith(".") || message.endsWith("!") ? message.substring(0, message.length() - 1) + "."
        : message + ".";
  }

  static void build(Classifier classifier, Instances instances, MiningContext context) throws Exception {
    if (!(classifier instanceof IterativeClassifier iterative)) {
      classifier.buildClassifier(instances);
      return;
    }
    iterative.initializeClassifier(instances);
    do {
      context.checkCanceled();
    } while (iterative.next());
    iterative.done();
  }

  private Dataset choose(Dataset data, Schema.Target target, long seed) {
    int rows = data.rows();
    if (sample > 0 && sample < rows) {
      int size = Math.min(sample, mostRows);
      return data.select(target == Schema.Target.CLASS ? sampled(data.labelColumn(), size, seed)
          : sampled(CategoryColumn.of("all", new int[rows], List.of("all")), size, seed));
    }
    if (rows > mostRows) {
      throw new MiningException(String.format(Locale.ROOT,
          "%s takes at most %,d rows, but there are %,d. Let it learn from a random sample of them: %s.sample=%d.",
          name,
          mostRows, rows, id, mostRows));
    }
    return data;
  }

  /** As many rows of every class as its share asks for, at least one; in their old order. */
  private static int[] sampled(CategoryColumn label, int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = label.size();
    int[] counts = label.counts();
    boolean[] chosen = new boolean[rows];
    for (int code = 0; code < counts.length; code++) {
      long wanted = Math.max(counts[code] > 0 ? 1 : 0, Math.round((double) size * counts[code] / rows));
      int left = counts[code];
      for (int row = 0; row < rows && wanted > 0; row++) {
        if (label.code(row) == code) {
          if (random.nextInt(left) < wanted) {
            chosen[row] = true;
            wanted--;
          }
          left--;
        }
      }
    }
    List<Integer> numbers = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      if (chosen[row]) {
        numbers.add(row);
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Weka's seeds are ints; folds a long so that different longs mostly give different ints. */
  public static int seed(MiningContext context) {
    return Long.hashCode(context.seed());
  }
}
