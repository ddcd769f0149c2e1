package org.rapport.app.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.rapport.exchange.Formats;
import org.rapport.exchange.ImportException;
import org.rapport.exchange.ReadLimits;
import org.rapport.exchange.TableReading;
import org.rapport.mining.AlgorithmCatalogue;
import org.rapport.mining.AlgorithmChoice;
import org.rapport.mining.ComparisonRequest;
import org.rapport.mining.Dataset;
import org.rapport.mining.MiningException;
import org.rapport.mining.MissingPolicy;
import org.rapport.table.Table;

import com.google.gson.JsonObject;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that compare the rows of a file with each other. */
final class RowsOptions {

  @Parameters(paramLabel = "FILE",
      description = "A file of separated values; delimiter, encoding and column types are detected.")
  private Path file = Path.of("");

  @Option(names = "--param", paramLabel = "NAME=VALUE",
      description = "A parameter of the algorithm, for example k=4. May be given more than once.")
  private List<String> parameters = List.of();

  @Option(names = "--seed", paramLabel = "N", defaultValue = "42",
      description = "The seed of everything random (default: ${DEFAULT-VALUE}): same data and seed, same result.")
  private long seed = ComparisonRequest.DEFAULT_SEED;

  @Option(names = "--missing", paramLabel = "impute|drop", defaultValue = "impute",
      description = "Rows with missing values: impute fills them in with what is typical, drop leaves them out "
          + "(default: ${DEFAULT-VALUE}).")
  private String missing = "impute";

  @Option(names = "--features", paramLabel = "COLUMN", split = ",",
      description = "The columns to compare rows by, separated by commas. Without it all that can be used.")
  private List<String> features = List.of();

  @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", description = "Columns to leave out.")
  private List<String> ignored = List.of();

  @Option(names = "--id", paramLabel = "COLUMN",
      description = "The column that names a row in the answer; it is not compared. Without it rows are numbered.")
  private String id = "";

  @Option(names = "--skip-rejected",
      description = "Leave out rows with another number of values than the header, instead of refusing the file.")
  private boolean skipRejected;

  long seed() {
    return seed;
  }

  MissingPolicy missing() {
    return switch (missing.toLowerCase(Locale.ROOT)) {
      case "impute" -> MissingPolicy.IMPUTE;
      case "drop" -> MissingPolicy.DROP;
      default -> throw new WrongUseException("--missing " + missing + ": expected impute or drop.");
    };
  }

  /** The algorithm with its parameters, checked before any row is read. */
  AlgorithmChoice algorithm(String algorithm, AlgorithmCatalogue catalogue) {
    try {
      return org.rapport.mining.Parameters
          .parse(List.of(algorithm), parameters.stream().map(p -> p.startsWith(algorithm + ".") ? p : algorithm + "."
              + p)
              .toList(), catalogue)
          .get(0);
    } catch (MiningException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  TableReading read(SubMonitor progress, String nothingWas) throws ImportException {
    TableReading reading = Formats.detect(file).read(ReadLimits.DEFAULT, progress);
    if (!skipRejected) {
      RejectedRows.refuse(file, reading, nothingWas);
    }
    return reading;
  }

  Dataset dataset(Table table) {
    ignored.forEach(table::column);
    Dataset.Builder builder = Dataset.of(table.without(ignored.toArray(String[]::new)));
    if (!id.isEmpty()) {
      builder.id(id);
    }
    return features.isEmpty() ? builder.build() : builder.features(features).build();
  }

  /** How a row is named in the answer: by its id, else by its line below the header. */
  String name(Table table, int row) {
    return id.isEmpty() ? "row " + (row + 1) : table.column(id).text(row);
  }

  /** The beginning of the answer: what was read and compared, and how. */
  JsonObject json(TableReading reading, int rowsUsed, AlgorithmChoice choice, List<String> compared) {
    JsonObject json = new JsonObject();
    json.addProperty("rowsRead", reading.rowsRead());
    json.addProperty("rowsUsed", rowsUsed);
    json.addProperty("seed", seed);
    json.addProperty("algorithm", choice.id());
    json.add("parameters", Json.of(choice.parameters()));
    json.add("features", Json.array(compared));
    return json;
  }
}
