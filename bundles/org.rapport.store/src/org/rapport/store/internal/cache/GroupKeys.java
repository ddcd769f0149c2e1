package org.rapport.store.internal.cache;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Numbers the groups that some columns make: by the values themselves where their ranges are small, as those of ids and
 * categories are, else in the order in which they appear. What is not selected belongs to one group more, which nobody
 * looks at.
 */
abstract class GroupKeys {
  private static final long MOST = 1 << 22;

  /** @return how many groups there may be */
  abstract int groups();

  /** Finds the groups of a chunk's records; false when none is selected. */
  abstract boolean groups(int chunk, Selection selection, int[] groups, long[] room);

  /** @return the values of some groups in one of the columns */
  abstract long[] values(int column, int[] groups);

  /** @return the groups in the order of lists */
  abstract int[] ordered(int[] groups);

  /** @return the numbering for some columns */
  static GroupKeys of(List<Vector> by, Selection selection) throws UnfitException {
    long[] least = new long[by.size()];
    long[] width = new long[by.size()];
    long product = 1;
    long[] room = new long[Vector.CHUNK];
    for (int b = 0; b < by.size(); b++) {
      long greatest = Long.MIN_VALUE;
      least[b] = Long.MAX_VALUE;
      for (int chunk = 0; chunk < by.get(b).chunks(); chunk++) {
        by.get(b).read(chunk, room);
        for (long v : room) {
          least[b] = Math.min(least[b], v == Vector.MISSING ? Long.MAX_VALUE : v);
          greatest = Math.max(greatest, v);
        }
      }
      if (greatest == Long.MIN_VALUE) {
        least[b] = 0;
        greatest = 0;
      }
      width[b] = greatest - least[b] + 2; // the last one is for missing values
      product = width[b] <= 0 || width[b] > MOST || product > MOST ? MOST + 1 : product * width[b];
    }
    return product <= MOST ? new Direct(by, least, width, (int) product) : new Numbered(by, selection);
  }

  static int[] ordered(List<Vector> by, int[] groups, GroupKeys keys) {
    int[] places = new int[groups.length];
    Arrays.setAll(places, i -> i);
    long[] sorted = new long[groups.length];
    long[] room = new long[groups.length];
    int[] moreRoom = new int[groups.length];
    for (int b = by.size() - 1; b >= 0; b--) {
      Vector vector = by.get(b);
      int[] ranks = vector.isText() ? vector.dictionary().ranks(vector.known()).ranks() : null;
      long[] values = keys.values(b, groups);
      for (int i = 0; i < places.length; i++) {
        long v = values[places[i]];
        sorted[i] = v == Vector.MISSING ? Long.MAX_VALUE : ranks == null ? v : ranks[(int) v];
      }
      Radix.sort(sorted, places, room, moreRoom, 0, places.length);
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = groups[places[i]];
    }
    return places;
  }

  private static void unselect(long[] words, int[] groups, int none) {
    for (int w = 0; w < words.length; w++) {
      for (long out = ~words[w]; out != 0; out &= out - 1) {
        groups[w << 6 | Long.numberOfTrailingZeros(out)] = none;
      }
    }
  }

  private static boolean isEmpty(long[] words) {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** The values themselves. */
  private static final class Direct extends GroupKeys {
    private final List<Vector> by;
    private final long[] least;
    private final long[] width;
    private final int groups;

    Direct(List<Vector> by, long[] least, long[] width, int groups) {
      this.by = by;
      this.least = least;
      this.width = width;
      this.groups = groups;
    }

    @Override
    int groups() {
      return groups;
    }

    @Override
    boolean groups(int chunk, Selection selection, int[] result, long[] room) {
      long[] words = selection.words(chunk, room);
      if (isEmpty(words)) {
        return false;
      }
      Arrays.fill(result, 0);
      for (int b = 0; b < by.size(); b++) {
        by.get(b).read(chunk, room);
        long from = least[b];
        int missing = (int) width[b] - 1;
        int times = (int) width[b];
        if (b == 0) {
          for (int i = 0; i < Vector.CHUNK; i++) {
            result[i] = room[i] == Vector.MISSING ? missing : (int) (room[i] - from);
          }
        } else {
          for (int i = 0; i < Vector.CHUNK; i++) {
            result[i] = result[i] * times + (room[i] == Vector.MISSING ? missing : (int) (room[i] - from));
          }
        }
      }
      unselect(words, result, groups);
      return true;
    }

    @Override
    long[] values(int column, int[] wanted) {
      long stride = 1;
      for (int b = column + 1; b < by.size(); b++) {
        stride *= width[b];
      }
      long[] values = new long[wanted.length];
      for (int i = 0; i < values.length; i++) {
        long place = wanted[i] / stride % width[column];
        values[i] = place == width[column] - 1 ? Vector.MISSING : place + least[column];
      }
      return values;
    }

    @Override
    int[] ordered(int[] wanted) {
      return by.stream().noneMatch(Vector::isText) ? wanted : ordered(by, wanted, this);
    }
  }

  /** The order of appearance. */
  private static final class Numbered extends GroupKeys {
    private final List<Vector> by;
    private final int[][] groupOf;
    private long[][] values;
    private int count;

    Numbered(List<Vector> by, Selection selection) throws UnfitException {
      this.by = by;
      Memory.check(selection.chunks() * (long) Vector.CHUNK * (8L + 8L * by.size()));
      groupOf = new int[selection.chunks()][];
      values = new long[by.size()][1 << 10];
      int[] slots = new int[1 << 12];
      long[][] read = new long[by.size()][Vector.CHUNK];
      long[] room = new long[Vector.CHUNK];
      for (int chunk = 0; chunk < groupOf.length; chunk++) {
        long[] words = selection.words(chunk, room);
        if (isEmpty(words)) {
          continue;
        }
        int[] groups = new int[Vector.CHUNK];
        for (int b = 0; b < read.length; b++) {
          by.get(b).read(chunk, read[b]);
        }
        for (int i = 0; i < Vector.CHUNK; i++) {
          if ((words[i >>> 6] >>> i & 1) == 0) {
            groups[i] = -1;
            continue;
          }
          if (count * 2 > slots.length) {
            slots = rehash(slots.length * 2);
          }
          groups[i] = number(read, i, slots);
        }
        groupOf[chunk] = groups;
      }
      for (int @Nullable [] groups : groupOf) {
        for (int i = 0; groups != null && i < groups.length; i++) {
          groups[i] = groups[i] < 0 ? count : groups[i];
        }
      }
    }

    private int number(long[][] read, int row, int[] slots) {
      int hash = 0;
      for (long[] column : read) {
        hash = hash(hash, column[row]);
      }
      int slot = spread(hash) & slots.length - 1;
      while (slots[slot] != 0) {
        int group = slots[slot] - 1;
        boolean same = true;
        for (int b = 0; b < read.length && same; b++) {
          same = values[b][group] == read[b][row];
        }
        if (same) {
          return group;
        }
        slot = slot + 1 & slots.length - 1;
      }
      for (int b = 0; b < read.length; b++) {
        if (count == values[b].length) {
          values[b] = Arrays.copyOf(values[b], count * 2);
        }
        values[b][count] = read[b][row];
      }
      slots[slot] = ++count;
      return count - 1;
    }

    private int[] rehash(int length) {
      int[] slots = new int[length];
      for (int group = 0; group < count; group++) {
        int hash = 0;
        for (long[] column : values) {
          hash = hash(hash, column[group]);
        }
        int slot = spread(hash) & length - 1;
        while (slots[slot] != 0) {
          slot = slot + 1 & length - 1;
        }
        slots[slot] = group + 1;
      }
      return slots;
    }

    private static int hash(int before, long value) {
      return before * 31 + Long.hashCode(value * 0x9E3779B97F4A7C15L);
    }

    private static int spread(int hash) {
      return hash ^ hash >>> 15;
    }

    @Override
    int groups() {
      return count;
    }

    @Override
    boolean groups(int chunk, Selection selection, int[] groups, long[] room) {
      int @Nullable [] known = groupOf[chunk];
      if (known == null) {
        return false;
      }
      System.arraycopy(known, 0, groups, 0, groups.length);
      return true;
    }

    @Override
    long[] values(int column, int[] wanted) {
      return Arrays.stream(wanted).mapToLong(g -> values[column][g]).toArray();
    }

    @Override
    int[] ordered(int[] wanted) {
      return ordered(by, wanted, this);
    }
  }
}
