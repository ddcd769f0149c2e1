package org.rapport.store.internal.cache;

import java.util.List;

/** Counts different values in groups. */
final class Distinct {
  private Distinct() {}

  /** @return how many different values each group has */
  static int[] count(Vector vector, GroupKeys keys, Selection selection) throws UnfitException {
    GroupKeys values = GroupKeys.of(List.of(vector), selection);
    Memory.check(selection.chunks() * (long) Vector.CHUNK * 24);
    long[] pairs = new long[selection.chunks() * Vector.CHUNK];
    int count = 0;
    int[] groups = new int[Vector.CHUNK];
    int[] numbers = new int[Vector.CHUNK];
    long[] read = new long[Vector.CHUNK];
    long width = values.groups() + 1L;
    for (int chunk = 0; chunk < selection.chunks(); chunk++) {
      if (!keys.groups(chunk, selection, groups, read)) {
        continue;
      }
      values.groups(chunk, selection, numbers, read);
      vector.read(chunk, read);
      for (int i = 0; i < groups.length; i++) {
        if (groups[i] < keys.groups() && read[i] != Vector.MISSING) {
          pairs[count++] = groups[i] * width + numbers[i];
        }
      }
    }
    Radix.sort(pairs, new int[count], new long[count], new int[count], 0, count);
    int[] distinct = new int[keys.groups() + 1];
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        distinct[(int) (pairs[i] / width)]++;
      }
    }
    return distinct;
  }
}
