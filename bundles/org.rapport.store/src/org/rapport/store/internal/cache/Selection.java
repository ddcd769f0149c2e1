package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Filter;
import org.rapport.store.Filter.Condition;
import org.rapport.store.internal.mapping.Fields;

/** Which records a filter lets through. */
final class Selection {
  private record Part(Vector vector, Test test) {
  }

  private final Live live;
  private final List<Part> parts = new ArrayList<>();

  /** Prepares a filter, or everything when there is none. */
  Selection(Columns columns, Fields fields, EClass entity, @Nullable Filter filter) throws UnfitException {
    live = columns.live(entity);
    if (filter == null) {
      return;
    }
    if (filter.entity() != entity) {
      throw new IllegalArgumentException("a filter on " + filter.entity().getName() + " for a list of "
          + entity.getName());
    }
    for (Condition condition : filter.conditions()) {
      Vector vector = columns.vector(entity, fields.resolve(entity, condition.field().name()));
      parts.add(new Part(vector, Test.of(condition, vector)));
    }
  }

  /** @return how many chunks there are */
  int chunks() {
    return live.chunks();
  }

  /** @return the bits of those of a chunk that pass, to be changed by nobody */
  long[] words(int chunk, long[] values) {
    long[] words = live.words(chunk);
    boolean own = false;
    for (Part part : parts) {
      if (!own) {
        words = words.clone();
        own = true;
      }
      part.vector().read(chunk, values);
      part.test().keep(words, values);
    }
    return words;
  }

  /** @return the ids of those that pass, in order */
  int[] ids() {
    int[] ids = new int[parts.isEmpty() ? live.count() : Math.min(live.count(), 1 << 12)];
    int count = 0;
    long[] values = new long[Vector.CHUNK];
    for (int chunk = 0; chunk < live.chunks(); chunk++) {
      long[] words = words(chunk, values);
      for (int w = 0; w < words.length; w++) {
        long word = words[w];
        if (word != 0 && count + 64 > ids.length) {
          ids = Arrays.copyOf(ids, Math.max(Math.min(live.count(), ids.length * 2), count + 64));
        }
        while (word != 0) {
          ids[count++] = chunk << Vector.SHIFT | w << 6 | Long.numberOfTrailingZeros(word);
          word &= word - 1;
        }
      }
    }
    return count == ids.length ? ids : Arrays.copyOf(ids, count);
  }
}
