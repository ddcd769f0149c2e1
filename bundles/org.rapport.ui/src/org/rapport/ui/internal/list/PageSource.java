package org.rapport.ui.internal.list;

import org.rapport.store.ListPage;

/** Where the pages of a list come from; called from a job, never from the UI thread. */
@FunctionalInterface
public interface PageSource {

  /**
   * Loads rows of the list as it is filtered and sorted at the moment.
   *
   * @param offset the first row
   * @param limit how many rows at most
   * @return the rows and how many there are in all
   */
  ListPage load(long offset, int limit);
}
