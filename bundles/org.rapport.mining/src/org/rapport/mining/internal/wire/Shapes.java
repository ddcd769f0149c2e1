package org.rapport.mining.internal.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Tells whether types have the same components as when something was written. */
public final class Shapes {
  private static final int LENGTH = 16;

  private Shapes() {}

  /** A digest of the names and types of everything within some types. */
  public static String of(Type... types) {
    StringBuilder text = new StringBuilder();
    Set<Type> seen = new HashSet<>();
    for (Type type : types) {
      describe(type, text, seen);
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static void describe(Type type, StringBuilder text, Set<Type> seen) {
    text.append(type.getTypeName()).append(';');
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        describe(argument, text, seen);
      }
    } else if (type instanceof Class<?> raw) {
      describe(raw, text, seen);
    }
  }

  private static void describe(Class<?> raw, StringBuilder text, Set<Type> seen) {
    RecordComponent @Nullable [] components = raw.getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        text.append(component.getName()).append(':');
        describe(component.getGenericType(), text, seen);
      }
    } else if (raw.isArray()) {
      describe(raw.getComponentType(), text, seen);
    } else if (raw.isEnum()) {
      for (Object constant : raw.getEnumConstants()) {
        text.append(((Enum<?>) constant).name()).append(',');
      }
    } else if (raw.isSealed()) {
      for (Class<?> permitted : raw.getPermittedSubclasses()) {
        describe((Type) permitted, text, seen);
      }
    }
  }
}
