package org.rapport.mining.internal.worker;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.TrainedModel;
import org.rapport.mining.TrainedRegressor;
import org.rapport.mining.internal.wire.Tables;
import org.rapport.table.Table;

/**
 * An object of the worker as seen from here. When its process has ended since, the call that has made it is made again,
 * which gives the same object bit for bit.
 */
final class RemoteObject implements InvocationHandler {
  private static final Set<Class<?>> MODELS = Set.of(TrainedModel.class, TrainedRegressor.class);

  /** Where the object lies: in which process, under which handle. */
  static final class Place {
    private int generation;
    private long handle;

    Place(int generation, long handle) {
      this.generation = generation;
      this.handle = handle;
    }

    synchronized int generation() {
      return generation;
    }

    synchronized long handle() {
      return handle;
    }

    synchronized void move(int toGeneration, long toHandle) {
      generation = toGeneration;
      handle = toHandle;
    }
  }

  private final WorkerHost host;
  private final Facts facts;
  private final Invocation origin;
  private final Place place;

  RemoteObject(WorkerHost host, Facts facts, Invocation origin, Place place) {
    this.host = host;
    this.facts = facts;
    this.origin = origin;
    this.place = place;
  }

  @Override
  public @Nullable Object invoke(@Nullable Object proxy, @Nullable Method called, Object @Nullable [] given)
      throws Throwable {
    Method method = Objects.requireNonNull(called);
    Object fact = facts.values().get(method);
    if (fact != null) {
      return fact;
    }
    if (method.getDeclaringClass() == Object.class) {
      return RemoteRunner.own(Objects.requireNonNull(proxy), method, given, "Object in the worker process");
    }
    List<Object> arguments = RemoteRunner.arguments(method, given);
    List<String> columns = new ArrayList<>();
    Set<String> features = features();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Table table) {
        columns.addAll(table.names());
        arguments.set(i, Tables.only(table, features));
      }
    }
    Invocation invocation = new Invocation(facts.type(), method, arguments, origin.suspects(), columns);
    IProgressMonitor monitor = RemoteRunner.monitor(given);
    host.take(monitor);
    try {
      return call(invocation, monitor);
    } finally {
      host.giveBack();
    }
  }

  /** The columns that a model needs; others do not leave this process. */
  private Set<String> features() {
    return facts.values().entrySet().stream()
        .filter(fact -> MODELS.contains(fact.getKey().getDeclaringClass()))
        .filter(fact -> Set.of("features", "target").contains(fact.getKey().getName()))
        .flatMap(fact -> fact.getValue() instanceof List<?> names ? names.stream() : Stream.of(fact.getValue()))
        .map(String::valueOf).collect(Collectors.toSet());
  }

  private Object call(Invocation invocation, IProgressMonitor monitor) {
    if (place.generation() == host.generation() && host.isAlive()) {
      try {
        return host.call(place.handle(), invocation, monitor);
      } catch (GoneException e) {
        System.getLogger("org.rapport.mining").log(System.Logger.Level.DEBUG, "A model is made again", e);
      }
    }
    IProgressMonitor silent = new NullProgressMonitor() {
      @Override
      public boolean isCanceled() {
        return monitor.isCanceled();
      }
    };
    Facts again = (Facts) host.call(Protocol.RUNNER, origin, silent);
    place.move(host.generation(), again.handle());
    return host.call(place.handle(), invocation, monitor);
  }

  /** The object is not there any more. */
  static final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoneException() {
      super("The object is not in the worker any more.");
    }
  }
}
