package org.rapport.mining.internal.itemsets;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.rapport.mining.internal.Parallel;
import org.rapport.mining.rules.Baskets;
import org.rapport.mining.spi.MiningContext;

/**
 * Finds frequent itemsets depth first: the baskets of a set are those of the set without its last item that also hold
 * that item. Rare items come first, so that lists are short early. Items in many baskets are looked up as bits, others
 * merged as lists.
 */
public final class Eclat {
  private static final int SPARSE = 32;

  private final int[] order;
  private final int[][] lists;
  private final long[][] bits;
  private final int least;
  private final int most;
  private final MiningContext context;

  private Eclat(Baskets baskets, int least, int most, MiningContext context) {
    this.least = least;
    this.most = most;
    this.context = context;
    int[] counts = new int[baskets.items().size()];
    for (int basket = 0; basket < baskets.size(); basket++) {
      for (int item : baskets.items(basket)) {
        counts[item]++;
      }
    }
    order = IntStream.range(0, counts.length).filter(item -> counts[item] >= least).boxed()
        .sorted((a, b) -> counts[a] != counts[b] ? Integer.compare(counts[a], counts[b]) : Integer.compare(a, b))
        .mapToInt(Integer::intValue).toArray();
    int[] place = new int[counts.length];
    Arrays.fill(place, -1);
    lists = new int[order.length][];
    bits = new long[order.length][];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
      lists[i] = new int[counts[order[i]]];
      bits[i] = (long) counts[order[i]] * SPARSE > baskets.size() ? new long[(baskets.size() + 63) / 64] : new long[0];
    }
    fill(baskets, place);
  }

  private void fill(Baskets baskets, int[] place) {
    int[] filled = new int[order.length];
    for (int basket = 0; basket < baskets.size(); basket++) {
      for (int item : baskets.items(basket)) {
        int i = place[item];
        if (i >= 0) {
          lists[i][filled[i]++] = basket;
          if (bits[i].length > 0) {
            bits[i][basket >> 6] |= 1L << basket;
          }
        }
      }
    }
  }

  /**
   * Finds all sets of at most {@code most} items in at least {@code least} baskets.
   *
   * @param baskets the baskets
   * @param least at least 1
   * @param most at least 1
   * @param context threads and cancellation
   * @return the sets, single items included
   */
  public static Itemsets mine(Baskets baskets, int least, int most, MiningContext context) {
    Eclat eclat = new Eclat(baskets, least, most, context);
    Itemsets[] found = new Itemsets[eclat.order.length];
    Parallel.run(found.length, context, i -> {
      found[i] = new Itemsets();
      eclat.new Branch(found[i]).grow(i);
    });
    Itemsets all = new Itemsets();
    for (Itemsets some : found) {
      some.forEach((items, count) -> all.add(items, items.length, count));
    }
    return all;
  }

  /** All sets that begin with one item. */
  private final class Branch {
    private final Itemsets found;
    private int[] prefix = new int[16];
    private int[][] buffers = new int[16][0];

    Branch(Itemsets found) {
      this.found = found;
    }

    void grow(int first) {
      prefix[0] = order[first];
      add(1, lists[first].length);
      if (most > 1) {
        int[] candidates = new int[order.length - first - 1];
        for (int i = 0; i < candidates.length; i++) {
          candidates[i] = first + 1 + i;
        }
        extend(1, lists[first], lists[first].length, candidates, candidates.length);
      }
    }

    private void add(int length, int count) {
      int[] items = Arrays.copyOf(prefix, length);
      Arrays.sort(items);
      found.add(items, length, count);
    }

    /** Adds items after the prefix; of the candidates only those that are frequent with it are tried further down. */
    private void extend(int length, int[] baskets, int size, int[] candidates, int count) {
      context.checkCanceled();
      if (length == prefix.length) {
        prefix = Arrays.copyOf(prefix, 2 * length);
        buffers = Arrays.copyOf(buffers, 2 * length);
        Arrays.setAll(buffers, i -> buffers[i] == null ? new int[0] : buffers[i]);
      }
      int[] frequent = new int[count];
      int[][] common = new int[count][];
      int n = 0;
      if (buffers[length].length < size) {
        buffers[length] = new int[size];
      }
      int[] buffer = buffers[length];
      for (int c = 0; c < count; c++) {
        int both = intersect(baskets, size, candidates[c], buffer);
        if (both >= least) {
          frequent[n] = candidates[c];
          common[n++] = Arrays.copyOf(buffer, both);
        }
      }
      for (int i = 0; i < n; i++) {
        prefix[length] = order[frequent[i]];
        add(length + 1, common[i].length);
        if (length + 1 < most && i + 1 < n) {
          extend(length + 1, common[i], common[i].length, Arrays.copyOfRange(frequent, i + 1, n), n - i - 1);
        }
        common[i] = new int[0];
      }
    }

    private int intersect(int[] baskets, int size, int item, int[] into) {
      int n = 0;
      long[] held = bits[item];
      if (held.length > 0) {
        for (int i = 0; i < size; i++) {
          int basket = baskets[i];
          into[n] = basket;
          n += (int) (held[basket >> 6] >>> basket & 1);
        }
        return n;
      }
      int[] other = lists[item];
      int j = 0;
      for (int i = 0; i < size; i++) {
        while (j < other.length && other[j] < baskets[i]) {
          j++;
        }
        if (j < other.length && other[j] == baskets[i]) {
          into[n++] = baskets[i];
        }
      }
      return n;
    }
  }
}
