package org.rapport.mining.internal.wire;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The codecs of types. The bytes never name a class: what is read follows from the declared type alone, which leads to
 * records, enums, sealed interfaces and interfaces that only tell something, all of Rapport's tables and mining, to
 * texts, numbers, lists, maps, optionals and arrays of them, and to nothing else.
 */
public final class Codecs {
  private static final List<String> ALLOWED = List.of("org.rapport.mining.", "org.rapport.table.");

  private final Map<Type, Codec> known = new ConcurrentHashMap<>();
  private final String more;

  /** Codecs that know nothing yet; they learn the types they are asked for. */
  public Codecs() {
    this("org.rapport.mining");
  }

  /**
   * As {@link #Codecs()}, for the types of one more package.
   *
   * @param more the name of the package; those below it are others
   */
  public Codecs(String more) {
    this.more = more;
    known.putAll(Scalars.all());
    known.putAll(Adapters.all());
  }

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if values of that type can't be sent; the message is for its author
   */
  public Codec of(Type type) {
    Codec codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      known.put(type, codec);
    }
    return codec;
  }

  /**
   * Looks whether everything within a type can be sent.
   *
   * @throws IllegalArgumentException naming the first type that can't be
   */
  public void check(Type type) {
    check(type, new HashSet<>());
  }

  private void check(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    of(type);
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        check(argument, seen);
      }
    } else if (type instanceof Class<?> raw && !Adapters.all().containsKey(raw)) {
      @Nullable RecordComponent[] components = raw.getRecordComponents();
      if (components != null) {
        for (RecordComponent component : raw.getRecordComponents()) {
          check(component.getGenericType(), seen);
        }
      } else if (raw.isSealed() && !raw.isEnum()) {
        leaves(raw).forEach(leaf -> check(leaf, seen));
      } else if (DataCodec.fits(raw) && !Scalars.all().containsKey(raw)) {
        DataCodec.methods(raw).forEach(method -> check(method.getGenericReturnType(), seen));
      } else if (raw.isArray()) {
        check(raw.getComponentType(), seen);
      }
    }
  }

  private Codec make(Type type) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof GenericArrayType) {
      throw refused(type, "use a list of them");
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    if (type instanceof Class<?> raw) {
      return plain(raw);
    }
    throw refused(type, "name its type");
  }

  private Codec generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Type raw = type.getRawType();
    if (raw == List.class) {
      return new Containers.Lists(of(arguments[0]));
    }
    if (raw == Set.class) {
      return new Containers.Sets(of(arguments[0]));
    }
    if (raw == Map.class) {
      return new Containers.Maps(of(arguments[0]), of(arguments[1]));
    }
    if (raw == Optional.class) {
      return new Containers.Optionals(of(arguments[0]));
    }
    throw refused(type, "use List, Set, Map or Optional");
  }

  private Codec plain(Class<?> type) {
    if (type.isArray()) {
      return new Containers.Arrays(type.getComponentType(), of(type.getComponentType()));
    }
    if (ALLOWED.stream().noneMatch(type.getName()::startsWith) && !type.getPackageName().equals(more)) {
      throw refused(type, "only records and enums of Rapport's tables and mining can be sent");
    }
    if (type.isRecord() && type.getTypeParameters().length == 0) {
      return new RecordCodec(type, this);
    }
    if (type.isEnum()) {
      return new Scalars.Constants(type);
    }
    if (type.isSealed()) {
      return new SealedCodec(leaves(type), this);
    }
    if (DataCodec.fits(type)) {
      return new DataCodec(type, this);
    }
    throw refused(type, "make it a record, an enum or a sealed interface of records");
  }

  /** The records and enums below a sealed interface, in the order of its declaration. */
  private static List<Class<?>> leaves(Class<?> type) {
    List<Class<?>> leaves = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      if (permitted.isSealed() && !permitted.isRecord()) {
        leaves.addAll(leaves(permitted));
      } else {
        leaves.add(permitted);
      }
    }
    return leaves;
  }

  private static IllegalArgumentException refused(Type type, String instead) {
    return new IllegalArgumentException(
        "Values of the type " + type.getTypeName() + " can't be sent to the worker: " + instead + ".");
  }
}
