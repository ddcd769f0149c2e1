package org.rapport.store.internal.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.Sort;
import org.rapport.store.internal.mapping.Catalogue;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.TableMap;

/** Finds records by parts of their keys, names and the addresses by which they are reached. */
final class NameSearch {
  private final EClass entity;
  private final Catalogue catalogue;
  private final @Nullable String name;

  NameSearch(EClass entity, Catalogue catalogue) {
    this.entity = entity;
    this.catalogue = catalogue;
    EStructuralFeature feature = entity.getEStructuralFeature("name");
    feature = feature == null ? entity.getEStructuralFeature("subject") : feature;
    this.name = feature == null ? null : feature.getName();
  }

  /** @return the columns of a result, besides the id */
  List<String> shown() {
    String n = name;
    return n == null ? List.of("key") : List.of("key", n);
  }

  /** @return the columns that are searched and shown */
  Set<Key> names() {
    Set<Key> keys = new LinkedHashSet<>();
    for (String field : shown()) {
      Key.collect(entity, catalogue.resolve(entity, field).source(), keys);
    }
    return keys;
  }

  /** @return the columns of addresses and numbers, none for an entity without */
  Set<Key> points() {
    Set<Key> keys = new LinkedHashSet<>();
    EntityMap map = ModelMap.get().entity(entity);
    for (TableMap list : map.lists()) {
      EReference reference = list.list();
      if (reference != null && reference.getEReferenceType() == ModelPackage.Literals.CONTACT_POINT) {
        keys.add(new Key(list.name(), "VALUE", FieldType.TEXT));
      }
    }
    return keys;
  }

  /**
   * Searches.
   *
   * @param columns has {@link #names()} and, where wanted, {@link #points()}
   * @return the ids of those found, the first ones in order
   */
  Orders.Page search(Snapshot columns, String text, int limit) throws UnfitException {
    String small = text.strip().toLowerCase(Locale.ROOT);
    Dictionary.checkWhole(small);
    if (small.isEmpty()) {
      return new Orders.Page(0, new int[0]);
    }
    List<Vector> vectors = new ArrayList<>();
    for (Key key : names()) {
      if (!key.isLive()) {
        vectors.add(columns.vector(key));
      }
    }
    points().stream().filter(columns::has).forEach(key -> vectors.add(columns.vector(key)));
    List<long[][]> hits = vectors.parallelStream().map(v -> hits(v, small)).toList();
    Live live = columns.live(entity);
    Ids leading = new Ids();
    Ids others = new Ids();
    long[][] values = new long[vectors.size()][Vector.CHUNK];
    for (int chunk = 0; chunk < live.chunks(); chunk++) {
      collect(chunk, live.words(chunk), vectors, hits, values, leading, others);
    }
    int[] first = ordered(columns, leading.ids(), limit);
    int[] then = ordered(columns, others.ids(), limit - first.length);
    int[] all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return new Orders.Page((long) leading.count + others.count, all);
  }

  private static long[][] hits(Vector vector, String small) {
    long[][] hits = new long[2][(vector.known() >> 6) + 1];
    TextSearch.of(small).search(vector.dictionary(), vector.known(), hits[0], hits[1]);
    return hits;
  }

  private static void collect(int chunk, long[] words, List<Vector> vectors, List<long[][]> hits, long[][] values,
      Ids leading, Ids others) {
    for (int v = 0; v < values.length; v++) {
      vectors.get(v).read(chunk, values[v]);
    }
    for (int i = 0; i < Vector.CHUNK; i++) {
      if ((words[i >>> 6] >>> i & 1) == 0) {
        continue;
      }
      boolean found = false;
      boolean leads = false;
      for (int v = 0; v < values.length; v++) {
        long code = values[v][i];
        if (code >= 0 && (hits.get(v)[0][(int) (code >> 6)] >>> code & 1) != 0) {
          found = true;
          leads |= (hits.get(v)[1][(int) (code >> 6)] >>> code & 1) != 0;
        }
      }
      if (found) {
        (leads ? leading : others).add(chunk << Vector.SHIFT | i);
      }
    }
  }

  private int[] ordered(Snapshot columns, int[] ids, int limit) throws UnfitException {
    List<Sort> sorts = shown().size() > 1 ? List.of(Sort.ascending(shown().get(1)), Sort.ascending("key"))
        : List.of(Sort.ascending("key"));
    return limit <= 0 || ids.length == 0 ? new int[0]
        : new Order(columns, catalogue, entity, sorts, ids).first(limit);
  }

  /** A growing list. */
  private static final class Ids {
    private int[] ids = new int[64];
    private int count;

    void add(int id) {
      if (count == ids.length) {
        ids = Arrays.copyOf(ids, count * 2);
      }
      ids[count++] = id;
    }

    int[] ids() {
      return Arrays.copyOf(ids, count);
    }
  }
}
