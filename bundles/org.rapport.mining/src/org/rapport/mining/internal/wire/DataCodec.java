package org.rapport.mining.internal.wire;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** An interface whose methods only tell something: what they tell, which is all that comes back. */
final class DataCodec implements Codec {
  private final Class<?> type;
  private final List<Method> methods;
  private final Codecs codecs;

  DataCodec(Class<?> type, Codecs codecs) {
    this.type = type;
    this.methods = methods(type);
    this.codecs = codecs;
  }

  /** Whether an interface is of this kind. */
  static boolean fits(Class<?> type) {
    return type.isInterface() && !type.isSealed() && type.getTypeParameters().length == 0 && !methods(type).isEmpty()
        && methods(type).stream().allMatch(method -> method.getParameterCount() == 0);
  }

  /** What the methods of such an interface tell, in a fixed order. */
  static List<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toGenericString)).toList();
  }

  @Override
  public void write(Object value, WireOutput out) throws IOException {
    out.enter();
    for (Method method : methods) {
      try {
        codecs.of(method.getGenericReturnType()).write(Objects.requireNonNull(method.invoke(value)), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("The " + type.getName() + " can't be read: " + e.getMessage(), e);
      }
    }
    out.leave();
  }

  @Override
  public Object read(WireInput in) throws IOException {
    in.enter();
    Map<Method, Object> told = new HashMap<>();
    for (Method method : methods) {
      told.put(method, codecs.of(method.getGenericReturnType()).read(in));
    }
    in.leave();
    return Objects.requireNonNull(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, new Told(type.getSimpleName(), told)));
  }

  /** Answers with what was told. */
  private record Told(String name, Map<Method, Object> values) implements InvocationHandler {
    @Override
    public Object invoke(@Nullable Object proxy, @Nullable Method called, Object @Nullable [] given) {
      Method method = Objects.requireNonNull(called);
      Object value = values.get(method);
      if (value != null) {
        return value;
      }
      return switch (method.getName()) {
        case "equals" -> given != null && given[0] == proxy;
        case "hashCode" -> System.identityHashCode(proxy);
        default -> name + values.values();
      };
    }
  }
}
