package org.rapport.store.internal.cache;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.model.ModelPackage;
import org.rapport.store.FieldType;
import org.rapport.store.internal.mapping.EntityMap;
import org.rapport.store.internal.mapping.ModelMap;
import org.rapport.store.internal.mapping.Source;

/**
 * Columns made of others: of what a reference points to, of the newest scores, of ids. Each is kept as long as the
 * columns it is made of are the same.
 */
final class Derivations {
  private static final int MOST = 32;
  private static final EClass SCORE = ModelPackage.Literals.SCORE;

  private record Place(EClass entity, Source source) {
  }

  private record Derived(List<Object> parts, Vector vector) {
    boolean isMadeOf(List<Object> others) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private interface Maker {
    Vector make();
  }

  private final Map<Place, Derived> known = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.@Nullable Entry<Place, Derived> eldest) {
      return size() > MOST;
    }
  };

  Vector vector(Snapshot columns, EClass entity, Source source) {
    EntityMap map = ModelMap.get().entity(entity);
    return switch (source) {
      case Source.Own own -> {
        if (own.column().name().equals("ID")) {
          Live live = columns.live(entity);
          yield kept(new Place(entity, source), List.of(live), () -> ids(live));
        }
        yield columns.vector(Key.of(map.table(), own.column()));
      }
      case Source.Custom custom -> columns.vector(new Key(custom.custom().table(),
          custom.custom().column().name(), custom.custom().column().type()));
      case Source.ScoreValue score -> {
        Live live = columns.live(SCORE);
        Vector account = columns.vector(Key.score("ACCOUNT_ID"));
        Vector name = columns.vector(Key.score("NAME"));
        Vector value = columns.vector(Key.score("VALUE"));
        yield kept(new Place(entity, source), List.of(live, account, name, value),
            () -> newest(live, account, name, value, score.name()));
      }
      case Source.Path path -> {
        Vector reference = columns.vector(Key.of(map.table(), path.reference()));
        Vector target = vector(columns, path.target().entity(), path.rest());
        yield kept(new Place(entity, source), List.of(reference, target), () -> follow(reference, target));
      }
    };
  }

  private Vector kept(Place place, List<Object> parts, Maker maker) {
    synchronized (known) {
      Derived derived = known.get(place);
      if (derived != null && derived.isMadeOf(parts)) {
        return derived.vector();
      }
    }
    Vector vector = maker.make();
    synchronized (known) {
      known.put(place, new Derived(parts, vector));
    }
    return vector;
  }

  /** @return how much memory the derived columns take, in bytes */
  long bytes() {
    synchronized (known) {
      return known.values().stream().mapToLong(d -> d.vector().bytes()).sum();
    }
  }

  void clear() {
    synchronized (known) {
      known.clear();
    }
  }

  private static Vector ids(Live live) {
    @Nullable Object[] chunks = new @Nullable Object[live.chunks()];
    long[] values = new long[Vector.CHUNK];
    for (int c = 0; c < chunks.length; c++) {
      long[] words = live.words(c);
      for (int i = 0; i < values.length; i++) {
        values[i] = (words[i >>> 6] >>> i & 1) == 0 ? Vector.MISSING : (long) c << Vector.SHIFT | i;
      }
      chunks[c] = Chunks.of(values);
    }
    return new Vector(FieldType.INTEGER, 0, null, chunks);
  }

  private static Vector follow(Vector reference, Vector target) {
    @Nullable Object[] chunks = new @Nullable Object[reference.chunks()];
    long[] values = new long[Vector.CHUNK];
    for (int c = 0; c < chunks.length; c++) {
      reference.read(c, values);
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] == Vector.MISSING ? Vector.MISSING : target.get(values[i]);
      }
      chunks[c] = Chunks.of(values);
    }
    return new Vector(target.type(), target.scale(), target.isText() ? target.dictionary() : null, chunks);
  }

  private static Vector newest(Live live, Vector account, Vector name, Vector value, String wanted) {
    int code = -1;
    try {
      code = name.dictionary().find(wanted);
    } catch (UnfitException e) {
      return new Vector(FieldType.NUMBER, 0, null, new @Nullable Object[0]);
    }
    long[][] newest = new long[0][];
    for (int c = 0; c < live.chunks(); c++) {
      long[] words = live.words(c);
      for (int i = 0; i < Vector.CHUNK && code >= 0; i++) {
        long id = (long) c << Vector.SHIFT | i;
        if ((words[i >>> 6] >>> i & 1) == 0 || name.get(id) != code || account.get(id) == Vector.MISSING) {
          continue;
        }
        int chunk = (int) (account.get(id) >>> Vector.SHIFT);
        if (chunk >= newest.length) {
          newest = Arrays.copyOf(newest, chunk + 1);
        }
        if (newest[chunk] == null) {
          newest[chunk] = new long[Vector.CHUNK];
          Arrays.fill(newest[chunk], Vector.MISSING);
        }
        newest[chunk][(int) account.get(id) & Vector.MASK] = value.get(id);
      }
    }
    @Nullable Object[] chunks = new @Nullable Object[newest.length];
    for (int c = 0; c < chunks.length; c++) {
      chunks[c] = newest[c] == null ? null : Chunks.of(newest[c]);
    }
    return new Vector(FieldType.NUMBER, 0, null, chunks);
  }
}
