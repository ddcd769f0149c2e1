package org.rapport.insight.churn;

import java.util.Arrays;

import org.rapport.insight.CustomerBase;
import org.rapport.table.NumberColumn;
import org.rapport.table.Table;

/** The numbers of accounts, from 0, by their ids. */
record AccountNumbers(long[] ids) {

  /** The accounts of a table, in the order of their ids. */
  static AccountNumbers of(Table accounts) {
    return new AccountNumbers(Arrays.stream(((NumberColumn) accounts.column(CustomerBase.ID)).values())
        .mapToLong(id -> (long) id).toArray());
  }

  int size() {
    return ids.length;
  }

  /** The number of an account, below 0 when there is none of that id. */
  int of(long id) {
    return Arrays.binarySearch(ids, id);
  }
}
