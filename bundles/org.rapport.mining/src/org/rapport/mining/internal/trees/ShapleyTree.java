package org.rapport.mining.internal.trees;

/** A tree as {@link TreeShap} reads it. Node 0 is the root. */
interface ShapleyTree {
  /** The feature asked in a node, −1 in a leaf. */
  int feature(int node);

  /** How many children a node has. */
  int children(int node);

  /** A child by its place. */
  int child(int node, int place);

  /** The place of the child that a row goes to. */
  int place(int node, double[][] values, int row);

  /** The weight of the training rows that came to a node, ≥ 0. */
  double cover(int node);

  /** An answer of a leaf. */
  double answer(int leaf, int output);

  /** The largest number of nodes on a path below the root. */
  int depth();
}
