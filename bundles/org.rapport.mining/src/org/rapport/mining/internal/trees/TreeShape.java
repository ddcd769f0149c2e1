package org.rapport.mining.internal.trees;

/**
 * The limits of a tree.
 *
 * @param depth the largest number of conditions from root to leaf, 1 or more
 * @param minLeaf the smallest weight of a leaf
 * @param features the number of features drawn for a node (forest only)
 */
record TreeShape(int depth, double minLeaf, int features) {
}
