package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** A record as its components, made again by its own constructor with all the checks there. */
final class RecordCodec implements Codec {
  private final String name;
  private final Type[] types;
  private final Method[] accessors;
  private final Constructor<?> constructor;
  private final Codecs codecs;
  private volatile Codec @Nullable [] components;

  RecordCodec(Class<?> type, Codecs codecs) {
    this.name = type.getName();
    this.codecs = codecs;
    RecordComponent[] found = Objects.requireNonNull(type.getRecordComponents());
    this.types = Arrays.stream(found).map(RecordComponent::getGenericType).toArray(Type[]::new);
    this.accessors = Arrays.stream(found).map(RecordComponent::getAccessor).toArray(Method[]::new);
    try {
      this.constructor = type
          .getDeclaredConstructor(Arrays.stream(found).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("The record " + name + " has no constructor.", e);
    }
    constructor.setAccessible(true);
    for (Method accessor : accessors) {
      accessor.setAccessible(true);
    }
  }

  /** Found when first needed, since a record may hold others of its own type. */
  private Codec[] components() {
    Codec[] found = components;
    if (found == null) {
      found = Arrays.stream(types).map(codecs::of).toArray(Codec[]::new);
      components = found;
    }
    return found;
  }

  @Override
  public void write(Object value, WireOutput out) throws IOException {
    out.enter();
    Codec[] parts = components();
    for (int i = 0; i < parts.length; i++) {
      parts[i].write(component(value, i), out);
    }
    out.leave();
  }

  private Object component(Object value, int index) {
    try {
      @Nullable Object part = accessors[index].invoke(value);
      if (part == null) {
        throw new IllegalArgumentException(
            "The component " + accessors[index].getName() + " of " + name + " is null, which can't be sent.");
      }
      return part;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("The record " + name + " can't be read: " + e.getMessage(), e);
    }
  }

  @Override
  public Object read(WireInput in) throws IOException {
    in.enter();
    Codec[] parts = components();
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] = parts[i].read(in);
    }
    in.leave();
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new WireException("it holds a " + name + " that is none: " + String.valueOf(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new WireException("the record " + name + " can't be made: " + e.getMessage(), e);
    }
  }
}
