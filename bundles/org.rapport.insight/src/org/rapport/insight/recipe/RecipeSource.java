package org.rapport.insight.recipe;

import java.util.List;

/**
 * Where the rows of a run came from.
 *
 * @since 0.1
 */
public sealed interface RecipeSource {

  /** The source in words, for example "the file customers.csv". */
  String words();

  /**
   * A file of separated values.
   *
   * @param path its place when the recipe was made, absolute
   * @param sha256 the digest of its bytes
   */
  record FileRows(String path, String sha256) implements RecipeSource {
    @Override
    public String words() {
      return "the file " + path;
    }
  }

  /**
   * Records of a database.
   *
   * @param database the database's name; its folder is given anew when the run is repeated
   * @param entity the entity by name, for example "account"
   * @param filter which records, in the words of a list's filter; empty for all
   */
  record DatabaseRows(String database, String entity, String filter) implements RecipeSource {
    @Override
    public String words() {
      return "the database " + database + ", " + entity + (filter.isBlank() ? "" : " with " + filter);
    }
  }

  /**
   * What was read, to tell whether it is the same again.
   *
   * @param rows the number of rows
   * @param columns the columns in their order: the target, what rows are divided by and the features, as far as there are
   *        such
   * @param digests for every column the SHA-256 of its name, type and values
   */
  record Fingerprint(long rows, List<String> columns, List<String> digests) {
    /** Copies the lists. */
    public Fingerprint {
      columns = List.copyOf(columns);
      digests = List.copyOf(digests);
    }
  }
}
