package org.rapport.mining.internal.preparation;

import java.util.List;

import org.rapport.table.Column;

/** What was learnt about one number or category of a field, and makes the columns of it. */
sealed interface Coder permits NumberCoder, CategoryCoder {

  /** The names of the columns. */
  List<String> columnNames();

  /** The columns of new rows, of the kind of the training rows. */
  List<Column> apply(Column values);
}
