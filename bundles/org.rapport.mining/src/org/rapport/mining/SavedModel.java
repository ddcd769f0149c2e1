package org.rapport.mining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A trained model that can be kept in a file: {@link SavedModels} writes and reads it, {@link MiningRunner#load} and
 * {@link MiningRunner#loadRegressor} make a model of it again, which answers bit for bit as the one that was saved. A model
 * can be saved if the algorithm's model is a record of plain values: numbers, texts, arrays, lists, maps, optionals, enums
 * and further records, of the algorithm's own package or of Rapport's.
 *
 * @param manifest what it is
 * @param body the model, in the form that is sent to the worker process; names no class
 * @since 0.1
 */
public record SavedModel(Manifest manifest, byte[] body) {

  /**
   * Where a model comes from.
   *
   * @param made when it was saved
   * @param data the digest of the rows that it was trained on, in hexadecimal; "" if it is not known
   */
  public record Origin(Instant made, String data) {
  }

  /**
   * A column that the model uses.
   *
   * @param name the column's name
   * @param type {@link #NUMBER} (also moments) or {@link #CATEGORY}
   */
  public record Feature(String name, String type) {
    /** Numbers and moments. */
    public static final String NUMBER = "number";
    /** Categories and texts. */
    public static final String CATEGORY = "category";
  }

  /**
   * What a saved model is.
   *
   * @param algorithm the algorithm, without parameters
   * @param algorithmName its name
   * @param parameters the parameters in one line
   * @param bundle the symbolic name of the bundle that contributes it
   * @param version that bundle's version when the model was saved; "" outside of a platform
   * @param regression whether it predicts a number
   * @param target the name of the predicted column
   * @param classes the classes in the order of the probabilities; none if it predicts a number
   * @param positive the class whose probability matters, if there is one
   * @param features the columns it uses
   * @param trainingRows the number of rows it was trained on
   * @param sampleRows how many training rows are kept in it, because its reasons can't be given without: 0 for most
   * @param origin where it comes from
   * @param type the name of the algorithm's record
   * @param shape a digest of the names and types of everything in the body
   */
  public record Manifest(AlgorithmChoice algorithm, String algorithmName, String parameters, String bundle,
      String version, boolean regression, String target, List<String> classes, Optional<String> positive,
      List<Feature> features, int trainingRows, int sampleRows, Origin origin, String type, String shape) {

    /** Copies the lists. */
    public Manifest {
      classes = List.copyOf(classes);
      features = List.copyOf(features);
    }
  }
}
