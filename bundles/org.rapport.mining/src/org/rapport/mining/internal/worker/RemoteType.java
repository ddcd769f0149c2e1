package org.rapport.mining.internal.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapport.mining.internal.wire.Codecs;
import org.rapport.mining.internal.wire.WireException;

/**
 * The methods of an interface whose objects live in the worker. Methods without parameters are facts: they are answered
 * once, when the object is made, and sent with it. The others are calls; their progress monitor stays where it is.
 * Default methods are among both, since an object may have its own.
 */
final class RemoteType {
  private static final Map<Class<?>, RemoteType> KNOWN = new ConcurrentHashMap<>();

  private final Class<?> type;
  private final List<Method> facts;
  private final List<Method> calls;

  private RemoteType(Class<?> type) {
    this.type = type;
    List<Method> methods = Arrays.stream(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::toGenericString)).toList();
    this.facts = methods.stream().filter(method -> method.getParameterCount() == 0).toList();
    this.calls = methods.stream().filter(method -> method.getParameterCount() > 0).toList();
  }

  static RemoteType of(Class<?> type) {
    return KNOWN.computeIfAbsent(type, RemoteType::new);
  }

  /** An interface and all others whose objects can be got from it, each once and always in the same order. */
  static List<RemoteType> reachable(Class<?> first) {
    List<RemoteType> reached = new ArrayList<>(List.of(of(first)));
    for (int i = 0; i < reached.size(); i++) {
      for (Method call : reached.get(i).calls) {
        if (isRemote(call.getGenericReturnType()) && !reached.contains(of(call.getReturnType()))) {
          reached.add(of(call.getReturnType()));
        }
      }
    }
    return List.copyOf(reached);
  }

  /** Whether values of a type are not sent but stay in the worker. */
  static boolean isRemote(Type type) {
    return type instanceof Class<?> raw && raw.isInterface() && !raw.isSealed()
        && raw.getName().startsWith("org.rapport.mining.");
  }

  Class<?> type() {
    return type;
  }

  List<Method> facts() {
    return facts;
  }

  List<Method> calls() {
    return calls;
  }

  /** The number of a call. */
  int number(Method method) {
    return calls.indexOf(method);
  }

  /** The call of a number. */
  Method call(int number) throws IOException {
    if (number >= calls.size()) {
      throw new WireException("it asks for a call that there is not");
    }
    return calls.get(number);
  }

  /** The types of the arguments that are sent. */
  static List<Type> sent(Method method) {
    return Arrays.stream(method.getGenericParameterTypes()).filter(type -> type != IProgressMonitor.class).toList();
  }

  /**
   * Looks whether all arguments and answers can be sent.
   *
   * @throws IllegalArgumentException naming the first that can't be
   */
  void check(Codecs codecs) {
    for (Method method : type.getMethods()) {
      if (!Modifier.isStatic(method.getModifiers())) {
        sent(method).forEach(codecs::check);
        if (!isRemote(method.getGenericReturnType())) {
          codecs.check(method.getGenericReturnType());
        }
      }
    }
  }
}
