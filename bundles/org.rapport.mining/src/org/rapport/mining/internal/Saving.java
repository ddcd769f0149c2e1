package org.rapport.mining.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.MiningException;
import org.rapport.mining.SavedModel;
import org.rapport.mining.internal.preparation.Field;
import org.rapport.mining.internal.wire.Codecs;
import org.rapport.mining.internal.wire.ColumnCodec;
import org.rapport.mining.internal.wire.Shapes;
import org.rapport.mining.internal.wire.WireInput;
import org.rapport.mining.internal.wire.WireOutput;

/**
 * Models as bytes and back. A model is a record of its algorithm's package; what it is made of follows from its components
 * alone, so that bytes can bring in nothing else.
 */
final class Saving {
  /** The memory that values may take for every byte of a body: an empty list is one byte and 32 in memory. */
  private static final long MEMORY = 64;
  private static final long LEAST_MEMORY = 1 << 20;

  private Saving() {}

  /** What was read. */
  record Loaded<S extends Record, M>(S state, M model) {
  }

  /** The parts of a manifest that the engine's state tells. */
  record About(boolean regression, String parameters, String target, List<String> classes, Optional<String> positive,
      Preparation preparation, int trainingRows, int sampleRows) {
  }

  /**
   * Saves.
   *
   * @throws MiningException if the model is no record of plain values
   */
  static SavedModel save(AlgorithmDescriptor algorithm, Object model, Record state, About about,
      SavedModel.Origin origin) {
    Class<?> type = model.getClass();
    String home = algorithm.algorithm().getClass().getPackageName();
    if (!type.isRecord() || !type.getPackageName().equals(home)) {
      throw refused(algorithm, null);
    }
    try {
      Codecs codecs = new Codecs(home);
      codecs.check(type);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      WireOutput out = new WireOutput(bytes, (column, to) -> ColumnCodec.write(column, to));
      codecs.of(state.getClass()).write(state, out);
      codecs.of(type).write(model, out);
      out.end();
      return new SavedModel(new SavedModel.Manifest(AlgorithmChoice.of(algorithm.id()), algorithm.name(),
          about.parameters(), algorithm.bundle(), version(algorithm), about.regression(), about.target(),
          about.classes(), about.positive(), about.preparation().fields().stream().map(Saving::feature).toList(),
          about.trainingRows(), about.sampleRows(), origin, type.getName(), Shapes.of(state.getClass(), type)),
          bytes.toByteArray());
    } catch (IllegalArgumentException e) {
      throw refused(algorithm, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SavedModel.Feature feature(Field field) {
    return new SavedModel.Feature(field.name(),
        field.category() ? SavedModel.Feature.CATEGORY : SavedModel.Feature.NUMBER);
  }

  private static MiningException refused(AlgorithmDescriptor algorithm, @Nullable Exception cause) {
    return new MiningException("A model of " + algorithm.name()
        + " can't be saved: it is not made of plain values alone, "
        + "but of training rows, of other models or of objects of its own. Save the model of another algorithm, or a "
        + "recipe, which trains it again.", cause);
  }

  private static String version(AlgorithmDescriptor algorithm) {
    Bundle bundle = FrameworkUtil.getBundle(algorithm.algorithm().getClass());
    return bundle == null ? "" : bundle.getVersion().toString();
  }

  /**
   * Loads.
   *
   * @param stateType the engine's state
   * @param modelType what the model must be
   * @throws MiningException if it is not a model of the algorithm as it is now
   */
  static <S extends Record, M> Loaded<S, M> load(SavedModel saved, AlgorithmDescriptor algorithm, Class<S> stateType,
      Class<M> modelType) {
    SavedModel.Manifest manifest = saved.manifest();
    if (!manifest.bundle().equals(algorithm.bundle())) {
      throw new MiningException("The model was saved by the algorithm \"" + algorithm.id() + "\" of the bundle "
          + manifest.bundle() + ", but here that algorithm is of the bundle " + algorithm.bundle() + ".");
    }
    Class<?> algorithmType = algorithm.algorithm().getClass();
    Class<?> type = type(manifest, algorithmType, algorithm);
    if (!modelType.isAssignableFrom(type) || !Shapes.of(stateType, type).equals(manifest.shape())) {
      throw other(manifest, algorithm, null);
    }
    try {
      Codecs codecs = new Codecs(algorithmType.getPackageName());
      codecs.check(type);
      WireInput in = new WireInput(new ByteArrayInputStream(saved.body()),
          LEAST_MEMORY + MEMORY * saved.body().length, ColumnCodec::read);
      S state = stateType.cast(codecs.of(stateType).read(in));
      M model = modelType.cast(codecs.of(type).read(in));
      in.end();
      return new Loaded<>(state, model);
    } catch (IOException | RuntimeException e) {
      throw new MiningException("The model of " + manifest.algorithmName() + " is damaged: " + e.getMessage()
          + ". Take another copy, or train it again.", e);
    }
  }

  private static Class<?> type(SavedModel.Manifest manifest, Class<?> algorithmType, AlgorithmDescriptor algorithm) {
    try {
      Class<?> type = Class.forName(manifest.type(), false, algorithmType.getClassLoader());
      if (type.isRecord() && type.getPackageName().equals(algorithmType.getPackageName())) {
        return type;
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw other(manifest, algorithm, e);
    }
    throw other(manifest, algorithm, null);
  }

  private static MiningException other(SavedModel.Manifest manifest, AlgorithmDescriptor algorithm,
      @Nullable Throwable cause) {
    String then = manifest.version().isEmpty() ? "" : " in version " + manifest.version();
    String now = version(algorithm).isEmpty() ? "" : ", which is version " + version(algorithm);
    return new MiningException("The model was saved by the algorithm \"" + algorithm.id() + "\" of the bundle "
        + manifest.bundle() + then + ", whose models were of another form than they are now" + now
        + ". Train it again, for example with its recipe.", cause);
  }
}
