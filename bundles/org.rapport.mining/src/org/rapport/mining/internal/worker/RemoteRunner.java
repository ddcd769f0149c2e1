package org.rapport.mining.internal.worker;

import java.lang.ref.Cleaner;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.MiningRunner;

/**
 * The runner as seen from here: every call of {@link MiningRunner} goes to the worker, also of those methods that are
 * added to it later.
 */
public final class RemoteRunner implements InvocationHandler {
  private static final Cleaner CLEANER = Cleaner.create();

  private final WorkerHost host;
  private final AlgorithmCatalogue catalogue;
  private final @Nullable MiningRunner builtIns;

  private RemoteRunner(WorkerHost host, AlgorithmCatalogue catalogue, @Nullable MiningRunner builtIns) {
    this.host = host;
    this.catalogue = catalogue;
    this.builtIns = builtIns;
  }

  /**
   * A runner.
   *
   * @param catalogue to know the bundles of algorithms
   * @param builtIns carries out what needs built-in algorithms only; null to have the worker do that as well
   */
  public static MiningRunner of(WorkerHost host, AlgorithmCatalogue catalogue, @Nullable MiningRunner builtIns) {
    return (MiningRunner) proxy(MiningRunner.class, new RemoteRunner(host, catalogue, builtIns));
  }

  static Object proxy(Class<?> type, InvocationHandler handler) {
    return Objects.requireNonNull(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
  }

  @Override
  public @Nullable Object invoke(@Nullable Object proxy, @Nullable Method called, Object @Nullable [] given)
      throws Throwable {
    Method method = Objects.requireNonNull(called);
    if (method.getDeclaringClass() == Object.class) {
      return own(Objects.requireNonNull(proxy), method, given, "Runner in the worker process");
    }
    List<Object> arguments = arguments(method, given);
    IProgressMonitor monitor = monitor(given);
    Suspects suspects = Suspects.of(arguments, catalogue);
    MiningRunner inProcess = builtIns;
    if (inProcess != null && suspects.builtIn()) {
      return direct(inProcess, method, given);
    }
    Invocation invocation = new Invocation(Protocol.TYPES.get(0), method, arguments, suspects, List.of());
    host.take(monitor);
    try {
      Object answer = host.call(Protocol.RUNNER, invocation, monitor);
      return answer instanceof Facts facts ? model(facts, invocation) : answer;
    } finally {
      host.giveBack();
    }
  }

  private Object model(Facts facts, Invocation origin) {
    RemoteObject.Place place = new RemoteObject.Place(host.generation(), facts.handle());
    RemoteObject object = new RemoteObject(host, facts, origin, place);
    Object proxy = proxy(facts.type().type(), object);
    WorkerHost releasing = host;
    CLEANER.register(proxy, () -> releasing.release(place.generation(), place.handle()));
    return proxy;
  }

  private static @Nullable Object direct(MiningRunner runner, Method method, Object @Nullable [] given)
      throws Throwable {
    try {
      return method.invoke(runner, given);
    } catch (ReflectiveOperationException e) {
      throw Failure.unwrap(e);
    }
  }

  /** The arguments without the progress monitor. */
  static List<Object> arguments(Method method, Object @Nullable [] given) {
    List<Object> arguments = new ArrayList<>();
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; given != null && i < types.length; i++) {
      if (types[i] != IProgressMonitor.class) {
        arguments.add(Objects.requireNonNull(given[i]));
      }
    }
    return arguments;
  }

  /** The progress monitor among the arguments, or one that does nothing. */
  static IProgressMonitor monitor(Object @Nullable [] given) {
    if (given != null) {
      for (@Nullable Object argument : given) {
        if (argument instanceof IProgressMonitor monitor) {
          return monitor;
        }
      }
    }
    return new NullProgressMonitor();
  }

  /** What is not asked of the worker: the methods that every object has. */
  static Object own(Object proxy, Method method, Object @Nullable [] given, String name) {
    return switch (method.getName()) {
      case "equals" -> given != null && given[0] == proxy;
      case "hashCode" -> System.identityHashCode(proxy);
      default -> name;
    };
  }
}
