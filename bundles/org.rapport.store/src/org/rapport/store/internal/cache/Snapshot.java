package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.store.internal.mapping.Catalogue.Resolved;
import org.rapport.store.internal.mapping.ModelMap;

/** The columns that are in memory, as a transaction left them; never changes. */
public final class Snapshot implements Columns {
  private final long number;
  private final Map<Key, Live> lives;
  private final Map<Key, Vector> vectors;
  private final Derivations derivations;

  Snapshot(long number, Map<Key, Live> lives, Map<Key, Vector> vectors, Derivations derivations) {
    this.number = number;
    this.lives = Collections.unmodifiableMap(lives);
    this.vectors = Collections.unmodifiableMap(vectors);
    this.derivations = derivations;
  }

  /** @return the transaction whose doing is the last that is seen here */
  public long number() {
    return number;
  }

  Map<Key, Live> lives() {
    return lives;
  }

  Map<Key, Vector> vectors() {
    return vectors;
  }

  Derivations derivations() {
    return derivations;
  }

  boolean has(Key key) {
    return key.isLive() ? lives.containsKey(key) : vectors.containsKey(key);
  }

  boolean isEmpty() {
    return lives.isEmpty() && vectors.isEmpty();
  }

  /** @return the columns of a table that are here */
  List<Key> of(String table) {
    List<Key> keys = new ArrayList<>();
    for (Key key : lives.keySet()) {
      if (key.table().equals(table)) {
        keys.add(key);
      }
    }
    for (Key key : vectors.keySet()) {
      if (key.table().equals(table)) {
        keys.add(key);
      }
    }
    return keys;
  }

  @Override
  public Live live(EClass entity) {
    return live(Key.live(ModelMap.get().entity(entity)));
  }

  Live live(Key key) {
    @Nullable Live live = lives.get(key);
    if (live == null) {
      throw new IllegalStateException(key + " is not loaded");
    }
    return live;
  }

  Vector vector(Key key) {
    @Nullable Vector vector = vectors.get(key);
    if (vector == null) {
      throw new IllegalStateException(key + " is not loaded");
    }
    return vector;
  }

  @Override
  public Vector vector(EClass entity, Resolved field) {
    return derivations.vector(this, entity, field.source());
  }

  /** @return these columns with others added or put in the place of older ones */
  Snapshot with(Map<Key, Live> newLives, Map<Key, Vector> newVectors) {
    Map<Key, Live> l = new HashMap<>(lives);
    l.putAll(newLives);
    Map<Key, Vector> v = new HashMap<>(vectors);
    v.putAll(newVectors);
    return new Snapshot(number, l, v, derivations);
  }

  /** @return these columns without some */
  Snapshot without(Iterable<Key> keys) {
    Map<Key, Live> l = new HashMap<>(lives);
    Map<Key, Vector> v = new HashMap<>(vectors);
    for (Key key : keys) {
      l.remove(key);
      v.remove(key);
    }
    return new Snapshot(number, l, v, derivations);
  }
}
