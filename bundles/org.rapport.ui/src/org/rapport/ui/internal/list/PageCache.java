package org.rapport.ui.internal.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.rapport.store.ListPage;
import org.rapport.ui.Background;

/**
 * The pages of a list that were loaded lately. A page that is not there is loaded in the background, the one asked for
 * last first; pages that were scrolled past are not loaded at all. Lives on the UI thread.
 */
final class PageCache {

  /** Rows in a page. */
  static final int PAGE = 200;
  private static final int MOST_PAGES = 60;
  private static final int MOST_WAITING = 3;

  private final Control owner;
  private final Runnable changed;
  private final Consumer<Throwable> failed;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final Map<Integer, ListPage> pages = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, ListPage> eldest) {
      return size() > MOST_PAGES;
    }
  };
  private @Nullable PageSource source;
  private long total = -1;
  private int generation;
  private boolean loading;

  PageCache(Control owner, Runnable changed, Consumer<Throwable> failed) {
    this.owner = owner;
    this.changed = changed;
    this.failed = failed;
  }

  /** Begins anew with another list; the first page is loaded at once, the number of rows stays until it is there. */
  void reset(@Nullable PageSource newSource) {
    source = newSource;
    generation++;
    pages.clear();
    waiting.clear();
    loading = false;
    if (newSource == null) {
      total = -1;
      changed.run();
    } else {
      request(0);
    }
  }

  /** How many rows the list has, -1 while it is not known. */
  long total() {
    return total;
  }

  /** Whether something is being loaded. */
  boolean isLoading() {
    return loading;
  }

  /** The page that holds a row, or null, in which case it will be there soon. */
  @Nullable
  ListPage page(long row) {
    int number = (int) (row / PAGE);
    ListPage page = pages.get(number);
    if (page == null) {
      request(number);
    }
    return page;
  }

  /** The id of a row, or 0 while it is not there. */
  long id(long row) {
    ListPage page = page(row);
    int inPage = (int) (row % PAGE);
    return page == null || inPage >= page.rows().rows() ? 0 : page.id(inPage);
  }

  private void request(int number) {
    if (!waiting.contains(number)) {
      waiting.addFirst(number);
      while (waiting.size() > MOST_WAITING) {
        waiting.removeLast();
      }
    }
    next();
  }

  private void next() {
    PageSource from = source;
    if (loading || from == null) {
      return;
    }
    Integer number = waiting.pollFirst();
    if (number == null) {
      return;
    }
    loading = true;
    int asked = generation;
    long offset = (long) number * PAGE;
    Background.of("Rapport", owner).quiet().onFailure(problem -> { //$NON-NLS-1$
      if (asked == generation) {
        loading = false;
        waiting.clear();
        failed.accept(problem);
      }
    }).run(monitor -> from.load(offset, PAGE), page -> arrived(asked, number, page));
  }

  private void arrived(int asked, int number, @Nullable ListPage page) {
    if (asked != generation || page == null) {
      return;
    }
    loading = false;
    pages.put(number, page);
    total = page.total();
    changed.run();
    next();
  }
}
