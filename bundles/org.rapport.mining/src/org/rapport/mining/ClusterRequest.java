package org.rapport.mining;

/**
 * What is to be clustered, and how.
 *
 * @param data the rows and the features; other roles are not used
 * @param algorithm a clusterer and its parameters
 * @param seed of everything random
 * @param missing what to do with rows that have missing values
 * @since 0.1
 */
public record ClusterRequest(Dataset data, AlgorithmChoice algorithm, long seed, MissingPolicy missing) {
}
