package org.rapport.mining.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

import org.rapport.mining.AlgorithmDescriptor;
import org.rapport.mining.AlgorithmDetails;
import org.rapport.mining.internal.CatalogueReader;
import org.rapport.mining.internal.PropertiesFile;
import org.rapport.mining.internal.wire.Codec;
import org.rapport.mining.internal.wire.WireInput;
import org.rapport.mining.internal.wire.WireOutput;

/**
 * What algorithms have said of themselves, kept in a small file, so that a list of them does not need a worker. An
 * entry counts as long as the jar it comes from is the same.
 */
final class DetailsFile {
  private static final String NAME = "algorithm-details.properties";
  private static final long MOST_BYTES = 1 << 22;

  private final PropertiesFile file;

  DetailsFile(Path folder) {
    this.file = new PropertiesFile(folder, NAME);
  }

  /** What was kept of an algorithm for a stamp of its jar. */
  Optional<AlgorithmDetails> find(AlgorithmDescriptor algorithm, String stamp) {
    try {
      Properties kept = file.read();
      if (!stamp.equals(kept.getProperty(algorithm.id() + ".jar"))) {
        return Optional.empty();
      }
      byte[] bytes = Base64.getDecoder().decode(kept.getProperty(algorithm.id() + ".details", ""));
      WireInput in = new WireInput(new ByteArrayInputStream(bytes), MOST_BYTES, Protocol::byContent);
      AlgorithmDetails details = (AlgorithmDetails) codec().read(in);
      in.end();
      return Optional.of(details);
    } catch (IOException | IllegalArgumentException e) {
      CatalogueReader.log("The file " + file + " can't be read, so the algorithm \"" + algorithm.id()
          + "\" is asked again.", e);
      return Optional.empty();
    }
  }

  /** Keeps it; when that fails, it is asked for again next time. */
  void keep(AlgorithmDescriptor algorithm, String stamp, AlgorithmDetails details) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      WireOutput out = new WireOutput(bytes, Protocol.BY_CONTENT);
      codec().write(details, out);
      out.end();
      Properties kept = file.read();
      kept.setProperty(algorithm.id() + ".jar", stamp);
      kept.setProperty(algorithm.id() + ".details", Base64.getEncoder().encodeToString(bytes.toByteArray()));
      file.write(kept, "What contributed algorithms say of themselves; may be deleted");
    } catch (IOException e) {
      CatalogueReader.log("The file " + file + " can't be written: check the folder and the free space.", e);
    }
  }

  private static Codec codec() {
    return Protocol.CODECS.of(AlgorithmDetails.class);
  }
}
