package org.rapport.store.internal.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A puncturable tree of keys (Goldreich, Goldwasser, Micali): 2<sup>64</sup> keys of which each can be destroyed, kept
 * in a few seeds. A seed at depth <i>d</i> stands for all leaves whose first <i>d</i> bits are its prefix; the seeds of
 * its two halves are SHA-256 of the seed and a byte 0 or 1; a seed at depth 64 is the leaf's key. To destroy a leaf,
 * the seed above it gives way to the seeds of all halves that do not hold it: those, at most 64, give every other key
 * still, and nothing gives the destroyed one any more. Instances never change.
 */
final class PersonTree {
  static final int SEED = 32;
  private static final int DEPTH = 64;
  private static final int NODE = Long.BYTES + 1 + SEED;

  /**
   * A seed and the leaves it stands for.
   *
   * @param prefix the first bits of all its leaves, the others zero
   * @param depth how many bits those are
   * @param seed the seed
   */
  private record Node(long prefix, int depth, byte[] seed) {
    boolean covers(long leaf) {
      return depth == 0 || (leaf ^ prefix) >>> DEPTH - depth == 0;
    }
  }

  private final TreeMap<Long, Node> nodes;

  private PersonTree(TreeMap<Long, Node> nodes) {
    this.nodes = nodes;
  }

  /** A tree with all its leaves, from one random seed. */
  static PersonTree whole(byte[] seed) {
    TreeMap<Long, Node> nodes = new TreeMap<>(Long::compareUnsigned);
    nodes.put(0L, new Node(0, 0, seed));
    return new PersonTree(nodes);
  }

  private @Nullable Node above(long leaf) {
    var entry = nodes.floorEntry(leaf);
    return entry != null && entry.getValue().covers(leaf) ? entry.getValue() : null;
  }

  /** Whether the leaf's key can still be had. */
  boolean has(long leaf) {
    return above(leaf) != null;
  }

  /** Whether all keys can be had. */
  boolean isWhole() {
    Node first = nodes.get(0L);
    return first != null && first.depth() == 0;
  }

  /** The tree without these leaves. */
  PersonTree without(long[] leaves) {
    TreeMap<Long, Node> left = new TreeMap<>(nodes);
    PersonTree tree = new PersonTree(left);
    MessageDigest digest = sha256();
    for (long leaf : leaves) {
      Node node = tree.above(leaf);
      if (node == null) {
        continue;
      }
      left.remove(node.prefix());
      byte[] seed = node.seed();
      for (int depth = node.depth(); depth < DEPTH; depth++) {
        long bit = 1L << DEPTH - 1 - depth;
        boolean one = (leaf & bit) != 0;
        long above = depth == 0 ? 0 : leaf & -1L << DEPTH - depth;
        long sibling = one ? above : above | bit;
        left.put(sibling, new Node(sibling, depth + 1, child(digest, seed, !one, new byte[SEED])));
        seed = child(digest, seed, one, new byte[SEED]);
      }
    }
    return tree;
  }

  private static byte[] child(MessageDigest digest, byte[] seed, boolean one, byte[] target) {
    digest.update(seed);
    digest.update((byte) (one ? 1 : 0));
    try {
      digest.digest(target, 0, SEED);
      return target;
    } catch (java.security.DigestException e) {
      throw new IllegalStateException("SHA-256 has 32 bytes", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Bytes of {@link #write}. */
  int size() {
    return Integer.BYTES + nodes.size() * NODE;
  }

  void write(ByteBuffer out) {
    out.putInt(nodes.size());
    nodes.values().forEach(n -> out.putLong(n.prefix()).put((byte) n.depth()).put(n.seed()));
  }

  static PersonTree read(ByteBuffer in) throws IOException {
    TreeMap<Long, Node> nodes = new TreeMap<>(Long::compareUnsigned);
    int count = in.getInt();
    if (count < 0 || count != in.remaining() / NODE || in.remaining() % NODE != 0) {
      throw new IOException(count + " nodes in " + in.remaining() + " bytes");
    }
    for (int i = 0; i < count; i++) {
      byte[] seed = new byte[SEED];
      long prefix = in.getLong();
      int depth = in.get();
      in.get(seed);
      nodes.put(prefix, new Node(prefix, depth, seed));
    }
    return new PersonTree(nodes);
  }

  /** Walks from leaf to leaf; one beside the last costs two hashes in the mean. For one thread. */
  final class Walk {
    private final MessageDigest digest = sha256();
    private final byte[][] path = new byte[DEPTH + 1][SEED];
    private @Nullable Node node;
    private long last;

    /** The leaf's key, valid until the next call, or null when it was destroyed. */
    byte @Nullable [] key(long leaf) {
      Node known = node;
      int depth;
      if (known != null && known.covers(leaf)) {
        depth = Math.min(Long.numberOfLeadingZeros(last ^ leaf), DEPTH);
      } else {
        known = above(leaf);
        node = known;
        if (known == null) {
          return null;
        }
        depth = known.depth();
        System.arraycopy(known.seed(), 0, path[depth], 0, SEED);
      }
      for (; depth < DEPTH; depth++) {
        child(digest, path[depth], (leaf >>> DEPTH - 1 - depth & 1) == 1, path[depth + 1]);
      }
      last = leaf;
      return path[DEPTH];
    }
  }
}
