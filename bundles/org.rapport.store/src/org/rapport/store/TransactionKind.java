package org.rapport.store;

/**
 * What sort of work a transaction was.
 *
 * @since 0.1
 */
public enum TransactionKind {
  /** Records edited by hand. */
  EDIT,
  /** A file was imported. */
  IMPORT,
  /** A model's scores were written. */
  SCORES,
  /** Another change of many records by a program. */
  BULK,
  /** An earlier transaction was undone. */
  UNDO,
  /** An undo was undone, so that the first transaction's changes are there again. */
  REDO,
  /** The values of records were destroyed for good; can't be undone. */
  ERASURE
}
