package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.rapport.store.Sort;
import org.rapport.store.internal.mapping.Fields;

/**
 * Puts records in order: the first few by selection, all of them by radix sort. Several sorts are packed into one number
 * where their ranges permit; missing values come last in both directions, and equal records are ordered by id.
 */
final class Order {
  private static final int PACKED = 63;

  private final int[] ids;
  /** Numbers by which the records are compared, the most significant first. */
  private final List<long[]> keys = new ArrayList<>();

  /**
   * Prepares an order.
   *
   * @param ids the records, in the order of ids
   */
  Order(Columns columns, Fields fields, EClass entity, List<Sort> sorts, int[] ids) throws UnfitException {
    this.ids = ids;
    Memory.check(ids.length * (16L + 8L * sorts.size()));
    long[] packed = null;
    int bits = 0;
    for (Sort sort : sorts) {
      long[] next = keys(columns.vector(entity, fields.resolve(entity, sort.column())), sort.descending());
      long least = Long.MAX_VALUE;
      long greatest = Long.MIN_VALUE;
      for (long key : next) {
        if (key != Long.MAX_VALUE) {
          least = Math.min(least, key);
          greatest = Math.max(greatest, key);
        }
      }
      if (greatest < least) {
        continue; // nothing but missing values
      }
      long range = greatest - least + 1; // the last one stands for missing
      int width = range <= 0 ? 64 : 64 - Long.numberOfLeadingZeros(range);
      if (width > PACKED) {
        keys.add(next);
        packed = null;
        continue;
      }
      for (int i = 0; i < next.length; i++) {
        next[i] = next[i] == Long.MAX_VALUE ? range : next[i] - least;
      }
      if (packed != null && bits + width <= PACKED) {
        for (int i = 0; i < next.length; i++) {
          packed[i] = packed[i] << width | next[i];
        }
        bits += width;
      } else {
        keys.add(next);
        packed = next;
        bits = width;
      }
    }
  }

  private long[] keys(Vector vector, boolean descending) {
    long[] result = new long[ids.length];
    int[] ranks = vector.isText() ? vector.dictionary().ranks(vector.known()).ranks() : null;
    long[] values = new long[Vector.CHUNK];
    int chunk = -1;
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] >>> Vector.SHIFT != chunk) {
        chunk = ids[i] >>> Vector.SHIFT;
        vector.read(chunk, values);
      }
      long value = values[ids[i] & Vector.MASK];
      long key = value == Vector.MISSING || ranks == null ? value : ranks[(int) value];
      result[i] = value == Vector.MISSING ? Long.MAX_VALUE : descending ? ~key : key;
    }
    return result;
  }

  /** @return all ids in order */
  int[] all() throws UnfitException {
    if (keys.isEmpty()) {
      return ids;
    }
    Memory.check(ids.length * 28L);
    int[] places = new int[ids.length];
    Arrays.setAll(places, i -> i);
    long[] sorted = new long[ids.length];
    long[] room = new long[ids.length];
    int[] moreRoom = new int[ids.length];
    for (int k = keys.size() - 1; k >= 0; k--) {
      long[] key = keys.get(k);
      for (int i = 0; i < places.length; i++) {
        sorted[i] = key[places[i]];
      }
      Radix.sort(sorted, places, room, moreRoom, 0, places.length);
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = ids[places[i]];
    }
    return places;
  }

  /** @return the first ids in order, at most so many */
  int[] first(int count) {
    int most = Math.min(count, ids.length);
    if (keys.isEmpty()) {
      return Arrays.copyOf(ids, most);
    }
    int[] heap = new int[most]; // the greatest of the least comes first
    int size = 0;
    long[] key = keys.get(0);
    for (int i = 0; i < ids.length && most > 0; i++) {
      if (size < most) {
        up(heap, size++, i);
      } else if (key[i] < key[heap[0]] || key[i] == key[heap[0]] && keys.size() > 1 && before(i, heap[0])) {
        down(heap, size, i);
      }
    }
    int[] result = new int[size];
    while (size > 0) {
      result[--size] = ids[heap[0]];
      down(heap, size, heap[size]);
    }
    return result;
  }

  private boolean before(int a, int b) {
    for (long[] key : keys) {
      if (key[a] != key[b]) {
        return key[a] < key[b];
      }
    }
    return a < b;
  }

  private void up(int[] heap, int at, int item) {
    int child = at;
    while (child > 0 && before(heap[(child - 1) / 2], item)) {
      heap[child] = heap[(child - 1) / 2];
      child = (child - 1) / 2;
    }
    heap[child] = item;
  }

  private void down(int[] heap, int size, int item) {
    int parent = 0;
    while (2 * parent + 1 < size) {
      int child = 2 * parent + 1;
      if (child + 1 < size && before(heap[child], heap[child + 1])) {
        child++;
      }
      if (!before(item, heap[child])) {
        break;
      }
      heap[parent] = heap[child];
      parent = child;
    }
    heap[parent] = item;
  }
}
