package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.Filter;
import org.rapport.store.Sort;
import org.rapport.store.internal.mapping.Fields;

/**
 * The last lists' selections and orders, each kept as long as the columns it is made of are the same. Of a new order
 * only the first page is found at once; the whole of it follows in the background, so that any further page is a slice.
 */
final class Orders {
  private static final int MOST = 8;
  private static final int FIRST = 1_000;

  private record Question(EClass entity, @Nullable Filter filter, List<Sort> sorts) {
  }

  private static final class Answer {
    final List<Object> parts;
    final int[] ids;
    private @Nullable Order order;
    private int[] first = {};
    private @Nullable CompletableFuture<int[]> all;

    Answer(List<Object> parts, int[] ids, Order order) {
      this.parts = parts;
      this.ids = ids;
      this.order = order;
    }

    /** @return the first ids in order, or null when they have to be taken from all of them */
    synchronized int @Nullable [] first(long end) {
      Order o = order;
      if (o != null && first.length == 0 && end <= FIRST && ids.length > FIRST && all == null) {
        first = o.first(FIRST);
      }
      return end <= first.length ? first : null;
    }

    /** @return true for the first one who asks, who then has to call {@link #run} */
    synchronized boolean isMine() {
      if (all == null) {
        all = new CompletableFuture<>();
        return true;
      }
      return false;
    }

    /** Puts all ids in order. */
    void run() {
      CompletableFuture<int[]> result = future();
      Order o = order;
      try {
        result.complete(o == null ? ids : o.all());
      } catch (UnfitException | RuntimeException e) {
        result.completeExceptionally(e);
      }
      synchronized (this) {
        order = null;
      }
    }

    synchronized CompletableFuture<int[]> future() {
      CompletableFuture<int[]> f = all;
      if (f == null) {
        throw new IllegalStateException("nobody has begun");
      }
      return f;
    }

    /** @return all ids in order */
    int[] all() throws UnfitException {
      if (isMine()) {
        run();
      }
      try {
        return future().join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof UnfitException unfit) {
          throw unfit;
        }
        throw e;
      }
    }
  }

  /** Ids of a page, and how many there are on all pages. */
  record Page(long total, int[] ids) {
  }

  private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<Question, Answer> eldest) {
      return size() > MOST;
    }
  };

  /** @return a page of a list */
  Page page(Columns columns, Fields fields, EClass entity, @Nullable Filter filter, List<Sort> sorts,
      long offset, int limit) throws UnfitException {
    Answer answer = answer(columns, fields, new Question(entity, filter, sorts));
    long end = Math.min(offset + limit, answer.ids.length);
    if (offset >= end) {
      return new Page(answer.ids.length, new int[0]);
    }
    int[] ordered = answer.first(end);
    if (ordered == null) {
      ordered = answer.all();
    } else if (answer.isMine()) {
      Workers.pool().execute(answer::run);
    }
    return new Page(answer.ids.length, Arrays.copyOfRange(ordered, (int) offset, (int) end));
  }

  private Answer answer(Columns columns, Fields fields, Question question) throws UnfitException {
    List<Object> parts = new ArrayList<>();
    parts.add(columns.live(question.entity()));
    Filter filter = question.filter();
    if (filter != null) {
      filter.conditions().forEach(c -> parts.add(vector(columns, fields, question, c.field().name())));
    }
    int conditions = parts.size();
    question.sorts().forEach(s -> parts.add(vector(columns, fields, question, s.column())));
    int[] ids = null;
    synchronized (answers) {
      Answer known = answers.get(question);
      if (known != null && same(known.parts, parts, parts.size())) {
        return known;
      }
      for (var entry : answers.entrySet()) {
        Question other = entry.getKey();
        if (other.entity() == question.entity() && java.util.Objects.equals(other.filter(), filter)
            && same(entry.getValue().parts, parts, conditions)) {
          ids = entry.getValue().ids;
        }
      }
    }
    if (ids == null) {
      ids = new Selection(columns, fields, question.entity(), filter).ids();
    }
    Answer answer = new Answer(parts, ids, new Order(columns, fields, question.entity(), question.sorts(), ids));
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }

  private static Vector vector(Columns columns, Fields fields, Question question, String name) {
    return columns.vector(question.entity(), fields.resolve(question.entity(), name));
  }

  private static boolean same(List<Object> a, List<Object> b, int count) {
    for (int i = 0; i < count; i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  void clear() {
    synchronized (answers) {
      answers.clear();
    }
  }

  /** @return how much memory the answers take, in bytes */
  long bytes() {
    synchronized (answers) {
      return answers.values().stream().mapToLong(a -> a.ids.length * 24L).sum();
    }
  }
}
