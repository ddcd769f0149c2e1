package org.rapport.mining;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.rapport.mining.internal.CatalogueMembers;
import org.rapport.mining.internal.GuardedModel;
import org.rapport.mining.spi.Algorithm;
import org.rapport.mining.spi.Classifier;
import org.rapport.mining.spi.Clusterer;
import org.rapport.mining.spi.Ensemble;
import org.rapport.mining.spi.OutlierDetector;
import org.rapport.mining.spi.Regressor;

/**
 * An entry of the catalogue. What is declared (id, name, category, description, bundle) is there without loading a
 * class; the algorithm itself is loaded when it is first needed.
 *
 * @since 0.1
 */
public final class AlgorithmDescriptor {
  /** The category of algorithms that find groups. */
  public static final String CLUSTERING = "clustering";
  /** The category of algorithms that predict a number. */
  public static final String REGRESSION = "regression";
  /** The category of algorithms that find unusual rows. */
  public static final String OUTLIERS = "outliers";

  private final String id;
  private final String name;
  private final String category;
  private final String description;
  private final String bundle;
  private final Callable<@Nullable Object> factory;
  private final @Nullable AlgorithmCatalogue catalogue;
  private final @Nullable Supplier<AlgorithmDetails> elsewhere;
  private @Nullable Loaded loaded;

  private record Loaded(Algorithm<?> algorithm, ParameterForm<?> form) {
  }

  private AlgorithmDescriptor(String id, String name, String category, String description, String bundle,
      Callable<@Nullable Object> factory, @Nullable AlgorithmCatalogue catalogue,
      @Nullable Supplier<AlgorithmDetails> elsewhere) {
    this.id = id;
    this.name = name;
    this.category = category;
    this.description = description;
    this.bundle = bundle;
    this.factory = factory;
    this.catalogue = catalogue;
    this.elsewhere = elsewhere;
  }

  /**
   * An entry.
   *
   * @param id the id, letters, digits, dots and hyphens
   * @param name the name for users
   * @param category the group in menus, for example "classification"
   * @param description one or two sentences for users
   * @param bundle the symbolic name of the bundle that contributes it
   * @param factory makes the algorithm; may fail in any way
   */
  public static AlgorithmDescriptor of(String id, String name, String category, String description, String bundle,
      Callable<@Nullable Object> factory) {
    return new AlgorithmDescriptor(id, name, category, description, bundle, factory, null, null);
  }

  /** The same entry in a catalogue, from which an ensemble takes its members. */
  AlgorithmDescriptor in(AlgorithmCatalogue home) {
    return new AlgorithmDescriptor(id, name, category, description, bundle, factory, home, elsewhere);
  }

  /**
   * The same entry for a process in which the algorithm must not run: none of its classes is loaded here.
   *
   * @param details asks where it runs what there is to know of it; may take a moment, and throws a
   *        {@link MiningException} if it can't be used
   */
  public AlgorithmDescriptor elsewhere(Supplier<AlgorithmDetails> details) {
    return new AlgorithmDescriptor(id, name, category, description, bundle, () -> {
      throw new MiningException("The algorithm \"" + id + "\" (" + name + ") of the bundle " + bundle
          + " runs in the worker process only.");
    }, catalogue, details);
  }

  /** The id, as on the command line: "tree". */
  public String id() {
    return id;
  }

  /** The name for users: "Decision tree". */
  public String name() {
    return name;
  }

  /** The group in menus: "classification". */
  public String category() {
    return category;
  }

  /** One or two sentences for users, possibly "". */
  public String description() {
    return description;
  }

  /** The symbolic name of the bundle that contributes it. */
  public String bundle() {
    return bundle;
  }

  /**
   * The algorithm; the same object every time, since it has no state.
   *
   * @throws MiningException if it can't be loaded; the message names the bundle and what is wrong
   */
  public Algorithm<?> algorithm() {
    return load().algorithm();
  }

  /**
   * Whether it tells classes apart: the kind of every category but {@link #REGRESSION}, {@link #CLUSTERING} and
   * {@link #OUTLIERS}.
   */
  public boolean classifies() {
    return kind() == Classifier.class;
  }

  private Class<?> kind() {
    return switch (category) {
      case CLUSTERING -> Clusterer.class;
      case OUTLIERS -> OutlierDetector.class;
      case REGRESSION -> Regressor.class;
      default -> Classifier.class;
    };
  }

  /**
   * The algorithm as a classifier.
   *
   * @throws MiningException if it can't be loaded, or is no classifier
   */
  public Classifier<?> classifier() {
    if (algorithm() instanceof Classifier<?> classifier) {
      return classifier;
    }
    throw new MiningException("The algorithm \"" + id + "\" (" + name
        + (REGRESSION.equals(category) ? ") predicts numbers, not classes" : ") can't predict a target")
        + ": choose one of those for classification.");
  }

  /**
   * The algorithm as a regressor.
   *
   * @throws MiningException if it can't be loaded, or is no regressor
   */
  public Regressor<?> regressor() {
    if (algorithm() instanceof Regressor<?> regressor) {
      return regressor;
    }
    throw new MiningException("The algorithm \"" + id + "\" (" + name + ") can't predict a number: choose one of those "
        + "for " + REGRESSION + ".");
  }

  /**
   * The algorithm as a clusterer.
   *
   * @throws MiningException if it can't be loaded, or is no clusterer
   */
  public Clusterer<?> clusterer() {
    if (algorithm() instanceof Clusterer<?> clusterer) {
      return clusterer;
    }
    throw new MiningException("The algorithm \"" + id + "\" (" + name + ") can't find groups: choose one of those for "
        + CLUSTERING + ".");
  }

  /**
   * The algorithm as an outlier detector.
   *
   * @throws MiningException if it can't be loaded, or is no outlier detector
   */
  public OutlierDetector<?> outlierDetector() {
    if (algorithm() instanceof OutlierDetector<?> detector) {
      return detector;
    }
    throw new MiningException("The algorithm \"" + id + "\" (" + name
        + ") can't find unusual rows: choose one of those "
        + "for " + OUTLIERS + ".");
  }

  /**
   * What there is to know of it without running it. An algorithm that runs elsewhere is asked there, which may take a
   * second the first time.
   *
   * @throws MiningException if the algorithm can't be used
   */
  public AlgorithmDetails details() {
    @Nullable Supplier<AlgorithmDetails> asked = elsewhere;
    return asked != null ? asked.get()
        : new AlgorithmDetails(form().fields(), GuardedModel.guard(this, () -> algorithm().needs()));
  }

  /**
   * Checks parameters, as far as that is possible where the algorithm does not run.
   *
   * @param values texts by field name
   * @throws MiningException if they are wrong, or the algorithm can't be used
   */
  public void check(Map<String, String> values) {
    if (elsewhere == null) {
      form().parse(values);
    } else {
      details().check(values);
    }
  }

  /**
   * The form of its parameters, for where it runs; others ask for the {@link #details()}.
   *
   * @throws MiningException if the algorithm can't be loaded
   */
  public ParameterForm<?> form() {
    return load().form();
  }

  private synchronized Loaded load() {
    Loaded known = loaded;
    if (known == null) {
      known = create();
      loaded = known;
    }
    return known;
  }

  private Loaded create() {
    try {
      Object made = factory.call();
      if (made instanceof Algorithm<?> algorithm && kind().isInstance(made)) {
        return new Loaded(withMembers(algorithm), ParameterForm.of(algorithm.parameters()));
      }
      throw new MiningException(broken(made == null ? "it made nothing"
          : "its class " + made.getClass().getName() + " does not implement " + kind().getName()));
    } catch (MiningException e) {
      throw e;
    } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
      throw new MiningException(broken(rootMessage(e)), e);
    }
  }

  private Algorithm<?> withMembers(Algorithm<?> algorithm) {
    @Nullable AlgorithmCatalogue home = catalogue;
    return home != null && algorithm instanceof Ensemble<?> ensemble ? ensemble.with(new CatalogueMembers(home))
        : algorithm;
  }

  private String broken(String why) {
    return "The algorithm \"" + id + "\" of the bundle " + bundle + " can't be used: " + why + ".";
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    for (Throwable cause = root.getCause(); cause != null && cause != root; cause = root.getCause()) {
      root = cause;
    }
    String message = root.getMessage() == null ? "" : ": " + root.getMessage();
    String text = root.getClass().getSimpleName() + message;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public String toString() {
    return id + " (" + name + ", " + Algorithm.class.getSimpleName() + " of " + bundle + ")";
  }
}
