package org.rapport.mining.internal.clusters;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Disjoint sets of numbers (Anderson and Woll, Wait-free parallel algorithms for the union-find problem, 1991). May be
 * used by several threads; a set's root is its smallest number, so the outcome does not depend on their order.
 */
final class Forest {
  private final AtomicIntegerArray parents;

  Forest(int n) {
    parents = new AtomicIntegerArray(n);
    for (int i = 0; i < n; i++) {
      parents.set(i, i);
    }
  }

  /** The root of a number's set. */
  int find(int number) {
    int at = number;
    while (true) {
      int parent = parents.get(at);
      if (parent == at) {
        return at;
      }
      int above = parents.get(parent);
      if (above != parent) {
        parents.compareAndSet(at, parent, above);
      }
      at = parent;
    }
  }

  /** Makes two sets one and tells its root. */
  int join(int a, int b) {
    while (true) {
      int first = find(a);
      int second = find(b);
      if (first == second) {
        return first;
      }
      int small = Math.min(first, second);
      int large = Math.max(first, second);
      if (parents.compareAndSet(large, large, small)) {
        return small;
      }
    }
  }

  /** The sets of the first numbers, numbered in their order from 0. */
  int[] numbered(int count) {
    int[] numbers = new int[parents.length()];
    int[] result = new int[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      int root = find(i);
      if (numbers[root] == 0) {
        numbers[root] = ++next;
      }
      result[i] = numbers[root] - 1;
    }
    return result;
  }
}
